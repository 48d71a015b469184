/** Everything that can be found, of all kinds. */
import { findUses } from '../../registry/find-uses.ts';
import { unkept, type Readings } from '../../registry/readings.ts';
import type { Registry } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { chartRecords, datasetRecords, disagreementRecords, measureRecords } from './data-records.ts';
import { factRecords } from './fact-records.ts';
import { personRecords, quoteRecords } from './quote-records.ts';
import { filterTermsOf, type RecordContext } from './record-context.ts';
import { sectionRecords } from './section-records.ts';
import { sourceRecords } from './source-records.ts';
import { economyRecords, eventRecords, leverRecords, organisationRecords, recommendationRecords, termRecords } from './subject-records.ts';

const makers: readonly ((context: RecordContext) => SearchRecord[])[] = [
  factRecords,
  quoteRecords,
  chartRecords,
  measureRecords,
  disagreementRecords,
  datasetRecords,
  leverRecords,
  recommendationRecords,
  economyRecords,
  organisationRecords,
  personRecords,
  termRecords,
  eventRecords,
  sourceRecords,
];

/** `read` gives the HTML of a built page by its path in the output. */
export function searchRecords(registry: Registry, read: (path: string) => string, readings: Readings = unkept): SearchRecord[] {
  const context: RecordContext = { registry, filterTerms: filterTermsOf(registry), uses: findUses(registry, []) };
  return [...makers.flatMap((make) => make(context)), ...sectionRecords(context, read, readings)];
}
