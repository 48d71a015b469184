/** What is asked of `npm run new` → the files to write; what cannot be written is refused with what can. */
import { nearest, suggest } from '../problems/did-you-mean.ts';
import { Fault } from '../problems/fault.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { collectionOf } from '../registry/collections.ts';
import { id as idSchema } from '../registry/schemas/scalars.ts';
import { splitMessage } from '../registry/validate.ts';
import { fileFor, findKind, kindWords, newConflict, newRecord, topicsOf, type NewFile, type NewKind, type ReadText } from './new-record.ts';

interface Asked {
  /** "fact". */
  readonly word: string | undefined;
  readonly id: string | undefined;
  /** The file, by its name or path, where a kind has several. */
  readonly topic: string | undefined;
  /** The day, for records that say when they were last looked at. */
  readonly today: string;
}

/** Throws a Fault of wrong use: no kind or id, an unknown kind, an id that is none or is there, no file or one that cannot be read. */
export function filesFor({ word, id, topic, today }: Asked, build: RegistryBuild, read: ReadText): NewFile[] {
  if (word === undefined)
    throw new Fault(2, 'No kind of record is named.', `Write npm run new -- KIND ID. Kinds: ${kindWords.join(', ')}.`);
  const kind = findKind(word);
  if (kind === undefined && word !== 'conflict') throw new Fault(2, `There is no kind of record "${word}".`, guess(word));
  if (id === undefined)
    throw new Fault(2, `The ${word} has no id.`, `Write npm run new -- ${word} and the id: small letters, digits and hyphens.`);
  return kind === undefined ? conflictIn(id, build, read) : recordIn(kind, { word, id, topic, today }, build, read);
}

/** An id is checked, and new; the file is the one that the kind has, the one that is named, or the only one. */
function recordIn(
  kind: NewKind,
  { word, id, topic, today }: Asked & { readonly word: string; readonly id: string },
  build: RegistryBuild,
  read: ReadText,
): NewFile[] {
  const name = kind.kind;
  checkId(id);
  if (build.ids.get(name)?.has(id) === true) {
    const { file, line } = build.locate(name, id);
    throw new Fault(
      2,
      `The ${collectionOf[name].noun} "${id}" is there already, in ${file}:${line}.`,
      'Change it there, or choose another id.',
    );
  }
  const path = fileFor(name, id, chooseTopic(kind, word, id, topic, build));
  if (collectionOf[name].shape !== 'keyed' && read(path) !== undefined)
    throw new Fault(2, `The file ${path} is there already.`, 'Change it, or choose another id.');
  const files = newRecord(kind, { id, path, today }, build, read);
  if (files === undefined)
    throw new Fault(2, `${path} cannot be read as records by id.`, 'Run npm run check, mend the file, and run this again.');
  return files;
}

function conflictIn(measure: string, build: RegistryBuild, read: ReadText): NewFile[] {
  const measures = [...(build.ids.get('measures') ?? [])];
  if (!measures.includes(measure))
    throw new Fault(
      2,
      `There is no measure "${measure}", and a conflict stands in the record of its measure.`,
      suggest(measure, measures, 'Measures'),
    );
  const file = newConflict(measure, read);
  if (file === undefined)
    throw new Fault(
      2,
      `It cannot be seen where a conflict would stand in the measure "${measure}".`,
      'Write its keys one a line, or mend what npm run check reports.',
    );
  return [file];
}

function checkId(id: string): void {
  const fault = idSchema.safeParse(id).error?.issues[0]?.message;
  if (fault === undefined) return;
  const { wrong, hint } = splitMessage(fault);
  throw new Fault(2, `The id "${id}" ${wrong}.`, hint);
}

/** The name of a file without folder and ending, where the kind leaves a choice. */
function chooseTopic(kind: NewKind, word: string, id: string, topic: string | undefined, build: RegistryBuild): string | undefined {
  const topics = topicsOf(kind.kind, build);
  if (topics === undefined) {
    if (topic === undefined) return undefined;
    throw new Fault(2, `A ${word} has its place: ${fileFor(kind.kind, id)}.`, 'Leave --in out.');
  }
  if (topic !== undefined) {
    const name = topic.replace(/^.*\//, '').replace(/\.yaml$/, '');
    checkId(name);
    return name;
  }
  if (topics.length <= 1) return topics[0] ?? word;
  const near = nearest(id, topics);
  throw new Fault(
    2,
    `There are ${topics.length} files that a ${word} may stand in.`,
    `Name one, or a new one: npm run new -- ${word} ${id} --in ${near ?? topics[0] ?? word}. Files: ${topics.join(', ')}.`,
  );
}

function guess(word: string): string {
  const near = nearest(word, kindWords);
  return `${near === undefined ? '' : `Did you mean "${near}"? `}Kinds: ${kindWords.join(', ')}.`;
}
