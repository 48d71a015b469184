/** A number as files write it → digits and a point, and what stands beside it: `>90,000 e` → 90000, over, "e". */
import { parseQualifier, type Qualifier } from '../formula/qualifier.ts';

export interface NumberForm {
  readonly decimal: '.' | ',';
}

interface NumberParts {
  /** With its marks and its minus, as written: `-1.061,5`. */
  readonly digits: string;
  readonly qualifier?: Qualifier | undefined;
  /** What else stands before or behind the digits: `e`, `[c]`, `%`; empty for nothing. */
  readonly beside: string;
}

const qualifierWords: Readonly<Record<string, string>> = {
  '>': 'over',
  '<': 'under',
  '≥': 'at-least',
  '>=': 'at-least',
  '≤': 'at-most',
  '<=': 'at-most',
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
  'c.': 'about',
  'ca.': 'about',
  ca: 'about',
  circa: 'about',
  about: 'about',
  approx: 'about',
  'approx.': 'about',
  approximately: 'about',
  over: 'over',
  'more than': 'over',
  above: 'over',
  under: 'under',
  'less than': 'under',
  below: 'under',
  nearly: 'nearly',
  almost: 'nearly',
  'up to': 'up-to',
  'at least': 'at-least',
  'at most': 'at-most',
  約: 'about',
};

const spaces = '\\u0020\\u00a0\\u202f\\u2009\\u2007';
const number = `(?:\\d(?:[\\d.,'’${spaces}]*\\d)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3}(?![A-Za-z\\d]))?`;
const known = 'est\\.?|estimated?|prov\\.?|provisional|preliminary|revised|rev\\.?|forecast|projected|tonnes|kg|kt|mt|usd|eur|jpy|gbp';
const bracketed = '\\(\\d{1,2}\\)|\\[[^\\[\\]\\d]{1,20}(?: ?\\d{1,3})?\\]|\\([^()\\d]{1,30}(?: ?\\d{1,3})?\\)';
const mark = `${bracketed}|${known}|[A-Za-z]{1,2}(?![A-Za-z])|[*†‡§#%‰¹²³⁰⁴-⁹ᵃ-ᶻ]|[€£¥$]|US\\$|百万円|千円|トン|円`;
const pattern = new RegExp(
  `^(?<qualifier>[^\\d\\s.,+-][^\\d]{0,14}?)??[${spaces}]*(?<before>US\\$|[A-Z]{0,2}[€£¥$]|[er](?=\\d))?[${spaces}]*(?<sign>[-−–+▲△]?)(?<digits>${number})(?<after>(?:[${spaces},;]*(?:${mark}))*)[${spaces}]*$`,
  'iu',
);

/** The parts of a cell that holds one number; undefined for other cells. Full-width digits are plain ones. */
export function dissect(cell: string): NumberParts | undefined {
  const text = cell.replaceAll(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).trim();
  // Most cells are digits alone.
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { digits: text, beside: '' };
  if (text.length > 60) return undefined;
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const word = (groups['qualifier'] ?? '').trim().toLowerCase();
  const qualifier = word === '' ? undefined : parseQualifier(qualifierWords[word] ?? '');
  if (word !== '' && qualifier === undefined) return undefined;
  const sign = groups['sign'] === '' || groups['sign'] === '+' ? '' : '-';
  const beside = [groups['before'], groups['after']]
    .map((part) => (part ?? '').trim())
    .filter((part) => part !== '')
    .join(' ');
  return { digits: `${sign}${groups['digits'] ?? ''}`, qualifier, beside };
}

export type Evidence = 'none' | 'point' | 'comma' | 'two-readings' | 'no-number';

/** Which decimal mark the digits of one cell show. Marks of thousands that are spaces or apostrophes have one reading. */
export function evidenceOf(digits: string): Evidence {
  const [mantissa = ''] = digits.replace('-', '').toLowerCase().split('e');
  const grouped = new RegExp(`[${spaces}'’]`, 'g');
  const bare = mantissa.replaceAll(grouped, '');
  if (bare !== mantissa && !new RegExp(`^\\d{1,3}(?:[${spaces}'’]\\d{3})+(?:[.,]\\d+)?$`).test(mantissa)) return 'no-number';
  const marks = bare.replaceAll(/\d/g, '');
  if (marks === '') return 'none';
  const last = marks.at(-1) === ',' ? 'comma' : 'point';
  const other = last === 'comma' ? 'point' : 'comma';
  if (marks.includes('.') && marks.includes(','))
    return hasGroups(bare.slice(0, bare.lastIndexOf(marks.at(-1) ?? ''))) ? last : 'no-number';
  if (marks.length > 1) return hasGroups(bare) ? other : 'no-number';
  const [left = '', right = ''] = bare.split(/[.,]/);
  return bare !== mantissa || right.length !== 3 || left.length > 3 || left === '' || left.startsWith('0') ? last : 'two-readings';
}

/** 1,061,000 or, in the groups of two of South Asia, 10,61,000. */
function hasGroups(whole: string): boolean {
  return /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
}

/** The same digits as records write them; undefined where they are no number in this form. `1,20E+3` → `1200`. */
export function plainDigits(digits: string, { decimal }: NumberForm): string | undefined {
  const evidence = evidenceOf(digits);
  if (evidence === 'no-number' || (evidence === 'point' && decimal === ',') || (evidence === 'comma' && decimal === '.')) return undefined;
  const negative = digits.startsWith('-');
  const [mantissa = '', exponent = '0'] = digits.replace('-', '').toLowerCase().split('e');
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = ''] = mantissa
    .replaceAll(new RegExp(`[${spaces}'’${group}]`, 'g'), '')
    .replace(decimal, '.')
    .split('.');
  const moved = movePoint(whole, fraction, Number(exponent));
  return `${negative ? '-' : ''}${moved}`;
}

function movePoint(whole: string, fraction: string, places: number): string {
  const point = whole.length + places;
  const all = `${whole}${fraction}`;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${all}` : all.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at);
  return right === '' ? left : `${left}.${right}`;
}

/** `5.2k`, `3M`: right behind its digits such a letter multiplies; apart from them it may be a flag. "1.2 million" does anywhere. */
export function multipleOf(text: string): string {
  const [, letter, word] = multiple.exec(text.trim()) ?? [];
  return letter ?? word?.toLowerCase() ?? '';
}

const scales = 'thousands?|millions?|billions?|trillions?|mio\\.?|mrd\\.?|mln|bn';
const multiple = new RegExp(`\\d(?:([km])|[${spaces}]?(${scales}))$`, 'i');
