/** The looks of a site can be seen by all: colours stand apart enough, and its pictures are drawings that pages may hold. */
import { findWeakPairs, type WeakPair } from '../../colours/pairs.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { findPictureFault } from './picture-fault.ts';
import type { Check, Inputs } from '../check.ts';

export const siteLooksCheck: Check = {
  rules: ['site-colours', 'site-picture'],
  run: async (inputs) => [...weakColours(inputs), ...(await badPictures(inputs))],
};

function weakColours({ build }: Inputs): Problem[] {
  const { colours } = build.registry.site;
  if (colours === undefined) return [];
  return findWeakPairs(colours).map((pair): Problem => {
    const { mode, colour, ground, kind, ratio, least, tone } = pair;
    return {
      rule: 'site-colours',
      ...build.locate('site', 'site', placeOf(pair, colours)),
      message: `In the ${mode}, ${colour} on ${ground} is ${Math.floor(ratio * 100) / 100} to 1; ${kind === 'text' ? 'words need' : 'marks need'} ${least} to 1 (WCAG 2.2, ${kind === 'text' ? '1.4.3' : '1.4.11'}).`,
      hint:
        tone === undefined
          ? `No tone of ${colour} would do on all it stands on: choose another ${ground === 'accent-soft' && colours[mode]?.[ground] === undefined ? 'paper' : ground}.`
          : `The nearest tone of it that would do on all it stands on is "${tone}".`,
    };
  });
}

/** The colour in front, if the site set it, or what it stands on. */
function placeOf({ mode, colour, ground }: WeakPair, colours: NonNullable<Inputs['build']['registry']['site']['colours']>): string[] {
  const own = colours[mode] ?? {};
  const [set] = [colour, ground].filter((name) => own[name] !== undefined);
  return ['colours', mode, ...(set === undefined ? [] : [set])];
}

async function badPictures({ build, publicFiles, readPublic }: Inputs): Promise<Problem[]> {
  const { site } = build.registry;
  const found = await Promise.all(
    (['logo', 'icon'] as const).map(async (key): Promise<Problem[]> => {
      const path = site[key];
      if (path === undefined) return [];
      const fault = publicFiles.includes(path) ? await findPictureFault(readPublic(path)) : missing(path, publicFiles);
      return fault === undefined ? [] : [{ rule: 'site-picture', ...build.locate('site', 'site', [key]), ...fault }];
    }),
  );
  return found.flat();
}

function missing(path: string, publicFiles: readonly string[]): Pick<Problem, 'message' | 'hint'> {
  const guess = nearest(
    path,
    publicFiles.filter((file) => file.endsWith('.svg')),
  );
  return {
    message: `There is no file public/${path}.`,
    hint: guess === undefined ? 'Put it there.' : `Did you mean "${guess}"?`,
  };
}
