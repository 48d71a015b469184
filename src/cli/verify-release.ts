/** `npm run verify-release -- URL|DIR`: whether a host serves, or a folder holds, what was released, byte by byte. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../problems/fault.ts';
import { complain, pathFromCaller, runCommand, say } from './run-command.ts';

await runCommand({
  usage:
    'npm run verify-release -- URL [DIR]   what a host serves, by the manifest in DIR (dist)\n       npm run verify-release -- DIR         what a folder of a site or of releases holds',
  takes: 2,
  run: async (root, { positionals: [what, of] }) => {
    if (what === undefined)
      throw new Fault(2, 'Nothing was named.', 'Name an address or a folder: npm run verify-release -- https://www.example.org/');
    const { readManifest } = await import('../hosting/manifest.ts');
    const { formatFindings } = await import('../release/finding.ts');
    const isAddress = /^https?:\/\//.test(what);
    const named = isAddress ? of : what;
    const folder = siteIn(named === undefined ? join(root, 'dist') : pathFromCaller(named));
    const manifest = readManifest(folder);
    if (isAddress) {
      const { verifyHost } = await import('../release/verify-host.ts');
      const { asked, findings } = await verifyHost(homeOf(what, manifest.base), manifest);
      return report(
        `${what} serves release ${manifest.release}: ${asked} answers are right.`,
        `${what} does not serve release ${manifest.release} as it is:`,
        formatFindings(findings),
      );
    }
    const { verifyFolder } = await import('../release/verify-folder.ts');
    return report(
      `${what} holds release ${manifest.release}: ${Object.keys(manifest.files).length} files are right.`,
      `${what} does not hold release ${manifest.release} as it is:`,
      formatFindings(verifyFolder(folder, manifest)),
    );
  },
});

function report(good: string, bad: string, found: string): number {
  if (found === '') say(good);
  else complain(`${bad}\n\n${found}`);
  return found === '' ? 0 : 1;
}

/** In a folder of releases, the one that is served. */
function siteIn(folder: string): string {
  return existsSync(join(folder, 'current')) ? join(folder, 'current') : folder;
}

function homeOf(address: string, base: string): URL {
  const url = URL.parse(address.endsWith('/') ? address : `${address}/`);
  if (url?.search !== '' || url.hash !== '')
    throw new Fault(2, `"${address}" is no address of a site.`, 'Write it as readers have it: https://www.example.org/');
  if (url.pathname !== base)
    throw new Fault(
      2,
      `The site is made for the folder ${base} of its host, and ${address} is another one.`,
      `Write ${url.origin}${base}, or build with BASE_PATH=${url.pathname}.`,
    );
  return url;
}
