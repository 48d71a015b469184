/** Authored facts → facts with value, unit, source, period and definition in hand, wherever those are written. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { evaluateFormula, idsInFormula } from './formula.ts';
import type { PlacedRecord } from './parse-records.ts';
import type { Path } from './parse-yaml.ts';
import type { Amount, Dataset, Fact, Records, Row } from './registry.ts';
import type { FieldRole } from './schemas/dataset.ts';
import type { AuthoredFact, Qualifier, Status } from './schemas/fact.ts';
import type { Measure } from './schemas/measure.ts';

export interface ResolvedFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly problems: readonly Problem[];
}

export function resolveFacts(
  records: readonly PlacedRecord[],
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
  measures: Records<Measure>,
): ResolvedFacts {
  const placed = new Map(records.filter((record) => record.kind === 'facts').map((record) => [record.id, record]));
  const problems: Problem[] = [];
  const resolved = new Map<string, Fact | undefined>();
  const report = (record: PlacedRecord, path: Path, rule: string, message: string, mend: string) =>
    problems.push({ rule, file: record.file, ...record.place(path), message, mend });

  const cycles = new Set<string>();
  const reportCycle = (record: PlacedRecord, chain: readonly string[]): void => {
    const key = [...new Set(chain)].sort().join(' ');
    if (cycles.has(key)) return;
    cycles.add(key);
    report(
      record,
      ['derived', 'formula'],
      'fact-value',
      `The facts wait for each other: ${chain.join(' → ')}.`,
      'Give one of them a value of its own.',
    );
  };

  /** Undefined for a fact that is not valid, not there, or waits for itself. */
  const resolve = (id: string, waiting: readonly string[] = []): Fact | undefined => {
    const record = placed.get(id);
    if (record?.record === undefined) return undefined;
    if (waiting.includes(id)) {
      reportCycle(record, [...waiting.slice(waiting.indexOf(id)), id]);
      return undefined;
    }
    if (!resolved.has(id)) {
      const authored = record.record as AuthoredFact;
      const refuse = (path: Path, message: string, mend: string) => report(record, path, 'fact-value', message, mend);
      resolved.set(
        id,
        resolveOne(id, authored, datasets, broken, measures, placed, (other) => resolve(other, [...waiting, id]), refuse),
      );
    }
    return resolved.get(id);
  };

  const ids = [...placed.keys()].sort();
  const facts = ids.flatMap((id): [string, Fact][] => {
    const fact = resolve(id);
    return fact === undefined ? [] : [[id, fact]];
  });
  for (const [id, fact] of facts) {
    const record = placed.get(id) as PlacedRecord;
    const measure = measures.get(fact.measure ?? '');
    if (measure === undefined) continue;
    if (fact.unit !== undefined && fact.unit !== measure.unit)
      report(
        record,
        ['unit'],
        'fact-unit',
        `The unit "${fact.unit}" is not that of the measure "${measure.id}", "${measure.unit}".`,
        'Remove the unit here, or choose another measure.',
      );
    const { definition } = fact;
    if (definition !== undefined && definition !== 'not-stated' && !Object.hasOwn(measure.definitions, definition)) {
      report(
        record,
        ['definition'],
        'unknown-id',
        `The measure "${measure.id}" has no definition "${definition}".`,
        suggest(definition, [...Object.keys(measure.definitions), 'not-stated'], 'Definitions'),
      );
    }
  }
  return { facts: new Map(facts), problems };
}

type Refuse = (path: Path, message: string, mend: string) => void;

function resolveOne(
  id: string,
  authored: AuthoredFact,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
  measures: Records<Measure>,
  placed: ReadonlyMap<string, PlacedRecord>,
  resolve: (id: string) => Fact | undefined,
  refuse: Refuse,
): Fact | undefined {
  if (authored.from !== undefined) return fromCell(id, authored, authored.from, datasets, broken, refuse);
  const unit = authored.unit ?? measures.get(authored.measure ?? '')?.unit;
  const base = { ...authored, id, unit, status: authored.status as Status, period: authored.period as string };
  if (authored.derived === undefined) return { ...base, amount: amountOf(authored) };

  const { formula, rounding } = authored.derived;
  const inputs = idsInFormula(formula);
  const unknown = inputs.filter((input) => !placed.has(input));
  for (const input of unknown) refuse(['derived', 'formula'], `There is no fact "${input}".`, suggest(input, [...placed.keys()], 'Facts'));
  const facts = inputs.map((input) => resolve(input));
  if (unknown.length > 0 || facts.some((fact) => fact === undefined)) {
    return undefined;
  }
  const bounded = facts.find((fact) => fact?.qualifier !== undefined || fact?.amount.kind === 'range');
  if (bounded !== undefined && authored.qualifier === undefined) {
    refuse(
      ['derived'],
      `The formula uses "${bounded.id}", which has a qualifier, and the result has none.`,
      'Add the qualifier that follows from it.',
    );
  }
  const worded = facts.find((fact) => fact?.amount.kind !== 'number');
  if (worded !== undefined) {
    refuse(['derived', 'formula'], `The fact "${worded.id}" is not one number.`, 'Name facts with a value.');
    return undefined;
  }
  const values = new Map(facts.map((fact) => [fact?.id, fact?.amount.kind === 'number' ? Number(fact.amount.value) : Number.NaN]));
  const result = evaluateFormula(formula, (input) => values.get(input) ?? Number.NaN);
  if ('fault' in result) {
    refuse(
      ['derived', 'formula'],
      `The formula "${formula}" ${result.fault}.`,
      'Write ids, numbers, + - * / and brackets, with a space on each side of a minus.',
    );
    return undefined;
  }
  return { ...base, amount: { kind: 'number', value: result.value.toFixed(Number(rounding)) } };
}

