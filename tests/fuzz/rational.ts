/** Arithmetic without any rounding, for holding results of binary fractions against. */

export interface Rational {
  readonly top: bigint;
  /** Above zero. */
  readonly bottom: bigint;
}

/** "−8.05" as written in records → −805/100. */
export function rational(decimal: string): Rational {
  const [whole = '', fraction = ''] = decimal.split('.');
  return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length) };
}

/** Undefined for a division by zero. */
export function calculateExactly(sign: '+' | '-' | '*' | '/', a: Rational, b: Rational): Rational | undefined {
  switch (sign) {
    case '+':
      return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
    case '-':
      return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
    case '*':
      return { top: a.top * b.top, bottom: a.bottom * b.bottom };
    case '/':
      if (b.top === 0n) return undefined;
      return b.top > 0n ? { top: a.top * b.bottom, bottom: a.bottom * b.top } : { top: -a.top * b.bottom, bottom: -a.bottom * b.top };
  }
}

/** −1, 0 or 1. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
