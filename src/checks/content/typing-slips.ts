/** What happens when text is pasted or typed in haste: a bracket or quotation mark without its other half, a word twice, spaces that are none, lost letters. */
import { patternOfSmallNames } from '../../text/small-names.ts';
import { findSlips, isCutOff, isWhole } from '../../text/typing-slips.ts';
import { oddSpacesIn } from '../../text/odd-spaces.ts';
import { findTraces } from '../../text/pasted-traces.ts';
import { findUnpaired } from '../../text/unpaired-marks.ts';
import type { Problem } from '../../problems/problem.ts';
import { oncePerPage } from '../../registry/mdx-components.ts';
import { sentencesIn } from '../../text/split-sentences.ts';
import type { Position } from '../../text/position.ts';
import type { Check, Inputs } from '../check.ts';
import { authoredTexts, withoutFigures } from './authored-texts.ts';
import { recordStrings, type RecordString } from './record-strings.ts';

export const typingSlipsCheck: Check = {
  rules: ['encoding', 'pasted-trace', 'typing-slip', 'unpaired-mark'],
  run: (inputs) => [
    ...recordStrings(inputs.build).flatMap((found) => findEndFault(found, inputs)),
    ...inputs.pages.flatMap(findPastedTwice),
    ...findSmallNames(inputs),
    ...findInTexts(inputs),
  ],
};

function findInTexts(inputs: Inputs): Problem[] {
  const { language } = inputs.build.registry.site;
  const texts = [...pageTexts(inputs), ...recordTexts(inputs)];
  // Most texts have none of these, wherever they stand.
  const wrong = inputs.readings.among(
    'texts with typing slips',
    [language],
    texts.map(({ text }) => text),
    (text) =>
      findUnpaired(text) !== undefined ||
      findSlips(text, language).length > 0 ||
      findTraces(text, language).length > 0 ||
      oddSpacesIn(text).length > 0,
  );
  return texts
    .filter(({ text }) => wrong.has(text))
    .flatMap((text) => [...findUnpairedMark(text), ...findTyped(text, language), ...findOddSpaces(text), ...findPasted(text, language)]);
}

interface Text {
  readonly file: string;
  readonly text: string;
  readonly place: (offset: number) => Position;
  /** False for a character that stands as an entity, and so was meant. */
  readonly isTyped: (offset: number) => boolean;
  /** Says where in a source something stands, and so may name a page. */
  readonly isPlace?: boolean;
}

/** Square and curly brackets of a page are Markdown's and MDX's, and told as such. */
function pageTexts({ pages }: Inputs): Text[] {
  return pages.flatMap(({ file, body, bodyLine, prose }) =>
    prose.map(({ text, place }) => ({
      file,
      isTyped: (offset) => {
        const { line, column } = place(offset);
        return body.split('\n')[line - bodyLine]?.charAt(column - 1) !== '&';
      },
      text: withoutFigures(text).replaceAll(/\]\([^()]*\)?|[[\]{}]/g, (marks) => '\0'.repeat(marks.length)),
      place,
    })),
  );
}

/** Formulas, forms, patterns and addresses are no prose; of another's title or words the record has what is printed. */
const noProse = new Set(['url', 'archived', 'formula', 'spec', 'form', 'one', 'symbol', 'spoken', 'spellings', 'pattern', 'variants']);

function recordTexts({ build }: Inputs): Text[] {
  return recordStrings(build)
    .filter(({ kind, path, text }) => kind !== 'sources' && /\s/.test(text) && !path.some((key) => noProse.has(String(key))))
    .map(({ kind, id, path, text }) => ({
      file: build.fileOf(kind, id),
      text: withoutFigures(text),
      place: (offset) => build.locate(kind, id, path, offset),
      isTyped: () => true,
      isPlace: path.includes('locator') || path.includes('phraseLacks'),
    }));
}

/** Of fewer words, "It fell.", a paragraph may well be like another. */
const fewestWords = 6;

/** Of a part of a page that stands twice so much is told already. */
function findPastedTwice({ file, prose, components }: Inputs['pages'][number]): Problem[] {
  const parts = components.filter(({ hasChildren }) => hasChildren).map(({ name }) => name);
  if (oncePerPage.some((name) => parts.indexOf(name) !== parts.lastIndexOf(name))) return [];
  const seen = new Map<string, number>();
  return prose.flatMap(({ name, text, line, column, place }): Problem[] => {
    const inside = findSentenceTwice(text);
    if (inside !== undefined)
      return [
        {
          rule: 'typing-slip',
          file,
          ...place(inside.offset),
          message: `"${cut(inside.text)}" stands in this text already.`,
          hint: 'Take one of the two out.',
        },
      ];
    if (name !== 'paragraph' || text.split(/\s+/).length < fewestWords) return [];
    const first = seen.get(text);
    seen.set(text, first ?? line);
    const message = `"${cut(text)}" stands on this page already, in line ${first ?? line}.`;
    return first === undefined ? [] : [{ rule: 'typing-slip', file, line, column, message, hint: 'Take one of the two out.' }];
  });
}

function findSentenceTwice(text: string): { readonly text: string; readonly offset: number } | undefined {
  const seen = new Set<string>();
  return sentencesIn(text).find((sentence) => {
    const isTwice = seen.has(sentence.text) && sentence.text.split(/\s+/).length >= fewestWords;
    seen.add(sentence.text);
    return isTwice;
  });
}

