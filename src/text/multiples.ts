/** Multiples and fractions in words: "tripled", "sixfold", "twice as", "half the", "two-thirds", "by a quarter". */
import { alternatives, small } from './number-words.ts';

const part = '(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?|thousandths?)';
const count = `(?:an?|${alternatives(Object.keys(small).filter((word) => word !== 'zero'))})`;
const near = '(?:about|nearly|almost|over|roughly|around|more than|less than|at least|well over|just over|just under|some)';

const patterns: readonly RegExp[] = [
  /\b(?:halved|halving|doubled|tripled|trebled|quadrupled|quintupled|sextupled|doubling|tripling|trebling|quadrupling)\b(?! (?:down|back|over|up)\b)/gi,
  // In the present, with what grows or is grown: "doubles the", "doubles every".
  /\b(?:doubles?|triples?|trebles?|quadruples?|halves?) (?:the|its|their|our|that|what|every|each|in|by|as)\b/gi,
  // "The purpose is twofold" counts purposes.
  new RegExp(
    String.raw`\b(?<!\b(?:is|are|was|were) (?=two|three))(?:\p{Nd}+|${alternatives([...Object.keys(small), 'many', 'hundred', 'thousand'])})-?fold\b`,
    'giu',
  ),
  /\b(?:twice|thrice) (?:as|the|its|their|our|his|her|what|that of|more|an?|every|over)\b/gi,
  /(?<!\b(?:first|second|latter|other|upper|lower|northern|southern|eastern|western|top|bottom|back|front|early|later|better|far|left|right|near) )\bhalf (?:of|the|its|their|our|his|her|as|that|those|these|all)\b/gi,
  new RegExp(String.raw`\b(?:${near}|by|than|one|and an?|cut in|in) half\b(?!-)|\bhalf an? \p{L}+`, 'giu'),
  // "from a fifth to a quarter".
  new RegExp(String.raw`\bfrom (?:an?|one) ${part} to (?:an?|one) ${part}\b`, 'gi'),
  // "Half came by sea", "half were lost".
  /(?<=^|[.!?;:,—–]\s|\b(?:and|but|while|nearly|about|over|than) )half (?:were|are|have|had|came|come|went|go|remain|remained|left|died)\b/gi,
  /\b(?:single|double|triple)[- ](?:digits?|figures)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)-(?:digit|figure)\b(?! (?:codes?|numbers?|headings?|years?|levels?|customs|tariff|postcodes?|prefix)\b)/gi,
  // "By a vote of seven to two", "outnumbered three to one", "by a factor of four".
  new RegExp(String.raw`(?<=\b(?:by|of|voted|won|lost|split|outnumbered|outnumber) )${count}[ -]to[ -]${count}\b`, 'gi'),
  new RegExp(String.raw`\bby a factor of (?:about |nearly |some )?${count}\b`, 'gi'),
  /\b(?:an?|one|two|three|several) orders? of magnitude\b/gi,
  /\b(?:low|mid|high)[- ]teens\b/gi,
  /\bevery (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)\b(?! (?:day|week|month|year|hour|time|of)\b)/gi,
  /\bevery second (?!(?:day|week|month|year|hour|time|of|counts?|that|in|and|or|to|is|was)\b)\p{L}+\b/giu,
  // "One ship in four"; not "one firm in three countries".
  new RegExp(
    String.raw`\bone \p{L}+ in (?:${alternatives(Object.keys(small).filter((word) => word !== 'zero' && word !== 'one'))}|\d{1,2}(?![\d.,]))\b(?![ -]\p{L}+s\b)`,
    'giu',
  ),
  /\b\d{1,3}(?:st|nd|rd|th)[ -](?:\p{Ll}+est|most|least)\b/gu,
  /\b(?:an?|one|two) (?:good|full|whole|mere|bare) (?:half|third|quarter|fifth|tenth)s?\b(?= (?:of|were|are|was|is|came|went)\b|[.,;])/gi,
  new RegExp(String.raw`\b(?:${alternatives(Object.keys(small))})-and-a-half\b`, 'gi'),
  // "two-thirds", "three quarters of"; "a third of", "by a fifth", "one tenth"; not "a third party", "a quarter later".
  new RegExp(String.raw`\b(?!an?\b|one\b)${count}[\s-]${part}\b(?: of(?: an? (?:hundred|thousand|[mb]illion))?\b)?`, 'gi'),
  new RegExp(
    String.raw`\b(?:an?|one)[\s-]${part}(?: of(?: an? (?:hundred|thousand|[mb]illion))?\b(?! the way\b)|(?= (?:as|more|less|fewer|larger|smaller|higher|lower|cheaper)\b))`,
    'gi',
  ),
  new RegExp(String.raw`\bone[\s-]${part}\b`, 'gi'),
  new RegExp(String.raw`\b(?:by|${near}) (?:an?|one)[\s-]${part}\b(?![\s-]\p{L}+(?:y|er)\b)`, 'giu'),
  // "A third were lost", "it fell a third.": not "a third was the fog", "it lost a third ship".
  new RegExp(String.raw`\b(?:an?|one) ${part}(?= (?:were|are|have|come|go|remain|live|work|die|died|left|say|believe)\b)`, 'gi'),
  new RegExp(
    String.raw`(?<=\b(?:fell|fall|falls|rose|rise|rises|risen|fallen|dropped|drops|down|up|grew|grows|grown|shrank|lost|lose|cut|gained|slipped|climbed|jumped|declined|increased|decreased|shed|only|another|just) )(?:an?|one) ${part}(?=[.,;:!?)]|$| (?:in|since|from|on|to|over|within|last|this|between|after|and|or|than)\b)`,
    'gi',
  ),
  /(?<=^|[.!?;:,—–]\s|\b(?:in|by|with|to|left|killed|saw|lost|destroyed|hit|and|damaged|closed|killing|as) )scores of\b/gi,
];

/** Each of the patterns needs one of these; most texts have none. */
const stems =
  /hal[fv]|teens|\d(?:st|nd|rd|th)[ -]|digit|figure|magnitude|doubl|tripl|trebl|quadrupl|quintupl|sextupl|fold|twice|thrice|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth|thousandth|scores|every second|(?:by|of|voted|won|lost|split|outnumber(?:ed)?) \p{L}+[ -]to[ -]|factor of|\bone \p{L}+ in /iu;

export function findMultiples(text: string): { text: string; offset: number }[] {
  if (!stems.test(text)) return [];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ text: match[0], offset: match.index })));
}
