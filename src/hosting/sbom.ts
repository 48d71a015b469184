/** The software bill of materials as npm writes it → the same without what differs from run to run and machine to machine. */

/** The parts of a CycloneDX 1.5 document that are touched here (cyclonedx.org/docs/1.5/json); the rest goes through as it is. */
interface Component {
  name: string;
  externalReferences?: readonly { readonly type: string; readonly url: string }[];
}
interface Bom {
  bomFormat: string;
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: { version?: string }[]; component: Component };
  components: Component[];
}

/**
 * Same lockfile, same bytes: without serial number, time and version of npm, which are those of a run; without download
 * addresses, which are those of whoever installed; and with the name of the package, where npm writes that of the folder.
 * Throws where the text is no CycloneDX document: npm has changed, and what it writes has to be looked at.
 */
export function stableSbom(text: string, name: string): string {
  const bom = JSON.parse(text) as Bom;
  if (bom.bomFormat !== 'CycloneDX' || bom.components.length === 0) throw new Error('npm wrote no CycloneDX document.');
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  for (const tool of bom.metadata.tools ?? []) delete tool.version;
  bom.metadata.component.name = name;
  for (const component of [bom.metadata.component, ...bom.components]) {
    component.externalReferences = (component.externalReferences ?? []).filter(({ type }) => type !== 'distribution');
  }
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}
