/** Pages have an outline without gaps, links that lead somewhere, and pictures with words for them. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { pagedKinds, recordFolder, recordPath } from '../../registry/record-folders.ts';
import type { Check, Inputs } from '../check.ts';

export const mdxStructureCheck: Check = {
  id: 'mdx-structure',
  why: 'A reader who moves by headings or links would get lost.',
  run: (inputs) => {
    const paths = knownPaths(inputs);
    return inputs.pages.flatMap((page) => [
      ...page.problems,
      ...findHeadingFaults(page),
      ...findLinkFaults(page, paths),
      ...findImageFaults(page),
      ...findPlaceholders(page),
    ]);
  },
};

type Page = Inputs['pages'][number];

/** The page's title is the one heading of the first level; a body begins at the second. */
function findHeadingFaults(page: Page): Problem[] {
  let above = 1;
  return page.headings.flatMap(({ depth, text, line, column }): Problem[] => {
    const allowed = above + 1;
    above = depth;
    const problem = (message: string, mend: string): Problem[] => [{ rule: 'heading-order', file: page.file, line, column, message, mend }];
    if (depth === 1) return problem(`The heading "${text}" is of the first level, which is the page's title.`, 'Begin it with ##.');
    return depth <= allowed ? [] : problem(`The heading "${text}" skips a level.`, `Begin it with ${'#'.repeat(allowed)}.`);
  });
}

function findLinkFaults(page: Page, paths: ReadonlySet<string>): Problem[] {
  return page.links.flatMap(({ url, line, column }): Problem[] => {
    const problem = (message: string, mend: string): Problem[] => [{ rule: 'link', file: page.file, line, column, message, mend }];
    if (url.startsWith('#') || url.startsWith('https://') || url.startsWith('http://')) return [];
    if (!url.startsWith('/'))
      return problem(
        `The link "${url}" is neither a page of this site nor a web address.`,
        'Begin it with / for a page here, or with https://.',
      );
    const path = url.replace(/[?#].*$/, '');
    if (!path.endsWith('/') && !/\.[a-z0-9]+$/.test(path))
      return problem(`The link "${url}" does not end in a slash.`, `Write "${path}/".`);
    return paths.has(path) ? [] : problem(`There is no page "${path}".`, suggest(path, [...paths], 'Pages'));
  });
}

/** In a page a figure stands with its note; brackets would be printed as they are. */
function findPlaceholders(page: Page): Problem[] {
  return page.texts.flatMap(({ text, line, column }) =>
    placeholdersIn(text).map(({ id }) => ({
      rule: 'mdx-placeholder',
      file: page.file,
      line,
      column,
      message: `[[${id}]] is not filled in inside a page.`,
      mend: `Write <Fact id="${id}" />.`,
    })),
  );
}

function findImageFaults(page: Page): Problem[] {
  return page.images.map(({ url, line, column }) => ({
    rule: 'image',
    file: page.file,
    line,
    column,
    message: `The picture "${url}" has no place in a page.`,
    mend: 'Draw it as a chart from a dataset.',
  }));
}

/** Pages about several kinds, and files for machines. */
const otherPages = [
  '/',
  '/about/',
  '/glossary/',
  '/timeline/',
  '/claims/',
  '/conflicts/',
  '/search/',
  '/facts.csv',
  '/facts.json',
  '/quotes.json',
  '/datapackage.json',
];

/** Every address that the pages of src/pages make from the records, without the base path. */
function knownPaths({ build, chartIds }: Inputs): ReadonlySet<string> {
  const paths = new Set(otherPages);
  for (const kind of pagedKinds) {
    const ids = kind === 'charts' ? chartIds : (build.ids.get(kind) ?? new Set<string>());
    if (ids.size > 0) paths.add(`/${recordFolder(kind)}/`);
    for (const id of ids) {
      // A draft has no page.
      if (kind === 'briefings' && build.registry.briefings.get(id)?.draft === true) continue;
      paths.add(recordPath(kind, id));
      if (kind === 'datasets') for (const type of ['csv', 'json']) paths.add(`/datasets/${id}.${type}`);
    }
  }
  return paths;
}
