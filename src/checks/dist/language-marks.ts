/** Text in Han letters or kana stands in an element that says its language: a screen reader reads it with the right voice, a browser takes the right letters. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { positionAt } from '../../text/position.ts';
import { hasForeignLetters } from '../../text/language-runs.ts';
import type { OutputCheck } from './output-site.ts';

const rule = 'language-marks';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** No elements can stand in these, or no reader sees what does. */
const plain = /^(?:script|style|title|textarea|option|desc|noscript|template)$/;
const ofTheseLetters = /^(?:ja|zh)\b/;

export const languageMarksCheck: OutputCheck = {
  rules: ['language-marks'],
  look: () => ({
    text: (file, html) =>
      !file.endsWith('.html') || !hasForeignLetters(html)
        ? []
        : unmarked(parse(html, { sourceCodeLocationInfo: true }).childNodes, '').map(({ text, offset }) => ({
            rule,
            file,
            ...positionAt(html, offset),
            message: `“${text}” is in an element that names no language of its letters.`,
            hint: 'Pages are marked by src/astro/mark-languages.ts: see why it did not reach this text.',
          })),
  }),
};

function unmarked(nodes: readonly Node[], language: string): { readonly text: string; readonly offset: number }[] {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text' && 'value' in node) {
      const offset = node.sourceCodeLocation?.startOffset ?? 0;
      return hasForeignLetters(node.value) && !ofTheseLetters.test(language) ? [{ text: node.value.trim().slice(0, 40), offset }] : [];
    }
    if (!('tagName' in node) || plain.test(node.tagName)) return [];
    return unmarked(node.childNodes, node.attrs.find(({ name }) => name === 'lang')?.value ?? language);
  });
}
