/** The charts of the gallery, by the reader's question that they help to answer: the one that names them, or that of the first briefing that shows them. */

interface Question {
  readonly question: string;
  /** Ids. */
  readonly briefings: readonly string[];
  /** Ids. */
  readonly charts: readonly string[];
}

interface ChartGroup {
  /** Undefined for charts that no question names and no briefing of one shows. */
  readonly question: string | undefined;
  /** Of an anchor on the page. */
  readonly anchor: string;
  /** Ids. */
  readonly charts: readonly string[];
}

/** In the order of the questions, and within each its own charts and then those of its briefings; every chart once. `briefingsOf`: those that show a chart. */
export function chartsByQuestion(
  questions: readonly Question[],
  charts: Iterable<string>,
  briefingsOf: (chart: string) => readonly string[],
): ChartGroup[] {
  const left = new Set(charts);
  const take = (found: readonly string[]): readonly string[] => found.filter((chart) => left.delete(chart));
  const named = questions.map((question) => take(question.charts));
  const groups = questions.map(({ question, briefings }, index): ChartGroup => ({
    question,
    anchor: `question-${index + 1}`,
    charts: [...(named[index] ?? []), ...briefings.flatMap((id) => take([...left].filter((chart) => briefingsOf(chart).includes(id))))],
  }));
  return [...groups, { question: undefined, anchor: 'others', charts: [...left] }].filter((group) => group.charts.length > 0);
}
