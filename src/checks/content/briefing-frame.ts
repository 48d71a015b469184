/** A briefing that opens with its answer has its parts in their order and each within its length: six minutes, the first of them enough. */
import type { Problem } from '../../problems/problem.ts';
import { closingParts, openingParts } from '../../registry/mdx-components.ts';
import type { Block } from '../../registry/page-blocks.ts';
import { placeholderPattern, placeholdersIn } from '../../registry/placeholder-marks.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Check, Inputs } from '../check.ts';

export const briefingFrameCheck: Check = {
  rules: ['answer-length', 'body-length', 'briefing-order', 'briefing-parts', 'in-brief'],
  run: (inputs) =>
    inputs.pages
      .filter(({ kind, problems, blocks }) => kind === 'briefings' && problems.length === 0 && blocks.some(({ name }) => name === 'Answer'))
      .flatMap((page) => [
        ...findDisorder(page),
        ...findLongAnswer(page),
        ...findLongBullets(page),
        ...findLongBody(page),
        ...findEmptyParts(page, inputs),
      ]),
};

type Page = Inputs['pages'][number];

const most = { answerWords: 25, answerSentences: 2, bullets: 3, bulletFigures: 6, bodyWords: 1500, bodyFigures: 60 };

/** Where one of these stands too late it is told as an intruder or a second one. */
const openingNames: readonly string[] = openingParts;
const parts: readonly string[] = [...openingParts, ...closingParts];

/** What may stand after the closing parts: footnotes are not read in their place. */
const notes = 'footnoteDefinition';

function findDisorder({ file, blocks }: Page): Problem[] {
  // A part that stands twice is told as such.
  const read = blocks.filter(
    ({ name }, index) => name !== notes && !(parts.includes(name) && blocks.findIndex((block) => block.name === name) < index),
  );
  const found = [findIntruder(read), findLatecomer(read)].filter((fault) => fault !== undefined);
  return found.map(({ block, message, hint }) => ({ rule: 'briefing-order', file, line: block.line, column: block.column, message, hint }));
}

interface Misplaced {
  readonly block: Block;
  readonly message: string;
  readonly hint: string;
}

/** What stands where an opening part belongs. A part that is missing is told as such. */
function findIntruder(read: readonly Block[]): Misplaced | undefined {
  const parts = openingParts.filter((part) => read.some(({ name }) => name === part));
  const place = parts.findIndex((part, index) => read[index]?.name !== part);
  const block = read[place];
  if (block === undefined) return undefined;
  const hint = `A briefing opens with ${openingParts.map((part) => `<${part}>`).join(', ')}, in this order and with nothing between them.`;
  return { block, message: `${nameOf(block)} stands where <${parts[place]}> belongs.`, hint };
}

/** What stands after <Unknown> and is neither <Method> nor its heading. */
function findLatecomer(read: readonly Block[]): Misplaced | undefined {
  const [unknown = -1, method = -1] = closingParts.map((part) => read.findLastIndex(({ name }) => name === part));
  if (unknown < 0) return undefined;
  const block = read.find(
    ({ name }, place) =>
      place > unknown && place !== method && !(name === 'heading' && place === method - 1) && !openingNames.includes(name),
  );
  if (block === undefined) return undefined;
  const hint = 'Only the heading of the method and <Method> come after <Unknown>.';
  return { block, message: `${nameOf(block)} stands after <Unknown>.`, hint };
}

function findLongAnswer({ file, blocks }: Page): Problem[] {
  return blocks.flatMap(({ name, texts, line, column }): Problem[] => {
    if (name !== 'Answer') return [];
    const text = texts.join(' ').replace(placeholderPattern, '1');
    const [count, sentences] = [countWords(texts), splitSentences(text).length];
    if (count <= most.answerWords && sentences <= most.answerSentences) return [];
    const message =
      count > most.answerWords
        ? `The answer has ${count} words; ${most.answerWords} are the most.`
        : `The answer has ${sentences} sentences; ${most.answerSentences} are the most.`;
    const hint = 'Say the one thing that a minister has to know; the bullets say the rest.';
    return [{ rule: 'answer-length', file, line, column, message, hint }];
  });
}

