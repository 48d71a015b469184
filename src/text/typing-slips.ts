/** What the hand leaves among the words of a text: a word twice, two full stops, a space before a comma, none behind a full stop. */
import { findImpossibleDates } from './impossible-dates.ts';
import { findMixedUp } from './mixed-up-words.ts';

interface Slip {
  readonly text: string;
  readonly offset: number;
  /** Ends the sentence that begins with the text. */
  readonly is: string;
  readonly hint: string;
}

/** Right as they stand: "what he had had", "that that is so", "weil sie sie sah", "nous nous"; and what stands for code and addresses in a page. */
const rightTwice = new Set('had that sie die der das was wer nous vous code address'.split(' '));
const twice = /(?<![\p{L}\p{N}’'-])(\p{L}[\p{L}\p{M}’']*)[ \t\n]+(\1)(?![\p{L}\p{N}’'-])/giu;
/** "The port the port"; not "again and again and". */
const phraseTwice =
  /(?<![\p{L}\p{N}’'-])((?:(?!(?:and|or|by|after|to|upon|in|for|on)\b)\p{L}+ ){1,3}(?!(?:and|or|by|after|to|upon|in|for|on)\b)\p{L}{2,}) (\1)(?![\p{L}\p{N}’'-])/giu;
/** Of English; "the a priori case". */
const articles = /(?<![\p{L}\p{N}’'-])(?:a|an|the)[ \t\n]+(an?|the)(?=\s(?!priori|posteriori|fortiori|cappella|la carte))/giu;

const marks: readonly { readonly pattern: RegExp; readonly is: string; readonly hint: string }[] = [
  {
    pattern: /(?<=\p{L}{2}|[)”’\0])(?:\.\.(?!\.)|,,|;;|,\.)(?=\s|$)/u,
    is: 'one mark too many',
    hint: 'Leave one of the two.',
  },
  {
    pattern: /(?<=[\p{L}\p{N})”’]) (?:[,.;](?=\s|$)|,(?=\p{L}))/u,
    is: 'a mark with a space before it',
    hint: 'Take the space out.',
  },
  {
    pattern: /(?<=[\p{L}\p{N},)”’] ?)--(?= ?[\p{L}\p{N}“(])/u,
    is: 'two hyphens, which stay two',
    hint: 'Write a dash: –.',
  },
  {
    // Not the end of „…‘ and ‚…‘.
    pattern: /(?<=\p{L})[‘´](?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))|(?<![„‚][^‘]{0,300})(?<=\p{L}s)[‘´](?= \p{Ll})/u,
    is: 'an opening mark or an accent where an apostrophe is meant',
    hint: 'Write ’.',
  },
  {
    pattern: /(?<!\p{L})(?!lens|series|species|means)\p{Ll}+[bcdfghjklmnpqrtvwxyze]s[’']s(?!\p{L})/u,
    is: 'a plural with the s of one owner',
    hint: 'Write ’ alone behind a plural that ends in s.',
  },
  { pattern: /(?<=\s|^)[(（]\s*[)）]/u, is: 'brackets with nothing between them', hint: 'Write what belongs there, or take them out.' },
  {
    pattern: /^(?:(?:These|Those|Both|Many) \p{L}+s (?:is|was|has|does)|(?:This|Every) \p{L}*[^s\P{L}] (?:are|were|have))\b/u,
    is: 'a verb that does not go with its noun',
    hint: 'Write both for one, or both for several.',
  },
  {
    pattern:
      /(?<![\p{Ll}\d)\0])[\p{Ll}\d)\0]{2,} (?:The|It|This|That|These|Those|They|We|He|She|But|However|There|Its|Their) (?=\p{Ll}{2,}|\d{4}\b)/u,
    is: 'two sentences without a full stop between them',
    hint: 'Write the full stop, or a small letter.',
  },
  {
    pattern: /(?<!\p{Ll})\p{Ll}{2,}(?:[.!?](?=\p{Lu}\p{Ll})|,(?=\p{L}{2})|;(?=\p{Ll}{2}))\p{L}+/u,
    is: 'two words without a space between them',
    hint: 'Put a space behind the mark.',
  },
];

/** A sentence that begins with a small letter; a short form ends none, and a name of small letters has a hyphen or a point. */
const small =
  /(?<=[\p{Ll})]{3})(?<!\b(?:etc|approx|incl|excl|eds?|vols?|dept|est|max|min|resp|vs|nos?|figs?|arts?|sec|par|abbr|al|inc|ltd|corp|tel)|\b\p{Lu}\p{Ll}{2,4})\. (?!\p{Ll}+[.-]\p{L}|(?:code|address)\b|[^aeiouy\s]+\s)\p{Ll}{2,}(?![\p{L}\p{N}])/u;

/** Whether the words end as a sentence does; Thai has no mark for it. */
export function isWhole(text: string): boolean {
  return /(?:\p{Sentence_Terminal}|…)[\p{Pf}\p{Pe}"']*$|\p{Script=Thai}$/u.test(text);
}

/** Whether a title ends with a word that another has to follow: "Who is served once exports need a". */
export function isCutOff(title: string): boolean {
  return /(?:\s(?:the|a|an|and|or|but|its|their|than|because|whose|every|very)|[,:;–—-])$/i.test(title);
}

/** In no order. Names such as "Walla Walla" have a capital, and no language but English has "a the". */
export function findSlips(text: string, language: string): Slip[] {
  const doubled = [...text.matchAll(twice), ...text.matchAll(phraseTwice)].filter(([, first = '', second = '']) => {
    const isName = /^\p{Lu}/u.test(second) && second.length > 3;
    return !isName && !rightTwice.has(first.toLowerCase());
  });
  const isEnglish = language.startsWith('en');
  const mixed = isEnglish ? [...text.matchAll(articles)].filter(([words]) => !/^(\S+)\s+\1$/i.test(words)) : [];
  const wrong = isEnglish ? findMixedUp(text) : [];
  return [
    ...(isEnglish ? findImpossibleDates(text) : []),
    ...wrong.map(({ meant, ...found }) => ({ ...found, is: `where "${meant}" is meant`, hint: `Write "${meant}".` })),
    ...firstOfEach([...doubled, ...mixed]).map(({ 0: words, index }) => ({
      text: words.replaceAll(/\s+/g, ' '),
      offset: index + words.search(/\s\S+$/) + 1,
      is: 'where one of the two words is meant',
      hint: 'Take one of the two out.',
    })),
    ...[
      ...marks,
      ...(isEnglish
        ? [{ pattern: small, is: 'a sentence that begins with a small letter', hint: 'Write a capital, or a comma before it.' }]
        : []),
    ].flatMap(({ pattern, is, hint }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ text: match[0].trim(), offset: match.index, is, hint }];
    }),
  ];
}

/** What is pasted a hundred times is told where it stands first. */
function firstOfEach(found: readonly RegExpExecArray[]): RegExpExecArray[] {
  return [...Map.groupBy(found, ([words]) => words.toLowerCase()).values()].flatMap((alike) => alike.slice(0, 1));
}
