/** What the home page shows of each kind of record, and in which order. */
import { briefingSummary } from '../figures/brief-words.ts';
import { eventsOf } from '../figures/events-of.ts';
import { registry } from '../registry/current.ts';
import { getRecord, publishedBriefings, type Registry } from '../registry/registry.ts';
import { leversByFamily } from './levers-by-family.ts';
import { words } from '../words/words.ts';

type Lever = NonNullable<ReturnType<Registry['levers']['get']>>;

export function homeParts() {
  const published = publishedBriefings(registry);
  return {
    /** The first briefing, which says the whole; its answer, where it has one. */
    lead: published.slice(0, 1).map((briefing) => ({ ...briefing, answer: answerOf(briefing.id) }))[0],
    /** A reader's questions, each with its first briefing, whose answer is shown, and the others. */
    questions: registry.site.questions.flatMap(({ question, briefings }) => {
      const [first, ...others] = briefings.flatMap((id) => published.find((briefing) => briefing.id === id) ?? []);
      return first === undefined ? [] : [{ question, first: { ...first, answer: answerOf(first.id) }, others }];
    }),
    /** The first five, by their order. */
    steps: [...registry.recommendations.values()].sort((a, b) => Number(a.priority) - Number(b.priority)).slice(0, 5),
    outcomes: outcomesSeen(),
    events: latestEvents(),
  };
}

/** One lever of each kind of outcome, the first of its family that somebody has pulled. */
function outcomesSeen(): readonly Lever[] {
  const { own } = leversByFamily(registry);
  return (['brought-supply', 'fell-short', 'not-yet-seen'] as const).flatMap(
    (kind) => own.flatMap(({ levers }) => levers).find(({ outcome, usedBy }) => outcome.kind === kind && usedBy.length > 0) ?? [],
  );
}

/** The newest five that have happened. */
function latestEvents() {
  const timeline = registry.charts.get('timeline');
  if (timeline === undefined) return [];
  const past = eventsOf(getRecord(registry.datasets, timeline.dataset)).filter(
    ({ period, status }) => period !== '' && (status === undefined || status === 'observed'),
  );
  return past.slice(-5).reverse();
}

function answerOf(id: string): string | undefined {
  return registry.briefs.has(id) ? briefingSummary(getRecord(registry.briefings, id), registry) : undefined;
}

/** All records of a kind as a file. */
export const takeAways = () =>
  (
    [
      [registry.facts.size, '/facts.csv', words.page.allFiles.factsTable],
      [registry.facts.size, '/facts.json', words.page.allFiles.factsJson],
      [registry.quotes.size, '/quotes.json', words.page.allFiles.quotes],
      [registry.levers.size, '/levers.csv', words.page.allFiles.levers],
      [registry.recommendations.size, '/recommendations.csv', words.page.allFiles.recommendations],
      [registry.datasets.size, '/datapackage.json', words.page.allFiles.tables],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([, path, name]) => ({ path, name }));
