/** Arithmetic on units in place of values: what a formula comes to in, and sums of unlike things, which come to nothing. */
import type { Arithmetic } from './formula.ts';

/** What an id of a formula is counted in. Hundredths count as one unit, whichever way they are written. */
export interface CountedIn {
  /** The unit's id; undefined for a number that stands in the formula itself. */
  readonly unit: string | undefined;
  readonly kind: 'hundredths' | 'points' | 'other';
  /** Shares of one period are parts of a whole; of two periods, their difference is one of points. */
  readonly period: string;
}

/** A part of a formula: powers of its units, what it was multiplied by, and whether it is a difference of shares. */
interface UnitPart {
  /** Unit → power; hundredths under the key `%`. Empty for plain numbers and for ratios. */
  readonly powers: ReadonlyMap<string, number>;
  /** The product of the plain numbers; undefined where one was added. */
  readonly factor: number;
  readonly isPlain: boolean;
  readonly isPoints: boolean;
  readonly periods: ReadonlySet<string>;
}

const plain = (factor: number): UnitPart => ({ powers: new Map(), factor, isPlain: true, isPoints: false, periods: new Set() });

/** The part that one id is. */
export function partOf({ unit, kind, period }: CountedIn): UnitPart {
  if (unit === undefined) return { ...plain(1), isPlain: false };
  const key = kind === 'other' ? unit : '%';
  return { powers: new Map([[key, 1]]), factor: 1, isPlain: false, isPoints: kind === 'points', periods: new Set([period]) };
}

/** A sum of unlike parts throws a RangeError whose message ends "The formula …". */
export const unitArithmetic: Arithmetic<UnitPart> = {
  of: plain,
  '+': (a, b) => addUp(a, b, 'adds', a.isPoints && b.isPoints),
  '-': (a, b) => {
    const isDifference = isShare(a) && isShare(b) && !a.isPlain && !b.isPlain && !sameSet(a.periods, b.periods);
    return addUp(a, b, 'takes', (a.isPoints && b.isPoints) || (isDifference && !a.isPoints && !b.isPoints));
  },
  '*': (a, b) => multiply(a, b, 1),
  '/': (a, b) => multiply(a, b, -1),
};

/** How a fault names a number that stands in the formula without a unit. */
export const bareNumber = 'a bare number';

function isShare({ powers }: UnitPart): boolean {
  return powers.size === 1 && powers.get('%') === 1;
}

function addUp(a: UnitPart, b: UnitPart, verb: 'adds' | 'takes', isPoints: boolean): UnitPart {
  if (a.isPlain && b.isPlain) return plain(verb === 'adds' ? a.factor + b.factor : a.factor - b.factor);
  if (a.isPlain || b.isPlain) {
    const [number, part] = a.isPlain ? [a, b] : [b, a];
    if (isWhole(number.factor, part)) return { ...part, isPoints };
    const [bare, unit] = [`${number.factor}, ${bareNumber},`, nameUnits(part.powers)];
    throw new RangeError(
      verb === 'adds' ? `adds ${bare} to ${unit}` : a.isPlain ? `takes ${unit} from ${bare.slice(0, -1)}` : `takes ${bare} from ${unit}`,
    );
  }
  if (!samePowers(a.powers, b.powers)) {
    const [first, second] = [nameUnits(a.powers), nameUnits(b.powers)];
    throw new RangeError(verb === 'adds' ? `adds ${first} and ${second}` : `takes ${second} from ${first}`);
  }
  return { ...a, isPoints, periods: new Set([...a.periods, ...b.periods]) };
}

/** 100 per cent less a share, or a ratio less 1, is what is left or what was gained. */
function isWhole(number: number, { powers, factor }: UnitPart): boolean {
  const hundredths = powers.get('%') ?? 0;
  if (powers.size > 1 || (powers.size === 1 && hundredths !== 1)) return false;
  return isClose(number, hundredths === 1 ? 100 * factor : factor);
}

function multiply(a: UnitPart, b: UnitPart, sign: 1 | -1): UnitPart {
  const powers = new Map(a.powers);
  for (const [unit, power] of b.powers) powers.set(unit, (powers.get(unit) ?? 0) + sign * power);
  for (const [unit, power] of powers) if (power === 0) powers.delete(unit);
  const onlyScaled = a.isPlain || b.isPlain;
  return {
    powers,
    factor: sign === 1 ? a.factor * b.factor : a.factor / b.factor,
    isPlain: a.isPlain && b.isPlain,
    isPoints: onlyScaled && (a.isPoints || b.isPoints),
    periods: new Set([...a.periods, ...b.periods]),
  };
}

/** "tonnes", "tonnes / ships", "a plain number". */
function nameUnits(powers: ReadonlyMap<string, number>): string {
  const side = (sign: 1 | -1): string =>
    [...powers]
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([unit, power]) => `${unit === '%' ? 'per cent' : unit}${Math.abs(power) === 1 ? '' : ` to the power of ${Math.abs(power)}`}`)
      .join(' times ');
  const [above, below] = [side(1), side(-1)];
  if (above === '' && below === '') return 'a ratio';
  return below === '' ? above : `${above === '' ? 'a ratio' : above} / ${below}`;
}

function samePowers(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([unit, power]) => b.get(unit) === power);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/**
 * Why a formula that comes to `part` cannot be said in the unit `said`; undefined where it can, or where a number of the
 * formula, such as 365, may stand for a conversion.
 */
export function findUnitFault({ powers, factor, isPoints }: UnitPart, said: CountedIn, inputs: ReadonlySet<string>): string | undefined {
  const converts = !isPowerOfTen(factor);
  const units = new Map([...powers].filter(([unit]) => unit !== '%'));
  const hundredths = powers.get('%') ?? 0;
  const [only, ...more] = units;
  const inWords = nameUnits(powers);
  if (only === undefined) {
    if (said.kind === 'other') {
      if (said.unit !== undefined && inputs.has(said.unit))
        return `comes to ${hundredths === 0 ? 'a ratio' : 'per cent'}, in which no "${said.unit}" is left`;
      return undefined;
    }
    if (converts) return undefined;
    if (said.kind === 'points' && !isPoints) return 'comes to a share, which is no difference of shares';
    if (said.kind === 'hundredths' && isPoints) return 'is a difference of shares of two periods, which is one of percentage points';
    const wanted = 100 ** (1 - hundredths);
    return isClose(factor, wanted) ? undefined : `comes to a share that is multiplied by ${factor}, where ${wanted} makes hundredths`;
  }
  if (said.kind !== 'other') return converts ? undefined : `comes to ${inWords}, which is no share`;
  if (more.length === 0 && only[1] === 1) {
    const wanted = 100 ** -hundredths;
    if (said.unit === only[0]) {
      if (converts) return undefined;
      if (Math.abs(Math.log10(factor / wanted)) < (hundredths === 0 ? 2.5 : 0.5)) return undefined;
      const often = hundredths === 1 && factor === 1 ? 'a share in hundredths, which is to be divided by 100' : String(factor);
      return `comes to "${only[0]}" multiplied by ${often}`;
    }
    return isClose(factor, wanted) ? `comes to "${only[0]}"` : undefined;
  }
  return said.unit !== undefined && inputs.has(said.unit) ? `comes to ${inWords}` : undefined;
}

const isClose = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;

function isPowerOfTen(factor: number): boolean {
  const power = Math.log10(Math.abs(factor));
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}
