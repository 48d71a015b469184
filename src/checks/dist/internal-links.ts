/** Every address within the site leads to a page or file of it, and every fragment to a place on that page. */
import type { Problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/did-you-mean.ts';
import { isAddress } from '../../site.ts';
import { findFile, followedAddresses, loadedAddresses, resolveAddress, toldAddresses } from './addresses.ts';
import { problemAt, type OutputCheck, type OutputPage, type OutputSite } from './output-site.ts';

type Words = Pick<Problem, 'message' | 'hint'>;

export const internalLinksCheck: OutputCheck = {
  rules: ['internal-links'],
  run: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.elements.flatMap((element) =>
        [...followedAddresses(element), ...loadedAddresses(element), ...toldAddresses(element)].flatMap(({ attribute, address }) => {
          const words = findFault(site, page, address);
          return words === undefined
            ? []
            : [
                {
                  ...problemAt(page, element, attribute, { rule: 'internal-links', ...words }),
                  written: asWritten(site, address),
                  authorsMend: authorsMend(words),
                },
              ];
        }),
      ),
    ),
};

function findFault(site: OutputSite, page: OutputPage, address: string): Words | undefined {
  const target = resolveAddress(address, page.address);
  if (target.kind === 'broken') return { message: `"${address}" is not an address.`, hint: 'Correct the address.' };
  if (target.kind === 'outside') {
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(target.url.hostname)) return undefined;
    return {
      message: `The address "${address}" is that of a machine the site is made on.`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  }
  const { pathname, fragment } = target;
  if (page.path === '404.html' && !/^[/#?]/.test(address)) {
    return {
      message: `The address "${address}" is relative, and the page for what is not found is shown at any depth.`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  }
  if (!pathname.startsWith(site.base))
    return {
      message: `The address "${address}" leaves the folder of the site, "${site.base}".`,
      hint: 'Make addresses with href() of src/site.ts.',
    };
  if (!isAddress(pathname))
    return {
      message: `The address "${address}" ends neither in "/" nor in a file extension.`,
      hint: `Write "${address.replace(/[?#].*$/, '')}/": some hosts do not redirect.`,
    };
  const file = findFile(site, pathname);
  if (file === undefined) {
    const guess = nearest(pathname, allAddresses(site));
    return {
      message: `The address "${address}" leads to no page or file of the site.`,
      hint: guess === undefined ? 'Correct the address, or make the page it names.' : `Did you mean "${guess}"?`,
    };
  }
  const ids = site.pages.get(file)?.ids;
  // Fragments of other files (a page of a PDF) and the browser's own (#:~:text=) are not ids.
  if (ids === undefined || fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || ids.has(fragment)) return undefined;
  const guess = nearest(fragment, ids);
  return {
    message: `The address "${address}" names the place "#${fragment}", which is not on that page.`,
    hint: guess === undefined ? 'Name an id of that page, or leave the fragment out.' : `Did you mean "#${guess}"?`,
  };
}

/** Authors write addresses without the base path. */
function asWritten({ base }: OutputSite, address: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

function authorsMend({ hint }: Words): string {
  return hint.includes('href()') ? 'Write the public address, or the path of a page of this site, which begins with "/".' : hint;
}

function allAddresses(site: OutputSite): string[] {
  return [...site.files.keys()].map((path) => site.pages.get(path)?.address ?? site.base + path);
}
