/**
 * A specification against Vega-Lite's own JSON Schema, which ships in its package. The schema is read as it is, without compiling it
 * to code first (that takes seconds), and of the many branches that fail for one fault only the deepest is told.
 */
import { Validator, type OutputUnit } from '@cfworker/json-schema';
import type { ChartFault } from './chart-fault.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import { valueAt } from '../../narrow/value-at.ts';
import { nearest, suggest } from '../../problems/did-you-mean.ts';
import { loadSpecSchema } from '../../vega/spec-schema.ts';

const validators = new Map<string, Validator>();

function validatorOf(definition: string): Validator {
  const schema = loadSpecSchema();
  const validator = validators.get(definition) ?? new Validator({ ...schema, $ref: `#/definitions/${definition}` }, '7', false);
  validators.set(definition, validator);
  return validator;
}

/** Key that a kind of view has → its definition; a schema of that kind alone gives faults that name it. */
const kinds: readonly (readonly [key: string, definition: string])[] = [
  ['layer', 'TopLevelLayerSpec'],
  ['facet', 'TopLevelFacetSpec'],
  ['hconcat', 'TopLevelHConcatSpec'],
  ['vconcat', 'TopLevelVConcatSpec'],
  ['concat', 'TopLevelConcatSpec'],
  ['repeat', 'TopLevelRepeatSpec'],
  ['mark', 'TopLevelUnitSpec'],
];

/** One of these keys makes a block a view, or several. */
export const viewKeys = ['mark', 'layer', 'facet', 'hconcat', 'vconcat', 'concat', 'repeat'] as const;

/** Levels of keys and lists: Vega-Lite's own examples have no more than twenty. */
const deepest = 60;

/** `root` is the key of the record that holds it. */
export function findSpecFaults(spec: Spec, root: string): ChartFault[] {
  const deep = [...partsIn(spec)].find(([path]) => path.length > deepest);
  if (deep !== undefined) {
    const message = `The specification is nested more than ${deepest} levels deep.`;
    return [{ rule: 'chart-spec', path: [root, ...deep[0]], message, hint: 'Lay its views beside each other.' }];
  }
  const shape = [...findShapeFault(spec), ...findMisplaced(spec, root)];
  if (shape.length > 0) return shape;
  const unknown = findUnknownKeys(spec);
  const known = withoutKeys(
    spec,
    unknown.map(({ path }) => path),
  );
  const [, definition = 'TopLevelSpec'] = kinds.find(([key]) => key in spec) ?? [];
  const { errors } = validatorOf(definition).validate({ ...(known as Spec), data: { values: [] } });
  const causes = innermost(errors.filter(({ keyword }) => keyword !== '$ref' && keyword !== 'anyOf'));
  const byPlace = Map.groupBy(causes, ({ instanceLocation }) => instanceLocation);
  // What a view lacks may stand in it under a name that is no key.
  const isTold = (place: string): boolean => unknown.some(({ path }) => `#/${path.join('/')}`.startsWith(`${place}/`));
  return [
    ...unknown.map(({ path, allowed }) => unknownKeyFault(path, allowed, root)),
    ...[...byPlace].filter(([place]) => !isTold(place)).map(([place, found]) => toFault(place, found, spec, root)),
  ];
}

interface UnknownKey {
  readonly path: readonly (string | number)[];
  readonly allowed: readonly string[];
}

/** Keys of views inside views and of marks, which have a list of their own each: the schema tries every kind and tells of the last. */
function findUnknownKeys(spec: Spec): UnknownKey[] {
  return [...partsIn(spec)].flatMap(([path, value]) => {
    const definition = isBlock(value) ? definitionAt(path, value) : undefined;
    const properties = definition === undefined ? undefined : loadSpecSchema().definitions[definition]?.properties;
    if (properties === undefined || !isBlock(value)) return [];
    const allowed = Object.keys(properties);
    return Object.keys(value).flatMap((key) => (allowed.includes(key) ? [] : [{ path: [...path, key], allowed }]));
  });
}

const compositeMarks: Readonly<Record<string, string>> = { boxplot: 'BoxPlotDef', errorbar: 'ErrorBarDef', errorband: 'ErrorBandDef' };

function definitionAt(path: readonly (string | number)[], block: Spec): string | undefined {
  const [parent, key] = path.slice(-2);
  if (path.at(-1) === 'mark') return compositeMarks[String(block['type'])] ?? 'MarkDef';
  const isView = path.at(-1) === 'spec' || (typeof key === 'number' && ['layer', 'hconcat', 'vconcat', 'concat'].includes(String(parent)));
  if (!isView) return undefined;
  if ('layer' in block) return 'LayerSpec';
  if ('facet' in block) return 'FacetSpec';
  if (['hconcat', 'vconcat', 'concat', 'repeat', 'spec'].some((name) => name in block)) return undefined;
  return parent === 'layer' ? 'GenericUnitSpec<Encoding,AnyMark>' : 'FacetedUnitSpec';
}

function withoutKeys(value: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  const rest = (key: string | number): (readonly (string | number)[])[] =>
    paths.flatMap(([first, ...more]) => (first === key ? [more] : []));
  if (paths.length === 0) return value;
  if (Array.isArray(value)) return value.map((inner, index) => withoutKeys(inner, rest(index)));
  if (!isBlock(value)) return value;
  const kept = Object.entries(value).filter(([key]) => rest(key).every(({ length }) => length > 0));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutKeys(inner, rest(key))]));
}

function unknownKeyFault(path: readonly (string | number)[], allowed: Iterable<string>, root: string): ChartFault {
  const key = String(path.at(-1));
  const guess = nearest(key, allowed);
  const hint = guess === undefined || guess === key ? 'Remove it, or move it to where it belongs.' : `Did you mean "${guess}"?`;
  return { rule: 'chart-spec', path: [root, ...path], message: `Vega-Lite has no "${key}" in ${nameOf(path.slice(0, -1))}.`, hint };
}

