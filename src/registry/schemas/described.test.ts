import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { authoredNames, authoredOf } from '../authored.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
}

/** Keys at or below a node that say nothing of themselves, as paths. */
function silentKeys(node: Node, path: string): string[] {
  const keys = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description === undefined ? [`${path}.${key}`] : []),
    ...silentKeys(inner, `${path}.${key}`),
  ]);
  const inner = [node.items, node.additionalProperties, ...(node.anyOf ?? [])].filter((child) => typeof child === 'object');
  return [...keys, ...inner.flatMap((child) => silentKeys(child, `${path}.*`))];
}

test('every key of every record says what it is for: editors, skeletons and docs show it (.describe or .meta in its schema)', () => {
  const silent = authoredNames.flatMap((name) => silentKeys(z.toJSONSchema(authoredOf[name].schema, { io: 'input' }) as Node, name));
  assert.deepEqual(silent, []);
});
