/** Vega-Lite's own JSON Schema, which ships in its package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Schema } from '@cfworker/json-schema';

export type VegaLiteSchema = Schema & { readonly definitions: Readonly<Record<string, Schema>> };

let loaded: VegaLiteSchema | undefined;

export function loadSpecSchema(): VegaLiteSchema {
  loaded ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8')) as VegaLiteSchema;
  return loaded;
}
