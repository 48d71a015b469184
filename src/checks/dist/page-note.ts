/** A page → what is kept of it once it has been looked at. */
import { findFile, followedAddresses, loadedAddresses, resolveAddress, toldAddresses } from './addresses.ts';
import type { NamedPlace, OutputFolder, OutputPage, PageNote } from './output-site.ts';
import type { OutputElement } from './parse-page.ts';

export function notePage(page: OutputPage, output: OutputFolder): PageNote {
  const { path, address, ids, elements } = page;
  const canonical = elements.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  return {
    path,
    address,
    ids,
    places: elements.flatMap((element) => placesOf(element, page, output)),
    canonical: canonical === undefined ? undefined : { href: canonical.attributes.get('href') ?? '', index: canonical.index },
    hasRobots: elements.some(({ name, attributes }) => name === 'meta' && attributes.get('name') === 'robots'),
    leadsOn: elements.some(({ attributes }) => attributes.get('http-equiv') === 'refresh'),
    charts: elements.flatMap(({ name, attributes }) => (name === 'figure' ? (attributes.get('data-chart') ?? []) : [])),
  };
}

function placesOf(element: OutputElement, page: OutputPage, output: OutputFolder): NamedPlace[] {
  return [...followedAddresses(element), ...loadedAddresses(element), ...toldAddresses(element)].flatMap(({ attribute, address }) => {
    const target = resolveAddress(address, page.address);
    if (target.kind !== 'inside' || !namesAnId(target.fragment)) return [];
    const file = findFile(output, target.pathname);
    return file === undefined ? [] : [{ address, file, fragment: target.fragment, attribute, index: element.index }];
  });
}

/** The browser's own fragments (#:~:text=, #top) are not ids. */
function namesAnId(fragment: string): boolean {
  return fragment !== '' && fragment !== 'top' && !fragment.startsWith(':~:');
}
