/** What YAML reads as something else than its author sees: a comment behind text, an item or a key inside it, a comma that cuts it. */
import { isScalar, type Scalar, type YAMLSeq } from 'yaml';

interface YamlSlip {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export const asComment = 'which YAML reads as a comment';

/** `#1 in the list` in `lost #1 in the list`: what is not read of plain text on its line. A comment that is meant stands two spaces apart. */
export function commentBehind({ type, range }: Scalar, text: string): string | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const line = text.slice(range[1], !text.includes('\n', range[1]) ? undefined : text.indexOf('\n', range[1]));
  return /^[ \t](#.*)$/.exec(line)?.[1];
}

/** What a text of several lines reads as words, and was meant for something else: a comment, or a key behind a full stop. */
export function swallowed({ type, range }: Scalar, text: string): YamlSlip[] {
  if ((type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') || !range) return [];
  const match = /(?<=\n[ \t]*)(?:#(?:[ \t]|$)|-[ \t](?=\S))|(?<=[.!?][”"’)]* +)[a-z][A-Za-z]*:(?=[ \n])/m.exec(
    text.slice(range[0], range[1]),
  );
  if (match === null) return [];
  const what = match[0].startsWith('#') ? 'a comment' : match[0].startsWith('-') ? 'an item of a list' : `the key "${match[0]}"`;
  return [
    {
      offset: range[0] + match.index,
      message: `Here ${what} begins, as it seems, and would be read as words of the text above it.`,
      hint: 'Put it on a line of its own, as deep as the keys of the record; where words are meant, reword them.',
    },
  ];
}

/** A plain text that goes on in a line that begins with a hyphen. */
export function itemInside({ type, range }: Scalar, text: string): YamlSlip[] {
  if (type !== 'PLAIN' || !range) return [];
  const match = /\n[ \t]*(?=-[ \t]?\p{L})/u.exec(text.slice(range[0], range[1]));
  if (match === null) return [];
  return [
    {
      offset: range[0] + match.index + match[0].length,
      message: 'This line begins like an item of a list, and would be read as words of the text above it.',
      hint: 'Write the item below a key of its own, or put quotation marks round the whole text.',
    },
  ];
}

export function shorten(comment: string): string {
  return `"${comment.length > 40 ? `${comment.slice(0, 39)}…` : comment}"`;
}

const sentenceEnd = /[.!?。！？…][”"’)]*$/;

/** `[The fog, which was thick, is not counted.]` is three texts, of which only the last ends like a sentence. */
export function splitSentence({ flow, items }: YAMLSeq): YamlSlip[] {
  const texts = items.flatMap((item) => (isScalar(item) && typeof item.value === 'string' ? [{ item, text: item.value }] : []));
  const cut = texts.findIndex(({ text }) => !sentenceEnd.test(text));
  const [second, last] = [texts[cut + 1], texts.at(-1)];
  if (flow !== true || cut < 0 || second === undefined || last === undefined || !/\S \S/.test(last.text) || !sentenceEnd.test(last.text))
    return [];
  return [
    {
      offset: second.item.range?.[0] ?? 0,
      message: `A comma between brackets begins a new text, which would be "${second.text.slice(0, 40)}".`,
      hint: 'Put quotation marks round a text that has a comma, or write each text on a line of its own with a hyphen.',
    },
  ];
}
