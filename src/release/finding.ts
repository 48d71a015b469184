/** What is not as it was released, as a value: found in a folder or at a host, printed for whoever released it. */
export interface Finding {
  /** Where: a path in a folder, or an address below a host. */
  readonly at: string;
  /** The same words for the same fault, so that many places of one are told as one. */
  readonly what: string;
}

/** How many places of one fault are named. */
const named = 5;

/** One paragraph a fault, with its places. */
export function formatFindings(findings: readonly Finding[]): string {
  const places = Map.groupBy(findings, ({ what }) => what);
  return [...places]
    .map(([what, all]) => {
      const more = all.length > named ? `\n  and ${all.length - named} more` : '';
      return `${what}\n${all
        .slice(0, named)
        .map(({ at }) => `  ${at}`)
        .join('\n')}${more}\n`;
    })
    .join('\n');
}
