/** Descriptions and CSV rows → datasets, with every cell that names a record looked up. */
import { suggest } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { isFormulaCell } from '../text/formula-cell.ts';
import type { DataFile } from './data-file.ts';
import { qualifiers } from '../formula/qualifier.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import { memberIds } from './dimension-members.ts';
import { findFieldFaults } from './field-faults.ts';
import { joinCells, parseCsv } from './parse-csv.ts';
import { findRangeFaults } from './range-ends.ts';
import { recordsOf, type PlacedRecord } from './parse-records.ts';
import type { Dataset, Row } from './registry.ts';
import type { AuthoredDataset, Field } from './schemas/dataset.ts';
import type { Dimension } from './schemas/dimension.ts';
import { statuses } from './schemas/fact.ts';
import type { Measure } from './schemas/measure.ts';

interface ReadDatasets {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly problems: readonly Problem[];
  readonly broken: ReadonlySet<string>;
}

const csvPath = (id: string): string => `data/datasets/${id}.csv`;

export function readDatasets(
  records: readonly PlacedRecord[],
  files: readonly DataFile[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): ReadDatasets {
  const placed = recordsOf(records, 'datasets').sort((a, b) => (a.id < b.id ? -1 : 1));
  const measures = new Map(recordsOf(records, 'measures').map(({ id, record }) => [id, record]));
  const dimensions = new Map(recordsOf(records, 'dimensions').map(({ id, record }) => [id, record]));
  const datasets = new Map<string, Dataset>();
  const broken = new Set<string>();
  const problems: Problem[] = orphanTables(files, placed);

  for (const description of placed) {
    const { id } = description;
    const found: Problem[] = [];
    const dataset = description.record;
    if (dataset !== undefined) {
      found.push(...findFieldFaults(description, dataset));
      const csv = files.find((file) => file.path === csvPath(id));
      if (csv === undefined) {
        found.push({
          rule: 'missing-file',
          file: description.file,
          ...description.place(['fields']),
          message: `The rows of this dataset, ${csvPath(id)}, are missing.`,
          hint: 'Add the table under that name.',
        });
      } else {
        // A table that cannot be read is reported as such; its fields are known all the same.
        const parsed = csv.unreadable === true ? { rows: [], problems: [] } : parseCsv(csv, dataset.fields, dataset.primaryKey, dataset);
        if (csv.unreadable === true) broken.add(id);
        const cells = findCellFaults(csv, dataset, parsed.rows, (field) =>
          allowedWords(field, ids, measures.get(dataset.measure ?? ''), dimensions.get(field.dimension ?? '')),
        );
        const ranges = findRangeFaults(csv.path, { ...dataset, rows: parsed.rows });
        for (const problem of [...parsed.problems, ...cells, ...ranges]) found.push(problem);
        datasets.set(id, { ...dataset, id, rows: parsed.rows });
      }
    }
    if (found.length > 0 || dataset === undefined) broken.add(id);
    for (const problem of found) problems.push(problem);
  }
  return { datasets, problems, broken };
}

function orphanTables(files: readonly DataFile[], placed: readonly PlacedRecord[]): Problem[] {
  const wanted = new Set(placed.map(({ id }) => csvPath(id)));
  return files
    .filter(({ path }) => path.startsWith('data/datasets/') && path.endsWith('.csv') && !wanted.has(path))
    .map(({ path }) => ({
      rule: 'missing-file',
      file: path,
      line: 1,
      column: 1,
      message: 'The table has no description.',
      hint: `Describe it in ${path.replace(/csv$/, 'yaml')}; data/README.md shows an example.`,
    }));
}

/** Cells that name a record, a definition, a qualifier or a status that does not exist. */
function findCellFaults(
  csv: DataFile,
  dataset: AuthoredDataset,
  rows: readonly Row[],
  allowedIn: (field: Field) => Allowed | undefined,
): Problem[] {
  const faults = dataset.fields.flatMap((field) => {
    const allowed = allowedIn(field);
    if (allowed === undefined) return [];
    return rows.flatMap((row) => {
      const word = row.cells[field.name]?.text ?? '';
      // A cell that begins like a formula is refused as one already.
      if (word === '' || allowed.words.has(word) || isFormulaCell(word)) return [];
      const problem: Problem = {
        rule: 'csv-cell',
        file: csv.path,
        line: row.line,
        column: 1,
        message: `${field.name} "${word}" is no ${allowed.noun}.`,
        hint: suggest(word, [...allowed.words], 'Allowed'),
      };
      return [problem];
    });
  });
  return joinCells(faults);
}

interface Allowed {
  readonly words: ReadonlySet<string>;
  readonly noun: string;
}

function allowedWords(
  field: Field,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  measure: Measure | undefined,
  dimension: Dimension | undefined,
): Allowed | undefined {
  const idsOf = (name: CollectionName) => ({ words: ids.get(name) ?? new Set<string>(), noun: `known ${collectionOf[name].noun}` });
  if (dimension !== undefined) return { words: memberIds(dimension, ids), noun: `member of "${field.dimension ?? ''}"` };
  switch (field.role) {
    case 'economy':
      return idsOf('economies');
    case 'source':
      return idsOf('sources');
    case 'fact':
      return idsOf('facts');
    case 'definition':
      return measure === undefined
        ? undefined
        : { words: new Set([...Object.keys(measure.definitions), 'not-stated']), noun: 'definition of its measure' };
    case 'qualifier':
      return { words: new Set(qualifiers), noun: 'qualifier' };
    case 'status':
      return { words: new Set(statuses), noun: 'status' };
    default:
      return undefined;
  }
}
