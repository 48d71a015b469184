/** Everything an author can have got wrong in a chart's definition, found without drawing it. */
import { placeholdersIn } from '../figures/placeholders.ts';
import { nearest, suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import type { Dataset, Registry, Row } from '../registry/registry.ts';
import { cellOf, selectRows } from './chart-rows.ts';
import type { ChartDefinition } from './define-chart.ts';
import { findPlace, type Wanted } from './find-place.ts';
import { maximumRows, type Form } from './forms/form.ts';

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

interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** Where it is written; at the definition as a whole where absent. */
  readonly at?: Wanted;
}

export async function findChartProblems(
  charts: ReadonlyMap<string, ChartDefinition>,
  registry: Registry,
  files: ChartFiles,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [id, definition] of charts) problems.push(...(await place(findFaults(definition, registry, files), files.readSource, id)));
  return [...problems, ...(await findListProblems(files))];
}

/** What keeps a value of the list from being a definition at all; with none of these it is one. */
export async function findShapeProblems(definition: unknown, { file, text }: { file: string; text: string }): Promise<Problem[]> {
  return place(findShapeFaults(definition), () => ({ file, text }), '');
}

async function place(faults: readonly Fault[], readSource: ChartFiles['readSource'], id: string): Promise<Problem[]> {
  if (faults.length === 0) return [];
  const { file, text } = readSource(id);
  return Promise.all(faults.map(async ({ at, rule, message, mend }) => ({ rule, file, ...(await findPlace(text, at)), message, mend })));
}

const shapeKeys = ['dataset', 'title', 'alt', 'note', 'bridge', 'form'] as const;

const missingMends = {
  dataset: "Name the dataset: dataset: 'its-id'.",
  title: "Write the finding as a sentence: title: '…'.",
  alt: "Say what the picture shows, for those who do not see it: alt: '…'.",
} as const;

function findShapeFaults(definition: unknown): Fault[] {
  const example = 'The docs page "Add a chart" shows a whole definition.';
  if (!isRecord(definition))
    return [
      shapeFault(
        `The chart is ${describe(definition)}, not a definition.`,
        `End the file with export default defineChart({ … }). ${example}`,
      ),
    ];
  const faults = Object.keys(definition)
    .filter((key) => !shapeKeys.some((known) => known === key))
    .map((key) => shapeFault(`A chart has no property "${key}".`, suggest(key, shapeKeys, 'Its properties are'), { text: key }));
  for (const key of ['dataset', 'title', 'alt', 'note', 'bridge'] as const) {
    const value = definition[key];
    if (typeof value === 'string') continue;
    const isOptional = key === 'note' || key === 'bridge';
    if (value !== undefined) faults.push(shapeFault(`The ${key} is ${describe(value)}, not text.`, 'Write it in quotes.', { text: key }));
    else if (!isOptional && !isMisspelt(key, definition, shapeKeys)) faults.push(shapeFault(`The chart has no ${key}.`, missingMends[key]));
  }
  const { form } = definition;
  if (form === undefined) {
    if (!isMisspelt('form', definition, shapeKeys))
      faults.push(shapeFault('The chart has no form.', 'Choose a form: form: bars({ … }) or form: dots({ … }).', undefined));
  } else if (!isForm(form)) {
    faults.push(
      shapeFault(`The form is ${describe(form)}, not a form.`, 'Call a form: form: bars({ … }) or form: dots({ … }).', { text: 'form' }),
    );
  } else faults.push(...findOptionFaults(form));
  return faults;
}

/** What TypeScript would say of the call `bars({ … })`, were it asked: the check runs without it, to be done in a second. */
function findOptionFaults({ kind, options, required, allowed }: Form): Fault[] {
  const faults = Object.keys(options)
    .filter((key) => !allowed.includes(key))
    .map((key) => shapeFault(`${kind} has no option "${key}".`, suggest(key, allowed, 'Its options are'), { text: key, property: 'form' }));
  for (const key of allowed) {
    const value = options[key];
    if (value === undefined) {
      if (required.includes(key) && !isMisspelt(key, options, allowed))
        faults.push(
          shapeFault(`${kind} needs ${key}.`, `Name a field of the dataset: ${key}: 'its-name'.`, { text: kind, property: 'form' }),
        );
    } else if (key === 'where') faults.push(...findWhereFaults(value));
    else if (typeof value !== 'string')
      faults.push(
        shapeFault(`${key} is ${describe(value)}, not the name of a field.`, 'Write the name in quotes.', { text: key, property: 'form' }),
      );
  }
  return faults;
}

