/** What levers and recommendations say in our words, each text with its key: what checks read, and what is searched. */
import type { Lever } from '../registry/schemas/lever.ts';
import type { Finding } from '../registry/schemas/finding.ts';
import type { Recommendation } from '../registry/schemas/recommendation.ts';

type Text = readonly [path: readonly (string | number)[], text: string];

export function leverTexts({ title, summary, usedBy, outcome, cost, timeToEffect, limits, risk, needs }: Lever): Text[] {
  return [
    ...present({ title, summary }),
    ...usedBy.map(({ sentence }, index): Text => [['usedBy', index, 'sentence'], sentence]),
    [['outcome', 'says'], outcome.says],
    ...findings({ cost, timeToEffect, limits, risk }),
    ...needs.map((need, index): Text => [['needs', index], need]),
  ];
}

export function recommendationTexts(record: Recommendation): Text[] {
  const { title, step, actor, jurisdiction, instrument, firstStep, cost, time, effect, risk, losers, against } = record;
  return [
    ...present({ title, step, actor, jurisdiction, instrument, firstStep }),
    ...findings({ cost, time, effect, risk }),
    ...present({ losers, against }),
  ];
}

function present(texts: Readonly<Record<string, string>>): Text[] {
  return Object.entries(texts).map(([key, text]): Text => [[key], text]);
}

function findings(found: Readonly<Record<string, Finding>>): Text[] {
  return Object.entries(found).map(([key, finding]): Text => {
    if (typeof finding === 'string') return [[key], finding];
    return 'says' in finding ? [[key, 'says'], finding.says] : [[key, 'notFound'], finding.notFound];
  });
}
