/** The charts of the gallery, by the reader's question that they help to answer: that of the first briefing that shows them. */

interface Question {
  readonly question: string;
  /** Ids. */
  readonly briefings: readonly string[];
}

interface ChartGroup {
  /** Undefined for charts that no briefing of a question shows. */
  readonly question: string | undefined;
  /** Of an anchor on the page. */
  readonly anchor: string;
  /** Ids. */
  readonly charts: readonly string[];
}

/** In the order of the questions, and within each in that of its briefings; every chart once. `briefingsOf`: those that show a chart. */
export function chartsByQuestion(
  questions: readonly Question[],
  charts: Iterable<string>,
  briefingsOf: (chart: string) => readonly string[],
): ChartGroup[] {
  const left = new Set(charts);
  const take = (briefing: string): string[] => {
    const found = [...left].filter((chart) => briefingsOf(chart).includes(briefing));
    for (const chart of found) left.delete(chart);
    return found;
  };
  const groups = questions.map(({ question, briefings }, index): ChartGroup => ({
    question,
    anchor: `question-${index + 1}`,
    charts: briefings.flatMap(take),
  }));
  return [...groups, { question: undefined, anchor: 'others', charts: [...left] }].filter((group) => group.charts.length > 0);
}
