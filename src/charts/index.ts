/** The list of charts; a chart's id is its file's name. */
import type { ChartDefinition } from '../vega/define-chart.ts';
import japanShareByDefinition from './japan-share-by-definition.ts';
import lynasNdprOutput from './lynas-ndpr-output.ts';
import shareByImporter from './share-by-importer.ts';

export const charts: ReadonlyMap<string, ChartDefinition> = new Map([
  ['japan-share-by-definition', japanShareByDefinition],
  ['lynas-ndpr-output', lynasNdprOutput],
  ['share-by-importer', shareByImporter],
]);
