/** Numerals other than plain digits and number words: Roman, Japanese, of one sign, spelt with a point, or with letters that look like digits. */
import { isPluralNoun } from './plural-nouns.ts';
import { alternatives, small } from './number-words.ts';

interface OddNumeral {
  readonly text: string;
  readonly offset: number;
  /** What it is, where a reader of the report might not see it. */
  readonly note?: string;
}

/** Without one of these there is nothing to find. */
const anyOdd =
  /\p{Ll}[.,;:!?”’)]{0,2}\d|[\p{Nl}\p{No}〇一二三四五六七八九十百千万億兆]|\b[IVXLCDM]{2,}\b|\d[OolI]|\b[OlI][.,]?\d|point|score|gross|minus|\p{Nd}:\p{Nd}|[\s(]\.\d|\b[A-Z]{3}\d/u;

export function findOddNumerals(text: string, units: readonly string[]): OddNumeral[] {
  if (!anyOdd.test(text)) return [];
  return [
    ...findRoman(text, units),
    ...findJapanese(text),
    ...findSigns(text),
    ...findSpelt(text),
    ...findLookAlikes(text),
    ...findGlued(text),
  ];
}

const roman = /(?<![\p{L}\p{N}-])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}-])/gu;
/** Letters of other things where no unit follows: compact discs, command lines, sizes, intravenous; and single "VI", "XX". */
const counting = /^(?!IV$|VI$|XX$|XXX$)[IVX]+$/;

/** "XII ships", "cost XL tonnes": a count is no "World War II", "Type II errors" or "Henry VIII", which follow a name. */
function findRoman(text: string, units: readonly string[]): OddNumeral[] {
  return [...text.matchAll(roman)].flatMap(({ 0: numeral, index }): OddNumeral[] => {
    const behind = /^[ \u00a0-]((?:\p{Ll}+ )?)(\p{Ll}+|%)/u.exec(text.slice(index + numeral.length));
    if (
      behind === null ||
      /(?:\b(?!(?:And|But|The|In|At|On|By|Of|To|For|From|With|About|Over|Some|Nearly|Almost|Only|Another|All|These|Those|Then|So|Its?|Their|Our)\b)\p{Lu}\p{L}*|\b(?:part|type|phase|class|stage|chapter|book|act|volume|level|grade|annex|article|tier|round|section|pillar)) $/u.test(
        text.slice(0, index),
      )
    )
      return [];
    const next = (behind[1] ?? '').trim() || (behind[2] ?? '');
    const isUnit = units.includes(next) || next === '%' || /^per cent|^percent/.test(behind[0].trim());
    return isUnit || (counting.test(numeral) && isPluralNoun(next))
      ? [{ text: `${numeral} ${next}`, offset: index, note: `${numeral} is a number in Roman numerals.` }]
      : [];
  });
}

const han = '〇一二三四五六七八九十百千万億兆';
const counters =
  'パーセント|ポイント|トン|ドル|ユーロ|キロ|メートル|グラム|か月|ヶ月|ヵ月|カ月|カ国|か国|ヶ国|年間|年分|日間|日分|週間|時間|割|分の|倍|円|元|隻|人|名|社|国|件|個|台|本|回|種|元素|品目|つ|歳|％|%';
const japanese = new RegExp(
  `(?<![${han}第\\p{Script=Han}])[${han}]+(?:・[${han}]+)?(?:${counters})|(?<![${han}第])[${han}]*[一二三四五六七八九〇十百千][万億兆][${han}]*`,
  'gu',
);

/** "One port" is no figure in English either. */
const oneThing = /^一(?:隻|人|名|社|国|件|個|台|本|回|種|つ)$/u;

function findJapanese(text: string): OddNumeral[] {
  return [...text.matchAll(japanese)].flatMap(({ 0: numeral, index }) =>
    oneThing.test(numeral) ? [] : [{ text: numeral, offset: index }],
  );
}

