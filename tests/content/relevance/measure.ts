/** How well search answers: of each kind of query the mean reciprocal rank, and how often the answer is first or among three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openIndex } from './search-in-node.ts';

interface Asked {
  readonly kind: string;
  readonly query: string;
  readonly accept: readonly string[];
}

/** `rank` is 1 for the first of the results, and Infinity where none of the ten is accepted. */
interface Measured extends Asked {
  readonly rank: number;
  readonly found: readonly string[];
}

interface Score {
  readonly kind: string;
  readonly count: number;
  /** Shares from 0 to 1. */
  readonly first: number;
  readonly firstThree: number;
  readonly meanReciprocalRank: number;
}

function readQueries(): Asked[] {
  const file = parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<string, Omit<Asked, 'kind'>[]>;
  return Object.entries(file).flatMap(([kind, queries]) => queries.map((asked) => ({ kind, ...asked })));
}

/** `dist` is the folder of a built site. */
export async function measureRelevance(dist: string): Promise<Measured[]> {
  const index = await openIndex(dist);
  const measured: Measured[] = [];
  try {
    for (const asked of readQueries()) {
      const found = await index.search(asked.query);
      const place = found.findIndex((address) => asked.accept.some((wanted) => accepts(wanted, address)));
      measured.push({ ...asked, found, rank: place < 0 ? Infinity : place + 1 });
    }
  } finally {
    index.close();
  }
  return measured;
}

/** Without an anchor of its own an address stands for all places of its page. */
function accepts(wanted: string, address: string): boolean {
  return wanted === address || wanted === address.replace(/#.*/, '');
}

/** One for each kind, and one for all. */
export function scoresOf(measured: readonly Measured[]): Score[] {
  const kinds: (readonly [string, readonly Measured[]])[] = [...Map.groupBy(measured, ({ kind }) => kind), ['all', measured]];
  return kinds.map(([kind, of]) => {
    const share = (most: number): number => of.filter(({ rank }) => rank <= most).length / of.length;
    return {
      kind,
      count: of.length,
      first: share(1),
      firstThree: share(3),
      meanReciprocalRank: of.reduce((sum, { rank }) => sum + 1 / rank, 0) / of.length,
    };
  });
}

/** A line for each score, then the queries whose answer is not first. */
export function formatScores(measured: readonly Measured[]): string {
  const percent = (share: number): string => `${(share * 100).toFixed(0)}%`.padStart(6);
  const lines = scoresOf(measured).map(
    ({ kind, count, first, firstThree, meanReciprocalRank }) =>
      `${kind.padEnd(12)}${String(count).padStart(4)} ${percent(first)} ${percent(firstThree)} ${meanReciprocalRank.toFixed(3).padStart(7)}`,
  );
  const late = measured
    .filter(({ rank }) => rank > 1)
    .map(({ rank, query, found }) => `  ${rank === Infinity ? '–' : rank}  ${query}  → ${found[0] ?? 'nothing'}`);
  return [`${'kind'.padEnd(12)}   n  first in three   MRR`, ...lines, 'Not first:', ...late].join('\n');
}
