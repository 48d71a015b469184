/** What levers and recommendations say in our words, each text with its key: what checks read, and what is searched. */
import type { Lever } from '../registry/schemas/lever.ts';
import type { Finding } from '../registry/schemas/finding.ts';
import type { Recommendation } from '../registry/schemas/recommendation.ts';

type Text = readonly [path: readonly (string | number)[], text: string];

export function leverTexts({ title, summary, usedBy, cost, timeToEffect, limits, needs }: Lever): Text[] {
  return [
    ...present({ title, summary }),
    ...usedBy.map(({ sentence }, index): Text => [['usedBy', index, 'sentence'], sentence]),
    ...present({ cost, timeToEffect, limits }),
    ...needs.map((need, index): Text => [['needs', index], need]),
  ];
}

export function recommendationTexts(record: Recommendation): Text[] {
  const { title, step, actor, jurisdiction, instrument, firstStep, byWhen, cost, time, effect, risk, losers, limits } = record;
  return [
    ...present({ title, step, actor, jurisdiction, instrument, firstStep, byWhen }),
    ...findings({ cost, time, effect, risk }),
    ...present({ losers, limits }),
  ];
}

function present(texts: Readonly<Record<string, string | undefined>>): Text[] {
  return Object.entries(texts).flatMap(([key, text]): Text[] => (text === undefined ? [] : [[[key], text]]));
}

function findings(found: Readonly<Record<string, Finding | undefined>>): Text[] {
  return Object.entries(found).flatMap(([key, finding]): Text[] => {
    if (finding === undefined) return [];
    if (typeof finding === 'string') return [[[key], finding]];
    return 'says' in finding ? [[[key, 'says'], finding.says]] : [[[key, 'notFound'], finding.notFound]];
  });
}
