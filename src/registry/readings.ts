/** What reading a text gives, which may be kept from one run to the next. */

export interface Readings {
  /**
   * What `make` gives, made now or kept: plain data, as JSON holds it, from `parts` and nothing else but our code. `name` is the place
   * where the newest is kept: a file, a record.
   */
  readonly keep: <Made>(name: string, parts: readonly string[], make: () => Made) => Made;
  /** Those texts of which `holds` is true, told from the text, `parts` and nothing else but our code; one of which it was not is not asked about again. */
  readonly among: (
    name: string,
    parts: readonly string[],
    texts: readonly string[],
    holds: (text: string) => boolean,
  ) => ReadonlySet<string>;
}

export const unkept: Readings = {
  keep: (_name, _parts, make) => make(),
  among: (_name, _parts, texts, holds) => new Set(texts.filter(holds)),
};
