/** Authored facts → facts with value, unit, source, period and definition in hand, wherever those are written. */
import type { RuleId } from '../problems/rules/rules.ts';
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { calculate } from './calculate.ts';
import { findCell, type Refuse, type Tables } from './find-cell.ts';
import { membersIn } from './read-row.ts';
import type { PlacedRecord } from './parse-records.ts';
import type { Path } from './parse-yaml.ts';
import { roundQuantity } from '../formula/qualified-arithmetic.ts';
import type { Amount, Dataset, Fact, Records, Row } from './registry.ts';
import type { FieldRole } from './schemas/dataset.ts';
import { parseStatus, type AuthoredFact } from './schemas/fact.ts';
import type { Measure } from './schemas/measure.ts';

interface ResolvedFacts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly problems: readonly Problem[];
}

/** `ids` are those of all collections that are declared. */
export function resolveFacts(
  records: readonly PlacedRecord<'facts'>[],
  tables: Tables,
  measures: Records<Measure>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): ResolvedFacts {
  const placed = new Map(records.map((record) => [record.id, record]));
  const problems: Problem[] = [];
  const resolved = new Map<string, Fact | undefined>();
  const report = (record: PlacedRecord, path: Path, rule: RuleId, message: string, hint: string) =>
    problems.push({ rule, file: record.file, ...record.place(path), message, hint });

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
      const authored = record.record;
      const refuse = (path: Path, message: string, hint: string) => report(record, path, 'fact-value', message, hint);
      resolved.set(
        id,
        resolveOne(id, authored, tables, measures, placed, (other) => resolve(other, [...waiting, id]), refuse),
      );
    }
    return resolved.get(id);
  };

  const facts = [...placed.keys()].sort().flatMap((id): [string, Fact][] => {
    const fact = resolve(id);
    return fact === undefined ? [] : [[id, fact]];
  });
  for (const [id, fact] of facts) {
    const record = placed.get(id);
    const measure = measures.get(fact.measure ?? '');
    // A unit that is not there is reported where it is named.
    const named = [fact.unit, measure?.unit].every((unit) => unit === undefined || ids.get('units')?.has(unit));
    if (record !== undefined && measure !== undefined && named)
      reportUnlikeMeasure(fact, measure, (path, ...said) => report(record, path, ...said));
  }
  return { facts: new Map(facts), problems };
}

/** A unit that is not its measure's, or a definition that the measure does not have. */
function reportUnlikeMeasure(
  { unit, definition, from }: Fact,
  measure: Measure & { readonly id: string },
  report: (path: Path, rule: RuleId, message: string, hint: string) => void,
): void {
  // A column in another unit is told where it is described.
  if (from === undefined && unit !== undefined && unit !== measure.unit)
    report(
      ['unit'],
      'fact-unit',
      `The unit "${unit}" is not that of the measure "${measure.id}", "${measure.unit}".`,
      'Remove the unit here, or choose another measure.',
    );
  if (definition !== undefined && definition !== 'not-stated' && !Object.hasOwn(measure.definitions, definition))
    report(
      ['definition'],
      'unknown-id',
      `The measure "${measure.id}" has no definition "${definition}".`,
      suggest(definition, [...Object.keys(measure.definitions), 'not-stated'], 'Definitions'),
    );
}

function resolveOne(
  id: string,
  authored: AuthoredFact,
  tables: Tables,
  measures: Records<Measure>,
  placed: ReadonlyMap<string, PlacedRecord<'facts'>>,
  resolve: (id: string) => Fact | undefined,
  refuse: Refuse,
): Fact | undefined {
  if (authored.from !== undefined) return fromCell(id, authored, authored.from, tables, refuse);
  const unit = authored.unit ?? measures.get(authored.measure ?? '')?.unit;
  const { status, period } = authored;
  // The schema has refused a fact without them already.
  if (status === undefined || period === undefined) return undefined;
  const base = { ...authored, id, unit, status, period };
  if (authored.derived === undefined) return { ...base, amount: amountOf(authored) };

  const result = calculate(authored.derived, tables, placed.keys(), resolve, refuse);
  if (result === undefined) return undefined;
  const { qualifier } = result;
  if (authored.qualifier !== undefined && authored.qualifier !== qualifier) {
    refuse(
      ['qualifier'],
      `The qualifier "${authored.qualifier}" is not what follows from the inputs: ${qualifier === undefined ? 'they are exact' : `"${qualifier}"`}.`,
      'Leave the key out: the rules of arithmetic give it.',
    );
  }
  const { low, high } = roundQuantity(result, Number(authored.derived.rounding));
  const amount: Amount = high === undefined ? { kind: 'number', value: low } : { kind: 'range', low, high };
  return { ...base, qualifier, amount };
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
  tables: Tables,
  refuse: Refuse,
): Fact | undefined {
  const found = findCell(from, ['from'], tables, refuse);
  if (found === undefined) return undefined;
  const { dataset, row, field, cell } = found;
  const given = cellsByRole(dataset, row);
  for (const key of inherited) {
    if (given[key] !== undefined && authored[key] !== undefined && authored[key] !== given[key])
      refuse([key], `${key} "${authored[key]}" differs from the row's "${given[key]}".`, 'Remove it here: it comes with the row.');
  }
  const differs = (key: 'qualifier' | 'unit', own: string | undefined, rows: string | undefined): void => {
    if (own !== undefined && own !== rows)
      refuse([key], `${key} "${own}" differs from the row's "${rows ?? ''}".`, 'Remove it here: it comes with the row.');
  };
  if (found.hasQualifierColumn) differs('qualifier', authored.qualifier, found.qualifier);
  if (cell.number !== undefined) differs('unit', authored.unit, field.unit);
  const qualifier = found.qualifier ?? authored.qualifier;
  const status = parseStatus(given.status ?? '') ?? authored.status;
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
    ...(cell.number === undefined ? {} : { unit: field.unit }),
    source: given.source ?? dataset.source,
    ...(given.definition === undefined ? {} : { definition: given.definition }),
    ...membersOfRow(authored, dataset, row, refuse),
  };
}

/** What a fact is about, as the row says and as the fact says besides. */
function membersOfRow({ dimensions: own = {} }: AuthoredFact, dataset: Dataset, row: Row, refuse: Refuse): Pick<Fact, 'dimensions'> {
  const given = membersIn(row, dataset);
  for (const [dimension, member] of Object.entries(own))
    if (given[dimension] !== undefined && given[dimension] !== member)
      refuse(
        ['dimensions', dimension],
        `${dimension} "${member}" differs from the row's "${given[dimension]}".`,
        'Remove it here: it comes with the row.',
      );
  const all = { ...own, ...given };
  return Object.keys(all).length === 0 ? {} : { dimensions: all };
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
