/** Files that moved stay at their old addresses too: other sites load a chart's picture, table or frame by them. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { movedFiles, movedRecords } from '../registry/moved-pages.ts';
import { recordFolder } from '../registry/record-folders.ts';
import type { Registry } from '../registry/registry.ts';

/**
 * With `charts/old: charts/new` charts/new.svg is also charts/old.svg: a page can lead on by itself, a picture cannot. With
 * `charts/new.large.png: charts/new.png` the one file is at both addresses.
 */
export function copyMovedFiles(folder: string, registry: Pick<Registry, 'redirects'>): void {
  for (const [from, to] of movedFiles(registry)) cpSync(join(folder, to), join(folder, from));
  for (const { from, to } of movedRecords(registry)) {
    // A chart that became a table has no picture any more.
    if (from.kind !== to.kind) continue;
    const files = join(folder, recordFolder(to.kind));
    for (const entry of readdirSync(files, { withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.startsWith(`${to.id}.`)) continue;
      cpSync(join(files, entry.name), join(files, `${from.id}${entry.name.slice(to.id.length)}`));
    }
    // What shows the page in a frame sees the chart, not a page about its move.
    if (to.kind === 'charts') cpSync(join(folder, 'embed', to.id), join(folder, 'embed', from.id), { recursive: true });
  }
}
