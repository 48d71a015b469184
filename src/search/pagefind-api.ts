/** The part of Pagefind's browser API that the search page uses. */

export interface PagefindSubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

export interface PagefindResult extends PagefindSubResult {
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSubResult[];
}

export interface PagefindSearch {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<PagefindResult> }[];
}

export interface Pagefind {
  init(): Promise<void>;
  options(options: { excerptLength?: number }): Promise<void>;
  search(query: string, options: { filters: Readonly<Record<string, string>> }): Promise<PagefindSearch>;
}
