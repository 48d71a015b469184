/** Markdown loses nothing: whatever is read as something else than its author sees is a problem. */
import type { Check } from '../../check.ts';
import { findBlockFaults } from './blocks.ts';
import { findMisplaced } from './component-places.ts';
import { findHeadingFaults } from './headings.ts';
import { findLeftoverMarks } from './leftover-marks.ts';
import { findListFaults } from './lists.ts';
import { openPage } from './page-nodes.ts';
import { findReferenceFaults } from './references.ts';
import { findShownTags } from './shown-tags.ts';
import { findTableFaults } from './tables.ts';
import { findTypedQuotations } from './typed-quotations.ts';

export const markdownCheck: Check = {
  rules: ['component-place', 'footnote', 'markdown-block', 'markdown-mark', 'markdown-table', 'typed-quotation'],
  run: ({ pages, build: { registry } }) =>
    pages.flatMap((parsed) => {
      const page = openPage(parsed);
      // Behind a fence that is never closed nothing is what it was meant to be.
      const open = parsed.problems.find(({ rule }) => rule === 'markdown-block')?.line ?? Infinity;
      return [
        ...findBlockFaults(page),
        ...findHeadingFaults(page),
        ...findListFaults(page),
        ...findTableFaults(page),
        ...findReferenceFaults(page),
        ...findLeftoverMarks(page),
        ...findMisplaced(page),
        ...findShownTags(page),
        ...findTypedQuotations(page, registry),
      ].filter(({ line }) => line < open);
    }),
};
