/** What offices write in place of a number or beside it: words for not known, and flags. */
import type { Status } from '../registry/schemas/fact.ts';

/** Words that say no more than that there is no value. */
const plainMissing = new Set([
  'n.d.',
  'nd',
  'k.a.',
  'k. a.',
  'na',
  'n/a',
  'n.a.',
  'n.a',
  '#n/a',
  'nan',
  'null',
  'none',
  '.',
  ':',
  '..',
  '...',
  '…',
  'not available',
  'no data',
]);

/** Withheld, confidential, nil, negligible, not applicable, later: each means something of its own, and is kept beside the value. */
const tellingMissing = new Set([
  '-',
  '–',
  '—',
  '−',
  '/',
  'x',
  'xx',
  'w',
  'c',
  'z',
  's',
  'ns',
  'nr',
  '*',
  '**',
  '***',
  'e',
  '--',
  '---',
  'nil',
  'large',
  'small',
  'withheld',
  'confidential',
  'not applicable',
  'suppressed',
  '×',
  '※',
  'ー',
  '－',
]);

type Missing = 'plain' | 'telling';

/** A cell that stands for no number; `declared` are codes the author named. Flags may follow: `: z`, `.. e`. */
export function missingOf(cell: string, declared: ReadonlySet<string>): { kind: Missing; code: string; beside: string } | undefined {
  const text = cell.trim();
  const word = text.toLowerCase();
  if (declared.has(text)) return { kind: 'plain', code: text, beside: '' };
  if (plainMissing.has(word)) return { kind: 'plain', code: text, beside: '' };
  if (tellingMissing.has(word) || /^\[[^[\]]{1,20}\]$|^\([a-z]{1,3}\)$/i.test(text)) return { kind: 'telling', code: text, beside: '' };
  const match = /^(:|\.\.?|…)\s*(\(?[a-z]{1,2}\)?)$/i.exec(text);
  return match === null ? undefined : { kind: 'plain', code: match[1] ?? '', beside: match[2] ?? '' };
}

/** What a flag says of a value in the words of records; undefined where the standard words have none, as for provisional. */
export function statusOfFlag(flag: string): Status | undefined {
  const word = flag.toLowerCase().replaceAll(/[[\]().,\s]/g, '');
  // Several letters are several flags: estimated and provisional, "ep".
  if (/^[bcdefiknprsuz]{1,3}$/.test(word)) return word.includes('e') ? 'estimate' : word.includes('f') ? 'forecast' : undefined;
  return statusOfWord(flag);
}

/** The same of words alone: a lone letter means one thing in one office and another in the next. */
export function statusOfWord(words: string): Status | undefined {
  if (/^[\W_]*(?:est\b|estimate)/i.test(words)) return 'estimate';
  return /^[\W_]*(?:forecast|project(?:ed|ion))/i.test(words) ? 'forecast' : undefined;
}

/** A dash by itself is what a spreadsheet takes for a formula: `-` → `[-]`. */
export function showCode(code: string): string {
  return /^[=+\-@＝＋－＠]/.test(code) ? `[${code}]` : code;
}