/** Letters that a small raised number follows: of units and of chemistry. */
const raisedUnit = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|km|mi|yd|sq|s|cm|mm|R|r|x|n|χ|σ|Cr|Ca|Fe|Nd|Dy|Pr)$/u;

/** Ⅻ, ①, ⑴, 🄂 stand alone; ² and ³ belong to what is before them, and behind a word are the mark of a note. */
function findSigns(text: string): OddNumeral[] {
  return [...text.matchAll(/[¹²³⁰⁴-⁹]+|[\p{Nl}\p{No}]+/gu)].flatMap(({ 0: sign, index }): OddNumeral[] => {
    if (/[¼-¾⅐-⅞₀-₉〇]/u.test(sign)) return [];
    if (!/[¹²³⁰⁴-⁹]/u.test(sign)) return [{ text: sign, offset: index }];
    const before = text.slice(0, index);
    if (raisedUnit.test(before) || /[\d⁻)]$/.test(before)) return [];
    return [
      { text: sign, offset: index, note: 'A small raised number here is the mark of a note: write [^name] in a page, or leave it out.' },
    ];
  });
}

const digit = `(?:${alternatives(Object.keys(small).filter((word) => word !== 'dozen'))}|nought|naught|oh|nil)`;
const spelt: readonly RegExp[] = [
  // "minus five", ".75", "USD5".
  new RegExp(String.raw`\bminus (?:${digit}|${alternatives(Object.keys(small))})\b`, 'gi'),
  /(?<=[\s(])\.\d+%?(?![\p{L}\p{N}]|\.\d)|\b(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|INR)\d[\d,.]*\d?/gu,
  // "nought point four", "three point five".
  new RegExp(String.raw`\b(?:${digit}[- ])?point(?:[- ]${digit}\b)+(?! of view)`, 'gi'),
  // "a score of ships", "three score", "fourscore", "a gross of"; a score of a game is given in digits.
  /\b(?:an?|one|two|three|half a|several) (?:score|gross) (?:of )?(?=(?:\p{L}+ )?\p{L}+s\b)(?!of (?:the|his|her|its|their|all)\b)|\b(?:three|four)[- ]?score\b/giu,
];

function findSpelt(text: string): OddNumeral[] {
  return spelt.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      // "At one point five ships": a point in time.
      .filter(({ 0: words, index }) => !/^one point/i.test(words) || !/\bat $/i.test(text.slice(0, index)))
      .map(({ 0: words, index }) => ({ text: words.trim(), offset: index })),
  );
}

const lookAlike =
  /(?<![\p{L}\p{N}_.-])(?:\d[\d,.]*[OolI](?=[\d,.OolI]*\d)[\d,.OolI]*\d|\d[\d,.]*O+|[OlI][.,]\d+|l\d{2,}|l\d(?=[ \u00a0]?%))(?![\p{L}\p{N}_])/gu;
const names: Readonly<Record<string, string>> = {
  O: 'The letter O stands in it for a 0.',
  o: 'The letter o stands in it for a 0.',
  l: 'The letter l stands in it for a 1.',
  I: 'The letter I stands in it for a 1.',
};

/** "2O19", "1O,000", "l,478", "O.4". */
function findLookAlikes(text: string): OddNumeral[] {
  return [...text.matchAll(lookAlike)].map(({ 0: number, index }) => {
    const note = names[/[OolI]/.exec(number)?.[0] ?? ''];
    return { text: number, offset: index, ...(note === undefined ? {} : { note }) };
  });
}

/** "was.12 Then" and "port3 was": marks of notes that were raised where they come from. Names of one word and digits have fewer small letters, or a capital. */
const glued = /(?<=(?<![\p{L}\p{N}_/.@-])\p{Ll}{4,}|\p{Ll}{2}[.,;:!?][”’)]?)\d{1,3}(?=\s|$)/gu;

function findGlued(text: string): OddNumeral[] {
  return [...text.matchAll(glued)].map(({ 0: number, index }) => ({
    text: number,
    offset: index,
    note: 'A number right behind a word is the mark of a note: write [^name] in a page, or leave it out.',
  }));
}
