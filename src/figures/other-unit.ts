/** A unit that the head of a column or an axis names beside the one that it is in. */
import type { Records } from '../registry/registry.ts';
import type { Unit } from '../registry/schemas/measure.ts';
import { spellingsOf } from './read-values.ts';

/** Signs and sizes that belong to a unit on any subject; each line is one thing. */
const signs: readonly RegExp[] = [
  /%|\bper ?cent\b/i,
  /\bthousands?\b|\b1,?000\b/i,
  /\bmillions?\b|\bmn\b/i,
  /\bbillions?\b|\bbn\b/i,
  /\$|\bdollars?\b|\busd\b/i,
  /€|\beuros?\b|\beur\b/i,
  /£|\bpounds?\b|\bgbp\b/i,
  /[¥円]|\byen\b|\bjpy\b/i,
];

/** Where a head names its unit: as a whole, in brackets, behind a comma or behind "in". */
function candidatesIn(head: string): string[] {
  const inBrackets = [...head.matchAll(/[(（]([^()（）]*)[)）]/g)].map(([, words = '']) => words);
  return [head, ...inBrackets, ...[/, ([^,]*)$/, /\bin ([^,(]*)$/].flatMap((pattern) => pattern.exec(head)?.[1] ?? [])].map((words) =>
    words.trim(),
  );
}

const nameOf = (form: string): string => form.replace('{}', '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

function namesOf(unit: Unit): string[] {
  return [unit.title, unit.symbol, ...spellingsOf(unit)].map(nameOf);
}

/** "Ships (%)" of a column in ships → "%"; undefined where the head names its own unit, or none. */
export function otherUnitIn(head: string, unit: Unit, units: Records<Unit>): string | undefined {
  const own = namesOf(unit);
  const words = own.join(' ');
  const others = new Set([...units.values()].flatMap(namesOf).filter((name) => !own.includes(name)));
  const [whole = '', ...parts] = candidatesIn(head);
  if ([whole, ...parts].some((part) => own.includes(part.toLowerCase()))) return undefined;
  return [whole, ...parts].find(
    (part) =>
      others.has(part.toLowerCase()) ||
      (part !== whole && part.split(' ').length < 5 && signs.some((sign) => sign.test(part) && !sign.test(words))),
  );
}
