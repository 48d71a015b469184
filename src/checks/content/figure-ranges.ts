/** Two figures that make a range or a course: they are of one unit, the lower one comes first, and what fell is less than before. */
import { factWords } from '../../figures/placeholders.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { FigureFault, PlacedFigure } from './figure-texts.ts';

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
  if (first.fact !== undefined && first.fact === second.fact && (isDash || / (?:to|from) $/.test(gap)))
    return { message: `The figure "${first.fact.id}" stands at both ends.`, hint: 'Name the other one.' };
  // Of a whole row of them the first is told.
  if (/^\s+$/.test(gap) && !/\]\]\s+$/.test(before) && [first.fact, second.fact].every((fact) => fact !== undefined && isNumber(fact)))
    return { message: 'Two figures stand side by side without a word between them.', hint: 'Say what each is of, or take one out.' };
  const course = courseFault(first, second, before, gap, registry);
  if (course !== undefined) return course;
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

const course =
  /\b(?:(fell|fall|falls|fallen|dropped|drops?|declined|shrank|sank|slid|slipped|went down|decreased)|(rose|risen|rises?|grew|grown|climbed|jumped|went up|increased)) (?:\p{L}+ )?from $/iu;

/** "It fell from [[a]] to [[b]]", where b is more than a. */
function courseFault(
  { fact: from }: PlacedFigure,
  { fact: to }: PlacedFigure,
  before: string,
  gap: string,
  registry: Registry,
): FigureFault | undefined {
  const [said, falls] = course.exec(before) ?? [];
  if (from === undefined || to === undefined || !/\bfrom $/i.test(before) || !/^[^.;:\]]{0,40} to $/.test(gap)) return undefined;
  const [a, b] = [numberOf(from), numberOf(to)];
  if (a !== undefined && b !== undefined && from.unit !== to.unit)
    return {
      message: `"from" and "to" lead from "${factWords(from, registry)}" to "${factWords(to, registry)}", which are of two units.`,
      hint: 'Take the figure that is meant, or say the two in words.',
      at: before.length - 'from '.length,
    };
  if (said === undefined) return undefined;
  if (a === undefined || b === undefined || a === b || b < a === (falls !== undefined)) return undefined;
  return {
    message: `"${said.trim()}" leads from "${factWords(from, registry)}" to "${factWords(to, registry)}", which is ${b > a ? 'more' : 'less'}.`,
    hint: 'Say which way it went, or exchange the figures.',
    at: before.length - said.length,
  };
}

function isNumber({ amount }: Fact): boolean {
  return amount.kind === 'number' || amount.kind === 'range';
}

function numberOf({ amount }: Fact): number | undefined {
  return amount.kind === 'number' ? Number(amount.value) : undefined;
}
