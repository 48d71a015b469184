import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stableSbom } from './sbom.ts';

test('what differs from run to run is taken out, and what says what a package is stays', () => {
  const bom = {
    bomFormat: 'CycloneDX',
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-01-01', tools: [{ name: 'cli', version: '1' }], component: { name: 'folder' } },
    components: [
      {
        name: 'a',
        externalReferences: [
          { type: 'distribution', url: 'https://mirror.example.org/a.tgz' },
          { type: 'vcs', url: 'https://example.org/a' },
        ],
      },
    ],
  };
  assert.deepEqual(JSON.parse(stableSbom(JSON.stringify(bom), 'site')), {
    bomFormat: 'CycloneDX',
    metadata: { tools: [{ name: 'cli' }], component: { name: 'site', externalReferences: [] } },
    components: [{ name: 'a', externalReferences: [{ type: 'vcs', url: 'https://example.org/a' }] }],
  });
  assert.throws(() => stableSbom('{"components":[]}', 'site'), /no CycloneDX document/);
});
