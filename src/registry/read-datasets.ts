/** Descriptions and CSV rows → datasets, with every cell that names a record looked up. */
import type { Problem } from '../problems/problem.ts';
import type { DataFile } from './data-file.ts';
import { fileAt } from './file-at.ts';
import { findFieldFaults } from './field-faults.ts';
import { parseCsv, type PlaceOfCell } from './parse-csv.ts';
import { findLoneQualifiers, findRangeFaults } from './range-ends.ts';
import { recordsOf, type PlacedRecord } from './parse-records.ts';
import type { Dataset } from './registry.ts';

interface ReadDatasets {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly problems: readonly Problem[];
  readonly broken: ReadonlySet<string>;
  /** Of each table where its cells stand. */
  readonly places: ReadonlyMap<string, PlaceOfCell>;
}

const csvPath = (id: string): string => `data/datasets/${id}.csv`;

export function readDatasets(
  records: readonly PlacedRecord[],
  files: readonly DataFile[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): ReadDatasets {
  const placed = recordsOf(records, 'datasets').sort((a, b) => (a.id < b.id ? -1 : 1));
  const measures = new Map(
    recordsOf(records, 'measures').flatMap(({ id, record }) => (record === undefined ? [] : [[id, { ...record, id }] as const])),
  );
  const dimensions = new Map(
    recordsOf(records, 'dimensions').flatMap(({ id, record }) => (record === undefined ? [] : [[id, record] as const])),
  );
  const datasets = new Map<string, Dataset>();
  const broken = new Set<string>();
  const places = new Map<string, PlaceOfCell>();
  const problems: Problem[] = orphanTables(files, placed);

  for (const description of placed) {
    const { id } = description;
    const found: Problem[] = [];
    const dataset = description.record;
    if (dataset !== undefined) {
      found.push(...findFieldFaults(description, dataset));
      const csv = fileAt(files, csvPath(id));
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
        const read = csv.unreadable === true ? { ...csv, text: '' } : csv;
        const {
          rows,
          problems: faults,
          place,
        } = parseCsv(read, dataset.fields, dataset.primaryKey, dataset, {
          ids,
          measure: measures.get(dataset.measure ?? ''),
          dimensions,
        });
        if (csv.unreadable === true) broken.add(id);
        else {
          const bounds = [findRangeFaults, findLoneQualifiers].flatMap((find) => find(csv.path, { ...dataset, rows }, place));
          for (const problem of [...faults, ...bounds]) found.push(problem);
        }
        datasets.set(id, { ...dataset, id, rows });
        places.set(id, place);
      }
    }
    if (found.length > 0 || dataset === undefined) broken.add(id);
    for (const problem of found) problems.push(problem);
  }
  return { datasets, problems, broken, places };
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
