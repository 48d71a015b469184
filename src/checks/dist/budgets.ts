/**
 * What may be sent to show a page, by kind of page: the one file of budgets.
 *
 * Bytes are bodies compressed with Brotli at its best, on an empty cache, without fonts, which all pages share and which
 * have a budget of their own: a briefing and the fonts that every page loads are 50 kB. A budget leaves at least 10 % free when it is
 * set; `was` is what the heaviest page of the kind weighed then, so that a fault can say what has grown since.
 */

/** Parts of a first load, fonts left out. */
export interface Parts {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly others: number;
}

export interface Budget {
  /** For messages: "that a briefing may weigh". */
  readonly noun: string;
  readonly bytes: number;
  /** Of script that is loaded before anybody touches the page. */
  readonly script: number;
  readonly requests: number;
  readonly was: Parts;
}

export interface FontBudget {
  readonly bytes: number;
  readonly was: number;
  /** Those that the fonts held when the budget was set, beyond ASCII. */
  readonly letters: string;
}

/** Both fonts with the characters of nearly every page, which do not change with what is written. */
export const usualFonts = { bytes: 24_050, was: 20_536 } as const;

/** Both files of rare letters. */
export const fontBudget: FontBudget = {
  bytes: 7_750,
  was: 6_956,
  letters: '\u00a0£¥©°·Ö×ßàäéü÷–—‘’“”…›€−',
};

export const briefingBudget: Budget = {
  noun: 'a briefing',
  bytes: 25_950,
  script: 3_000,
  requests: 6,
  was: { html: 16_939, css: 5_065, js: 1_326, others: 0 },
};

const searchBudget: Budget = {
  noun: 'the search page',
  bytes: 29_900,
  script: 18_200,
  requests: 13,
  was: { html: 3_358, css: 7_085, js: 16_329, others: 0 },
};

const frameBudget: Budget = {
  noun: 'a chart in a frame',
  bytes: 12_000,
  script: 0,
  requests: 6,
  was: { html: 4_060, css: 594, js: 0, others: 0 },
};

/** Lists and records grow with what is recorded: this only keeps what nobody meant from being published. */
const otherBudget: Budget = {
  noun: 'a page',
  bytes: 80_000,
  script: 3_000,
  requests: 10,
  was: { html: 23_142, css: 3_892, js: 505, others: 0 },
};

/** `path` is a page's path in the output: "briefings/one/index.html". */
export function budgetOf(path: string): Budget {
  if (/^briefings\/[^/]+\/index\.html$/.test(path)) return briefingBudget;
  if (path === 'search/index.html') return searchBudget;
  return path.startsWith('embed/') ? frameBudget : otherBudget;
}
