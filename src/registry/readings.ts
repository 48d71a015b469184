/** What reading a text gives, which may be kept from one run to the next. */

export interface Readings {
  /**
   * What `make` gives, made now or kept: plain data, as JSON holds it, from `parts` and nothing else but our code. `name` is the place
   * where the newest is kept: a file, a record.
   */
  readonly keep: <Made>(name: string, parts: readonly string[], make: () => Made) => Made;
}

export const unkept: Readings = { keep: (_name, _parts, make) => make() };
