/** The value of each thing that a page has read, found again by the name under which it was noted. */
import { registry as noted, readAgain } from '../registry/current.ts';
import { plainRegistry } from '../registry/noted-registry.ts';
import { madeOnce } from '../registry/once-a-registry.ts';
// Each makes things once, and says under which names when it is loaded.
import './foreign-words.ts';
import './levers-by-family.ts';
import './neighbours.ts';
import './organisation-facts.ts';
import './record-link.ts';
import './sections.ts';

/** Throws for a name that nothing is noted under: then a page would be taken for unchanged that is not. */
export function readValue(name: string): unknown {
  const [place = '', first = ''] = name.split('/', 2);
  const registry = plainRegistry(noted);
  if (place === 'page' || place === 'file') return readAgain(name);
  // A page that stays gets the new one (pipeline/place-kept-pages.ts).
  if (name === 'release') return name;
  if (place === 'made') return readMade(first, name.slice(`made/${first}/`.length));
  const records = new Map<string, unknown>(Object.entries(registry)).get(place);
  if (!(records instanceof Map)) throw new Error(`Nothing is noted as "${name}".`);
  const id = name.slice(place.length + 1);
  return id === '#' ? [...records.keys()] : id === '*' ? records : records.get(id);
}

function readMade(name: string, key: string): unknown {
  const made = madeOnce(name, plainRegistry(noted));
  if (made === undefined) throw new Error(`Nothing is made once as "${name}": import its module here.`);
  return key === '' ? made : made instanceof Map ? made.get(key) : undefined;
}
