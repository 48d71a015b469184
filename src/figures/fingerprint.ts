/** A briefing's text as a short fingerprint: a second reading holds for the text that was read, figures included. */
import type { Registry } from '../registry/registry.ts';
import { factWords } from './placeholders.ts';

/** Sixteen hexadecimal digits: FNV-1a, 64 bits, over the UTF-8 body with its figures printed and each run of white space made one. */
export function fingerprint(body: string, registry: Registry): string {
  const printed = body.replace(/<Fact id="([^"]*)" \/>/g, (mark, id: string) => {
    const fact = registry.facts.get(id);
    return fact === undefined ? mark : factWords(fact, registry);
  });
  const bytes = new TextEncoder().encode(printed.replace(/\s+/g, ' ').trim());
  // Offset basis and prime of the algorithm's authors; it finds changes and guards against nobody.
  const hash = bytes.reduce((state, byte) => BigInt.asUintN(64, (state ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
  return hash.toString(16).padStart(16, '0');
}