function findWhereFaults(where: unknown): Fault[] {
  if (!isRecord(where))
    return [
      shapeFault(`where is ${describe(where)}, not lists of texts by field.`, "Write where: { field: ['text'] }, or leave it out.", {
        text: 'where',
        property: 'form',
      }),
    ];
  return Object.entries(where).flatMap(([field, wanted]) => {
    const at = { text: field, property: 'where' };
    if (!Array.isArray(wanted))
      return [shapeFault(`where asks for ${field} with ${describe(wanted)}, not a list of texts.`, `Write ${field}: ['text'].`, at)];
    return Array.from(wanted, (text: unknown) => text)
      .filter((text) => typeof text !== 'string')
      .map((text) =>
        shapeFault(`where asks for ${field} ${describe(text)}, which is not text.`, 'Write it in quotes, as in the table.', at),
      );
  });
}

function shapeFault(message: string, mend: string, at?: Wanted): Fault {
  return { rule: 'chart-shape', message, mend, ...(at && { at }) };
}

/** Whether a name that is unknown was meant for this one, so that its absence is not told a second time. */
function isMisspelt(key: string, given: Readonly<Record<string, unknown>>, known: readonly string[]): boolean {
  return Object.keys(given).some((other) => !known.includes(other) && nearest(other, known) === key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isForm(value: unknown): value is Form {
  if (!isRecord(value)) return false;
  const { kind, channels, numbers, spec, options } = value;
  const lists = [numbers, value['required'], value['allowed']];
  return (
    typeof kind === 'string' &&
    typeof spec === 'function' &&
    isRecord(channels) &&
    isRecord(options) &&
    lists.every((list) => Array.isArray(list) && list.every((entry) => typeof entry === 'string'))
  );
}

/** A value in a few words for a report: `5`, `"a text"`, `a list`. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
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
  return [...words, ...findBridgeFaults(definition, dataset, rows)];
}

function findWordFaults(definition: ChartDefinition, factIds: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const property of ['title', 'alt', 'note', 'bridge'] as const) {
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
  bridge: 'Say why these values may share an axis, or leave it out.',
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

function findBridgeFaults({ bridge }: ChartDefinition, dataset: Dataset, rows: readonly Row[]): Fault[] {
  const baskets = basketsOf(dataset, rows);
  if (baskets.length > 1 && bridge === undefined) {
    return [
      {
        rule: 'chart-bridge',
        message: `The chart draws ${baskets.length} definitions on one axis: ${baskets.join(', ')}.`,
        mend: 'Say in bridge why they may stand side by side and what may not be read from it, or draw one definition with where.',
      },
    ];
  }
  if (baskets.length <= 1 && bridge !== undefined) {
    return [
      {
        rule: 'chart-bridge-unneeded',
        at: { text: bridge, property: 'bridge' },
        message: 'All rows of the chart have one definition.',
        mend: 'Remove bridge.',
      },
    ];
  }
  return [];
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
  const problems: Problem[] = [];
  for (const id of ids.filter((candidate) => !listed.includes(candidate))) {
    problems.push(
      ...(await place(
        [
          {
            rule: 'chart-listed',
            message: `The chart "${id}" is not in the list of charts.`,
            mend: "Add it to src/charts/index.ts under its file's name, or remove the file.",
          },
        ],
        readSource,
        id,
      )),
    );
  }
  const nameless = listed.filter((candidate) => !ids.includes(candidate));
  const faults = nameless.map((id): Fault => ({
    rule: 'chart-listed',
    at: { text: id },
    message: `The list names the chart "${id}", and there is no file src/charts/${id}.ts.`,
    mend: suggest(id, ids, 'Files'),
  }));
  return [...problems, ...(await place(faults, readSource, 'index'))];
}
