/** What stands right beside a figure: it brings its own qualifier and unit, and is a word of the sentence. */
import { formatQualifier } from '../../../figures/format-value.ts';
import { factWords } from '../../../figures/placeholders.ts';
import { qualifierWordBefore } from '../../../figures/qualifier-words.ts';
import { spellingsOf } from '../../../figures/read-values.ts';
import { foldForReading } from '../../../text/fold.ts';
import type { Problem } from '../../../problems/problem.ts';
import type { Fact, Registry } from '../../../registry/registry.ts';
import { nodesOf, wordsOf, type MarkdownPage, type NodeOf, type PlacedNode } from './page-nodes.ts';

export function findJoinedFigures(page: MarkdownPage, registry: Registry): Problem[] {
  return nodesOf(page, 'mdxJsxTextElement').flatMap((placed) => {
    const fault = placed.node.name === 'Fact' ? faultOf(placed, registry) : undefined;
    return fault === undefined ? [] : [page.problem('component-place', placed.node, ...fault)];
  });
}

type Fault = readonly [message: string, hint: string] | undefined;

const space = 'Put a space between them, or reword the sentence.';

function faultOf({ node, parents: [parent], index }: PlacedNode<NodeOf<'mdxJsxTextElement'>>, registry: Registry): Fault {
  const [ahead, behind] = [parent?.children[index - 1], parent?.children[index + 1]];
  if (behind?.type === 'mdxJsxTextElement' && behind.name === 'Fact') return ['Two figures stand side by side without a space.', space];
  const before = ahead === undefined ? '' : wordsOf(ahead);
  const after = behind === undefined ? '' : wordsOf(behind);
  const joinedBefore = /[\p{L}\p{N}\p{Sc}%#&+~≈±<>−-]$/u.exec(before)?.[0];
  if (joinedBefore !== undefined)
    return [`"${joinedBefore}" stands right before the figure, which brings its own currency and sign.`, space];
  const joinedAfter = /^(?:[\p{L}\p{N}%‰°]|[-–’'][\p{L}\p{N}])/u.exec(after)?.[0];
  if (joinedAfter !== undefined) return [`"${joinedAfter}" stands right behind the figure, which brings its own unit.`, space];
  const fact = registry.facts.get(idOf(node));
  return fact === undefined ? undefined : (unitFault(fact, after, registry) ?? qualifierFault(fact, before, registry));
}

function idOf({ attributes }: NodeOf<'mdxJsxTextElement'>): string {
  const attribute = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}

/** "58%" and then "per cent". */
function unitFault(fact: Fact, after: string, registry: Registry): Fault {
  const unit = registry.units.get(fact.unit ?? '');
  if (unit === undefined || (fact.amount.kind !== 'number' && fact.amount.kind !== 'range')) return undefined;
  const tails = [unit.title, unit.symbol, ...spellingsOf(unit).map((form) => form.split('{}')[1] ?? '')];
  const next = after.trimStart().toLowerCase();
  const repeated = tails
    .map((tail) => tail.trim())
    .find((tail) => tail !== '' && next.startsWith(tail.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(next.slice(tail.length)));
  return repeated === undefined
    ? undefined
    : [`"${repeated}" would be read twice: the figure is shown as "${factWords(fact, registry)}".`, 'Leave it out.'];
}

/** "nearly nearly 58%", and "over nearly 58%". */
function qualifierFault(fact: Fact, before: string, registry: Registry): Fault {
  if (fact.amount.kind !== 'number' && fact.amount.kind !== 'range') return undefined;
  const typed = qualifierWordBefore(foldForReading(before.slice(-40)), registry.site.language);
  if (
    typed === undefined ||
    (fact.qualifier === undefined && !onlyBounds.test(typed)) ||
    comparing.test(typed) ||
    /\b(?:add|come|amount)(?:s|ed)? up to $/.test(before)
  )
    return undefined;
  return [
    `"${typed}" stands before a figure that is shown as "${factWords(fact, registry)}".`,
    fact.qualifier === undefined
      ? 'Leave the word out: it says more than the record does. If the source says so, give the record its qualifier.'
      : `Leave the word out: the figure brings its own, "${formatQualifier(fact.qualifier)}".`,
  ];
}

/** Words that say nothing else than how near a figure is; "over" and "more than" may also compare with it. */
const onlyBounds =
  /^(?:nearly|almost|roughly|approximately|approx\.|circa|at least|at most|(?:just|slightly|a little) .+|no(?:t)? (?:more|less) than|[~≈≥≤])$/;
const comparing = /^(?:some|passed|topped|surpassed|exceed.*|must not exceed|approaching|close to|closer to)$/;
