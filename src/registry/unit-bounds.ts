/** Between which ends a value in a unit may lie: a share is none beyond all, and nothing is counted below nought unless its unit says so. */
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

export function boundsOfUnit(unit: Unit | undefined): Bounds {
  const kind = shareKind(unit);
  const [minimum, maximum] = kind === 'hundredths' ? [0, 100] : kind === 'points' ? [-100, 100] : [0, Infinity];
  return { minimum: Number(unit?.minimum ?? minimum), maximum: Number(unit?.maximum ?? maximum) };
}

/** "from 0 to 100", "0 or more". */
export function boundsInWords({ minimum, maximum }: Bounds): string {
  if (maximum === Infinity) return `${minimum} or more`;
  return minimum === -Infinity ? `${maximum} or less` : `from ${minimum} to ${maximum}`;
}
