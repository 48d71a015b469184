/** How far two colours stand apart, as WCAG 2.2 measures it, and the nearest tone of a colour that stands apart enough. */

/** "#rrggbb" → red, green and blue, 0 to 1 each. */
function parts(colour: string): [red: number, green: number, blue: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return [red, green, blue];
}

function written(channels: readonly number[]): string {
  return `#${channels
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Relative luminance, 0 (black) to 1 (white): WCAG 2.2, "relative luminance", whose threshold of 0.04045 is that of sRGB (IEC 61966-2-1). */
function luminance(colour: string): number {
  const [red, green, blue] = parts(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio, 1 to 21: WCAG 2.2, "contrast ratio" (www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** White and black at 0.25 → a light grey: so much of the second, in the numbers that are written. */
export function mix(one: string, other: string, share: number): string {
  const second = parts(other);
  return written(parts(one).map((part, index) => part + ((second[index] ?? 0) - part) * share));
}

/** Steps in which a tone is looked for, from the colour to black and to white. */
const steps = 256;

/**
 * The tone of a colour, mixed with black or with white, that is nearest to it and good; undefined where none is. Both ways are
 * asked, since some colours can only do one of them.
 */
export function nearestTone(colour: string, isGood: (tone: string) => boolean): string | undefined {
  for (let step = 1; step <= steps; step += 1)
    for (const end of ['#000000', '#ffffff']) {
      const tone = mix(colour, end, step / steps);
      if (isGood(tone)) return tone;
    }
  return undefined;
}
