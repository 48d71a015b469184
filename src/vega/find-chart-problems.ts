/** Everything an author can have got wrong in a chart's definition, found without drawing it. */
import { placeholdersIn } from '../registry/placeholder-marks.ts';
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import type { Dataset, Registry, Row } from '../registry/registry.ts';
import { placeFaults, type Fault } from './chart-fault.ts';
import { bridgeOf, cellOf, definitionsOf, selectRows } from './chart-rows.ts';
import type { ChartDefinition } from './define-chart.ts';
import { maximumKinds, maximumRows } from './forms/form.ts';

export interface ChartFiles {
  /** The text of `src/charts/<id>.ts`; `index` is the list. */
  readonly readSource: (id: string) => { readonly file: string; readonly text: string };
  /** Names of the files in src/charts, tests left out. */
  readonly files: readonly string[];
  /** Ids in the list, whether looked at here or not. */
  readonly listed: readonly string[];
  readonly factIds: ReadonlySet<string>;
  /** Datasets with faults of their own, reported elsewhere: their rows, or even their fields, are not to be trusted. */
  readonly brokenDatasets: ReadonlySet<string>;
}

export async function findChartProblems(
  charts: ReadonlyMap<string, ChartDefinition>,
  registry: Registry,
  files: ChartFiles,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [id, definition] of charts) {
    const faults = findFaults(definition, registry, files);
    // A right chart's file is not read.
    if (faults.length > 0) problems.push(...(await placeFaults(faults, files.readSource(id))));
  }
  return [...problems, ...(await findListProblems(files))];
}

function findFaults(definition: ChartDefinition, registry: Registry, { factIds, brokenDatasets }: ChartFiles): Fault[] {
  const words = findWordFaults(definition, factIds);
  const dataset = registry.datasets.get(definition.dataset);
  if (dataset === undefined) {
    if (brokenDatasets.has(definition.dataset)) return words;
    const known = [...registry.datasets.keys()];
    return [
      ...words,
      {
        rule: 'chart-dataset',
        at: { text: definition.dataset, property: 'dataset' },
        message: `There is no dataset "${definition.dataset}".`,
        mend: suggest(definition.dataset, known, 'Datasets'),
      },
    ];
  }
  const fields = findFieldFaults(definition, dataset);
  if (fields.length > 0 || brokenDatasets.has(dataset.id)) return [...words, ...fields];
  const rows = selectRows(definition, dataset);
  if (rows.length === 0)
    return [
      ...words,
      {
        rule: 'chart-empty',
        message: 'The chart has no rows: no row has all the values that where asks for.',
        mend: 'Ask for values that occur together, or leave a field out of where.',
      },
    ];
  if (rows.length > maximumRows)
    return [
      ...words,
      {
        rule: 'chart-too-long',
        message: `The chart has ${rows.length} rows; ${maximumRows} is the most.`,
        mend: 'Choose rows with where, or show the dataset as a table.',
      },
    ];
  return [
    ...words,
    ...findBridgeFaults(dataset, rows, registry),
    ...findDateFaults(definition, rows),
    ...findKindFaults(definition, rows),
    ...findLowFaults(definition, rows),
  ];
}

function findWordFaults(definition: ChartDefinition, factIds: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const property of ['title', 'alt', 'note'] as const) {
    const text = definition[property];
    if (text === undefined) continue;
    if (text.trim() === '')
      faults.push({ rule: 'chart-words', at: { text, property }, message: `The ${property} is empty.`, mend: emptyMends[property] });
    const hidden = hiddenIn(text);
    if (hidden !== undefined)
      faults.push({
        rule: 'chart-words',
        at: { text, property },
        message: `The ${property} holds ${hidden}.`,
        mend: 'Write it as one line of plain text.',
      });
    for (const { id, offset } of placeholdersIn(text)) {
      if (!factIds.has(id))
        faults.push({
          rule: 'unknown-id',
          at: { text, property, offset },
          message: `There is no fact "${id}" for [[${id}]].`,
          mend: suggest(id, [...factIds], 'Facts'),
        });
    }
  }
  return faults;
}

/** What an escape such as \n or \u0001 brings into a text, where the file itself shows no such character. */
function hiddenIn(text: string): string | undefined {
  if (/[\n\r\u2028\u2029]/.test(text)) return 'a line break';
  if (!text.isWellFormed()) return 'half of a character';
  const [character] = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(text) ?? [];
  const code = character?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code === undefined ? undefined : `the character U+${code}, which is not shown on a page`;
}

const emptyMends = {
  title: 'Write the finding as a sentence.',
  alt: 'Say what the picture shows, for those who do not see it.',
  note: 'Write the note, or leave it out.',
} as const;

