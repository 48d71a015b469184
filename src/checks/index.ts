/** The checks over what authors write, in order: a plain list. */
import type { Check } from './check.ts';
import { briefingFrameCheck } from './content/briefing-frame.ts';
import { figureAgeCheck } from './content/figure-age.ts';
import { figureBesideCheck } from './content/figure-beside.ts';
import { figureMeasureCheck } from './content/figure-measure.ts';
import { figurePeriodCheck } from './content/figure-periods.ts';
import { figureSubjectCheck } from './content/figure-subject.ts';
import { mdxComponentsCheck } from './content/mdx-components.ts';
import { mdxStructureCheck } from './content/mdx-structure.ts';
import { markdownCheck } from './content/markdown/markdown.ts';
import { datedWordsCheck } from './content/dated-words.ts';
import { plainLanguageCheck } from './content/plain-language.ts';
import { privateTracesCheck } from './content/private-traces.ts';
import { toldLaterCheck } from './content/told-later.ts';
import { spellingCheck } from './content/spelling.ts';
import { typingSlipsCheck } from './content/typing-slips.ts';
import { typedQuantitiesCheck } from './content/typed-quantities.ts';
import { chartsCheck } from './charts/charts.ts';
import { beyondUnitCheck } from './data/beyond-unit.ts';
import { thousandfoldCheck } from './data/thousandfold.ts';
import { cellAndFactCheck } from './data/cell-and-fact.ts';
import { columnUnitCheck } from './data/column-unit.ts';
import { comparisonsCheck } from './data/comparisons.ts';
import { conflictsShownCheck } from './data/conflicts-shown.ts';
import { datesInOrderCheck } from './data/dates-in-order.ts';
import { doublesCheck } from './data/doubles.ts';
import { ledgerCheck } from './data/ledger.ts';
import { otherNamesCheck } from './data/other-names.ts';
import { filedUnderCheck } from './data/filed-under.ts';
import { evidenceDatesCheck } from './data/evidence-dates.ts';
import { rowsAndFactsCheck } from './data/rows-and-facts.ts';
import { rowsTogetherCheck } from './data/rows-together.ts';
import { spellingsCheck } from './data/spellings.ts';
import { saidOnceCheck } from './data/said-once.ts';
import { searchWordsCheck } from './data/search-words.ts';
import { siteLooksCheck } from './data/site-looks.ts';
import { interfaceWordsCheck } from './data/interface-words.ts';
import { phraseShowsCheck } from './data/phrase-shows.ts';
import { sourceStrengthCheck } from './data/source-strength.ts';
import { prioritiesCheck } from './data/priorities.ts';
import { ownReferenceCheck } from './data/own-reference.ts';
import { repeatsCheck } from './data/repeats.ts';
import { placeholdersCheck } from './data/placeholders.ts';
import { redirectsCheck } from './data/redirects.ts';
import { rowSubjectCheck } from './data/row-subject.ts';
import { statementSubjectCheck } from './data/statement-subject.ts';
import { unitsInFormulaCheck } from './data/units-in-formula.ts';
import { verdictsCheck } from './data/verdicts.ts';

export const checks: readonly Check[] = [
  placeholdersCheck,
  prioritiesCheck,
  conflictsShownCheck,
  comparisonsCheck,
  unitsInFormulaCheck,
  beyondUnitCheck,
  thousandfoldCheck,
  cellAndFactCheck,
  rowsAndFactsCheck,
  rowsTogetherCheck,
  columnUnitCheck,
  chartsCheck,
  phraseShowsCheck,
  verdictsCheck,
  sourceStrengthCheck,
  evidenceDatesCheck,
  datesInOrderCheck,
  doublesCheck,
  spellingsCheck,
  repeatsCheck,
  saidOnceCheck,
  ownReferenceCheck,
  ledgerCheck,
  redirectsCheck,
  otherNamesCheck,
  searchWordsCheck,
  siteLooksCheck,
  interfaceWordsCheck,
  privateTracesCheck,
  mdxComponentsCheck,
  briefingFrameCheck,
  mdxStructureCheck,
  markdownCheck,
  figureBesideCheck,
  figurePeriodCheck,
  figureSubjectCheck,
  figureMeasureCheck,
  figureAgeCheck,
  statementSubjectCheck,
  filedUnderCheck,
  rowSubjectCheck,
  typingSlipsCheck,
  typedQuantitiesCheck,
  plainLanguageCheck,
  datedWordsCheck,
  toldLaterCheck,
  spellingCheck,
];
