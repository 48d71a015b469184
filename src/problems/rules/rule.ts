/** What is known of a rule besides where it is broken. */
export interface Rule {
  /** What a reader would suffer without it. */
  readonly why: string;
  /** Something that breaks it, as an author would write it. */
  readonly example: string;
  /** What to do about it, in general; a report says it of the case at hand. */
  readonly hint: string;
}
