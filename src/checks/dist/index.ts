/** The checks over the finished output, in order: a plain list. */
import type { OutputCheck } from './output-site.ts';
import { byteBudgetsCheck } from './byte-budgets.ts';
import { chartFilesCheck } from './chart-files.ts';
import { chartsWholeCheck } from './charts-whole.ts';
import { completeOutputCheck } from './complete-output.ts';
import { idReferencesCheck } from './id-references.ts';
import { internalLinksCheck } from './internal-links.ts';
import { languageMarksCheck } from './language-marks.ts';
import { noInlineCodeCheck } from './no-inline-code.ts';
import { noLeftoversCheck } from './no-leftovers.ts';
import { noPlaceholdersCheck } from './no-placeholders.ts';
import { pageOutlineCheck } from './page-outline.ts';
import { qualifiersTravelCheck } from './qualifiers-travel.ts';
import { searchCoversPagesCheck } from './search-covers-pages.ts';
import { selfContainedCheck } from './self-contained.ts';
import { sitemapCheck } from './sitemap.ts';
import { uniqueIdsCheck } from './unique-ids.ts';

export const outputChecks: readonly OutputCheck[] = [
  completeOutputCheck,
  pageOutlineCheck,
  languageMarksCheck,
  uniqueIdsCheck,
  idReferencesCheck,
  internalLinksCheck,
  noInlineCodeCheck,
  selfContainedCheck,
  chartsWholeCheck,
  chartFilesCheck,
  qualifiersTravelCheck,
  searchCoversPagesCheck,
  sitemapCheck,
  byteBudgetsCheck,
  noPlaceholdersCheck,
  noLeftoversCheck,
];