/** Keys whose words stand in a row with other sentences, and kinds whose `title` stands above others. */
const sentences = new Set(
  'statement reason note whyThisSource beyondUnit summary sentence why differs step firstStep losers against says'.split(' '),
);
const titled = new Set(['briefings', 'charts', 'datasets', 'docs', 'families', 'levers', 'measures', 'recommendations']);

/** A figure counts as one word. */
const mostWords = 30;

/** A sentence has its end, and a title none: it is taken in at once. */
function findEndFault({ kind, id, path, text }: RecordString, { build }: Inputs): Problem[] {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const problem = (message: string, hint: string): Problem[] => [
    {
      rule: 'typing-slip',
      ...build.locate(kind, id, path),
      message: `${path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.')} ${message}`,
      hint,
    },
  ];
  if (sentences.has(key) && (/\s/.test(text) || /^(?:note|reason)$/.test(key)) && !/^R[123]$|^C$/.test(text) && !isWhole(text))
    return problem(`"${cut(text)}" ends without a full stop.`, 'Write what is missing, or the full stop.');
  if (key === 'statement' && /^\p{Ll}{2,} /u.test(text)) return problem(`"${cut(text)}" begins with a small letter.`, 'Write a capital.');
  if (key === 'description' && path.length === 1 && text.replace(/\.$/, '') === titleOf(kind, id, build.registry)?.replace(/\.$/, ''))
    return problem('says what the title does.', 'Say what it is for, in a sentence.');
  if (kind === 'charts' && key === 'alt' && text === build.registry.charts.get(id)?.title)
    return problem('says what the title does.', 'Say what the picture shows, for those who do not see it.');
  if (key !== 'title' || path.length > 1 || !titled.has(kind)) return [];
  if (isCutOff(text)) return problem(`"${cut(text)}" breaks off.`, 'Write what is missing.');
  const count = text.split(/\s+/).length;
  if (count > mostWords)
    return problem(`"${cut(text)}" has ${count} words; ${mostWords} is the most.`, 'Say the finding, and leave the rest to the text.');
  return /(?<![.\s]\p{L}|\.)\.$/u.test(text) ? problem(`"${cut(text)}" ends with a full stop.`, 'Leave it out.') : [];
}

function titleOf(kind: string, id: string, { briefings, docs }: Inputs['build']['registry']): string | undefined {
  return kind === 'briefings' ? briefings.get(id)?.title : kind === 'docs' ? docs.get(id)?.title : undefined;
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

function findUnpairedMark({ file, text, place }: Text): Problem[] {
  const found = findUnpaired(text);
  if (found === undefined) return [];
  const { mark, is, offset } = found;
  const hint = 'Write its other half, or take it out.';
  return [{ rule: 'unpaired-mark', file, ...place(offset), message: `The mark ${mark} is ${is} in this text.`, hint }];
}

function findTyped({ file, text, place }: Text, language: string): Problem[] {
  const traces = findTraces(text, language);
  // A component or a picture may stand between a space and a mark.
  const isTogether = (offset: number): boolean => {
    const [here, mark] = [place(offset), place(offset + 1)];
    return here.line === mark.line && here.column === mark.column - 1;
  };
  const isTold = (at: number): boolean => traces.some(({ offset, text: { length } }) => offset <= at && at <= offset + length);
  const found = findSlips(text, language).filter(({ text: mark, offset }) => !isTold(offset) && (mark.length > 1 || isTogether(offset)));
  return found.map(({ text: words, offset, is, hint }) => ({
    rule: 'typing-slip',
    file,
    ...place(offset),
    message: `"${words}" stands here, ${is}.`,
    hint,
  }));
}

function findPasted({ file, text, place, isPlace }: Text, language: string): Problem[] {
  return (isPlace ? [] : findTraces(text, language)).map(({ text: words, offset, is, hint }) => ({
    rule: 'pasted-trace',
    file,
    ...place(offset),
    message: `"${cut(words)}" stands here: ${is}.`,
    hint,
  }));
}

/** Of each text the first; in the reading of other languages they may be right. */
function findSmallNames(inputs: Inputs): Problem[] {
  const { site, economies } = inputs.build.registry;
  if (!site.language.startsWith('en')) return [];
  // One that is small inside a sentence, as "the world", may be so.
  const named = [...economies.values()].filter(({ name, inSentence = name }) => inSentence.endsWith(name));
  const pattern = patternOfSmallNames(named.flatMap(({ name, otherNames }) => [name, ...otherNames]));
  return authoredTexts(inputs).flatMap(({ file, text, place }): Problem[] => {
    const match = pattern.exec(withoutFigures(text));
    if (match === null) return [];
    const hint = `Write ${match[0].replace(/^./, (letter) => letter.toUpperCase())}.`;
    return [{ rule: 'typing-slip', file, ...place(match.index), message: `"${match[0]}" stands here, a name without its capital.`, hint }];
  });
}

function findOddSpaces({ file, text, place, isTyped }: Text): Problem[] {
  return oddSpacesIn(text)
    .filter(({ offset }) => isTyped(offset))
    .map(({ offset, message, hint }) => ({ rule: 'encoding', file, ...place(offset), message, hint }));
}
