/** A chart: a finding about one dataset, drawn by one of our types with its options, or by a Vega-Lite specification without data. */
import { z } from 'astro/zod';
import { flag, id, text } from './scalars.ts';
import { keysOf } from '../../narrow/keys-of.ts';

/** Which options a type needs and takes; all but the words of `choices` name fields of the dataset. */
interface TypeOptions {
  readonly needs: readonly OptionName[];
  readonly takes: readonly OptionName[];
}

/** Options that name a field, with what the field has to hold. */
export const fieldOptions = {
  /** What is measured. */
  value: 'number',
  /** When. */
  time: 'any',
  /** One bar, dot or cell each. */
  category: 'any',
  /** Rows under one heading. */
  group: 'any',
  /** What else the heading names. */
  groupDetail: 'any',
  /** What else a row's name says; of an event, a second paragraph. */
  detail: 'any',
  /** Of an event, a third paragraph. */
  further: 'any',
  /** One colour each. */
  series: 'any',
  /** Only rows alike in it are joined by a line. */
  pieces: 'any',
  /** One small picture each. */
  panel: 'any',
  /** The category that a row is a part of. */
  partOf: 'any',
  /** What all parts together cannot pass. */
  limit: 'number',
  /** Across and upwards. */
  x: 'any',
  y: 'any',
  /** What happened, when, and of which kind it is. */
  event: 'any',
  date: 'date',
  kind: 'any',
} as const;

export const choices = {
  /** Distances that are equal factors. */
  scale: ['log'],
  /** Which values stand as words beside their marks. */
  labels: ['all', 'some', 'none'],
  /** Where the name of a row stands. */
  names: ['beside', 'above'],
  /** Longest first. */
  rank: ['true', 'false'],
} as const;

export type FieldOption = keyof typeof fieldOptions;
type OptionName = FieldOption | keyof typeof choices;

export const chartTypes = {
  lines: { needs: ['value', 'time'], takes: ['series', 'pieces', 'scale', 'labels'] },
  area: { needs: ['value', 'time'], takes: ['series'] },
  columns: { needs: ['value', 'time'], takes: ['series', 'labels'] },
  bars: { needs: ['value', 'category'], takes: ['group', 'groupDetail', 'detail', 'series', 'rank', 'names'] },
  dots: { needs: ['value', 'category'], takes: ['group', 'groupDetail', 'detail', 'rank', 'names', 'scale'] },
  slopes: { needs: ['value', 'time'], takes: ['panel', 'series'] },
  parts: { needs: ['value', 'category', 'partOf'], takes: ['detail', 'limit', 'names'] },
  scatter: { needs: ['x', 'y'], takes: ['series', 'category', 'scale'] },
  heatmap: { needs: ['value', 'x', 'y'], takes: [] },
  panels: { needs: ['value', 'time', 'panel'], takes: ['pieces', 'labels'] },
  timeline: { needs: ['event', 'date', 'kind'], takes: ['detail', 'further'] },
} as const satisfies Readonly<Record<string, TypeOptions>>;

export type ChartType = keyof typeof chartTypes;

/** The same tables for code that asks about any type or key. */
const optionsOf: Readonly<Record<ChartType, TypeOptions>> = chartTypes;
const choicesOf: Readonly<Record<string, readonly string[]>> = choices;

const field = text.optional();
const object = z.record(z.string(), z.unknown());

export const chartSchema = z
  .strictObject({
    dataset: id,
    /** The finding, as a sentence; like `alt` and `note` it may hold [[fact-id]]. */
    title: text,
    /** What the picture shows, for those who do not see it. */
    alt: text,
    /** What a reader has to know beside it. */
    note: text.optional(),
    /** Rows to draw: field → the cell texts wanted; all rows where absent. */
    where: z.record(z.string(), z.array(text).min(1)).optional(),
    type: z.enum(keysOf<ChartType>(chartTypes)).optional(),
    ...(Object.fromEntries(Object.keys(fieldOptions).map((name) => [name, field])) as Record<FieldOption, typeof field>),
    scale: z.enum(choices.scale).optional(),
    labels: z.enum(choices.labels).optional(),
    names: z.enum(choices.names).optional(),
    rank: flag.optional(),
    /** Vega-Lite without data. */
    spec: object.optional(),
    /** Beside `spec`: our layer shows the bounds and statuses that its marks would lose. */
    qualified: flag.optional(),
    /** Beside `spec`: how bounds and statuses are carried through an aggregate, a stack, a regression or a calculation. */
    carries: text.optional(),
    /** What differs on a phone: options of the type, or parts of the specification. */
    narrow: object.optional(),
  })
  .superRefine((chart, context) => {
    const say = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (chart.type === undefined && chart.spec === undefined) {
      say([], 'has neither type nor spec; write type: with one of the types, or spec: with Vega-Lite');
      return;
    }
    if (chart.type !== undefined && chart.spec !== undefined) {
      say(['spec'], 'stands beside a type; keep one of the two');
      return;
    }
    const options = Object.keys(chart).filter((key) => key in fieldOptions || key in choices);
    if (chart.type === undefined) {
      for (const key of options) say([key], 'belongs to a type, not to a specification; name the field inside spec');
      return;
    }
    const { needs, takes } = optionsOf[chart.type];
    const known: readonly string[] = [...needs, ...takes];
    for (const key of needs) if (!(key in chart)) say(['type'], `needs ${key}; add ${key}: with a field of the dataset`);
    for (const key of [...options, ...(['qualified', 'carries'] as const).filter((name) => name in chart)])
      if (!known.includes(key)) say([key], `is no option of ${chart.type}; its options are ${known.join(', ')}`);
    for (const [key, value] of Object.entries(chart.narrow ?? {})) {
      const allowed: readonly string[] | undefined = known.includes(key) ? choicesOf[key] : undefined;
      if (allowed === undefined)
        say(
          ['narrow', key],
          `cannot differ on a phone; of ${chart.type} these can: ${known.filter((name) => name in choices).join(', ') || 'none'}`,
        );
      else if (!allowed.includes(String(value))) say(['narrow', key], `is not allowed; write ${allowed.join(' or ')}`);
    }
  });

export type AuthoredChart = z.infer<typeof chartSchema>;
