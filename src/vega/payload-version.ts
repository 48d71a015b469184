/** The part of a live chart's address that changes with what it holds, so that an open page finds its own and no other. */
import { createHash } from 'node:crypto';
import { formatPayload, type LivePayload } from './live-payload.ts';

export function payloadVersion(payload: LivePayload): string {
  return createHash('sha256').update(formatPayload(payload)).digest('hex').slice(0, 10);
}