function amountOf(fact: AuthoredFact): Amount {
  if (fact.value !== undefined) return { kind: 'number', value: fact.value };
  if (fact.low !== undefined && fact.high !== undefined) return { kind: 'range', low: fact.low, high: fact.high };
  if (fact.date !== undefined) return { kind: 'date', date: fact.date };
  return { kind: 'words', words: fact.words ?? '' };
}

/** Keys that a dataset's columns give a fact, by the role of the column. */
const inherited = ['source', 'status', 'period', 'definition'] as const satisfies readonly FieldRole[];

function fromCell(
  id: string,
  authored: AuthoredFact,
  from: NonNullable<AuthoredFact['from']>,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
  refuse: Refuse,
): Fact | undefined {
  const dataset = datasets.get(from.dataset);
  if (dataset === undefined) return undefined;
  const names = dataset.fields.map((field) => field.name);
  const wrong = [
    ...Object.keys(from.where).map((name) => [name, ['from', 'where', name]] as const),
    [from.field, ['from', 'field']] as const,
  ].filter(([name]) => !names.includes(name));
  for (const [name, path] of wrong) refuse(path, `The dataset "${dataset.id}" has no field "${name}".`, suggest(name, names, 'Its fields'));
  if (wrong.length > 0) return undefined;

  const rows = dataset.rows.filter((row) => Object.entries(from.where).every(([name, text]) => row.cells[name]?.text === text));
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    // The row may be one of those that could not be read.
    if (broken.has(dataset.id)) return undefined;
    refuse(
      ['from', 'where'],
      `${rows.length === 0 ? 'No row' : `${rows.length} rows`} of "${dataset.id}" ${rows.length === 0 ? 'has' : 'have'} ${Object.entries(
        from.where,
      )
        .map(([name, text]) => `${name} = "${text}"`)
        .join(' and ')}; a fact takes its value from exactly one.`,
      `Compare with data/datasets/${dataset.id}.csv.`,
    );
    return undefined;
  }
  const cell = row.cells[from.field];
  const field = dataset.fields.find((candidate) => candidate.name === from.field);
  if (cell === undefined || cell.text === '') {
    refuse(['from', 'field'], `The cell ${from.field} of that row is empty.`, 'Take the value from another row, or state it in words.');
    return undefined;
  }
  const given = cellsByRole(dataset, row);
  for (const key of inherited) {
    if (given[key] !== undefined && authored[key] !== undefined && authored[key] !== given[key])
      refuse([key], `${key} "${authored[key]}" differs from the row's "${given[key]}".`, 'Remove it here: it comes with the row.');
  }
  const qualifierField = dataset.fields.find((candidate) => candidate.role === 'qualifier' && candidate.of === from.field);
  const rowQualifier = row.cells[qualifierField?.name ?? '']?.text ?? '';
  const differs = (key: 'qualifier' | 'unit', own: string | undefined, rows: string | undefined): void => {
    if (own !== undefined && own !== rows)
      refuse([key], `${key} "${own}" differs from the row's "${rows ?? ''}".`, 'Remove it here: it comes with the row.');
  };
  if (qualifierField !== undefined) differs('qualifier', authored.qualifier, rowQualifier);
  if (cell.number !== undefined) differs('unit', authored.unit, field?.unit);
  const qualifier = (rowQualifier || authored.qualifier) as Qualifier | undefined;
  const status = (given.status ?? authored.status) as Status | undefined;
  const period = given.period ?? authored.period;
  if (status === undefined || period === undefined) {
    refuse([], `The row gives no ${status === undefined ? 'status' : 'period'}.`, 'State it in the fact.');
    return undefined;
  }
  const amount: Amount = cell.number === undefined ? { kind: 'words', words: cell.text } : { kind: 'number', value: cell.text };
  return {
    ...authored,
    id,
    amount,
    status,
    period,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(cell.number === undefined ? {} : { unit: field?.unit }),
    source: given.source ?? dataset.source,
    ...(given.definition === undefined ? {} : { definition: given.definition }),
  };
}

/** What the row says of itself, by role; an empty cell says nothing, which for a period is "not-stated". */
function cellsByRole(dataset: Dataset, row: Row): Partial<Record<FieldRole, string>> {
  const given: Partial<Record<FieldRole, string>> = {};
  for (const field of dataset.fields) {
    if (field.role === undefined) continue;
    const text = row.cells[field.name]?.text ?? '';
    if (text !== '') given[field.role] = text;
    else if (field.role === 'period') given.period = 'not-stated';
  }
  return given;
}
