/** Pages have an outline without gaps, links that lead somewhere, and pictures with words for them. */
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import { suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { splitMessage } from '../../registry/validate.ts';
import { findHidden, showHidden } from '../../text/hidden-characters.ts';
import { decodeEscapes, findAddressFault, showAddress } from '../../text/web-address.ts';
import type { Check, Inputs } from '../check.ts';
import { framePlaces, placesOf, slugsOf } from './page-places.ts';
import { sitePaths } from './site-paths.ts';

export const mdxStructureCheck: Check = {
  rules: ['empty-page', 'heading-name', 'heading-order', 'image', 'link', 'mdx-placeholder'],
  run: (inputs) => {
    const paths = sitePaths(inputs);
    return inputs.pages.flatMap((page) => [
      ...page.problems,
      ...findEmptiness(page),
      ...findHeadingFaults(page),
      ...findTakenNames(page),
      ...findLinkFaults(page, paths, inputs),
      ...findImageFaults(page),
      ...findPlaceholders(page),
    ]);
  },
};

type Page = Inputs['pages'][number];

/** A briefing without its parts is told so already. */
function findEmptiness({ kind, file, problems, components, prose }: Page): Problem[] {
  if (kind === 'briefings' || problems.length + components.length + prose.length > 0) return [];
  const message = 'The page has nothing after its front matter.';
  return [{ rule: 'empty-page', file, line: 1, column: 1, message, hint: 'Write it below the second line ---, or delete the file.' }];
}

/** The page's title is the one heading of the first level; a body begins at the second. */
function findHeadingFaults(page: Page): Problem[] {
  let above = 1;
  return page.headings.flatMap(({ depth, text, line, column }): Problem[] => {
    const allowed = above + 1;
    above = depth;
    const problem = (message: string, hint: string): Problem[] => [{ rule: 'heading-order', file: page.file, line, column, message, hint }];
    if (depth === 1) return problem(`The heading "${text}" is of the first level, which is the page's title.`, 'Begin it with ##.');
    return depth <= allowed ? [] : problem(`The heading "${text}" skips a level.`, `Begin it with ${'#'.repeat(allowed)}.`);
  });
}

/** A heading is a place of the page under its words in small letters; two of one name would be one. */
function findTakenNames(page: Page): Problem[] {
  const taken = framePlaces(page);
  const slugs = slugsOf(page);
  return page.headings.flatMap(({ text, line, column }, index): Problem[] => {
    const slug = slugs[index] ?? '';
    const first = page.headings.find((other) => other.text === text);
    if (first !== undefined && first.line < line) {
      const message = `The heading "${text}" stands here again; the first is in line ${first.line}.`;
      return [{ rule: 'heading-name', file: page.file, line, column, message, hint: 'Say what this part is about, or join the two.' }];
    }
    if (!taken.has(slug)) return [];
    const message = `The heading "${text}" would be the place "#${slug}", which the page has already round the text.`;
    return [{ rule: 'heading-name', file: page.file, line, column, message, hint: 'Say it in other words, or add one.' }];
  });
}

function findLinkFaults(page: Page, paths: ReadonlySet<string>, inputs: Inputs): Problem[] {
  return page.links.flatMap(({ url, line, column }): Problem[] => {
    const place = findPlaceFault(url, page, inputs);
    if (place !== undefined) return [{ rule: 'link', file: page.file, line, column, ...place }];
    const problem = (message: string, hint: string): Problem[] => [{ rule: 'link', file: page.file, line, column, message, hint }];
    if (url === '' || url === '#') return problem('The link has no address.', 'Write the address between its round brackets.');
    if (url.startsWith('#')) return [];
    if (/^(?:mailto|tel):/i.test(url))
      return isReachable(url) ? [] : problem(`The link "${url}" is neither a mailbox nor a number to call.`, contactMend);
    if (/^https?:/i.test(url)) {
      const fault = findAddressFault(url);
      if (fault === undefined) return [];
      const { wrong, hint } = splitMessage(fault);
      return problem(`The address "${showAddress(url)}" ${wrong}.`, hint);
    }
    if (!url.startsWith('/') || url.startsWith('//'))
      return problem(
        `The link "${showHidden(url)}" is neither a page of this site nor a web address.`,
        'Begin it with / for a page here, with https://, or with mailto: or tel:.',
      );
    const path = url.replace(/[?#].*$/, '');
    if (!path.endsWith('/') && !/\.[a-z0-9]+$/.test(path))
      return problem(`The link "${url}" does not end in a slash.`, `Write "${path}/".`);
    const draft = inputs.build.registry.briefings.get(/^\/briefings\/([^/]+)\/$/.exec(path)?.[1] ?? '')?.draft === true;
    if (draft)
      return problem(`The link "${url}" leads to a draft, which is not published.`, 'Take draft: out there, or the link out here.');
    return paths.has(path) ? [] : problem(`There is no page or file "${showHidden(path)}".`, suggest(path, [...paths], 'Pages'));
  });
}

/** A link to a place that its page has not, told with the nearest one that it has. */
function findPlaceFault(url: string, page: Page, inputs: Inputs): { message: string; hint: string } | undefined {
  const [, path = '', written] = /^(\/(?!\/)[^?#]*)?(?:\?[^#]*)?#(.+)$/.exec(url) ?? [];
  // A text fragment is the browser's own.
  if (written === undefined || written.startsWith(':~:')) return undefined;
  const fragment = decodeEscapes(written);
  const places = placesOf(path === '' ? `/${page.kind}/${page.id}/` : path, inputs);
  if (places === undefined || places.has(fragment)) return undefined;
  const where = path === '' ? 'This page' : `The page "${showHidden(path)}"`;
  return { message: `${where} has no place "#${showHidden(fragment)}".`, hint: suggest(fragment, [...places], 'Places') };
}

const contactMend = 'Write mailto:name@example.org, or tel: with + and digits, for example tel:+442079460000.';

/** `mailto:` one mailbox, with a subject or none; `tel:` a number as RFC 3966 has it. */
function isReachable(url: string): boolean {
  return (
    findHidden(decodeEscapes(url)) === undefined &&
    /^(?:mailto:[^\s"<>@:/?&]+@[^\s"<>@:/?&]+\.[a-z]+(?:\?[^\s"<>]*)?|tel:\+?[\d().-]+)$/i.test(url)
  );
}

/** In a page a figure stands with its note; brackets would be printed as they are. */
function findPlaceholders(page: Page): Problem[] {
  return page.prose.flatMap(({ text, figures, place }) =>
    placeholdersIn(text)
      .filter(({ offset }) => !figures.includes(offset))
      .map(({ id, offset }) => ({
        rule: 'mdx-placeholder',
        file: page.file,
        ...place(offset),
        message: `[[${id}]] is not filled in inside a page.`,
        hint: `Write <Fact id="${id.trim()}" />.`,
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
    hint: 'Draw it as a chart from a dataset.',
  }));
}
