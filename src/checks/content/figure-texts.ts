/** Every text in which figures stand, of pages and of records, each figure with what stands before and behind it. */
import type { CollectionName } from '../../registry/collections.ts';
import { placeholdersIn } from '../../registry/placeholder-marks.ts';
import type { Fact } from '../../registry/registry.ts';
import type { Position } from '../../text/position.ts';
import type { Inputs } from '../check.ts';
import { recordStrings } from './record-strings.ts';

export interface PlacedFigure {
  /** Of what it stands in: a page, or a record. */
  readonly kind: 'pages' | CollectionName;
  readonly file: string;
  readonly text: string;
  /** Of the mark in the text: where it begins, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** Undefined where the id is of no fact, which is told elsewhere. */
  readonly fact: Fact | undefined;
  /** Where in the file a character of the text stands. */
  readonly place: (offset: number) => Position;
}

/** What is wrong with one. */
export interface FigureFault {
  readonly message: string;
  readonly hint: string;
  /** Where the wrong word begins; undefined for the figure itself. */
  readonly at?: number;
}

const cached = new WeakMap<Inputs['build'], PlacedFigure[]>();

/** In the order of files and texts. Read once for all checks. */
export function placedFigures(inputs: Inputs): readonly PlacedFigure[] {
  const made = cached.get(inputs.build) ?? [...inPages(inputs), ...inRecords(inputs)];
  cached.set(inputs.build, made);
  return made;
}

function inPages({ pages, build }: Inputs): PlacedFigure[] {
  return pages.flatMap(({ file, prose }) =>
    prose.flatMap(({ text, figures, place }) =>
      marksIn(text, (id) => build.registry.facts.get(id))
        .filter(({ start }) => figures.includes(start))
        .map((mark) => ({ ...mark, kind: 'pages' as const, file, text, place })),
    ),
  );
}

function inRecords({ build }: Inputs): PlacedFigure[] {
  return recordStrings(build)
    .filter(({ text }) => text.includes('[['))
    .flatMap(({ kind, id, path, text }) => {
      const file = build.fileOf(kind, id);
      const factOf = (named: string): Fact | undefined => build.registry.facts.get(kind === 'facts' && named === 'value' ? id : named);
      return marksIn(text, factOf).map((mark) => ({
        ...mark,
        kind,
        file,
        text,
        place: (offset: number) => build.locate(kind, id, path, offset),
      }));
    });
}

function marksIn(text: string, factOf: (id: string) => Fact | undefined): Pick<PlacedFigure, 'start' | 'end' | 'fact'>[] {
  return placeholdersIn(text).map(({ id, offset }) => ({ start: offset, end: offset + id.length + 4, fact: factOf(id) }));
}
