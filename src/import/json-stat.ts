/** JSON-stat (json-stat.org, versions 1 and 2) → rows, one a value: labels of the dimensions, the value with its digits, its status. */
import { isBlock } from '../narrow/is-block.ts';
import { limits, type Grid, type GridRow } from './grid.ts';
import type { Refuse } from './refusal.ts';
import { positionAt } from '../text/position.ts';

type Json = Readonly<Record<string, unknown>>;

interface Dimension {
  readonly label: string;
  readonly categories: readonly string[];
  /** Of each category, where they say one. */
  readonly units: readonly string[];
}

export function readJsonStat(text: string, refuse: Refuse): Grid & { readonly title: string | undefined } {
  const dataset = datasetOf(parseJson(text, refuse), refuse);
  const { ids, sizes } = shapeOf(dataset, refuse);
  const dimensions = ids.map((id, index) => dimensionOf(dataset, id, sizes[index] ?? 0, refuse));
  const total = sizes.reduce((product, size) => product * size, 1);
  if (total > limits.rows)
    throw refuse(
      'import-limit',
      1,
      1,
      `The cube has ${total} places; ${limits.rows} is the most that is read.`,
      'Ask its publisher for fewer years, places or kinds.',
    );
  const values = dataset['value'];
  const statuses = dataset['status'];
  const hasStatus = typeof statuses === 'string' || (typeof statuses === 'object' && statuses !== null);
  const units = [...new Set(dimensions.flatMap((dimension) => dimension.units.filter((unit) => unit !== '')))];
  const unitLevel = units.length > 1 ? dimensions.findIndex((dimension) => dimension.units.some((unit) => unit !== '')) : -1;
  const head = [
    ...dimensions.map(({ label }) => label),
    ...(unitLevel < 0 ? [] : ['Unit']),
    units.length === 1 ? `Value (${units[0] ?? ''})` : 'Value',
  ];
  const rows: GridRow[] = [{ line: 1, cells: head }];
  let unfilled = 0;
  for (let index = 0; index < total; index++) {
    const value = at(values, index);
    const status = hasStatus ? (typeof statuses === 'string' ? statuses : at(statuses, index)) : '';
    if (value === '' && status === '') unfilled += 1;
    else
      rows.push({
        line: rows.length + 1,
        cells: [
          ...labelsAt(index, dimensions, sizes),
          ...(unitLevel < 0 ? [] : [dimensions[unitLevel]?.units[placeAt(index, unitLevel, sizes)] ?? '']),
          value === '' ? `: ${status === ':' ? '' : status}`.trim() : status === '' ? value : `${value} [${status}]`,
        ],
      });
  }
  const { label } = dataset;
  const title = typeof label === 'string' && label.trim() !== '' ? label.trim() : undefined;
  return {
    rows,
    columnOf: () => 1,
    plain: true,
    title,
    notes: [
      `JSON-stat: ${dimensions.map(({ label: name, categories }) => `${name} (${categories.length})`).join(', ')}.`,
      ...(unfilled === 0 ? [] : [`Empty places of the cube, which are no rows: ${unfilled}.`]),
    ],
  };
}

/** Numbers keep the digits they are written with, as text. */
function parseJson(text: string, refuse: Refuse): unknown {
  const keepDigits = (_: string, value: unknown, context?: { source?: string }): unknown =>
    typeof value === 'number' ? (context?.source ?? String(value)) : value;
  try {
    return JSON.parse(text, keepDigits) as unknown;
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const { line, column } = positionAt(text, Number(place ?? 0));
    throw refuse('import-table', line, column, 'This is not JSON as it should be.', 'Download the file again: it may be cut off.');
  }
}

function dimensionsOf(dataset: Json): Json {
  return isBlock(dataset['dimension']) ? dataset['dimension'] : {};
}

/** A dataset, the first of a bundle of version 1, or of a collection that holds its datasets. */
function datasetOf(json: unknown, refuse: Refuse): Json {
  const found = findDatasets(json);
  const [only, ...others] = found;
  if (only === undefined)
    throw refuse(
      'import-table',
      1,
      1,
      'This JSON is no JSON-stat: it has no dataset with dimensions and values.',
      'Ask its publisher for CSV or JSON-stat.',
    );
  if (others.length > 0)
    throw refuse(
      'import-two-readings',
      1,
      1,
      `The file holds ${found.length} datasets.`,
      'Keep the one that is wanted in a file of its own.',
    );
  return only;
}

