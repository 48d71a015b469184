/** Two figures that make a range: they are of one unit, and the lower one comes first. */
import { factWords } from '../../figures/placeholders.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { FigureFault } from './figure-beside.ts';
import type { PlacedFigure } from './figure-texts.ts';

const dash = /^\s?[-‐‑–—−]\s?$/;
const between = /\bbetween $/i;
/** German says a range by a word of its own, and a fall by another: "10 bis 20", "von 20 auf 10". */
const germanRange = /^ bis(?: zu)? $/;
const germanBetween = /\bzwischen $/i;

/** "[[a]]–[[b]]", "between [[a]] and [[b]]", "[[a]] bis [[b]]"; "from … to …" may as well fall. */
export function rangeFault(first: PlacedFigure, second: PlacedFigure | undefined, registry: Registry): FigureFault | undefined {
  if (second?.text !== first.text || second.file !== first.file || second.start <= first.end) return undefined;
  const gap = first.text.slice(first.end, second.start);
  const isDash = dash.test(gap);
  const before = first.text.slice(0, first.start);
  const isSaid = (gap === ' and ' && between.test(before)) || (gap === ' und ' && germanBetween.test(before)) || germanRange.test(gap);
  if (!isDash && !isSaid) return undefined;
  const [low, high] = [first.fact, second.fact];
  if (low === undefined || high === undefined) return undefined;
  if ([low, high].some(({ unit }) => unit !== undefined && !registry.units.has(unit))) return undefined;
  const shown = `"${factWords(low, registry)}" and "${factWords(high, registry)}"`;
  const [a, b] = [numberOf(low), numberOf(high)];
  if (a === undefined || b === undefined || low.unit !== high.unit)
    return isDash || (a !== undefined && b !== undefined)
      ? { message: `${shown} make no range: they are not two numbers of one unit.`, hint: 'Say the two in words, each for itself.' }
      : undefined;
  if (a > b) return { message: `The range runs backwards, from ${shown.replace(' and ', ' to ')}.`, hint: 'Name the lower figure first.' };
  return isDash && (low.qualifier !== undefined || high.qualifier !== undefined)
    ? { message: `${shown} have qualifiers, which a dash takes for one range.`, hint: 'Write between … and …, or say the two in words.' }
    : undefined;
}

function numberOf({ amount }: Fact): number | undefined {
  return amount.kind === 'number' ? Number(amount.value) : undefined;
}
