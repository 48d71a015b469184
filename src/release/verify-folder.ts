/** A folder and its manifest: every file that was changed, is missing, or is too many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.ts';
import { encodingSuffixes, manifestName, sumOf, type Manifest, type Sum } from '../hosting/manifest.ts';
import type { Finding } from './finding.ts';
import { keysOf } from '../narrow/keys-of.ts';

export function verifyFolder(folder: string, manifest: Manifest): Finding[] {
  const expected = new Map<string, Sum>();
  for (const [path, file] of Object.entries(manifest.files)) {
    expected.set(path, file);
    for (const encoding of keysOf(file.encodings ?? {})) {
      const sum = file.encodings?.[encoding];
      if (sum !== undefined) expected.set(`${path}${encodingSuffixes[encoding]}`, sum);
    }
  }
  const there = listFiles(folder);
  const findings: Finding[] = [];
  for (const [path, sum] of expected) {
    if (!there.has(path)) findings.push({ at: path, what: 'Missing.' });
    else if (there.get(path) !== sum.bytes) findings.push({ at: path, what: 'Of another size than was released.' });
    else if (sumOf(readFileSync(join(folder, path))).sha256 !== sum.sha256)
      findings.push({ at: path, what: 'Other bytes than were released.' });
  }
  for (const path of there.keys())
    if (path !== manifestName && !expected.has(path)) findings.push({ at: path, what: 'In the folder, and no part of the release.' });
  return findings;
}
