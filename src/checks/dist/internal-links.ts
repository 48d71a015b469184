/** Every address within the site leads to a page or file of it, and every fragment to a place on that page. */
import type { Problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import { isAddress } from '../../site.ts';
import { findFile, followedAddresses, loadedAddresses, resolveAddress, toldAddresses } from './addresses.ts';
import {
  addressOf,
  problemAt,
  readPage,
  type OutputCheck,
  type OutputFolder,
  type OutputPage,
  type NamedPlace,
  type OutputProblem,
  type PageNote,
} from './output-site.ts';

type Words = Pick<Problem, 'message' | 'hint'>;

export const internalLinksCheck: OutputCheck = {
  rules: ['internal-links'],
  look: (output) => ({
    page: (page) =>
      page.elements.flatMap((element) =>
        [...followedAddresses(element), ...loadedAddresses(element), ...toldAddresses(element)].flatMap(({ attribute, address }) => {
          const words = findFault(output, page, address);
          return words === undefined ? [] : [toProblem(output, page, { address, attribute, index: element.index }, words)];
        }),
      ),
    whole: (notes) => [...notes.values()].flatMap((note) => findLostPlaces(note, notes, output)),
  }),
};

function toProblem(output: OutputFolder, page: OutputPage, named: Omit<NamedPlace, 'file' | 'fragment'>, words: Words): OutputProblem {
  return {
    ...problemAt(page, named, named.attribute, { rule: 'internal-links', ...words }),
    written: asWritten(output, named.address),
    authorsMend: authorsMend(words),
  };
}

/** Of one page: what it names on pages that have no such place. Fragments of other files (a page of a PDF) are not ids. */
function findLostPlaces(note: PageNote, notes: ReadonlyMap<string, PageNote>, output: OutputFolder): OutputProblem[] {
  const lost = note.places.filter(({ file, fragment }) => notes.get(file)?.ids.has(fragment) === false);
  if (lost.length === 0) return [];
  const page = readPage(output, note.path, output.read(note.path).toString());
  return lost.map((named) => {
    const guess = nearest(named.fragment, notes.get(named.file)?.ids ?? []);
    return toProblem(output, page, named, {
      message: `The address "${named.address}" names the place "#${named.fragment}", which is not on that page.`,
      hint: guess === undefined ? 'Name an id of that page, or leave the fragment out.' : `Did you mean "#${guess}"?`,
    });
  });
}

function findFault(output: OutputFolder, page: OutputPage, address: string): Words | undefined {
  const target = resolveAddress(address, page.address);
  if (target.kind === 'broken') return { message: `"${address}" is not an address.`, hint: 'Correct the address.' };
  if (target.kind === 'outside') {
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(target.url.hostname)) return undefined;
    return {
      message: `The address "${address}" is that of a machine the site is made on.`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  }
  const { pathname } = target;
  if (page.path === '404.html' && !/^[/#?]/.test(address)) {
    return {
      message: `The address "${address}" is relative, and the page for what is not found is shown at any depth.`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  }
  if (!pathname.startsWith(output.base))
    return {
      message: `The address "${address}" leaves the folder of the site, "${output.base}".`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  if (!isAddress(pathname))
    return {
      message: `The address "${address}" ends neither in "/" nor in a file extension.`,
      hint: `Write "${address.replace(/[?#].*$/, '')}/": some hosts do not redirect.`,
    };
  if (findFile(output, pathname) !== undefined) return undefined;
  const guess = nearest(pathname, allAddresses(output));
  return {
    message: `The address "${address}" leads to no page or file of the site.`,
    hint: guess === undefined ? 'Correct the address, or make the page it names.' : `Did you mean "${guess}"?`,
  };
}

/** Authors write addresses without the base path. */
function asWritten({ base }: OutputFolder, address: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

function authorsMend({ hint }: Words): string {
  return hint.includes('href()') ? 'Write the public address, or the path of a page of this site, which begins with "/".' : hint;
}

function allAddresses({ files, base }: OutputFolder): string[] {
  return [...files.keys()].map((path) => addressOf(path, base));
}
