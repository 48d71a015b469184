/** Markdown loses nothing: whatever is read as something else than its author sees is a problem. */
import type { Problem } from '../../../problems/problem.ts';
import type { Page } from '../../../registry/build-registry.ts';
import type { Check } from '../../check.ts';
import { authoredTexts } from '../authored-texts.ts';
import { findBlockFaults, findUnfinished } from './blocks.ts';
import { findCommandFaults } from './commands.ts';
import { findDirectionFaults } from './directions.ts';
import { findMisplaced } from './component-places.ts';
import { findHeadingFaults } from './headings.ts';
import { findLeftoverMarks } from './leftover-marks.ts';
import { findMisled, namedLinks } from './link-names.ts';
import { findListFaults } from './lists.ts';
import { lastLineOf, lineOf, openPage } from './page-nodes.ts';
import { findReferenceFaults } from './references.ts';
import { findRepeats } from './repeats.ts';
import { findShownTags } from './shown-tags.ts';
import { findTableFaults } from './tables.ts';
import { findUnrecorded, quotationsInRecords, typedQuotations } from './typed-quotations.ts';

export const markdownCheck: Check = {
  rules: ['component-place', 'footnote', 'markdown-block', 'markdown-mark', 'markdown-table', 'typed-quotation', 'link', 'typing-slip'],
  run: (inputs) => {
    const {
      pages,
      readings,
      build: { registry },
    } = inputs;
    const found = pages.flatMap((page) => {
      const { problems, quotations, links } = readings.keep(`markdown ${page.file}`, [page.kind, page.body, String(page.bodyLine)], () =>
        readMarkdown(page),
      );
      // Behind a fence that is never closed nothing is what it was meant to be.
      const open = page.problems.find(({ rule }) => rule === 'markdown-block')?.line ?? Infinity;
      return [...problems, ...findUnrecorded(quotations, registry), ...findMisled(links, registry)].filter(({ line }) => line < open);
    });
    return [...found, ...findUnrecorded(quotationsInRecords(authoredTexts(inputs)), registry)];
  },
};

/** All that the text alone tells. */
function readMarkdown(parsed: Page): {
  problems: Problem[];
  quotations: ReturnType<typeof typedQuotations>;
  links: ReturnType<typeof namedLinks>;
} {
  const page = openPage(parsed);
  const problems = [
    ...findBlockFaults(page),
    ...findHeadingFaults(page),
    ...findListFaults(page),
    ...findTableFaults(page),
    ...findReferenceFaults(page),
    ...findLeftoverMarks(page),
    ...findMisplaced(page),
    ...findShownTags(page),
    ...findRepeats(page),
    ...findCommandFaults(page),
    ...findDirectionFaults(page),
  ];
  const told = [...parsed.problems, ...problems].map(({ line }) => line - parsed.bodyLine + 1);
  const unfinished = findUnfinished(page, (node) => told.some((line) => lineOf(node) <= line && line <= lastLineOf(node)));
  return { problems: [...problems, ...unfinished], quotations: typedQuotations(page), links: namedLinks(page) };
}
