/** The value of each thing that a page has read, found again by the name under which it was noted. */
import { drawnKey, readDrawnNames } from '../drawing/drawn-names.ts';
import { currentBuild } from '../registry/current-build.ts';
import { fileAt } from '../registry/file-at.ts';
import { registry as noted, readAgain } from '../registry/current.ts';
import { plainRegistry } from '../registry/noted-registry.ts';
import { madeOnce } from '../registry/once-a-registry.ts';
import { hashOfValue } from './page-notes.ts';
// Each makes things once, and says under which names when it is loaded.
import '../site/foreign-words.ts';
import '../site/levers-by-family.ts';
import '../site/neighbours.ts';
import '../site/organisation-facts.ts';
import '../site/record-link.ts';
import '../site/sections.ts';

/** Gives the hash of what a name says, as it is now. It throws for a name that nothing is noted under: then a page would be taken for unchanged that is not. */
export async function openValues(site: string): Promise<(name: string) => string> {
  const drawings = await readDrawnNames(site);
  const known = new Map<string, string>();
  const hashOf = (name: string): string => {
    const hash = known.get(name) ?? hashOfValue(name.startsWith('drawing/') ? readDrawing(name, drawings) : readValue(name, hashOf));
    known.set(name, hash);
    return hash;
  };
  return hashOf;
}

function readDrawing(name: string, drawings: Awaited<ReturnType<typeof readDrawnNames>>): string | undefined {
  const chart = currentBuild().registry.charts.get(name.slice('drawing/'.length));
  return chart === undefined ? undefined : drawings.get(drawnKey(chart, currentBuild()));
}

function readValue(name: string, hashOf: (name: string) => string): unknown {
  const [place = '', first = ''] = name.split('/', 2);
  const registry = plainRegistry(noted);
  if (place === 'page' || place === 'file') return readAgain(name);
  // A page that stays gets the new one (pipeline/place-kept-pages.ts).
  if (name === 'release') return name;
  if (place === 'made') return readMade(first, name.slice(`made/${first}/`.length));
  const records = new Map<string, unknown>(Object.entries(registry)).get(place);
  if (!(records instanceof Map)) throw new Error(`Nothing is noted as "${name}".`);
  const id = name.slice(place.length + 1);
  const ids = (): string[] => [...records.keys()].map(String);
  if (id === '#') return ids();
  if (id === '*') return ids().map((each) => [each, hashOf(`${place}/${each}`)]);
  return place === 'datasets' ? readDataset(id) : records.get(id);
}

/** Its rows as they are written, which is all that they are made from beside the description, and a fifth of the work. */
function readDataset(id: string): unknown {
  const { registry, files } = currentBuild();
  const dataset = registry.datasets.get(id);
  if (dataset === undefined) return undefined;
  const { rows: _rows, ...description } = dataset;
  return [description, fileAt(files, `data/datasets/${id}.csv`)?.text];
}

function readMade(name: string, key: string): unknown {
  const made = madeOnce(name, plainRegistry(noted));
  if (made === undefined) throw new Error(`Nothing is made once as "${name}": import its module here.`);
  return key === '' ? made : made instanceof Map ? made.get(key) : undefined;
}
