/** A date as its parts, as precise as it is known: what each language puts together in its own order. */
export interface DateParts {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}
