/** Vega-Lite's own JSON Schema, which ships in its package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Schema } from '@cfworker/json-schema';

type VegaLiteSchema = Schema & { readonly definitions: Readonly<Record<string, Schema>> };

let loaded: VegaLiteSchema | undefined;

export function loadSpecSchema(): VegaLiteSchema {
  loaded ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as VegaLiteSchema;
  return loaded;
}

/** The same for a specification without data, as charts hold one: the build gives it that of their dataset. */
export function specSchemaWithoutData(): VegaLiteSchema {
  const schema = loadSpecSchema();
  const definitions = Object.entries(schema.definitions).map(([name, definition]) =>
    name.startsWith('TopLevel') && definition.required?.includes('data') === true
      ? [name, { ...definition, required: definition.required.filter((key) => key !== 'data') }]
      : [name, definition],
  );
  return { ...schema, definitions: Object.fromEntries(definitions) as VegaLiteSchema['definitions'] };
}
