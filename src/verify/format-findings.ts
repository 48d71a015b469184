/** Findings as a report: what is exact in a line each, what differs with both texts, what has no capture by source. */
import type { Finding } from './verify-records.ts';

/** `strangers`: files among the captures that are named like no source. */
export function formatFindings(findings: readonly Finding[], strangers: readonly string[]): string {
  const lines: string[] = [];
  for (const finding of findings) {
    if (finding.kind === 'exact') lines.push(`exact    ${finding.record}  (${finding.source})`);
  }
  for (const finding of findings) {
    if (finding.kind !== 'differs') continue;
    for (const { wrong, recordText, captureText, difference } of finding.faults) {
      lines.push(
        '',
        `differs  ${finding.record}  (${finding.source})  ${wrong}`,
        `  record:  ${recordText}`,
        `  source:  ${captureText || 'nothing like it'}`,
      );
      if (difference !== undefined) lines.push(`  changed: ${difference}`);
    }
  }
  const without = Map.groupBy(
    findings.filter(({ kind }) => kind === 'no-capture'),
    ({ source }) => source,
  );
  if (without.size > 0) lines.push('');
  for (const [source, records] of [...without].sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`no capture  ${source}  (${records.length})`);
  for (const name of strangers) lines.push(`not a source  ${name}`);
  const count = (kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;
  return `${lines.join('\n').trimStart()}\n\n${count('exact')} exact, ${count('differs')} differ, ${count('no-capture')} without a capture.\n`;
}
