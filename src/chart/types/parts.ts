/** Parts of a whole: each bar begins where the part before it ended, under the bar of its whole, and an upright line shows where that ends. */
import { niceDomain } from '../nice-domain.ts';
import type { DrawnRow } from '../rows.ts';
import type { Datum, Spec } from '../spec-parts.ts';
import { layoutWidth } from '../layout.ts';
import { colours, plainText } from '../theme.ts';
import { emptyRow, nameRows, type NamedRows } from './named-rows.ts';
import { arrowsLayer, barPaint, labelsLayer, rowLabel, slackOf, titleWithStatus } from './row-layers.ts';
import { fitted, need, nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';

interface Node {
  /** 0 for what stands alone, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  readonly start: number;
}

export function drawParts(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const nodes = readTree(context);
  const names = nameRows(context, (row) => nodes.get(row)?.depth ?? 0, options.limit !== undefined);
  const reach = (row: DrawnRow): number => (nodes.get(row)?.start ?? 0) + (row.numbers[value] ?? 0);
  const title = titleWithStatus(value, context);
  const ends = niceDomain([...rows.map(reach), ...rows.slice(0, 1).flatMap((row) => row.numbers[options.limit ?? ''] ?? [])], 10)[1];
  const untils = rows.map((row) => lastPart(row, context, names));
  const crossings = rows.map((row) => crossingOf(row, context, names, { nodes, reach, end: ends, untils }));
  const hasCrossings = crossings.some((crossing) => crossing !== undefined);
  const words = labelsLayer(value, context, 6);
  return {
    title,
    columns: rows.map((row, index): Datum => ({
      _from: nodes.get(row)?.start ?? 0,
      _until: untils[index] ?? null,
      ...(hasCrossings && { _label: crossings[index]?.words ?? 'behind', _past: crossings[index]?.at ?? null }),
    })),
    spec: {
      ...fitted(
        layout,
        slackOf(
          context,
          names.column,
          (row) => reach(row) / ends,
          rows.filter((_, index) => crossings[index] === undefined),
        ),
      ),
      height: names.height,
      transform: [...names.transform, { calculate: `datum._from + datum.${value}`, as: '_end' }, rowLabel(value, context)],
      encoding: { y: names.y, x: quantitative('_end', { axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 } }) },
      layer: [
        { mark: { type: 'bar', height: 14 }, encoding: { x2: { field: '_from' }, ...barPaint(value, rows) } },
        ...wholeEnds(context),
        ...arrowsLayer(value, rows, 'across'),
        ...limitLayers(context, names.domain),
        ...(hasCrossings ? [{ ...words, transform: [{ filter: "datum._label == 'behind'" }] }, ...crossedLayers(crossings)] : [words]),
      ],
    },
  };
}

interface Places {
  readonly nodes: ReadonlyMap<DrawnRow, Node>;
  readonly reach: (row: DrawnRow) => number;
  /** Of the axis. */
  readonly end: number;
  readonly untils: readonly (string | null)[];
}

interface Crossing {
  /** Words stand before their bar, or, where there is no room, past the line. */
  readonly words: 'before' | 'past';
  /** Where the line is, on the axis. */
  readonly at: number;
}

/** The upright line that would cross the words behind a row's bar. */
function crossingOf(row: DrawnRow, context: TypeContext, names: NamedRows, { nodes, reach, end, untils }: Places): Crossing | undefined {
  const { options, rows, layout, measure } = context;
  const width = measure(row.label, plainText) + 12;
  const plot = layoutWidth[layout] - names.column - width;
  const at = (value: number): number => (value / end) * plot;
  const place = names.domain.indexOf(names.keyOf(row));
  const wholes = rows.filter((whole, index) => {
    const until = untils[index];
    const [from, to] = [names.domain.indexOf(names.keyOf(whole)), until == null ? -1 : names.domain.indexOf(until)];
    return from < place && place <= to;
  });
  const limits = rows.slice(0, 1).flatMap((first) => first.numbers[options.limit ?? ''] ?? []);
  const [from, until] = [at(reach(row)), at(reach(row)) + width];
  const crossing = [...wholes.map(reach), ...limits].find((value) => at(value) > from + 2 && at(value) < until);
  return crossing === undefined ? undefined : { at: crossing, words: at(nodes.get(row)?.start ?? 0) > width ? 'before' : 'past' };
}

/** Words of bars whose end is crowded. */
function crossedLayers(crossings: readonly (Crossing | undefined)[]): Spec[] {
  const place = { before: ['_from', { align: 'right', dx: -6 }], past: ['_past', { align: 'left', dx: 6 }] } as const;
  return (['before', 'past'] as const)
    .filter((words) => crossings.some((crossing) => crossing?.words === words))
    .map((words) => ({
      transform: [{ filter: `datum._label == '${words}'` }],
      mark: { type: 'text', ...place[words][1] },
      encoding: { x: quantitative(place[words][0]), text: nominal('_words') },
    }));
}

function readTree({ options, rows }: TypeContext): Map<DrawnRow, Node> {
  const [value, category, partOf] = [need(options, 'value'), need(options, 'category'), need(options, 'partOf')];
  const nodes = new Map<DrawnRow, Node>();
  const filled = new Map<DrawnRow, number>();
  for (const row of rows) {
    const whole = wholeOf(row, rows, category, partOf);
    const above = whole === undefined ? undefined : nodes.get(whole);
    const start = whole === undefined || above === undefined ? 0 : (filled.get(whole) ?? above.start);
    nodes.set(row, { depth: above === undefined ? 0 : above.depth + 1, start });
    if (whole !== undefined && above !== undefined) filled.set(whole, start + (row.numbers[value] ?? 0));
  }
  return nodes;
}

function wholeOf(row: DrawnRow, rows: readonly DrawnRow[], category: string, partOf: string): DrawnRow | undefined {
  const name = row.words[partOf] ?? '';
  return name === '' ? undefined : rows.find((candidate) => candidate.words[category] === name);
}

/** The axis's name of a whole's last part; null for what has none. */
function lastPart(row: DrawnRow, { options, rows }: TypeContext, names: NamedRows): string | null {
  const [category, partOf] = [need(options, 'category'), need(options, 'partOf')];
  const parts = rows.filter((candidate) => candidate.words[partOf] !== '' && candidate.words[partOf] === row.words[category]);
  const last = parts.at(-1);
  return last === undefined ? null : names.keyOf(last);
}

/** A dotted line from a whole's end down to its last part. */
function wholeEnds({ rows, options }: TypeContext): Spec[] {
  const [category, partOf] = [need(options, 'category'), need(options, 'partOf')];
  if (!rows.some((row) => wholeOf(row, rows, category, partOf) !== undefined)) return [];
  return [
    {
      transform: [{ filter: 'isValid(datum._until)' }],
      mark: { type: 'rule', strokeDash: [2, 2] },
      encoding: { y2: { field: '_until' } },
    },
  ];
}

/** What all parts together cannot pass: a line through all rows, with its name. */
function limitLayers({ options: { limit }, rows, dataset, titleOf }: TypeContext, domain: readonly string[]): Spec[] {
  if (limit === undefined) return [];
  const once = [{ filter: `datum._row == 0 && isValid(datum.${limit})` }];
  const ends = { y: { datum: domain[1], bandPosition: 0 }, y2: { datum: domain.at(-1), bandPosition: 1 } };
  const rule = {
    transform: once,
    mark: { type: 'rule', stroke: colours.ink, strokeWidth: 2 },
    encoding: { x: quantitative(limit), ...ends },
  };
  const words = `${titleOf(limit)}: ${rows[0]?.words[limit] ?? dataset.id}`;
  return [
    rule,
    { transform: once, mark: { type: 'text' }, encoding: { x: quantitative(limit), y: { datum: emptyRow }, text: { value: words } } },
  ];
}
