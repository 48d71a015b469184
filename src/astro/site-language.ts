/** The language that a site speaks, from its one file: for those who need nothing else of its records. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { languageOf, type Language } from '../words/words.ts';

/** English where none is said that there are words of, which the checks tell. */
export function siteLanguage(root: string): Language {
  const file = join(root, 'data/site.yaml');
  const tag = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).get('language') : undefined;
  return (typeof tag === 'string' ? languageOf(tag) : undefined) ?? 'en';
}