function findLongBullets({ file, blocks }: Page): Problem[] {
  return blocks.flatMap(({ name, texts, bullets, line, column }): Problem[] => {
    if (name !== 'InBrief') return [];
    const figures = countFigures(bullets);
    const faults = [
      ...(bullets.length === most.bullets
        ? []
        : [`<InBrief> has ${bullets.length} ${bullets.length === 1 ? 'bullet' : 'bullets'}, not ${most.bullets}.`]),
      ...(texts.length === bullets.length ? [] : ['<InBrief> holds more than bullets of one paragraph.']),
      ...(figures <= most.bulletFigures ? [] : [`The bullets have ${figures} figures together; ${most.bulletFigures} are the most.`]),
    ];
    const hint = 'Write three bullets, each a sentence or two, and leave further figures to the argument.';
    return faults.map((message) => ({ rule: 'in-brief', file, line, column, message, hint }));
  });
}

/** All that is read: everything but the method and footnotes. What charts, quotations and key figures show comes from records. */
function findLongBody({ file, blocks }: Page): Problem[] {
  const texts = blocks.filter(({ name }) => name !== 'Method' && name !== notes).flatMap((block) => block.texts);
  const [length, figures] = [countWords(texts), countFigures(texts)];
  const refuse = (message: string, hint: string): Problem => ({ rule: 'body-length', file, line: 1, column: 1, message, hint });
  return [
    ...(length <= most.bodyWords
      ? []
      : [
          refuse(
            `The briefing has ${length} words before its method; ${most.bodyWords} are the most.`,
            'Cut it, or put definitions into <Method>.',
          ),
        ]),
    ...(figures <= most.bodyFigures
      ? []
      : [
          refuse(
            `The briefing has ${figures} figures before its method; ${most.bodyFigures} are the most.`,
            'Leave to a chart or a table of data what need not be said.',
          ),
        ]),
  ];
}

/** Parts that are filled from the front matter, and front matter that no part shows. */
function findEmptyParts({ id, components }: Page, { build }: Inputs): Problem[] {
  const briefing = build.registry.briefings.get(id);
  if (briefing === undefined) return [];
  const { facts, recommendations } = build.registry;
  const empty = (
    [
      ['headline', 'KeyFigures', 'facts', facts.size],
      ['whatToDo', 'WhatToDo', 'recommendations', recommendations.size],
    ] as const
  ).filter(([key, part, , there]) => briefing[key].length === 0 && (there > 0 || components.some(({ name }) => name === part)));
  const charts = components.filter(({ name }) => name === 'Chart').map(({ attributes }) => attributes['id']?.value);
  const at = (path: string[]) => ({ rule: 'briefing-parts' as const, ...build.locate('briefings', id, path) });
  return [
    ...empty.map(([key, part, records, there]) => ({
      ...at([]),
      message: `The front matter names nothing for <${part}>.`,
      hint: there > 0 ? `Add ${key}: with the ids of ${records}.` : `Remove <${part} />: the site has no ${records}.`,
    })),
    ...(briefing.leadChart === undefined || charts.includes(briefing.leadChart) || !build.registry.charts.has(briefing.leadChart)
      ? []
      : [
          {
            ...at(['leadChart']),
            message: `The chart "${briefing.leadChart}" of the one-minute version does not stand in the text.`,
            hint: `Place <Chart id="${briefing.leadChart}" />, or name a chart that is there.`,
          },
        ]),
  ];
}

/** A figure counts as one word. */
function countWords(texts: readonly string[]): number {
  const all = texts.join(' ').replace(placeholderPattern, ' 1 ');
  return all.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countFigures(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + placeholdersIn(text).length, 0);
}

function nameOf({ name }: Block): string {
  return /^[A-Z]/.test(name) ? `<${name}>` : name === 'heading' ? 'A heading' : 'Text';
}
