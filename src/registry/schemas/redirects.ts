/** Where a record went whose id is no more: addresses that others have kept still lead somewhere. */
import { z } from 'astro/zod';

/** A record, or with a dot a file of one: charts/shares, charts/shares.png. */
const address = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/, 'is not kind and id; write for example facts/ships-lost')
  .meta({ form: 'kind/id' });

export const redirectsSchema = z
  .record(address, address)
  .meta({ description: 'The old address, kind and id: where it went.', examples: [{ 'facts/ships-lost': 'facts/ships-wrecked' }] });
