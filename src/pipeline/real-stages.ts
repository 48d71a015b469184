/** The stages of the real build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from '../cache/cache.ts';
import { ownVersion } from '../cache/code-version.ts';
import { openReadings } from '../cache/readings.ts';
import { checkInputs } from '../checks/check-inputs.ts';
import { fontBudget } from '../checks/dist/budgets.ts';
import { checkOutput } from '../checks/dist/check-output.ts';
import { currentFolders, type Folders } from '../folders.ts';
import { base, siteUrl } from '../site.ts';
import { checkFonts } from './check-fonts.ts';
import { copyMovedFiles } from './copy-moved-files.ts';
import { drawChanged } from './draw-changed.ts';
import { buildLooks } from '../astro/looks.ts';
import { buildManifest, writeManifest } from '../hosting/manifest.ts';
import { releaseId } from '../hosting/release-id.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { ledgerFile } from '../registry/ledger.ts';
import { movedPages } from '../registry/moved-pages.ts';
import { indexSite } from './index-site.ts';
import { inputsKey } from './inputs-key.ts';
import { keepSchemas } from './keep-schemas.ts';
import { makePages } from './make-pages.ts';
import type { Stages } from './stages.ts';

const withSite = (site: string): Folders => ({ ...currentFolders(), site });

export const realStages: Stages = {
  identify: (site) => releaseId(withSite(site), { base, siteUrl }),
  nameInputs: (site, release) => {
    const ledger = join(site, ledgerFile);
    return cacheKey([
      release,
      existsSync(ledger) ? readFileSync(ledger) : '',
      process.env['PAGEFIND_INDEX'] ?? '',
      ...[process.version, process.platform, process.arch],
    ]);
  },
  checkInputs: async (root) => {
    const checked = await checkInputs(root, {}, openReadings(withSite(root)));
    await keepSchemas(root, checked.build, inputsKey(currentFolders().generator, checked.build.files));
    return checked;
  },
  buildLooks: async (root, site) => checkFonts(withSite(root), await buildLooks(withSite(root), site), fontBudget),
  drawCharts: (build, registry, context) => drawChanged(build, registry, { ...context, generator: currentFolders().generator }),
  buildPages: (outDir, { root, say, signal }, release, shard) =>
    makePages({ folders: withSite(root), outDir, shard, say, signal }, release),
  buildIndex: async (folder, registry, context) => {
    copyMovedFiles(folder, registry);
    await indexSite(folder, registry, context, openReadings(withSite(context.root)));
    writeHostFiles(folder, movedPages(registry), base);
  },
  checkOutput: (folder, release, root, pause, kept) =>
    checkOutput(folder, { base, siteUrl: siteUrl?.origin, release }, pause, {
      folder: join(root, '.cache/output'),
      version: ownVersion(currentFolders().generator, ['src']),
      known: kept,
    }),
  writeManifest: (folder, release, kept) => writeManifest(folder, buildManifest(folder, { release, base }, kept)),
};
