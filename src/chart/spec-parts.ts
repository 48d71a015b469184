/** A Vega-Lite specification as plain JSON, and what it names. */
import { isBlock } from '../narrow/is-block.ts';

export type Spec = Readonly<Record<string, unknown>>;

export type Datum = Readonly<Record<string, string | number | boolean | null>>;

/** Every value inside, with the path of keys that leads to it, itself first. */
export function* partsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<[path: readonly (string | number)[], value: unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* partsIn(inner, [...path, index]);
  else if (isBlock(value)) for (const [key, inner] of Object.entries(value)) yield* partsIn(inner, [...path, key]);
}

/** A field that an encoding, a transform or an expression reads, with the path of where it is named. */
type FieldName = [path: readonly (string | number)[], name: string];

/** In order, doubles left in. */
export function fieldNamesIn(spec: unknown): FieldName[] {
  return [...partsIn(spec)].flatMap(([path, value]): FieldName[] => {
    if (isBlock(value)) return fieldsOfTransform(value).map(([key, name]) => [[...path, key], name]);
    if (typeof value !== 'string') return [];
    const key = path.at(-1);
    if (key === 'field' || key === 'groupby' || path.at(-2) === 'groupby') return [[path, value]];
    return [...value.matchAll(datumField)].map((match) => [path, match[1] ?? match[2] ?? '']);
  });
}

export function fieldsIn(spec: unknown): string[] {
  return fieldNamesIn(spec).map(([, name]) => name);
}

/** Transforms that name fields by a key of their own → the keys beside it that do. */
const transformKeys: Readonly<Record<string, readonly string[]>> = {
  fold: [],
  flatten: [],
  density: [],
  quantile: [],
  pivot: ['value'],
  impute: ['key'],
  regression: ['on'],
  loess: ['on'],
};

function fieldsOfTransform(block: Spec): [key: string, name: string][] {
  const own = Object.entries(transformKeys).flatMap(([key, beside]) => (block[key] === undefined ? [] : [key, ...beside]));
  // Of a repetition the lists name fields, and words name a list.
  const repeated = block['repeat'];
  const lists = isBlock(repeated) ? Object.values(repeated) : Array.isArray(repeated) ? [repeated] : [];
  return [...own.map((key) => [key, block[key]] as const), ...lists.map((list) => ['repeat', list] as const)].flatMap(([key, named]) =>
    [named].flat().flatMap((name): [string, string][] => (typeof name === 'string' ? [[key, name]] : [])),
  );
}

/** `datum.tonnes`, `datum['tonnes']`. */
const datumField = /\bdatum(?:\.([A-Za-z_]\w*)|\[\s*['"]([^'"]+)['"]\s*\])/g;

/** The blocks of a list: layers, transforms, parameters; none where there is no list. */
export function blocksIn(list: unknown): Spec[] {
  return Array.isArray(list) ? list.filter(isBlock) : [];
}

/** Blocks are joined key by key; anything else of `over` stands in place of what was there. */
export function merge(under: Spec, over: Spec): Spec {
  const joined = Object.entries(over).map(([key, value]) => {
    const before = under[key];
    return [key, isBlock(before) && isBlock(value) ? merge(before, value) : value] as const;
  });
  return { ...under, ...Object.fromEntries(joined) };
}

/** What the view itself says of a channel; empty where it says nothing. */
export function channelOf({ encoding }: Spec, channel: string): Spec {
  const definition = isBlock(encoding) ? encoding[channel] : undefined;
  return isBlock(definition) ? definition : {};
}

/** Whether a channel has an axis of numbers or of times. */
export function isContinuous(channel: unknown): boolean {
  return isBlock(channel) && (channel['type'] === 'quantitative' || channel['type'] === 'temporal');
}
