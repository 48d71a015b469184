/**
 * Browser: stands in for `vega-lite`, which vega-embed imports and never calls here, because only compiled
 * specifications reach a page. It saves 70 kB.
 */

export const version = '0.0.0';

export function compile(): never {
  throw new Error('Charts are compiled when the site is built; vega-lite is not on the page.');
}
