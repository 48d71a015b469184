/** A chart: a finding about one dataset, drawn by one of our types with its options, or by a Vega-Lite specification without data. */
import { z } from 'astro/zod';
import { columnName, flag, id, text, wording } from './scalars.ts';
import { keysOf } from '../../narrow/keys-of.ts';

/** Which options a type needs and takes; all but the words of `choices` name fields of the dataset. */
interface TypeOptions {
  /** What it draws. */
  readonly says: string;
  readonly needs: readonly OptionName[];
  readonly takes: readonly OptionName[];
}

/** Options that name a field: what the field has to hold, and what it is for. */
export const fieldOptions = {
  value: { holds: 'number', says: 'What is measured.' },
  time: { holds: 'any', says: 'When.' },
  category: { holds: 'any', says: 'One bar, dot or cell each.' },
  group: { holds: 'any', says: 'Rows under one heading.' },
  groupDetail: { holds: 'any', says: 'What else the heading names.' },
  detail: { holds: 'any', says: 'What else the name of a row says; of an event, a second paragraph.' },
  further: { holds: 'any', says: 'Of an event, a third paragraph.' },
  series: { holds: 'any', says: 'One colour each.' },
  pieces: { holds: 'any', says: 'Only rows alike in it are joined by a line.' },
  panel: { holds: 'any', says: 'One small picture each.' },
  partOf: { holds: 'any', says: 'The category that a row is a part of.' },
  limit: { holds: 'number', says: 'What all parts together cannot pass.' },
  x: { holds: 'any', says: 'Across.' },
  y: { holds: 'any', says: 'Upwards.' },
  event: { holds: 'any', says: 'What happened.' },
  date: { holds: 'date', says: 'When it happened.' },
  kind: { holds: 'any', says: 'Of which kind it is, four at most.' },
} as const satisfies Readonly<Record<string, { readonly holds: 'number' | 'date' | 'any'; readonly says: string }>>;

/** Options that are one of a few words. */
export const choices = {
  scale: { words: ['log'], says: 'An axis on which equal distances are equal factors; the drawing says so.' },
  labels: { words: ['all', 'some', 'none'], says: 'Which values stand as words beside their marks.' },
  names: { words: ['beside', 'above'], says: 'Where the name of a row stands.' },
  rank: { words: ['true', 'false'], says: 'true for the longest first.' },
} as const satisfies Readonly<Record<string, { readonly words: readonly string[]; readonly says: string }>>;

export type FieldOption = keyof typeof fieldOptions;
export type OptionName = FieldOption | keyof typeof choices | 'reference';

export const chartTypes = {
  lines: { says: 'lines over time', needs: ['value', 'time'], takes: ['series', 'pieces', 'scale', 'labels', 'reference'] },
  area: { says: 'areas over time', needs: ['value', 'time'], takes: ['series'] },
  columns: { says: 'columns over time', needs: ['value', 'time'], takes: ['series', 'labels', 'reference'] },
  bars: { says: 'a bar a row', needs: ['value', 'category'], takes: ['group', 'groupDetail', 'detail', 'series', 'rank', 'names'] },
  dots: {
    says: 'a dot or a range a row',
    needs: ['value', 'category'],
    takes: ['group', 'groupDetail', 'detail', 'rank', 'names', 'scale'],
  },
  slopes: { says: 'values at few times, joined', needs: ['value', 'time'], takes: ['panel', 'series'] },
  parts: { says: 'parts of a whole', needs: ['value', 'category', 'partOf'], takes: ['detail', 'limit', 'names'] },
  scatter: { says: 'a point a row by two numbers', needs: ['x', 'y'], takes: ['series', 'category', 'scale'] },
  heatmap: { says: 'a cell for each pair', needs: ['value', 'x', 'y'], takes: [] },
  panels: { says: 'a small picture each', needs: ['value', 'time', 'panel'], takes: ['pieces'] },
  timeline: { says: 'events down the page', needs: ['event', 'date', 'kind'], takes: ['detail', 'further'] },
} as const satisfies Readonly<Record<string, TypeOptions>>;

export type ChartType = keyof typeof chartTypes;

/** The same tables for code that asks about any type or key. */
const optionsOf: Readonly<Record<ChartType, TypeOptions>> = chartTypes;
const choicesOf: Readonly<Record<string, { readonly words: readonly string[]; readonly says: string }>> = choices;

/** The types that need or take an option, in the order of the table. */
export function typesWith(option: OptionName): ChartType[] {
  return types.filter((type) => [...optionsOf[type].needs, ...optionsOf[type].takes].includes(option));
}

function optionWords(name: OptionName): string {
  if (name === 'reference') return `A line at the value of a fact in the same unit; for ${typesWith(name).join(', ')}.`;
  const says = isFieldOption(name) ? `${fieldOptions[name].says} A column of the dataset` : choices[name].says.replace(/\.$/, '');
  return `${says}; for ${typesWith(name).join(', ')}.`;
}

