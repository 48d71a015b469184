/** Built pages and records → the search index in the same folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../problems/fault.ts';
import type { Readings } from '../registry/readings.ts';
import type { Registry } from '../registry/registry.ts';
import { buildIndex } from '../search/pagefind/build-index.ts';
import { packCatalogue } from '../search/pack-catalogue.ts';
import { makeSynonyms } from '../search/query/synonyms.ts';
import { searchRecords } from '../search/records/search-records.ts';
import type { StageContext } from './stages.ts';

export async function indexSite(folder: string, registry: Registry, { signal }: StageContext, readings: Readings): Promise<void> {
  const records = searchRecords(registry, (path) => readFileSync(join(folder, path), 'utf8'), readings);
  await buildIndex(
    folder,
    {
      records,
      language: registry.site.language,
      synonyms: makeSynonyms(registry.site.synonyms),
      catalogue: packCatalogue(records, registry),
      untouched: isUntouched(process.env['PAGEFIND_INDEX']),
    },
    signal,
  );
}

/** PAGEFIND_INDEX says whether the index is published as Pagefind makes it; for a version whose files are not known. */
function isUntouched(value: string | undefined): boolean {
  if (value === undefined || value === '') return false;
  if (value === 'untouched') return true;
  throw new Fault(2, `PAGEFIND_INDEX is "${value}".`, 'Write "untouched", or leave it unset.');
}
