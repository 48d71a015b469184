/** What lies at a path of keys inside a value of unknown type. */
import { isBlock } from './is-block.ts';

/** Undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isBlock(inner) ? inner[String(key)] : Array.isArray(inner) ? inner[Number(key)] : undefined),
    value,
  );
}
