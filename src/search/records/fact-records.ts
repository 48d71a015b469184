/** Facts: the statement is what is read, and the value with all that travels with it stands on the card. */
import { citations } from '../../figures/citation.ts';
import { describeFact } from '../../figures/describe-fact.ts';
import type { Fact } from '../../registry/registry.ts';
import { getRecord } from '../../registry/registry.ts';
import type { SearchRecord } from '../search-record.ts';
import { plainSpaces } from '../../text/fold.ts';
import { economyNames, endOf, leversOf, memberFacets, numbersIn, termsIn, yearsOf, type RecordContext } from './record-context.ts';

export function factRecords(context: RecordContext): SearchRecord[] {
  return [...context.registry.facts.values()].map((fact) => factRecord(fact, context));
}

function factRecord(fact: Fact, context: RecordContext): SearchRecord {
  const { registry } = context;
  const details = describeFact(fact, registry);
  const value = plainSpaces(details.value);
  const statement = plainSpaces(details.statement);
  const definition = details.definition ?? '';
  return {
    kind: 'Fact',
    path: `/facts/${fact.id}/`,
    text: statement,
    card: {
      value,
      measure: details.measure,
      ...(details.about === undefined ? {} : { about: details.about }),
      definition: details.definition,
      period: details.period,
      status: details.status,
      source: citations(details.sources, registry),
    },
    numbers: numbersIn(value),
    also: [
      ...numbersIn(statement),
      fact.phrase ?? '',
      ...economyNames([fact.economy, fact.partner], context),
      fact.attributedTo === undefined || fact.attributedTo === 'not-stated' ? '' : fact.attributedTo,
      fact.note ?? '',
    ],
    facets: {
      ...memberFacets(Object.entries(fact.dimensions ?? {}), context),
      economy: economyNames([fact.economy, fact.partner], context),
      topic: leversOf('facts', fact.id, context),
      term: termsIn(`${statement} ${definition}`, context),
      publisher: [...new Set(details.sources.map((id) => getRecord(registry.sources, id).publisher))],
      year: yearsOf(fact.period),
      status: [fact.status],
    },
    date: endOf(fact.period),
  };
}
