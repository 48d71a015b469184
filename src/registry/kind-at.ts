/** A file's path → what is authored in it: the paths of the table of collections, read the other way round. */
import { authoredNames, authoredOf, type AuthoredName } from './authored.ts';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

const paths: ReadonlyMap<AuthoredName, RegExp> = new Map(
  authoredNames.map((kind) => {
    const pattern = authoredOf[kind].file
      .replaceAll('.', String.raw`\.`)
      .replace('<id>', `(${name})`)
      .replace(/<[a-z]+>/, name);
    return [kind, new RegExp(`^${pattern}$`)];
  }),
);

/** The kind whose file it is, and the record's id where the name of the file is one: data/charts/shares.yaml → charts, shares. */
export function kindAt(path: string): { kind: AuthoredName; fileId: string | undefined } | undefined {
  for (const [kind, pattern] of paths) {
    const match = pattern.exec(path);
    if (match !== null) return { kind, fileId: match[1] };
  }
  return undefined;
}
