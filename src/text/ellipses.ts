/** Words left out of a quotation. */

/** A marked ellipsis stands for words left out: `a … b` and `a […] b` → ["a", "b"], each to be found after the one before. */
export function splitAtEllipses(text: string): string[] {
  return text
    .split(/ (?:…|\.\.\.) | ?\[(?:…|\.\.\.)\] ?/)
    .map((run) => run.trim())
    .filter((run) => run !== '');
}
