/** Rules of the built site: what leaves this machine. A fault here is mostly one of the generator, not of an author. */
import type { Rule } from './rule.ts';

export const outputRules = {
  'astro-build': {
    why: 'What Astro cannot build is not published.',
    example: 'A component that throws an error',
    hint: 'Correct the file that is named.',
  },
  'complete-output': {
    why: 'A site without its first page, or its page for what is not found, is not published.',
    example: 'An output without 404.html',
    hint: 'Restore the page under src/pages.',
  },
  'page-outline': {
    why: 'Tabs, bookmarks, search results and screen readers name the page and speak its language.',
    example: 'A page with two first headings',
    hint: 'Give the page a language, a title of its own and one first heading.',
  },
  'language-marks': {
    why: 'A screen reader speaks each language with a voice of its own, and a browser draws its letters as that language has them.',
    example: 'A Japanese name in English words without lang="ja"',
    hint: 'Pages are marked by src/astro/mark-languages.ts: see why it did not reach this text.',
  },
  'unique-ids': {
    why: 'Links, notes, labels and the clipping of drawings go to the element that is meant.',
    example: 'Two elements with id="notes"',
    hint: 'Give each element of a page an id of its own.',
  },
  'id-references': {
    why: 'Labels, descriptions, popovers and the clipping of drawings work for everyone, screen readers included.',
    example: 'aria-labelledby="cptn" where the id is caption',
    hint: 'Name an id that the page has.',
  },
  'internal-links': {
    why: 'A reader who follows a link arrives, on every host and below every folder.',
    example: 'A link to a page that is not there',
    hint: 'Make links with href() of src/site.ts.',
  },
  'no-inline-code': {
    why: 'The policy that protects the reader allows none, so that what depends on it would not work.',
    example: 'style="color: red"',
    hint: 'Move it to a file under src/styles or a module.',
  },
  'self-contained': {
    why: 'No third party learns who reads, and the site works where only its own host can be reached.',
    example: 'A picture from another host',
    hint: 'Put the file into the project.',
  },
  'charts-whole': {
    why: 'A chart tells the same to those who read without a script, on paper, or with a screen reader.',
    example: 'A chart without its table',
    hint: 'Put drawing, table and caption into the figure.',
  },
  'chart-files': {
    why: 'A picture or file that is taken from here is used where neither our styles nor our host are.',
    example: 'An SVG that names a font of the site',
    hint: 'Let the file stand alone.',
  },
  'qualifiers-travel': {
    why: 'A bound that is dropped once makes a wrong figure of a right one, and it is copied from there.',
    example: '90% where the record says over 90%',
    hint: 'Print values through src/figures/format-value.ts only.',
  },
  'search-covers-pages': {
    why: 'Who searches the site finds every record of it, and each result leads to where it says.',
    example: 'A record whose page no result leads to',
    hint: 'Make a search record for it under src/search/records.',
  },
  sitemap: {
    why: 'What search engines know of the site is what is there: every page, and none twice or moved.',
    example: 'A page that the sitemap does not list',
    hint: 'Let the sitemap list what is built.',
  },
  'byte-budgets': {
    why: 'A page opens at once, on a phone and on a bad connection.',
    example: 'A page that loads more than its budget',
    hint: 'Find what grew, and load it later or not at all.',
  },
  'no-placeholders': {
    why: 'A reader sees the figure with its qualifier, never the name of its record.',
    example: '[[ships-lost]] in a built page',
    hint: 'Fill the text with fillPlaceholders of src/figures/placeholders.ts.',
  },
  'no-leftovers': {
    why: 'The published site gives away nothing of those who made it.',
    example: 'The path of a home folder in a script',
    hint: 'Leave it out of the build.',
  },
} as const satisfies Record<string, Rule>;
