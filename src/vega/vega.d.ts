/** What Vega exports and its types leave out: the hook that it asks for the width of every text. */
import 'vega';

declare module 'vega' {
  export const textMetrics: {
    width: (item: { readonly fontSize?: number; readonly fontWeight?: number | string }, text: unknown) => number;
  };
}
