/** What stands right beside a figure: it brings its own qualifier, sign and unit, and is a word of the sentence. */
import { factWords } from '../../figures/placeholders.ts';
import { qualifierWordBefore, qualifierWordBehind } from '../../figures/qualifier-words.ts';
import { spellingsOf } from '../../figures/read-values.ts';
import { foldForReading } from '../../text/fold.ts';
import type { Fact, Registry } from '../../registry/registry.ts';
import type { Check } from '../check.ts';
import { rangeFault } from './figure-ranges.ts';
import { wrongWay } from './figure-ways.ts';
import { placedFigures, type FigureFault, type PlacedFigure } from './figure-texts.ts';

export const figureBesideCheck: Check = {
  rules: ['figure-beside'],
  run: (inputs) => {
    const figures = placedFigures(inputs);
    return figures.flatMap((figure, index) => {
      const fault =
        besideFault(figure, inputs.build.registry) ?? wrongWay(figure) ?? rangeFault(figure, figures[index + 1], inputs.build.registry);
      if (fault === undefined) return [];
      const { message, hint, at = figure.start } = fault;
      return [{ rule: 'figure-beside', file: figure.file, ...figure.place(at), message, hint }];
    });
  },
};

const space = 'Put a space between them, or reword the sentence.';

/** Scripts that put no space between words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const joinedBefore = new RegExp(String.raw`[[\p{L}\p{N}\p{Sc}%#&+~≈±<>−\-\)\]]--[${unspaced}]]$`, 'v');
const joinedBehind = new RegExp(String.raw`^(?:[[\p{L}\p{N}%‰°]--[${unspaced}]]|[\-–’'][[\p{L}\p{N}]--[${unspaced}]])`, 'v');

function besideFault({ text, start, end, fact }: PlacedFigure, registry: Registry): FigureFault | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (after.startsWith('[[')) return { message: 'Two figures stand side by side without a space.', hint: space };
  const ahead = before.endsWith(']]') ? undefined : joinedBefore.exec(before)?.[0];
  if (ahead !== undefined)
    return {
      message: `"${ahead}" stands right before the figure, which brings its own currency and sign.`,
      hint: space,
      at: start - ahead.length,
    };
  const behind = joinedBehind.exec(after)?.[0];
  if (behind !== undefined)
    return { message: `"${behind}" stands right behind the figure, which brings its own unit.`, hint: space, at: end };
  if (fact === undefined || (fact.amount.kind !== 'number' && fact.amount.kind !== 'range')) return undefined;
  // A unit that is not there is told as such.
  if (!registry.units.has(fact.unit ?? '')) return undefined;
  const isOwn = text.slice(start, end) === '[[value]]';
  return unitFault(fact, before, after, end, registry) ?? qualifierFault(fact, before, after, end, isOwn, registry);
}

/** "58%" and then "per cent", or "US$" and then "US$3 million". */
function unitFault(fact: Fact, before: string, after: string, end: number, registry: Registry): FigureFault | undefined {
  const unit = registry.units.get(fact.unit ?? '');
  if (unit === undefined) return undefined;
  const forms = spellingsOf(unit).map((form) => form.split('{}'));
  const told = (repeated: string, at: number): FigureFault => ({
    message: `"${repeated}" would be read twice: the figure is shown as "${factWords(fact, registry)}".`,
    hint: 'Leave it out.',
    at,
  });
  const next = after.trimStart();
  const tail = [unit.title, unit.symbol, ...forms.map(([, behind = '']) => behind)]
    .map((form) => form.trim())
    .find((form) => form !== '' && next.toLowerCase().startsWith(form.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(next.slice(form.length)));
  if (tail !== undefined) return told(next.slice(0, tail.length), end + after.length - next.length);
  const other = [...registry.units.values()].find(
    ({ id, title }) => id !== unit.id && next.startsWith(title.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(next.slice(title.length)),
  );
  if (other !== undefined)
    return {
      message: `"${other.title.toLowerCase()}" stands behind a figure that is shown as "${factWords(fact, registry)}".`,
      hint: 'Leave it out, or take the figure of that unit.',
      at: end + after.length - next.length,
    };
  const last = before.trimEnd();
  const head = forms
    .map(([ahead = '']) => ahead.trim())
    .find((form) => form !== '' && last.endsWith(form) && !/[\p{L}\p{N}]$/u.test(last.slice(0, -form.length)));
  return head === undefined ? undefined : told(head, last.length - head.length);
}

/** "nearly nearly 58%", "over nearly 58%", and "58% or more". */
function qualifierFault(
  fact: Fact,
  before: string,
  after: string,
  end: number,
  isOwn: boolean,
  registry: Registry,
): FigureFault | undefined {
  const { language } = registry.site;
  const shown = factWords(fact, registry);
  const hint =
    fact.qualifier === undefined
      ? 'Leave the word out: it says more than the record does. If the source says so, give the record its qualifier.'
      : `Leave the word out: the figure brings its own, "${fact.qualifier.replaceAll('-', ' ')}".`;
  const behind = qualifierWordBehind(foldForReading(after.slice(0, 40)), language);
  if (
    behind !== undefined &&
    (fact.qualifier !== undefined || behind === 'or so' || behind === '+') &&
    !isGoingOn.test(after.slice(after.indexOf(behind) + behind.length))
  )
    return {
      message: `"${behind}" stands behind a figure that is shown as "${shown}".`,
      hint,
      at: end + Math.max(after.indexOf(behind), 0),
    };
  const exact = /\b(?:exactly|precisely) $/.exec(before);
  if (exact !== null && fact.qualifier !== undefined)
    return { message: `"${exact[0].trim()}" stands before a figure that is shown as "${shown}".`, hint, at: exact.index };
  const typed = qualifierWordBefore(foldForReading(before.slice(-40)), language);
  if (
    typed === undefined ||
    (fact.qualifier === undefined && !onlyBounds.test(typed) && !(isOwn && boundsItself(typed, before, fact))) ||
    comparing.test(typed) ||
    /\b(?:add|come|amount)(?:s|ed)? up to $/.test(before)
  )
    return undefined;
  const at = before.toLowerCase().lastIndexOf(typed);
  return { message: `"${typed}" stands before a figure that is shown as "${shown}".`, hint, ...(at < 0 ? {} : { at }) };
}

/** Words that say nothing else than how near a figure is; "over" and "more than" may also compare with it. */
const onlyBounds =
  /^(?:nearly|almost|roughly|approximately|approx\.|appr\.|circa|ca\.|c\.|at least|at most|(?:just|slightly|a little) .+|no(?:t)? (?:more|less) than|as (?:many|high) as|[~≈≥≤])$/;
/** Of its own value a statement says no comparison: "reported over 7 ships"; but "spread over 7 years", "rose over". */
function boundsItself(typed: string, before: string, { unit = '' }: Fact): boolean {
  if (typed === 'over')
    return (
      !/year|month|week|day|hour|decade/.test(unit) &&
      /\b(?:reported|had|has|have|were|was|is|are|of|at|counted|found|for|by|to|with|made|got|lost|took|cost) over $/i.test(before)
    );
  return (
    /^(?:more|less|fewer) than$/.test(typed) && !/\b(?:by|no|not|much|far|little|rather|other|costs?|weighs?) \S+ than $/i.test(before)
  );
}

const comparing = /^(?:some|passed|topped|surpassed|exceed.*|must not exceed|approaching|close to|closer to)$/;
/** "58% at least as much": the word belongs to what follows. */
const isGoingOn = /^ (?:as|an?|the|one|in|some|part|for|to)\b/;
