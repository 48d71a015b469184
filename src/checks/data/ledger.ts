/** What was published changes in the open: a changed value has its entry in history, a vanished record its redirect. */
import type { Problem } from '../../problems/problem.ts';
import { ledgerFile, publishedForm, type LedgerRow } from '../../registry/ledger.ts';
import { historyReasons } from '../../registry/schemas/fact.ts';
import type { Check, Inputs } from '../check.ts';

export const ledgerCheck: Check = {
  rules: ['ledger'],
  run: (inputs) => [
    ...findMissing(inputs),
    ...[...inputs.build.ledger.values()].flatMap((row) => findFault(row, inputs)),
    ...findFalseHistory(inputs),
  ],
};

/** A site that has published nothing yet needs none. Where a history speaks of what was published, one that is gone must not go unnoticed. */
function findMissing({ build }: Inputs): Problem[] {
  if (build.hasLedger || ![...build.registry.facts.values()].some(({ history }) => history !== undefined)) return [];
  return [
    {
      rule: 'ledger',
      file: ledgerFile,
      line: 1,
      column: 1,
      message: 'The file is missing, which says what was published.',
      hint: 'Bring it back, for example with: git checkout -- data/ledger.csv. A site that has published nothing yet begins one with: npm run ledger.',
    },
  ];
}

function findFault(row: LedgerRow, { build }: Inputs): Problem[] {
  const [kind = '', id = ''] = row.record.split('/');
  const known = build.ids.get(kind);
  if (known?.has(id) !== true) {
    if (build.registry.redirects.has(row.record)) return [];
    return [
      {
        rule: 'ledger',
        file: ledgerFile,
        line: row.line,
        column: 1,
        message: `"${row.record}" was published and is gone.`,
        hint: `Bring it back, or say where it went in data/redirects.yaml: ${row.record}: ${kind}/….`,
      },
    ];
  }
  const fact = kind === 'facts' ? build.registry.facts.get(id) : undefined;
  if (fact === undefined) return [];
  const [was, is] = [publishedForm(row), publishedForm(fact)];
  const last = fact.history?.at(-1);
  if (was === is || (last?.from === was && last.to === is)) return [];
  return [
    {
      rule: 'ledger',
      ...build.locate('facts', id),
      message: `The fact was published as "${was}" and is now "${is}", and its history does not say so.`,
      hint: `If the change is meant, add to its history: { when: <day>, from: '${was}', to: '${is}', reason: <${historyReasons.join(', ')}> }.`,
    },
  ];
}

/** The newest entry ends at what the record says now. */
function findFalseHistory({ build }: Inputs): Problem[] {
  return [...build.registry.facts.values()].flatMap((fact): Problem[] => {
    const last = fact.history?.at(-1);
    const row = build.ledger.get(`facts/${fact.id}`);
    const is = publishedForm(fact);
    // A change that is not entered at all is told above.
    if (last === undefined || last.to === is || (row !== undefined && publishedForm(row) !== is)) return [];
    const at = build.locate('facts', fact.id, ['history', (fact.history?.length ?? 1) - 1, 'to']);
    return [
      {
        rule: 'ledger',
        ...at,
        message: `The newest entry of history ends at "${last.to}", and the fact is "${is}".`,
        hint: 'Correct the entry, or the fact.',
      },
    ];
  });
}
