/** Parts of a whole: each bar begins where the part before it ended, on a pale track that is as long as its whole. */
import { niceEnd } from '../nice-domain.ts';
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours } from '../theme.ts';
import { emptyRow, nameRows } from './named-rows.ts';
import { arrowsLayer, barPaint, labelsLayer, reachesOf, rowLabel, slackOf, titleWithStatus } from './row-layers.ts';
import { fitted, need, quantitative, type DrawnType, type TypeContext } from './type.ts';

interface Node {
  /** 0 for what stands alone, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  /** Of a part, where its whole begins and ends; its own end where that is further. */
  readonly track: readonly [from: number, to: number] | undefined;
}

export function drawParts(context: TypeContext): DrawnType {
  const { options, layout, rows } = context;
  const value = need(options, 'value');
  const nodes = readTree(context);
  const names = nameRows(context, (row) => nodes.get(row)?.depth ?? 0, options.limit !== undefined);
  const reach = (row: DrawnRow): number => nodes.get(row)?.track?.[1] ?? nodes.get(row)?.end ?? 0;
  const ends = niceEnd(Math.max(...rows.map(reach), ...rows.slice(0, 1).flatMap((row) => row.numbers[options.limit ?? ''] ?? [])));
  const reaches = reachesOf(context, (row) => reach(row) / ends);
  return {
    title: titleWithStatus(value, context),
    columns: rows.map((row, index) => {
      const { start = 0, track } = nodes.get(row) ?? {};
      return { ...names.columns[index], _from: start, _whole: track?.[0] ?? null, _until: track?.[1] ?? null };
    }),
    spec: {
      ...fitted(layout, slackOf(context, names.column, reaches)),
      height: names.height,
      transform: [
        { calculate: `datum._from + datum.${value}`, as: '_end' },
        { calculate: 'max(datum._end, datum._until)', as: '_past' },
        rowLabel(value, context),
      ],
      encoding: { y: names.y, x: quantitative('_end', { axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 } }) },
      layer: [
        {
          transform: [{ filter: 'isValid(datum._until)' }],
          mark: { type: 'bar', height: trackHeight, fill: colours.rule },
          encoding: { x: quantitative('_whole'), x2: { field: '_until' } },
        },
        { mark: { type: 'bar', height: 14 }, encoding: { x2: { field: '_from' }, ...barPaint(value, rows) } },
        ...arrowsLayer(value, rows, 'across'),
        ...limitLayers(context, names.domain),
        { ...labelsLayer(value, context, 6), encoding: { x: quantitative('_past'), text: { field: '_words', type: 'nominal' } } },
      ],
    },
  };
}

/** Pixels. */
const trackHeight = 6;

function readTree({ options, rows }: TypeContext): Map<DrawnRow, Node> {
  const [value, category, partOf] = [need(options, 'value'), need(options, 'category'), need(options, 'partOf')];
  const nodes = new Map<DrawnRow, Node>();
  const filled = new Map<Node, number>();
  for (const row of rows) {
    const name = row.words[partOf] ?? '';
    const whole = name === '' ? undefined : rows.find((candidate) => candidate.words[category] === name);
    const above = whole === undefined ? undefined : nodes.get(whole);
    const start = above === undefined ? 0 : (filled.get(above) ?? above.start);
    const end = start + (row.numbers[value] ?? 0);
    nodes.set(row, {
      ...{ start, end, depth: above === undefined ? 0 : above.depth + 1 },
      track: above === undefined ? undefined : [above.start, Math.max(above.end, end)],
    });
    if (above !== undefined) filled.set(above, end);
  }
  return nodes;
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