function findFieldFaults({ form }: ChartDefinition, dataset: Dataset): Fault[] {
  const names = dataset.fields.map((field) => field.name);
  const unknown = (name: string, property: string): Fault => ({
    rule: 'chart-field',
    at: { text: name, property },
    message: `Field "${name}" is not a field of dataset "${dataset.id}".`,
    mend: suggest(name, names, 'Its fields are'),
  });
  const faults: Fault[] = [];
  for (const [channel, name] of Object.entries(form.channels)) {
    const field = dataset.fields.find((candidate) => candidate.name === name);
    if (field === undefined) faults.push(unknown(name, channel));
    else if (form.dates?.includes(channel) === true && field.type !== 'period' && field.type !== 'date')
      faults.push({
        rule: 'chart-field-type',
        at: { text: name, property: channel },
        message: `Field "${name}" holds ${field.type}s; ${channel} needs dates.`,
        mend: 'Name a field of type period or date.',
      });
    else if (form.periods?.includes(channel) === true && field.type !== 'period')
      faults.push({
        rule: 'chart-field-type',
        at: { text: name, property: channel },
        message: `Field "${name}" holds ${field.type}s; ${channel} needs periods.`,
        mend: 'Name a field of type period.',
      });
    else if (form.numbers.includes(channel) && field.type !== 'number' && field.type !== 'integer') {
      const numbers = dataset.fields
        .filter((candidate) => candidate.type === 'number' || candidate.type === 'integer')
        .map((candidate) => candidate.name);
      faults.push({
        rule: 'chart-field-type',
        at: { text: name, property: channel },
        message: `Field "${name}" holds ${field.type}s; ${channel} needs numbers.`,
        mend:
          numbers.length === 0
            ? 'The dataset has no number field; choose another dataset.'
            : `Name a field that holds numbers: ${numbers.join(', ')}.`,
      });
    }
  }
  for (const [name, wanted] of Object.entries(form.where ?? {})) {
    if (!names.includes(name)) {
      faults.push(unknown(name, 'where'));
      continue;
    }
    const found = [...new Set(dataset.rows.map((row) => cellOf(row, name).text))];
    for (const text of wanted) {
      if (!found.includes(text))
        faults.push({
          rule: 'chart-where',
          at: { text, property: name },
          message: `No row of "${dataset.id}" has ${name} "${text}".`,
          mend: suggest(text, found, 'Values that occur'),
        });
    }
  }
  return faults;
}

function findBridgeFaults(dataset: Dataset, rows: readonly Row[], registry: Registry): Fault[] {
  const baskets = basketsOf(dataset, rows);
  if (baskets.length <= 1 || bridgeOf(dataset, rows, registry) !== undefined) return [];
  const definitions = definitionsOf(dataset, rows);
  const measure = dataset.measure ?? '';
  return [
    {
      rule: 'chart-bridge',
      message: `The chart puts ${baskets.length} definitions of "${measure}" on one axis, which count different things: ${baskets.join(', ')}. No bridge of the measure joins them.`,
      mend: `Draw one definition with where, or add to bridges: of "${measure}" in data/measures.yaml an entry for: axis with definitions: [${definitions.join(', ')}] and a sentence on why they may stand side by side and what must not be read from it.`,
    },
  ];
}

/** An event without a date, or with the beginning and end of one, has no place among the others. */
function findDateFaults({ form }: ChartDefinition, rows: readonly Row[]): Fault[] {
  return (form.dates ?? []).flatMap((channel) => {
    const name = form.channels[channel] ?? '';
    return rows
      .filter((row) => !/^\d{4}(-\d{2}){0,2}$/.test(cellOf(row, name).text))
      .map((row): Fault => ({
        rule: 'chart-date',
        at: { text: name, property: channel },
        message: `Line ${row.line} of the table has ${name} "${cellOf(row, name).text}", which is no single date.`,
        mend: 'Write a year, a month or a day, or leave the row out with where.',
      }));
  });
}

/** Zero has no place on a logarithmic axis. */
function findLowFaults({ form }: ChartDefinition, rows: readonly Row[]): Fault[] {
  return (form.aboveZero ?? []).flatMap((channel) => {
    const name = form.channels[channel] ?? '';
    return rows
      .filter((row) => (cellOf(row, name).number ?? 1) <= 0)
      .map((row): Fault => ({
        rule: 'chart-log',
        at: { text: name, property: channel },
        message: `Line ${row.line} of the table has ${name} "${cellOf(row, name).text}", which has no place on a logarithmic scale.`,
        mend: 'Leave scale out, or leave the row out with where.',
      }));
  });
}

function findKindFaults({ form }: ChartDefinition, rows: readonly Row[]): Fault[] {
  return (form.kinds ?? []).flatMap((channel): Fault[] => {
    const name = form.channels[channel] ?? '';
    const found = [...new Set(rows.map((row) => cellOf(row, name).text))];
    if (found.length <= maximumKinds) return [];
    return [
      {
        rule: 'chart-kinds',
        at: { text: name, property: channel },
        message: `Field "${name}" has ${found.length} values in the chart, and ${maximumKinds} is the most that marks tell apart: ${found.join(', ')}.`,
        mend: 'Choose rows with where, or give some of them one name in the table.',
      },
    ];
  });
}

/** What is counted, row by row. An unstated definition is the same as another only inside one source. */
function basketsOf(dataset: Dataset, rows: readonly Row[]): string[] {
  const definition = dataset.fields.find((field) => field.role === 'definition');
  if (definition === undefined) return [dataset.id];
  const source = dataset.fields.find((field) => field.role === 'source');
  return [
    ...new Set(
      rows.map((row) => {
        const key = cellOf(row, definition.name).text || 'not-stated';
        return key === 'not-stated' && source !== undefined ? `${key} (${cellOf(row, source.name).text})` : key;
      }),
    ),
  ];
}

/** The list and the folder name the same charts. */
async function findListProblems({ readSource, files, listed }: ChartFiles): Promise<Problem[]> {
  const ids = files.filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''));
  const unlisted = ids.filter((id) => !listed.includes(id));
  const problems = unlisted.map((id) =>
    placeFaults(
      [
        {
          rule: 'chart-listed',
          message: `The chart "${id}" is not in the list of charts.`,
          mend: "Add it to src/charts/index.ts under its file's name, or remove the file.",
        },
      ],
      readSource(id),
    ),
  );
  const nameless = listed.filter((candidate) => !ids.includes(candidate));
  const faults = nameless.map((id): Fault => ({
    rule: 'chart-listed',
    at: { text: id },
    message: `The list names the chart "${id}", and there is no file src/charts/${id}.ts.`,
    mend: suggest(id, ids, 'Files'),
  }));
  return [...(await Promise.all(problems)).flat(), ...(faults.length === 0 ? [] : await placeFaults(faults, readSource('index')))];
}
