/** The list of charts; a chart's id is its file's name. */
import type { ChartDefinition } from '../vega/define-chart.ts';
import chinaExportMixClaim from './china-export-mix-claim.ts';
import chinaMagnetExports from './china-magnet-exports.ts';
import chinaShareAlongChain from './china-share-along-chain.ts';
import chinaShareOfMining from './china-share-of-mining.ts';
import japanDealsOutcome from './japan-deals-outcome.ts';
import japanImportPartners from './japan-import-partners.ts';
import japanPublicMoney from './japan-public-money.ts';
import japanShareByDefinition from './japan-share-by-definition.ts';
import lynasNdprOutput from './lynas-ndpr-output.ts';
import lynasReoOutput from './lynas-reo-output.ts';
import magnetShareByImporter from './magnet-share-by-importer.ts';
import mineProduction from './mine-production.ts';
import oxidePrices from './oxide-prices.ts';
import reservesByEconomy from './reserves-by-economy.ts';
import shareByImporter from './share-by-importer.ts';
import timeline from './timeline.ts';
import usChinaShareClaimed from './us-china-share-claimed.ts';
import usImportSources from './us-import-sources.ts';
import usNetImportReliance from './us-net-import-reliance.ts';

export const charts: ReadonlyMap<string, ChartDefinition> = new Map([
  ['china-export-mix-claim', chinaExportMixClaim],
  ['china-magnet-exports', chinaMagnetExports],
  ['china-share-along-chain', chinaShareAlongChain],
  ['china-share-of-mining', chinaShareOfMining],
  ['japan-deals-outcome', japanDealsOutcome],
  ['japan-import-partners', japanImportPartners],
  ['japan-public-money', japanPublicMoney],
  ['japan-share-by-definition', japanShareByDefinition],
  ['lynas-ndpr-output', lynasNdprOutput],
  ['lynas-reo-output', lynasReoOutput],
  ['magnet-share-by-importer', magnetShareByImporter],
  ['mine-production', mineProduction],
  ['oxide-prices', oxidePrices],
  ['reserves-by-economy', reservesByEconomy],
  ['share-by-importer', shareByImporter],
  ['timeline', timeline],
  ['us-china-share-claimed', usChinaShareClaimed],
  ['us-import-sources', usImportSources],
  ['us-net-import-reliance', usNetImportReliance],
]);
