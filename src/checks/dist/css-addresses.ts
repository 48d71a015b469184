/** The addresses a style sheet loads, with their places. */
interface CssAddress {
  readonly address: string;
  /** In the text of the style sheet. */
  readonly offset: number;
}

/** `@import "a.css"; b { background: url(c.png) }` → a.css and c.png; fragments of the page (`url(#clip)`) load nothing. */
export function cssAddresses(css: string): CssAddress[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')|url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi)]
    .map((match) => {
      const groups: readonly (string | undefined)[] = match.slice(1);
      return { address: groups.find((group) => group !== undefined) ?? '', offset: match.index };
    })
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}
