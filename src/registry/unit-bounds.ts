/**
 * Which values a unit can have: a share is none beyond all, nothing is counted below nought unless its unit says so, and ships and
 * people are counted whole.
 */
import { meanings, type Qualifier } from '../formula/qualifier.ts';
import type { Unit } from './schemas/measure.ts';

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** Hundredths of a whole, differences of such, or anything else. */
export function shareKind(unit: Pick<Unit, 'form' | 'symbol'> | undefined): 'hundredths' | 'points' | 'other' {
  if (unit === undefined) return 'other';
  if (/percentage[ -]points?\b/i.test(unit.form) || /^(?:pp|p\.p\.|% ?points?)$/i.test(unit.symbol)) return 'points';
  return unit.symbol === '%' || /^\{\}\s?(?:%|per ?cent)$/i.test(unit.form) ? 'hundredths' : 'other';
}

/** Ends that are changed over are a fault of the unit, which is told there: no value is held against them. */
export function boundsOfUnit(unit: Unit | undefined): Bounds {
  const bounds = endsOfUnit(unit);
  return bounds.minimum > bounds.maximum ? { minimum: -Infinity, maximum: Infinity } : bounds;
}

/** As the unit says, or as its kind has it. */
export function endsOfUnit(unit: Unit | undefined): Bounds {
  const kind = shareKind(unit);
  const [minimum, maximum] = kind === 'hundredths' ? [0, 100] : kind === 'points' ? [-100, 100] : [0, Infinity];
  return { minimum: Number(unit?.minimum ?? minimum), maximum: Number(unit?.maximum ?? maximum) };
}

/** "over 100" of a share, and "under 0" of anything counted, lie beyond as 101 and -1 do. */
export function isOutside(value: number, qualifier: Qualifier | undefined, { minimum, maximum }: Bounds): boolean {
  const sense = qualifier === undefined ? undefined : meanings[qualifier].sense;
  const isStrict = qualifier === 'over' || qualifier === 'under' || sense === 'just-above' || qualifier === 'a-little-under';
  if (value < minimum || value > maximum) return true;
  if (!isStrict) return false;
  return sense === 'above' || sense === 'just-above' ? value === maximum : value === minimum;
}

/** True of things with a form for one and no symbol of their own: "{} ship", where tonnes are "t". */
export function isCountedWhole(unit: Unit | undefined): boolean {
  if (unit?.one === undefined || unit.fractions === true || shareKind(unit) !== 'other') return false;
  const noun = unit.form.replace('{}', '').trim().toLowerCase();
  return /^\p{L}[\p{L}\s-]*$/u.test(noun) && noun === unit.symbol.toLowerCase();
}

/** "from 0 to 100", "0 or more". */
export function boundsInWords({ minimum, maximum }: Bounds): string {
  if (maximum === Infinity) return `${minimum} or more`;
  return minimum === -Infinity ? `${maximum} or less` : `from ${minimum} to ${maximum}`;
}
