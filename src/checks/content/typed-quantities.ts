/** A number in prose comes from a fact; the few that cannot are listed with a reason, and each entry is needed. */
import { findQuantities } from '../../figures/find-quantities.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import type { Check, Inputs } from '../check.ts';

export const typedQuantitiesCheck: Check = {
  id: 'typed-quantity',
  why: 'A number typed into prose has no source, no definition and no date, and nobody finds it when it changes.',
  run: async (inputs) => {
    const texts = [...pageTexts(inputs), ...frontMatterTexts(inputs), ...statementTexts(inputs), ...chartTexts(inputs)];
    const units = [...inputs.build.registry.units.values()].map(({ title }) => title);
    const found = texts.flatMap(({ file, text, place }) =>
      findQuantities(blankNames(text, inputs), units).map((quantity) => ({ file, text: quantity.text, offset: quantity.offset, place })),
    );
    const refused = found.filter(
      ({ file, text }) => !inputs.build.allowedQuantities.some((entry) => entry.file === file && entry.text === text),
    );
    const problems = refused.map(async ({ file, text, offset, place }): Promise<Problem> => ({
      rule: 'typed-quantity',
      file,
      ...(await place(offset)),
      message: `"${text}" is typed into the text.`,
      mend: 'Use a fact: <Fact id="…" /> in a page, [[fact-id]] elsewhere. If it is no figure, add it to data/allowed-quantities.yaml with the reason.',
    }));
    return [...(await Promise.all(problems)), ...findWrongEntries(found, inputs)];
  },
};

interface ReadText {
  readonly file: string;
  readonly text: string;
  /** Where in the file a character of the text stands. */
  readonly place: (offset: number) => Position | Promise<Position>;
}

function pageTexts({ pages }: Inputs): ReadText[] {
  return pages
    .filter(({ kind }) => kind === 'briefings')
    .flatMap(({ file, texts }) => texts.map(({ text, line, column }) => ({ file, text, place: within(text, line, column) })));
}

function frontMatterTexts({ build }: Inputs): ReadText[] {
  return [...build.registry.briefings.values()].flatMap((briefing) => [
    ...(['title', 'description', 'question'] as const).map((key) => at(build.locate('briefings', briefing.id, [key]), briefing[key])),
    ...briefing.changes.map(({ note }, index) => at(build.locate('briefings', briefing.id, ['changes', index, 'note']), note)),
  ]);
}

function statementTexts({ build }: Inputs): ReadText[] {
  return [...build.registry.facts.values()].map(({ id, statement }) => at(build.locate('facts', id, ['statement']), statement));
}

function chartTexts({ charts, locateInChart }: Inputs): ReadText[] {
  return [...charts].flatMap(([id, chart]) =>
    (['title', 'alt', 'note', 'bridge'] as const).flatMap((key) => {
      const text = chart[key];
      return text === undefined ? [] : [{ file: `src/charts/${id}.ts`, text, place: () => locateInChart(id, key, text) }];
    }),
  );
}

function at({ file, ...position }: Position & { file: string }, text: string): ReadText {
  return { file, text, place: () => position };
}

/** Only the first line of a text begins at its own column; the others begin at the first. */
function within(text: string, line: number, column: number): ReadText['place'] {
  return (offset) => {
    const lines = text.slice(0, offset).split('\n');
    const last = lines.at(-1) ?? '';
    return { line: line + lines.length - 1, column: lines.length === 1 ? column + offset : last.length + 1 };
  };
}

/** Names of records may have digits in them; they are no quantities. */
function blankNames(text: string, { build }: Inputs): string {
  const { organisations, sources, datasets, people } = build.registry;
  const names = [
    ...[...organisations.values(), ...people.values()].map(({ name }) => name),
    ...[...sources.values(), ...datasets.values()].map(({ title }) => title),
  ].filter((name) => /\d/.test(name));
  return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

function findWrongEntries(found: readonly { file: string; text: string }[], { build }: Inputs): Problem[] {
  return build.allowedQuantities.flatMap((entry, index): Problem[] => {
    const count = found.filter(({ file, text }) => file === entry.file && text === entry.text).length;
    if (count === Number(entry.count)) return [];
    const place = build.locate('allowances', 'allowances', [index]);
    return [
      {
        rule: 'typed-quantity',
        ...place,
        message: `The entry allows "${entry.text}" ${times(Number(entry.count))} in ${entry.file}; it stands there ${count === 0 ? 'no more' : times(count)}.`,
        mend: count === 0 ? 'Remove the entry.' : 'Correct the count, or use facts.',
      },
    ];
  });
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
