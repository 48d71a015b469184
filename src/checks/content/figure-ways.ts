/** A figure that its record states as a fall is said to be one, and a rise a rise. */
import { sentenceAt } from '../../text/split-sentences.ts';
import { withoutFigures } from './authored-texts.ts';
import type { FigureFault, PlacedFigure } from './figure-texts.ts';

const up =
  /\b(?:rose|risen|ris(?:es?|ing)|gr[eo]wn?|grow(?:s|th|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|increas(?:es?|ed|ing)|gain(?:s|ed)?|up|more|higher|above)\b/i;
const down =
  /\b(?:fell|fall(?:s|en|ing)?|drop(?:s|ped)?|declin(?:es?|ed|ing)|shr[aiu]nk|s[au]nk|slid|decreas(?:es?|ed|ing)|down|less|fewer|lower|below|cut|reduc(?:es?|ed)|halved|lost)\b/i;
const ahead =
  /\b(?:rose|risen|rises?|grew|grown|climbed|jumped|increased|up|higher|fell|fallen|falls?|dropped|declined|shrank|sank|slid|decreased|down|lower) by $/i;
const behind = /^ (?:less|fewer|lower|more|higher)\b(?! (?:than|or))/i;

/** "It rose by [[exports-fall-2024]]", whose statement says fell. */
export function wrongWay({ text, start, end, fact }: PlacedFigure): FigureFault | undefined {
  const sentence = sentenceAt(text, start);
  if (fact === undefined || sentence === undefined || fact.amount.kind === 'date' || fact.amount.kind === 'words') return undefined;
  const said = withoutFigures(text);
  const before = ahead.exec(said.slice(sentence.offset, start));
  const word = before?.[0].replace(/ by $/, '') ?? behind.exec(said.slice(end))?.[0].trim();
  if (word === undefined) return undefined;
  const isUp = up.test(word);
  const stated = withoutFigures(fact.statement);
  const [opposite, same] = isUp ? [down, up] : [up, down];
  const recorded = opposite.exec(stated)?.[0];
  if (recorded === undefined || same.test(stated)) return undefined;
  return {
    message: `"${word}" stands beside a figure of which its record says "${recorded}".`,
    hint: 'Say which way it went, or take the figure that is meant.',
    at: before === null ? end + 1 : sentence.offset + before.index,
  };
}
