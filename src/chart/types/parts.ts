/** Parts of a whole: each bar begins where the part before it ended, on a pale track that is as long as its whole. */
import type { DrawnRow } from '../rows.ts';
import type { Spec } from '../spec-parts.ts';
import { colours } from '../theme.ts';
import { emptyRow, nameRows } from './named-rows.ts';
import { arrowsLayer, barPaint, drawRows, labelsLayer, rowLabel } from './row-layers.ts';
import { nominal, quantitative, type DrawnType, type TypeContext } from './type.ts';

interface Node {
  /** 0 for what stands alone, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  /** Of a part, where its whole begins and ends; its own end where that is further. */
  readonly track: readonly [from: number, to: number] | undefined;
}

export function drawParts(context: TypeContext): DrawnType {
  const { layout, rows, value, limit } = context;
  const nodes = readTree(context);
  const names = nameRows(context, (row) => nodes.get(row)?.depth ?? 0, limit !== undefined);
  const columns = rows.map((row, index) => {
    const { start = 0, track = [null, null] } = nodes.get(row) ?? {};
    return { ...names.columns[index], _from: start, _whole: track[0], _until: track[1] };
  });
  return drawRows(
    context,
    { ...names, columns },
    {
      transform: [
        { calculate: `datum._from + datum.${value}`, as: '_end' },
        { calculate: 'max(datum._end, datum._until)', as: '_past' },
        rowLabel(context),
      ],
      x: quantitative('_end', { axis: { orient: 'top', tickCount: layout === 'wide' ? 5 : 3 } }),
      layer: [
        {
          transform: [{ filter: 'isValid(datum._until)' }],
          mark: { type: 'bar', height: trackHeight, fill: colours.rule },
          encoding: { x: quantitative('_whole'), x2: { field: '_until' } },
        },
        { mark: { type: 'bar', height: 14 }, encoding: { x2: { field: '_from' }, ...barPaint(context) } },
        ...arrowsLayer(context, 'across'),
        ...(limit === undefined ? [] : limitLayers(limit, context, names.domain)),
        { ...labelsLayer(context, 6), encoding: { x: quantitative('_past'), text: nominal('_words') } },
      ],
    },
  );
}

/** Pixels. */
const trackHeight = 6;

function readTree({ rows, category = '', partOf = '' }: TypeContext): Map<DrawnRow, Node> {
  const nodes = new Map<DrawnRow, Node>();
  const filled = new Map<Node, number>();
  for (const row of rows) {
    const name = row.words[partOf];
    const whole = name === '' ? undefined : rows.find((candidate) => candidate.words[category] === name);
    const above = whole === undefined ? undefined : nodes.get(whole);
    const start = above === undefined ? 0 : (filled.get(above) ?? above.start);
    const end = start + (row.number ?? 0);
    nodes.set(row, {
      ...{ start, end, depth: above === undefined ? 0 : above.depth + 1 },
      track: above === undefined ? undefined : [above.start, Math.max(above.end, end)],
    });
    if (above !== undefined) filled.set(above, end);
  }
  return nodes;
}

/** What all parts together cannot pass: a line through all rows, with its name. */
function limitLayers(limit: string, { rows, titleOf }: TypeContext, domain: readonly string[]): Spec[] {
  const transform = [{ filter: `datum._row == 0 && isValid(datum.${limit})` }];
  const x = quantitative(limit);
  const ends = { y: { datum: domain[1], bandPosition: 0 }, y2: { datum: domain.at(-1), bandPosition: 1 } };
  const text = { value: `${titleOf(limit)}: ${rows[0]?.words[limit] ?? ''}` };
  return [
    { transform, mark: { type: 'rule', stroke: colours.ink, strokeWidth: 2 }, encoding: { x, ...ends } },
    { transform, mark: { type: 'text' }, encoding: { x, y: { datum: emptyRow }, text } },
  ];
}
