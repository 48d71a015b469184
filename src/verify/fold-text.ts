/** Text as it is compared: white space and typographic marks folded, letters, digits and words left as they are. */

const marks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
  [/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' '],
];

/** `“It’s\n real”` → `"It's real"`. */
export function foldText(text: string): string {
  return marks.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize('NFC')).trim();
}

/** A marked ellipsis stands for words left out: `a … b` and `a […] b` → ["a", "b"], each to be found after the one before. */
export function splitAtEllipses(text: string): string[] {
  return text
    .split(/ (?:…|\.\.\.) | ?\[(?:…|\.\.\.)\] ?/)
    .map((run) => run.trim())
    .filter((run) => run !== '');
}