function nameOf(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.') || 'the specification';
}

/**
 * Those at a place inside which no other fault lies. A key that a branch does not know may be one of another branch: it is a fault
 * by itself only where no view, channel or mark of Vega-Lite has such a key, or where nothing else is wrong.
 */
function innermost(errors: readonly OutputUnit[]): OutputUnit[] {
  const specific = errors.filter(({ keyword }) => keyword !== 'false' && keyword !== 'properties' && keyword !== 'items');
  const kept = specific.length > 0 ? specific : errors;
  const places = new Set(kept.map(({ instanceLocation }) => instanceLocation));
  const hasDeeper = (place: string): boolean => [...places].some((other) => other.startsWith(`${place}/`));
  const unknown = kept.filter((error) => unknownKey(error) !== undefined && !allKeys().has(unknownKey(error) ?? ''));
  const others = kept.filter((error) => !unknown.includes(error) && !hasDeeper(error.instanceLocation));
  const plain = others.filter(
    ({ keyword, instanceLocation }) =>
      keyword !== 'additionalProperties' && !unknown.some((key) => `${key.instanceLocation}/`.startsWith(`${instanceLocation}/`)),
  );
  return plain.length + unknown.length > 0 ? [...unknown, ...plain] : others;
}

function unknownKey({ keyword, error }: OutputUnit): string | undefined {
  return keyword === 'additionalProperties' ? /property "([^"]+)"/i.exec(error)?.[1] : undefined;
}

let keys: ReadonlySet<string> | undefined;

/** Every key that something in Vega-Lite has. */
function allKeys(): ReadonlySet<string> {
  keys ??= new Set(Object.values(loadSpecSchema().definitions).flatMap(({ properties }) => Object.keys(properties ?? {})));
  return keys;
}

function toFault(place: string, found: readonly OutputUnit[], spec: Spec, root: string): ChartFault {
  const path = place
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
  const value = valueAt(spec, path);
  const allowed = [...new Set(found.flatMap(({ error }) => allowedIn(error)))];
  const key = found.flatMap((error) => unknownKey(error) ?? [])[0];
  if (key !== undefined) return unknownKeyFault([...path, key], allKeys(), root);
  const [name, at] = [nameOf(path), [root, ...path]];
  const given = isBlock(value) || Array.isArray(value) ? 'what stands here' : JSON.stringify(value);
  const required = /required property "([^"]+)"/i.exec(found.map(({ error }) => error).join(' '))?.[1];
  if (required !== undefined) return { rule: 'chart-spec', path: at, message: `${name} lacks "${required}".`, hint: `Add ${required}.` };
  const meant = foreignWords[String(value)];
  const hint =
    meant !== undefined && allowed.includes(meant)
      ? `Write ${meant}.`
      : allowed.length > 0
        ? suggest(String(value), allowed, 'Allowed')
        : `Vega-Lite wants: ${[...new Set(found.map(({ error }) => error))].slice(0, 2).join(' ')}`;
  return { rule: 'chart-spec', path: at, message: `${name} cannot be ${given}.`, hint };
}

/** What other programs call it → Vega-Lite's name. */
const foreignWords: Readonly<Record<string, string>> = {
  ...{
    column: 'bar',
    columns: 'bar',
    bars: 'bar',
    histogram: 'bar',
    pie: 'arc',
    donut: 'arc',
    scatter: 'point',
    dot: 'point',
    bubble: 'point',
  },
  ...{ heatmap: 'rect', lines: 'line', label: 'text', categorical: 'nominal', category: 'nominal', string: 'nominal', text: 'nominal' },
  ...{
    numeric: 'quantitative',
    number: 'quantitative',
    continuous: 'quantitative',
    date: 'temporal',
    time: 'temporal',
    datetime: 'temporal',
  },
};

/** `does not match any of ["a","b"]` → a, b; `Expected "number"` → a number. */
function allowedIn(error: string): string[] {
  const type = /Expected "(number|boolean|string|array)"/.exec(error)?.[1];
  if (type !== undefined) return [kindsOfValue[type] ?? type];
  const list = /any of (\[.*\])/.exec(error)?.[1];
  const single = /does not match ("[^"]*")/.exec(error)?.[1];
  try {
    return list !== undefined ? (JSON.parse(list) as unknown[]).map(String) : single === undefined ? [] : [String(JSON.parse(single))];
  } catch {
    return [];
  }
}

const kindsOfValue: Readonly<Record<string, string>> = { number: 'a number', boolean: 'true or false', string: 'words', array: 'a list' };

/** A specification may be a view, or layers, facets, concatenations and repetitions of views. */
function findShapeFault(spec: Spec): ChartFault[] {
  if (viewKeys.some((key) => key in spec)) return [];
  const [first = ''] = Object.keys(spec);
  const guess = nearest(first, viewKeys);
  return [
    {
      rule: 'chart-spec',
      path: ['spec'],
      message: 'The specification draws nothing.',
      hint: `It needs one of these keys: ${viewKeys.join(', ')}.${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
    },
  ];
}

/** A mark has looks, and its encoding has fields. */
function findMisplaced(spec: Spec, root: string): ChartFault[] {
  return [...partsIn(spec)].flatMap(([path, value]): ChartFault[] => {
    if (path.at(-2) !== 'mark' || !isBlock(value) || !('field' in value)) return [];
    const message = `${nameOf(path)} names a field, and a mark has none.`;
    return [{ rule: 'chart-spec', path: [root, ...path], message, hint: `Move ${String(path.at(-1))}: to encoding:, beside mark:.` }];
  });
}
