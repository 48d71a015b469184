/** Nothing of this subject's records is underlined in an editor with the settings of the project. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../cleaner.ts';
import { writeSchemas } from '../../src/editors/write-schemas.ts';
import { openEditor, yamlOf } from '../yaml-editor.ts';
import { subject } from './subject.ts';

const project = join(import.meta.dirname, '../..');

test('an editor underlines nothing in the records of this subject', async (context) => {
  const root = temporaryFolder(context);
  writeSchemas(root, subject);
  const editor = openEditor(root, project);
  const files = globSync(['data/**/*.yaml', 'src/content/**/*.mdx'], { cwd: project });
  assert.ok(files.length > 100);
  for (const file of files)
    assert.deepEqual(await editor.underlined(file, yamlOf(file, readFileSync(join(project, file), 'utf8'))), [], file);
});
