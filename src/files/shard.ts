/** Parts of one site, so that several machines make its pages side by side: which paths belong to which. */
import { createHash } from 'node:crypto';

export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The variable that tells Astro which part it makes, where it is not all. */
export const shardVariable = 'SITE_SHARD';

/** "2/4" → the second of four; throws a RangeError for what is none. */
export function readShard(text: string): Shard {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of) throw new RangeError(`"${text}" is no part of a whole.`);
  return { number, of };
}

export function formatShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/**
 * Whether a path of the site, "/charts/arrivals.svg", is of this part. All files of a record go together, and a chart's with the
 * briefing that `showing` gives, so that no two parts draw it. By hash, so that a new record moves no other.
 */
export function isInShard(path: string, { number, of }: Shard, showing: ReadonlyMap<string, string>): boolean {
  const [folder = '', file = ''] = path.split('/').filter((part) => part !== '');
  const id = file.replace(/\..*$/, '');
  const briefing = folder === 'charts' || folder === 'embed' ? showing.get(id) : undefined;
  const family = briefing === undefined ? `${folder}/${id}` : `briefings/${briefing}`;
  return createHash('sha256').update(family).digest().readUInt32BE() % of === number - 1;
}
