/** Nothing is loaded from outside the site: no font, image, script, style sheet or connection. */
import type { Problem } from '../../problems/problem.ts';
import { findFile, loadedAddresses, resolveAddress } from './addresses.ts';
import { cssAddresses } from './css-addresses.ts';
import { problemAt, type OutputCheck, type OutputFolder, type OutputPage } from './output-site.ts';
import { positionAt } from '../../text/position.ts';

const rule = 'self-contained';

export const selfContainedCheck: OutputCheck = {
  rules: ['self-contained'],
  look: (output) => ({ page: findInPage, text: (file, text) => (file.endsWith('.css') ? findInStyle(file, text, output) : []) }),
};

function findInPage(page: OutputPage): Problem[] {
  return page.elements.flatMap((element) =>
    loadedAddresses(element)
      .filter(({ address }) => resolveAddress(address, page.address).kind === 'outside')
      .map(({ attribute, address }) => problemAt(page, element, attribute, { rule, ...wordsFor(address) })),
  );
}

function findInStyle(file: string, css: string, output: OutputFolder): Problem[] {
  return cssAddresses(css).flatMap(({ address, offset }) => {
    const target = resolveAddress(address, output.base + file);
    const found = target.kind === 'inside' && findFile(output, target.pathname) !== undefined;
    if (found) return [];
    const words =
      target.kind === 'outside'
        ? wordsFor(address)
        : { message: `The style sheet loads "${address}", which is no file of the site.`, hint: 'Correct the address in src/styles.' };
    return [{ rule, file, ...positionAt(css, offset), ...words }];
  });
}

function wordsFor(address: string): Pick<Problem, 'message' | 'hint'> {
  const shown = address.length > 80 ? `${address.slice(0, 79)}…` : address;
  if (address.startsWith('data:'))
    return {
      message: `"${shown}" is data in place of an address, which the policy of the page blocks.`,
      hint: 'Make it a file of the site; vite.build.assetsInlineLimit has to be 0.',
    };
  return { message: `"${shown}" is loaded from outside the site.`, hint: 'Put the file into the site and load it from there.' };
}
