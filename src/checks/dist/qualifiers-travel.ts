/** "over 90%" is nowhere printed as "90%": in no page, drawing, description or attribute of the finished site. */
import type { DatasetRecord } from '../../export/dataset-record.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Qualifier } from '../../formula/qualifier.ts';
import { boundForm } from '../../figures/format-value.ts';
import { qualifiersAround } from '../../figures/qualifier-words.ts';
import { foldForReading } from '../../text/fold.ts';
import { type OutputCheck, type OutputFolder } from './output-site.ts';
import { positionAt } from '../../text/position.ts';
import { language } from '../../words/words.ts';

const rule = 'qualifiers-travel';

/** As far as a fact is read here, from the site's own facts.json. */
interface Exported {
  readonly words: string;
  readonly qualifier: Qualifier | null;
}

export const qualifiersTravelCheck: OutputCheck = {
  rules: ['qualifiers-travel'],
  look: (output) => {
    let known: { readonly bounded: Map<string, Set<Qualifier>>; readonly bare: RegExp } | undefined;
    const values = () => (known ??= readBounded(output));
    return {
      restsOn: () => JSON.stringify([...values().bounded].map(([words, qualifiers]) => [words, ...qualifiers])),
      text: (file, text) =>
        /\.(?:html|svg)$/.test(file) && values().bounded.size > 0 ? findDropped(file, text, values().bounded, values().bare) : [],
    };
  },
};

function readBounded(output: OutputFolder): { readonly bounded: Map<string, Set<Qualifier>>; readonly bare: RegExp } {
  const bounded = boundedValues(output);
  const bare = new RegExp(
    String.raw`(?<![\d.,–$€¥£])(?:${[...bounded.keys()]
      .sort((a, b) => b.length - a.length)
      .map((words) => RegExp.escape(words))
      .join('|')})(?!\d|[.,]\d)`,
    'g',
  );
  return { bounded, bare };
}

/** "90%" → ["over", "about"]: values that no record and no table gives without a bound, with the words they may stand behind. */
function boundedValues(output: OutputFolder): Map<string, Set<Qualifier>> {
  if (!output.files.has('facts.json')) return new Map();
  const facts = JSON.parse(output.read('facts.json').toString()) as Exported[];
  const exact = new Set(facts.filter(({ qualifier }) => qualifier === null).map(({ words }) => words));
  const cells = exactCells(output);
  const found = new Map<string, Set<Qualifier>>();
  for (const { words, qualifier } of facts) {
    if (qualifier === null) continue;
    const [before = '', behind = ''] = boundForm(qualifier).split('{}');
    const value = words.slice(before.length, words.length - behind.length);
    if (exact.has(value) || cells.has(digitsOf(value)) || !/\d/.test(value)) continue;
    found.set(value, (found.get(value) ?? new Set()).add(qualifier));
  }
  return found;
}

/** Digits of all numbers in rows without a bound for them; where one has the same digits, a bare value may be that one. */
function exactCells(output: OutputFolder): Set<string> {
  const paths = output.under('datasets/').filter((path) => /^[^/]+\/[^/]+\.json$/.test(path));
  return new Set(
    paths.flatMap((path) => {
      const { fields, rows } = JSON.parse(output.read(path).toString()) as Pick<DatasetRecord, 'fields' | 'rows'>;
      return fields
        .filter(({ type }) => type === 'number' || type === 'integer')
        .flatMap(({ name }) => {
          const bound = fields.find((field) => field.role === 'qualifier' && field.of === name)?.name ?? '';
          return rows.flatMap((row) => (row[bound] ? [] : (row[name] ?? [])));
        });
    }),
  );
}

function digitsOf(value: string): string {
  return value.replaceAll(/[^\d.]/g, '').replace(/^\.|\.$/g, '');
}

/** Words that are somebody else's: quotations, phrases, titles of sources, and code. */
const notOurs =
  /<(q|blockquote|code|pre|script|style)\b[^>]*>[\s\S]*?<\/\1>|<a\b[^>]*href="[^"]*\/(?:sources|quotes)\/[^"]*"[^>]*>[\s\S]*?<\/a>|“[^”<]*”/g;
const inlineTag = /<\/?(?:a|b|em|i|span|strong|sup|sub|tspan|abbr|time|button|mark)\b[^>]*>/g;

function findDropped(path: string, html: string, bounded: Map<string, Set<Qualifier>>, bare: RegExp): Problem[] {
  if (/^(?:sources|docs)\//.test(path)) return [];
  // Lengths stay, so that places stay right; other tags end a sentence.
  const blank = (text: string): string => ' '.repeat(text.length);
  const text = html
    .replaceAll(notOurs, (match) => `\n${blank(match).slice(1)}`)
    .replaceAll(inlineTag, blank)
    // Else the end of a tag would read as "greater than".
    .replaceAll(/[<>]/g, '\u0001')
    .replaceAll('\u00a0', ' ');
  return [...text.matchAll(bare)].flatMap((match): Problem[] => {
    const qualifiers = [...(bounded.get(match[0]) ?? [])];
    const around = (from: number, to: number): string => foldForReading(text.slice(Math.max(0, from), to));
    const end = match.index + match[0].length;
    // Our own words may say "more than" where a record says "over".
    const said = qualifiersAround(around(match.index - 400, match.index), around(end, end + 100), language);
    if (qualifiers.some((qualifier) => said.includes(qualifier))) return [];
    return [
      {
        rule,
        file: path,
        ...positionAt(html, match.index),
        message: `"${match[0]}" stands here without its bound; the records have it as ${qualifiers.map((qualifier) => `"${boundForm(qualifier).replace('{}', match[0])}"`).join(' or ')}.`,
        hint: 'Print values through src/figures/format-value.ts only.',
      },
    ];
  });
}