function findDatasets(json: unknown): Json[] {
  if (!isBlock(json)) return [];
  if (isBlock(json['dimension']) && 'value' in json) return [json];
  const link = json['link'];
  if (isBlock(link) && Array.isArray(link['item'])) return link['item'].flatMap(findDatasets);
  return Object.values(json).flatMap((value) => (isBlock(value) && isBlock(value['dimension']) && 'value' in value ? [value] : []));
}

function shapeOf(dataset: Json, refuse: Refuse): { ids: string[]; sizes: number[] } {
  const dimension = dimensionsOf(dataset);
  const ids = dataset['id'] ?? dimension['id'];
  const sizes = dataset['size'] ?? dimension['size'];
  const numbers = Array.isArray(sizes) ? sizes.map(Number) : [];
  if (
    !Array.isArray(ids) ||
    ids.length !== numbers.length ||
    numbers.length === 0 ||
    numbers.some((size) => !Number.isInteger(size) || size < 1)
  )
    throw refuse(
      'import-table',
      1,
      1,
      'The dataset does not say its dimensions (id) and their sizes (size).',
      'Download the file again, or ask its publisher for CSV.',
    );
  return { ids: ids.map(String), sizes: numbers };
}

function dimensionOf(dataset: Json, id: string, size: number, refuse: Refuse): Dimension {
  const dimension = dimensionsOf(dataset)[id];
  const category = isBlock(dimension) ? dimension['category'] : undefined;
  if (!isBlock(dimension) || !isBlock(category))
    throw refuse(
      'import-table',
      1,
      1,
      `The dimension "${id}" has no categories.`,
      'Download the file again, or ask its publisher for CSV.',
    );
  const labels = isBlock(category['label']) ? category['label'] : {};
  const { index } = category;
  const codes = Array.isArray(index)
    ? index.map(String)
    : isBlock(index)
      ? Object.entries(index)
          .sort((a, b) => Number(a[1]) - Number(b[1]))
          .map(([code]) => code)
      : Object.keys(labels);
  if (codes.length !== size)
    throw refuse(
      'import-table',
      1,
      1,
      `The dimension "${id}" has ${codes.length} categories and says ${size}.`,
      'Download the file again, or ask its publisher for CSV.',
    );
  const isTime = isTimeDimension(dataset, id);
  const label = typeof dimension['label'] === 'string' && dimension['label'] !== '' ? dimension['label'] : id;
  // Codes of times are exact (2020M01); their labels are words.
  return {
    label: isTime ? 'Period' : label,
    categories: codes.map((code) => (isTime ? code : plainText(labels[code]) || code)),
    units: codes.map((code) => unitOf(category['unit'], code)),
  };
}

function isTimeDimension(dataset: Json, id: string): boolean {
  const role = dataset['role'] ?? dimensionsOf(dataset)['role'];
  const times = isBlock(role) ? role['time'] : undefined;
  return Array.isArray(times) ? times.includes(id) : /^(?:time|year|period|time_period)$/i.test(id);
}

function unitOf(units: unknown, code: string): string {
  const unit = isBlock(units) ? units[code] : undefined;
  return isBlock(unit) ? plainText(unit['label'] ?? unit['base'] ?? unit['symbol']) : '';
}

/** A cell of an array, or of an object whose keys are places; empty for null and for nothing. */
function at(cells: unknown, index: number): string {
  const cell: unknown = Array.isArray(cells) ? cells[index] : isBlock(cells) ? cells[String(index)] : undefined;
  return plainText(cell);
}

/** Of a text, a number or a truth, its words; empty for null, for nothing, and for what is no value. */
function plainText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function labelsAt(index: number, dimensions: readonly Dimension[], sizes: readonly number[]): string[] {
  return dimensions.map(({ categories }, level) => categories[placeAt(index, level, sizes)] ?? '');
}

/** The place in one dimension of a place in the cube, whose last dimension runs first. */
function placeAt(index: number, level: number, sizes: readonly number[]): number {
  const below = sizes.slice(level + 1).reduce((product, size) => product * size, 1);
  return Math.floor(index / below) % (sizes[level] ?? 1);
}
