/** A chart's record, and what part each field that it names plays in it: the same for a type's options and for a specification. */
import { keysOf } from '../narrow/keys-of.ts';
import { addReads, keeper, makeApart, type Reads } from '../page-reads.ts';
import { isNumberField } from '../registry/read-row.ts';
import type { Registry } from '../registry/registry.ts';
import type { Field } from '../registry/schemas/dataset.ts';
import { type AuthoredChart, type FieldOption, fieldOptions } from '../registry/schemas/chart.ts';
import { fieldsIn } from './spec-parts.ts';
import type { Layout } from './theme.ts';

export type Chart = AuthoredChart & { readonly id: string };

export type Channels = Readonly<Partial<Record<FieldOption, string>>>;

/** Option → field. */
export function optionsOf(chart: AuthoredChart): Channels {
  return Object.fromEntries(keysOf<FieldOption>(fieldOptions).flatMap((name) => (chart[name] === undefined ? [] : [[name, chart[name]]])));
}

/** The record as one layout draws it. */
export function inLayout(chart: Chart, layout: Layout): Chart {
  if (layout === 'wide' || chart.narrow === undefined || chart.type === undefined) return chart;
  const { rank, ...words } = chart.narrow;
  return { ...chart, ...words, ...(rank !== undefined && { rank: rank === 'true' }) };
}

/** The field that each row's mark says: a number, or what happened. */
export function valueField(chart: AuthoredChart, fields: readonly Field[]): string {
  if (chart.type === undefined) {
    const named = new Set(fieldsIn(chart.spec ?? {}));
    const numbers = fields.filter(isNumberField);
    return (numbers.find(({ name }) => named.has(name)) ?? numbers[0] ?? fields[0])?.name ?? '';
  }
  return chart.value ?? chart.event ?? chart.y ?? '';
}

/** The field by which a reader chooses among the rows; absent where there is one series only. */
export function seriesField(chart: AuthoredChart): string | undefined {
  return chart.series ?? chart.group ?? chart.kind ?? chart.panel;
}

/** The ids of a chart's title and alternative text in its figure: what the drawings point to. */
export function figureIds(chart: string): { readonly title: string; readonly alt: string } {
  return { title: `${chart}-title`, alt: `${chart}-alt` };
}

const chartsKept = 32;

/**
 * What is made of a chart's record is made once a process: a dozen pages, files and checks ask for each. While pages are made, which
 * come chart by chart (astro/reuse-pages.ts), it is kept for the last charts only: those of thousands would fill the memory. `make` is asked again only
 * for the chart of another registry; what it is given beside them is the same each time.
 */
export function onceAChart<Rest extends readonly unknown[], Made>(
  make: (chart: Chart, registry: Registry, ...rest: Rest) => Made,
): (chart: Chart, registry: Registry, ...rest: Rest) => Made {
  const known = new WeakMap<Chart, { readonly registry: Registry; readonly made: Made; readonly reads: Reads }>();
  const recent: Chart[] = [];
  return (chart, registry, ...rest) => {
    const found = known.get(chart);
    const kept = found?.registry === registry ? found : { registry, ...makeApart(() => make(chart, registry, ...rest)) };
    if (kept !== found && keeper() !== undefined && recent.push(chart) > chartsKept) known.delete(recent.shift() ?? chart);
    known.set(chart, kept);
    addReads(kept.reads);
    return kept.made;
  };
}