/** What words for their descriptions begin with; English calls columns bars. */
const drawnAs: Partial<Record<ChartType, RegExp>> = {
  lines: /^line/i,
  area: /^area/i,
  columns: /^(?:column|bar)/i,
  bars: /^bar/i,
  dots: /^dot/i,
  timeline: /^timeline/i,
  heatmap: /^heat/i,
};

function isFieldOption(name: OptionName): name is FieldOption {
  return Object.hasOwn(fieldOptions, name);
}

const field = columnName.optional();
const object = z.record(z.string(), z.unknown());
const types = keysOf<ChartType>(chartTypes);
const reference = z.strictObject({
  fact: id.describe('Of one number, in the unit of the values.'),
  name: text.meta({ description: 'What stands at the line, before the value.', examples: ['Lowest price agreed'] }),
});

export const chartSchema = z
  .strictObject({
    dataset: id.describe('The table that is drawn.'),
    title: wording.meta({
      description: 'The finding, as a sentence; a figure in it is [[fact-id]].',
      examples: ['Fewer ships come from Southport: [[ships-from-southport-2020]] in 2020'],
    }),
    alt: wording.meta({
      description: 'What the picture shows, for those who do not see it; the values stand in its table.',
      examples: ['Columns by year: the share of arriving ships from Southport falls from year to year.'],
    }),
    note: text.optional().describe('What a reader has to know beside it; figures as [[fact-id]].'),
    where: z
      .record(z.string(), z.array(text).min(1))
      .optional()
      .meta({
        description: 'The rows to draw: a column and the cells wanted, in the order in which they are to stand; all rows where absent.',
        examples: [{ year: ['2019', '2020'] }],
      }),
    type: z
      .enum(types)
      .optional()
      .meta({
        description: `How it is drawn. ${types.map((type) => `${type}: ${chartTypes[type].says}.`).join(' ')}`,
        needed: 'unless spec draws it',
      }),
    ...(Object.fromEntries(
      keysOf<FieldOption>(fieldOptions).map((name) => [name, field.meta({ description: optionWords(name), form: 'column name' })]),
    ) as Record<FieldOption, typeof field>),
    scale: z.enum(choices.scale.words).optional().describe(optionWords('scale')),
    labels: z.enum(choices.labels.words).optional().describe(optionWords('labels')),
    names: z.enum(choices.names.words).optional().describe(optionWords('names')),
    rank: flag.optional().describe(optionWords('rank')),
    reference: reference.optional().describe(optionWords('reference')),
    spec: object.optional().meta({ description: 'A Vega-Lite specification without data, instead of a type.', form: 'Vega-Lite' }),
    qualified: flag.optional().describe('Beside spec, true where our layer is to show the bounds and statuses that its marks would lose.'),
    carries: text
      .optional()
      .describe('Beside spec, in words: how bounds and statuses are carried through an aggregate, a stack, a regression or a calculation.'),
    narrow: object.optional().meta({
      description: 'What differs on a phone: options of the type, or parts of the specification.',
      examples: [{ names: 'above' }],
    }),
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
    const options = Object.keys(chart).filter((key) => key in fieldOptions || key in choices || key === 'reference');
    if (chart.type === undefined) {
      for (const key of options) say([key], 'belongs to a type, not to a specification; name the field inside spec');
      return;
    }
    const drawn = drawnAs[chart.type];
    const said = /^(?:horizontal |vertical )?(lines?|areas?|columns?|bars?|dots?|pie|timeline|heat ?map|scatter)\b/i.exec(chart.alt)?.[1];
    if (drawn !== undefined && said !== undefined && !drawn.test(said))
      say(['alt'], `tells of "${said}", and the type is ${chart.type}; say what the picture shows, or choose the type that is meant`);
    const { needs, takes } = optionsOf[chart.type];
    const known: readonly string[] = [...needs, ...takes];
    if (chart.type === 'scatter' && chart.x !== undefined && chart.x === chart.y)
      say(['y'], `"${chart.x}" stands on both axes, so that every point lies on one line; name another column`);
    const missing = needs.filter((key) => !(key in chart));
    const idle = [...options, ...(['qualified', 'carries'] as const).filter((name) => name in chart)].filter((key) => !known.includes(key));
    const isOne = missing.length === 1 && idle.length === 1;
    for (const key of isOne ? [] : missing) say(['type'], `needs ${key}; add ${key}: with a field of the dataset`);
    for (const key of idle)
      say([key], `is no option of ${chart.type}${isOne ? `, which needs ${missing.join('')}` : ''}; its options are ${known.join(', ')}`);
    for (const [key, value] of Object.entries(chart.narrow ?? {})) {
      const allowed = known.includes(key) ? choicesOf[key]?.words : undefined;
      if (allowed === undefined)
        say(
          ['narrow', key],
          `cannot differ on a phone; of ${chart.type} these can: ${known.filter((name) => name in choices).join(', ') || 'none'}`,
        );
      else if (!allowed.includes(String(value))) say(['narrow', key], `is not allowed; write ${allowed.join(' or ')}`);
    }
  });

export type AuthoredChart = z.infer<typeof chartSchema>;
