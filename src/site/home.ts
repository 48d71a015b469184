/** What the home page shows: the briefings by question, the figures in brief, what stands behind them, what can be taken away. */
import { briefingSummary } from '../figures/brief-words.ts';
import { passportOf } from '../figures/passport.ts';
import { getRecord, publishedBriefings, type Registry } from '../registry/registry.ts';
import { claimsIn } from './claims.ts';
import { conflictsIn } from './conflicts.ts';

interface Holding {
  readonly count: number;
  readonly path: string;
  readonly noun: string;
  readonly words: string;
}

/** Questions without a published briefing are left out. */
export function briefingsByQuestion(registry: Registry) {
  const published = publishedBriefings(registry);
  return registry.site.questions
    .map(({ question, briefings }) => ({
      question,
      briefings: briefings
        .flatMap((id) => published.find((briefing) => briefing.id === id) ?? [])
        .map((briefing) => ({ ...briefing, answer: answerOf(briefing, registry) })),
    }))
    .filter(({ briefings }) => briefings.length > 0);
}

/** The sentence that answers, where the briefing has one: the question leads to it. */
function answerOf(briefing: Parameters<typeof briefingSummary>[0] & { readonly id: string }, registry: Registry): string | undefined {
  return registry.briefs.has(briefing.id) ? briefingSummary(briefing, registry) : undefined;
}

/** Those that the first briefing names. */
export function headlineFigures(registry: Registry) {
  const [first] = publishedBriefings(registry);
  return (first?.headline ?? []).map((id) => ({ id, ...passportOf(getRecord(registry.facts, id), registry) }));
}

/** What there is none of has no page. */
export function holdings(registry: Registry): Holding[] {
  const { facts, measures, levers, charts, quotes, people, datasets, sources } = registry;
  const all: readonly [number, string, string, string][] = [
    [facts.size, 'facts', '/facts/', 'each with value, qualifier, definition, period and source'],
    [claimsIn(registry).count, 'claims under test', '/claims/', 'each with whom it credits and what we found'],
    [conflictsIn(registry).count, 'conflicts', '/conflicts/', 'published figures that disagree, side by side, with the reason'],
    [measures.size, 'measures', '/measures/', 'what is counted, by which definitions'],
    [levers.size, 'levers', '/playbook/', 'what each is, who uses it, what shows it'],
    [charts.size, 'charts', '/charts/', 'each with its table and sources'],
    [quotes.size, 'quotes', '/quotes/', 'word for word, with speaker, role and source'],
    [people.size, 'people', '/people/', 'who is quoted, in which role'],
    [datasets.size, 'datasets', '/datasets/', 'each a table and a CSV file'],
    [sources.size, 'sources', '/sources/', 'with what we hold of them and how'],
  ];
  return all.map(([count, noun, path, words]) => ({ count, noun, path, words })).filter(({ count }) => count > 0);
}

/** The files that hold everything of a sort. */
export function takeAways({ facts, quotes, levers, recommendations, datasets }: Registry): Omit<Holding, 'noun'>[] {
  return [
    { count: facts.size, path: '/facts.csv', words: 'all facts as a table' },
    { count: facts.size, path: '/facts.json', words: 'all facts as JSON' },
    { count: quotes.size, path: '/quotes.json', words: 'all quotes' },
    { count: levers.size, path: '/levers.csv', words: 'all levers' },
    { count: recommendations.size, path: '/recommendations.csv', words: 'all recommendations' },
    { count: datasets.size, path: '/datapackage.json', words: 'all tables as a Data Package' },
  ].filter(({ count }) => count > 0);
}
