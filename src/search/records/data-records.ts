/** Measures, the figures of each that disagree, datasets, and charts. */
import { factStatement, fillPlaceholders } from '../../figures/placeholders.ts';
import { getRecord, type Dataset } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { plainSpaces } from '../../text/fold.ts';
import { economyNames, memberFacets, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';
import { words } from '../../words/words.ts';

export function measureRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.measures.values()].map(({ id, title, unit, counts, definitions }): SearchRecord => {
    const text = fillPlaceholders([counts, ...Object.values(definitions)].join(' '), registry);
    return {
      kind: 'Measure',
      path: `/measures/${id}/`,
      title,
      text,
      card: {},
      also: [getRecord(registry.units, unit).title, 'definition definitions'],
      facets: { term: termsIn(`${title} ${text}`, context) },
    };
  });
}

/** One a measure: the page that shows its cases side by side. */
export function disagreementRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.measures.values()]
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ id, title, conflicts }): SearchRecord => {
      const facts = [...new Set(conflicts.flatMap((conflict) => conflict.facts))].map((fact) => getRecord(registry.facts, fact));
      const text = plainSpaces(fillPlaceholders(conflicts.map(({ sentence, why }) => `${sentence} ${why}`).join(' '), registry));
      return {
        kind: 'Disagreement',
        path: `/conflicts/#${id}`,
        title: words.search.disagree(title),
        text,
        card: {},
        also: [
          'conflict conflicting differ different discrepancy why',
          ...numbersIn(text, ...facts.map((fact) => plainSpaces(factStatement(fact, registry)))),
        ],
        facets: {
          economy: economyNames(
            facts.map(({ economy }) => economy),
            context,
          ),
          year: [...new Set(facts.flatMap(({ period }) => yearsOf(period)))],
        },
      };
    });
}

export function datasetRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.datasets.values()].map((dataset): SearchRecord => {
    const text = fillPlaceholders([dataset.description, dataset.definition, ...dataset.caveats].join(' '), registry);
    return {
      kind: 'Dataset',
      path: `/datasets/${dataset.id}/`,
      title: fillPlaceholders(dataset.title, registry),
      text,
      card: { rows: words.page.nRows(dataset.rows.length) },
      also: ['data table csv json download', ...dataset.fields.map(({ title }) => title)],
      facets: datasetFacets(dataset, context),
    };
  });
}

export function chartRecords(context: RecordContext): SearchRecord[] {
  const { registry } = context;
  return [...registry.charts].map(([id, chart]): SearchRecord => {
    const dataset = getRecord(registry.datasets, chart.dataset);
    const text = plainSpaces(fillPlaceholders(chart.note === undefined ? chart.alt : `${chart.alt} ${chart.note}`, registry));
    const title = plainSpaces(fillPlaceholders(chart.title, registry));
    return {
      kind: 'Chart',
      path: `/charts/${id}/`,
      title,
      text,
      card: {},
      also: ['chart graph picture', fillPlaceholders(dataset.title, registry), ...numbersIn(title)],
      facets: datasetFacets(dataset, context),
    };
  });
}

const facets = new WeakMap<RecordContext, Map<Dataset, SearchRecord['facets']>>();

/** What the rows name, in columns of the roles that filters know: found out once for a dataset and all its charts. */
function datasetFacets(dataset: Dataset, context: RecordContext): SearchRecord['facets'] {
  const known = facets.get(context) ?? new Map<Dataset, SearchRecord['facets']>();
  const found = known.get(dataset) ?? findFacets(dataset, context);
  facets.set(context, known.set(dataset, found));
  return found;
}

function findFacets(dataset: Dataset, context: RecordContext): SearchRecord['facets'] {
  const { registry } = context;
  const cells = (...roles: string[]): string[] => {
    const names = dataset.fields
      .filter(({ role, type }) => roles.includes(role ?? '') || (roles.includes('period') && type === 'year'))
      .map(({ name }) => name);
    return [...new Set(dataset.rows.flatMap((row) => names.map((name) => row.cells[name]?.text ?? '')))].filter((text) => text !== '');
  };
  const sources = [...new Set([...cells('source'), ...(dataset.source === undefined ? [] : [dataset.source])])];
  return {
    economy: economyNames(cells('economy'), context),
    ...memberFacets(
      dataset.fields.flatMap(({ name, dimension }) =>
        dimension === undefined
          ? []
          : dataset.rows.map((row) => [dimension, row.cells[name]?.text ?? ''] as const).filter(([, member]) => member !== ''),
      ),
      context,
    ),
    term: termsIn(`${dataset.title} ${dataset.fields.map(({ title }) => title).join(' ')}`, context),
    publisher: [...new Set(sources.map((id) => getRecord(registry.sources, id).publisher))],
    year: [...new Set(cells('period').flatMap(yearsOf))],
  };
}
