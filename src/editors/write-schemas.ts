/**
 * Writes the schemas that editors read, whenever a command has read the records: .cache/schemas/ for YAML, and .astro/collections/ for
 * front matter, which is where the language server of Astro looks for it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { authoredNames, authoredOf, type AuthoredName } from '../registry/authored.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { loadSpecSchema, type VegaLiteSchema } from '../vega/spec-schema.ts';
import { fileSchema, vegaLiteFile } from './file-schema.ts';

type Build = Pick<RegistryBuild, 'ids' | 'registry' | 'bodies'>;

const schemaFolder = '.cache/schemas';
const astroFolder = '.astro/collections';

/** Where the schema of a kind's files lies, from the project's folder. */
export function schemaPath(name: AuthoredName): string {
  return `${authoredOf[name].shape === 'front-matter' ? astroFolder : schemaFolder}/${name}.schema.json`;
}

/** The paths of all that are written, from the project's folder. */
export const schemaPaths: readonly string[] = [
  ...authoredNames.map(schemaPath),
  `${schemaFolder}/${vegaLiteFile}`,
  `${astroFolder}/collections.json`,
];

/** The paths of the files that are new or changed, from the project's folder. */
export function writeSchemas(root: string, build: Build): string[] {
  const files: [path: string, content: unknown][] = [
    ...authoredNames.map((name): [string, unknown] => [schemaPath(name), fileSchema(name, build)]),
    [`${schemaFolder}/${vegaLiteFile}`, specSchemaWithoutData()],
    [`${astroFolder}/collections.json`, manifest(root, build)],
  ];
  return files.filter(([path, content]) => writeIfChanged(join(root, path), `${JSON.stringify(content)}\n`)).map(([path]) => path);
}

/** Which page is of which kind, in the form of Astro's own experimental.contentIntellisense. */
function manifest(root: string, { bodies }: Build): unknown {
  const kinds = authoredNames.filter((name) => authoredOf[name].shape === 'front-matter');
  return {
    collections: kinds.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(bodies.map(({ file, kind }) => [pathToFileURL(join(root, file)).href.toLowerCase(), kind])),
  };
}

/** By a rename, so that an editor never reads half a file; one with the same text is left alone. */
function writeIfChanged(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
  return true;
}

/** Vega-Lite’s own, for a specification without data, as charts hold one: the build gives it that of their dataset. */
function specSchemaWithoutData(): VegaLiteSchema {
  const schema = loadSpecSchema();
  const definitions = Object.entries(schema.definitions).map(([name, definition]) =>
    name.startsWith('TopLevel') && definition.required?.includes('data') === true
      ? [name, { ...definition, required: definition.required.filter((key) => key !== 'data') }]
      : [name, definition],
  );
  return { ...schema, definitions: Object.fromEntries(definitions) as VegaLiteSchema['definitions'] };
}
