/** The harbour of the fixtures as a project whose charts are drawn: with the code and the packages that its drawings depend on. */
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '../src/drawing/fonts.ts';
import { temporaryFolder, type Cleaner } from './cleaner.ts';

const project = join(import.meta.dirname, '..');

/** Its fonts are those of the project, cut once. */
export async function drawableHarbour(cleaner: Cleaner): Promise<string> {
  const root = temporaryFolder(cleaner);
  cpSync(join(project, 'tests/fixtures/_base'), root, { recursive: true });
  for (const name of ['vega', 'chart', 'export']) symlinkSync(join(project, 'src', name), join(root, 'src', name));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(project, name), join(root, name));
  await loadFonts(project);
  cpSync(join(project, '.cache/fonts'), join(root, '.cache/fonts'), { recursive: true });
  return root;
}
