/** What authors write in their own words, wherever it stands, as one kind of text: what checks of prose read. */
import { leverTexts, recommendationTexts } from '../../figures/record-texts.ts';
import type { AuthoredName } from '../../registry/authored.ts';
import type { Path } from '../../registry/parse-yaml.ts';
import { placeholderPattern } from '../../registry/placeholder-marks.ts';
import type { Position } from '../../text/position.ts';
import type { Inputs } from '../check.ts';
import { textsInSpec } from './texts-in-spec.ts';

export interface AuthoredText {
  readonly file: string;
  /** Figures stand in it as [[fact-id]]. */
  readonly text: string;
  /** Where in the file a character of the text stands. */
  readonly place: (offset: number) => Position;
  /** The kind of what it is a text of: a page's body is one of `pages`. */
  readonly of: 'pages' | AuthoredName;
  /** The record it stands in; of a page, its id. */
  readonly id: string;
  /** True where a figure is a component rather than a mark in brackets. */
  readonly inBody: boolean;
}

const cached = new WeakMap<Inputs['build'], AuthoredText[]>();

/** Bodies of briefings, and of records and front matter all that says something about the subject. Read once for all checks. */
export function authoredTexts(inputs: Inputs): readonly AuthoredText[] {
  const made = cached.get(inputs.build) ?? [...bodyTexts(inputs), ...recordTexts(inputs)];
  cached.set(inputs.build, made);
  return made;
}

/** What a text says itself: its figures as blanks, so that no id is read as words. */
export function withoutFigures(text: string): string {
  return text.replaceAll(placeholderPattern, (mark) => '\0'.repeat(mark.length));
}

function bodyTexts({ pages }: Inputs): AuthoredText[] {
  return pages
    .filter(({ kind }) => kind === 'briefings')
    .flatMap(({ file, id, prose }) => prose.map(({ text, place }): AuthoredText => ({ file, text, place, of: 'pages', id, inBody: true })));
}

type Text = readonly [path: Path, text: string];

/** "Cost (US$ million)", "Value ($1,000)": what a column is counted in is no quantity; places stay. */
function withoutUnit(title: string): string {
  return title.replaceAll(/[([（](?:[^\d()[\]（）]|\b1(?:[,. ]?000)+\b)*[)\]）]/g, (unit) => ' '.repeat(unit.length));
}

function recordTexts({ build }: Inputs): AuthoredText[] {
  const { briefings, facts, measures, levers, recommendations, terms, charts, datasets, sources, quotes, organisations, people } =
    build.registry;
  const read = <Found extends { readonly id: string }>(
    of: AuthoredName,
    records: ReadonlyMap<string, Found>,
    textsOf: (record: Found) => readonly Text[],
  ): AuthoredText[] =>
    [...records.values()].flatMap((record) =>
      textsOf(record).map(([path, text]) => {
        const file = build.fileOf(of, record.id);
        return { file, text, place: (offset: number) => build.locate(of, record.id, path, offset), of, id: record.id, inBody: false };
      }),
    );
  return [
    ...siteTexts(build),
    ...read('briefings', briefings, ({ changes, ...briefing }) => [
      ...keyed(briefing, ['title', 'description', 'question']),
      ...changes.map(({ note }, index): Text => [['changes', index, 'note'], note]),
    ]),
    ...read('facts', facts, (fact) => keyed(fact, ['statement', 'note'])),
    ...read('sources', sources, (source) => keyed(source, ['note'])),
    ...read('quotes', quotes, (quote) => keyed(quote, ['note'])),
    ...read('measures', measures, ({ conflicts, bridges, definitions, ...measure }) => [
      ...keyed(measure, ['title', 'counts']),
      ...Object.entries(definitions).map(([id, text]): Text => [['definitions', id], text]),
      ...conflicts.flatMap(({ sentence, why }, index): Text[] => [
        [['conflicts', index, 'sentence'], sentence],
        [['conflicts', index, 'why'], why],
      ]),
      ...bridges.map(({ sentence }, index): Text => [['bridges', index, 'sentence'], sentence]),
    ]),
    ...read('levers', levers, leverTexts),
    ...read('recommendations', recommendations, recommendationTexts),
    ...read('organisations', organisations, (organisation) => keyed(organisation, ['description'])),
    ...read('people', people, (person) => keyed(person, ['role'])),
    ...read('terms', terms, (term) => keyed(term, ['definition'])),
    ...read('datasets', datasets, ({ caveats, fields, ...dataset }) => [
      ...keyed(dataset, ['title', 'description', 'definition']),
      ...caveats.map((caveat, index): Text => [['caveats', index], caveat]),
      ...fields.map(({ title }, index): Text => [['fields', index, 'title'], withoutUnit(title)]),
    ]),
    ...read('charts', charts, ({ spec, ...chart }) => [
      ...keyed(chart, ['title', 'alt', 'note', 'carries']),
      ...textsInSpec(spec).map(([path, text]): Text => [['spec', ...path], text]),
    ]),
  ];
}

/** What the home page says of the site: no figure has a record there. */
function siteTexts({ registry: { site }, fileOf, locate }: Inputs['build']): AuthoredText[] {
  const texts = [
    ...keyed(site, ['name', 'description']),
    ...site.questions.map(({ question }, index): Text => [['questions', index, 'question'], question]),
  ];
  return texts.map(([path, text]) => {
    const place = (offset: number): Position => locate('site', 'site', path, offset);
    return { file: fileOf('site', 'site'), text, place, of: 'site', id: 'site', inBody: false };
  });
}

/** The texts of those keys that are there. */
function keyed<Key extends string>(record: Readonly<Partial<Record<Key, string | undefined>>>, keys: readonly Key[]): Text[] {
  return keys.flatMap((key): Text[] => {
    const text = record[key];
    return text === undefined ? [] : [[[key], text]];
  });
}
