/** A folder of captures → the text of each source that is in it, by the source's id. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../problems/fault.ts';
import { toError } from '../narrow/to-error.ts';
import { decodeFile } from '../registry/data-file.ts';

interface Captures {
  readonly texts: ReadonlyMap<string, string>;
  /** Names of files that are no source's: an error of the reader's, most likely. */
  readonly strangers: readonly string[];
}

/** Of `<source id>.txt`, the case of letters aside. Throws a Fault where there is no folder, or a file is not UTF-8. */
export function readCaptures(folder: string, sources: Iterable<string>): Captures {
  const ids = new Map([...sources].map((id) => [id.toLowerCase(), id]));
  const texts = new Map<string, string>();
  const strangers: string[] = [];
  const unreadable: string[] = [];
  for (const name of listCaptures(folder)) {
    const id = ids.get(name.slice(0, -'.txt'.length).toLowerCase());
    if (id === undefined) {
      strangers.push(name);
      continue;
    }
    const { file, problems } = decodeFile(name, readFileSync(join(folder, name)));
    // Marks that are not shown belong to the page that was captured; bytes that are no text do not.
    if (problems.some(({ message }) => message.startsWith('The file'))) unreadable.push(`${name}: ${problems[0]?.message ?? ''}`);
    texts.set(id, file.text);
  }
  if (unreadable.length > 0) throw new Fault(3, unreadable.join('\n'), 'Save the captures as UTF-8.');
  return { texts, strangers };
}

function listCaptures(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.toLowerCase().endsWith('.txt'))
      .sort();
  } catch (error) {
    throw new Fault(3, `${toError(error).message}.`, 'Name a folder that holds captures, each as <source id>.txt.', { cause: error });
  }
}
