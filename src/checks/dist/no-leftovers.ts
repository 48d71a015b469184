/** Nothing of the machine the site was made on is published: source maps, half-made pages, its paths, its secrets. */
import { dirname } from 'node:path';
import { homePaths, secrets } from '../private-traces.ts';
import { problemOf, type OutputCheck, type OutputFolder, type OutputProblem } from './output-site.ts';
import { positionAt } from '../../text/position.ts';

const rule = 'no-leftovers';

const leftFiles: readonly { readonly pattern: RegExp; readonly what: string; readonly hint: string }[] = [
  { pattern: /\.map$/, what: 'a source map', hint: 'Leave vite.build.sourcemap off.' },
  { pattern: /^\.prerender\//, what: 'code that only the build needs', hint: 'Build again; a build that was broken off left it.' },
  {
    pattern: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|\.env(?:\..*)?|\.git|\.gitignore|\.npmrc|node_modules)(?:\/|$)/,
    what: 'a file of the machine, not of the site',
    hint: 'Remove it from public/.',
  },
  { pattern: /\.(?:ts|tsx|astro|mdx|pem|key|orig|bak|swp|log)$|~$/, what: 'a working file', hint: 'Remove it from public/.' },
];

export const noLeftoversCheck: OutputCheck = {
  rules: ['no-leftovers'],
  look: (output) => {
    const privatePaths = findPrivatePaths(output);
    return {
      text: (file, text) => findInText(file, text, privatePaths),
      whole: () => [...output.files.keys()].flatMap(findLeft),
    };
  },
};

function findLeft(file: string): OutputProblem[] {
  return leftFiles
    .filter(({ pattern }) => pattern.test(file))
    .map(({ what, hint }) => problemOf(file, { rule, message: `This is ${what}.`, hint }));
}

function findInText(file: string, text: string, privatePaths: RegExp): OutputProblem[] {
  const faults = [
    { pattern: privatePaths, what: 'a path of the machine the site was made on', hint: 'Find where it comes from and leave it out.' },
    { pattern: /^(?:\/\/|\/\*)[#@] sourceMappingURL=/m, what: 'a pointer to a source map', hint: 'Leave vite.build.sourcemap off.' },
    // The secret itself is not printed: the report may be public.
    ...secrets.map(({ pattern, what }) => ({
      pattern,
      what: `what looks like ${what}`,
      hint: 'Take it out, and withdraw it: it may be known by now.',
    })),
  ];
  return faults.flatMap(({ pattern, what, hint }) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [{ rule, file, ...positionAt(text, match.index), message: `The file holds ${what}.`, hint, written: match[0] }];
  });
}

/** Homes of users, addresses of local files, and the folder this very build runs in. */
function findPrivatePaths({ folder, base }: OutputFolder): RegExp {
  const general = String.raw`${homePaths}|\.build/staged-\d`;
  // The output lies in <project>/.build/<stage>, or in <project>/dist.
  const project = dirname(folder).replace(/[/\\]\.build$/, '');
  // A project in /docs would make a leak of every address below /docs/.
  const tellsApart = project.split(/[/\\]/).filter(Boolean).length >= 2 && !base.startsWith(project);
  const own = RegExp.escape(project);
  return new RegExp(tellsApart ? `(?<![\\w./:-])${own}[/\\\\]|${general}` : general);
}
