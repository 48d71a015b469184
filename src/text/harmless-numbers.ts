/** Numbers that are no quantities: dates, years, times of day, and digits that belong to a name, a label or a code. */
import { monthNames } from './months.ts';

const months = `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** Of sites in German; a month that is spelt as in English is in the pattern before. */
const german = 'Januar Februar März Mai Juni Juli Oktober Dezember';
const monthsOf = (names: string): string => names.split(' ').join('|');
const year = String.raw`(?:1[0-9]|20)\d{2}`;
const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th)`;

/** Nothing here is a quantity, whatever stands beside it. */
const always = new RegExp(
  [
    // 24 September 2010, 11 and 12 March, 5th of May 1813; September 24, 2010; September 2010; 2010-09-24; 24.09.2010.
    String.raw`\b\d{1,2}(?:(?:–|-| and | to | or |, )\d{1,2}){0,4}(?:st|nd|rd|th)?(?: of)? ${months}(?:,? ${year})?(?![A-Za-z\d])`,
    String.raw`\b${months} ${ordinal}(?:,? ${year})?`,
    String.raw`\b${months} \d{1,2}(?:[–-]\d{1,2})?(?:, ${year})?\b(?! per\b|%)`,
    String.raw`\b${months} ${year}\b`,
    String.raw`\b\d{4}-\d{2}(?:-\d{2})?\b|\b(?:19|20)\d{2}-\d{1,2}-\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}\b|\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b`,
    // Im Jahr 1880, seit 1880, 11. März 2011; 2011年3月11日, 1880年代, 3月11日, 第3章.
    String.raw`\b(?:[Jj]ahre?s?|[Ss]eit) \d{3,4}\b|\b\d{1,2}\. ?(?:${monthsOf(german)})\b(?: ${year}\b)?|\b(?:${monthsOf(german)}) ${year}\b`,
    String.raw`${year}年(?!間)(?:度|代|末|初)?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|(?<![\d.])(?:1[0-2]|[1-9])月(?!間)|第\d{1,3}[章節条項号回版部]`,
    // FY2025/26; 2010–2012, 2018/19; the 1990s; 19th.
    String.raw`\b(?:FY|CY) ?(?:19|20)?\d{2}(?:[/–-]\d{2,4})?\b`,
    String.raw`\b${year}[–/-](?:${year}|\d{2})\b`,
    String.raw`\b${year}s\b|[’']\d0s\b|\bthe \d0s\b`,
    String.raw`\b${ordinal}\b(?![ -](?:\p{Ll}+est|most|least)\b)`,
    // 9 am, 14:30, 10 o’clock; 24/7; 9/11.
    String.raw`\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]m\b|[ap]\.m\.|o[’']clock)|\b24/7\b|\b9/11\b`,
    // 09:30; 1:50 is a ratio unless a time of day is spoken of.
    String.raw`(?<!\b(?:ratio|scale|odds|split|proportion|mix|rate)[^.!?]{0,20})\b(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?\b`,
    String.raw`(?<=\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Ss]ince|to|and|between|the|–|-) )\d:[0-5]\d\b|\b\d:[0-5]\d(?= (?:train|bus|flight|ferry|[A-Z]{2,4}\b|sharp|in the (?:morning|afternoon|evening)))`,
    // The 8.15 to the city; the class of ’92; an under-21 side, the over-65s, the 11-plus; Form 1C.
    String.raw`\b[Tt]he \d{1,2}[.:][0-5]\d(?= (?:to|from|train|bus|ferry|flight|service)\b)|[’']\d\d\b(?![.,]?\d)`,
    String.raw`\b(?:under|over|Under|Over)-\d{1,2}s?\b|\b11-plus\b|\b\p{Lu}\p{Ll}+ \d{1,2}[A-Z]\b`,
    // A 4-4-2; the 73 stops here; ten to nine.
    String.raw`(?<![\d–-])\d(?:-\d){2,4}(?![\d%–-])|\b[Tt]he \d{1,3}(?= (?:no longer |still |never |only |always )?(?:stops|runs|goes|leaves|is|was|calls|turns|takes|arrives)\b)`,
    String.raw`\b(?:five|ten|twenty|twenty-five) (?:minutes )?(?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,;!?)]|$| (?:in|on|and|every|sharp|at)\b)`,
    // Directive 92/43/EEC, Regulation (EU) 2023/1542, C-131/12, 401(k).
    String.raw`\b\d{2,4}/\d{1,4}/[A-Z]{2,}\b|\b(?:19|20)\d{2}/\d{1,4}\b|\b\d{1,4}/(?:19|20)\d{2}\b|\b[A-Z]{1,2}-\d+/\d{2}\b|\b401\(k\)`,
    // Letters and digits of one name: A1, CO2, Li2CO3, PM2.5, F-35, COVID-19, SARS-CoV-2, Carbon-14; and 5G, 3D, 7-Eleven, 221B.
    String.raw`\b(?!${'(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|NZD|INR|SEK|NOK|DKK|KRW|SGD|HKD|ZAR|BRL|RUB|MXN|TRY|Rs)'}\d)[A-Z][A-Za-z]{0,20}\d{1,6}(?:\.\d{1,4})?[A-Za-z\d]{0,20}(?:/\d{1,4})*\b`,
    String.raw`(?<![\w-])(?:[A-Za-z]{1,20}-){0,3}[A-Z][A-Za-z]{0,20}-\d{1,4}[A-Za-z]?\b(?!-[a-z])`,
    String.raw`\b(?:carbon|uranium|plutonium|caesium|cesium|iodine|cobalt|strontium|omega|vitamin|interleukin|catch|covid|lithium|helium)-\d{1,3}\b`,
    String.raw`\b(?:mid|pre|post|late|early)-${year}\b|\b[2-6]G\b|\b[234]D\b|\b\d+-[A-Z][a-z]+\b|\bEuro [1-7]\b|\b\d{1,3}[A-D] [A-Z][a-z]+`,
    // What figures are printed in: "in billions of yen"; a part of a year.
    String.raw`\b(?:in|of|to) (?:hundreds|thousands|millions|billions|trillions) of (?:tonnes|tons|units|kilograms|dollars|euros|pounds|yen|yuan|US dollars)\b`,
    String.raw`\binto (?:thousand|million|billion|trillion) (?:tonnes|tons|units|dollars|euros|pounds|yen|yuan|US dollars)\b`,
    String.raw`\bquarter of (?:a|the) (?:financial |fiscal |calendar )?year\b`,
    // Codes of goods, trades and standards: HS 280530, 2846 and 8505; ISO 14001.
    String.raw`\b(?:HS|HTS|CN|KN|SITC|ISIC|NAICS|NACE|ISO|IEC|EN|DIN|JIS|CAS|RFC|ISBN|ISSN|DOI) (?:codes? )?[\d.-]+(?:/\d+)*(?:(?:, and |, or |, | and | or | to )\d[\d.-]*(?!\d|\s?%| per cent| \p{Ll}+s\b))*`,
    // Versions: 20.9.0, v2.1, the 1.2 specification.
    String.raw`\b[vV]?(?!\d{1,3}(?:\.\d{3}){2}\b)\d+\.\d+\.\d+(?:-[a-z0-9.]+)?\b|\bv\d+(?:\.\d+)*\b|\b\d+(?:\.\d+)+(?= (?:spec|specification|release|branch|beta|alpha|version|standard)s?\b)`,
    // Names of files: 2805.json.
    String.raw`\b[\w-]+\.(?:csv|json|xlsx?|ods|pdf|txt|xml|zip)\b`,
    // 10 Downing Street.
    String.raw`\b\d{1,4} (?:[A-Z][a-z’']+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Place|Row|Drive|Way|Terrace|Crescent|Gardens)\b`,
    // (1) and (2) in a sentence; a fact by its id; the mark of a footnote.
    String.raw`(?<=^|\s)\(\d{1,2}\)`,
    String.raw`\[\[[^\]]{0,100}\]\]|\[\^[^\]]{0,100}\]`,
  ].join('|'),
  'gu',
);

const labels =
  'articles?|arts?\\.|(?:sub-?)?sections?|secs?\\.|chapters?|ch\\.|chap\\.|parts?|(?:sub-?)?paragraphs?|paras?\\.?|clauses?|schedules?|annex(?:es)?|appendix|appendices|titles?|volumes?|vol\\.|books?|' +
  'pages?|pp?\\.|tables?|figures?|figs?\\.|footnotes?|notes?|equations?|examples?|steps?|stages?|phases?|tiers?|types?|class|categor(?:y|ies)|grades?|levels?|scopes?|pillars?|' +
  'rounds?|versions?|drafts?|items?|(?:standing )?orders?|motions?|formula|v\\.|numbers?|nos?\\.?|Nos?\\.?|options?|questions?|rules?|protocols?|resolutions?|directives?|regulations?|' +
  'key stage|divisions?|areas?|zones?|rooms?|platforms?|gates?|terminals?|junctions?|exits?|piers?|berths?|routes?|runways?|sets?|forms?|lots?|plots?|courts?|coach(?:es)?|halls?|docks?|flights?|beds?|wards?|units?|reactors?|models?|lines?|days?|years?';
const list = String.raw`\d{1,4}(?:\.\d{1,3})*[A-Za-z]?(?:\(\w{1,4}\))*`;

/** Section 12(3), Articles 3 and 4, No. 10, Chapter 2 to 5; a label of small letters holds no unit behind it. */
const labelled = new RegExp(
  String.raw`\b(?:${labels}|§+)[ -]?(?:No\.? )?${list}(?:(?:, and |, or |, | and | or | to |–|-|/)${list}){0,12}(?![\d,.]*\d|\s?(?:%|per cent|percent|(?:thousand|[mbtr]+illion)\b))`,
  'gi',
);

/** No sentence begins with these and a name's number. */
const noNames =
  'About|Nearly|Over|Some|In|Only|At|By|For|From|With|Around|Almost|Just|Under|Roughly|Approximately|Between|Another|All|More|Fewer|Less|Than|Least|Most|Up|To|Of|And|Or|But|The|These|Those|' +
  'This|That|Its|Their|Our|Your|His|Her|My|Every|Each|Within|After|Before|Since|Until|Till|During|Per|Plus|Minus|Exactly|Precisely|Currently|Today|Now|Then|There|Here|Still|Even|Yet|Last|Next|Past|Age|Aged|Total|' +
  'Worth|As|On|Through|Against|Where|When|While|If|Because|Also|Both|Not|No|So|Such|What|Which|Who|They|We|It|He|She|One|Was|Were|Is|Are|Had|Has|Have|' +
  'USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|NZD|INR|SEK|NOK|DKK|KRW|SGD|HKD|ZAR|BRL|RUB|MXN|TRY|Rs|US|UK|EU|GDP|CPI';
const afterName =
  'is|was|has|had|will|would|can|could|may|might|and|or|in|on|at|by|for|to|from|the|which|that|with|as|came|went|landed|left|opened|closed|returned|came|failed|showed|says|said|a|an|per se|cannot|did|does';

/** Apollo 11, Boeing 747, Windows 11, Euro 6, S&P 500, Industry 4.0: at the end of a clause, or before a word that no count has behind it. */
const named = new RegExp(
  String.raw`(?<=\b(?:[Tt]he|[Aa]n?) )(?!(?:${noNames})\b)[A-Z][A-Za-z&’']* \d{1,3}s?\b(?![\d%]|[.,]\d| (?:per cent|percent|%))|(?<![\w’'-])(?!(?:${noNames}|${monthNames.join('|')})\b)[A-Z][A-Za-z&’']* \d{1,4}(?:\.0)?s?(?![\d%]|[.,]\d)(?=\)?(?:[.;:!?]?$|[.,;:!?)]\s|[.,!?]?["”’]|/\d+\b| (?:${afterName})\b| [A-Z]))`,
  'g',
);

/** Years of long ago look like counts: what stands before them says that they are years. */
const oldYears = new RegExp(
  [
    String.raw`\b(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|circa|c\.|AD|year|summer|winter|spring|autumn|finished) 1[0-8]\d{2}(?:(?: and | to | or |, )1[0-9]\d{2})*\b(?!,\d)`,
    String.raw`\b(?:Acts?|Treaty|treaty|War|war|battle|Fire|fire|flood|plague|Convention|revolution|year|Peace|Congress|edition|census|crisis|famine|storm|earthquake|law|code|constitution|report|of (?:the )?[A-Z]\w+) of 1[0-8]\d{2}\b`,
    String.raw`\bthe 1[0-8]\d{2}(?= [A-Z])|\b1[0-8]\d{2}(?=\))|\(1[0-8]\d{2}\b|\b\d{1,4} (?:BC|AD|BCE|CE)\b|\bAct 1[0-8]\d{2}\b`,
  ].join('|'),
  'g',
);

/** Turns of phrase that count nothing. */
const idioms =
  /\b(?:two|three) of a kind\b|\ba (?:hundred|thousand|million) times (?=to |that |over|before|already|now)|\bone in a (?:million|thousand)\b|\btwice over\b|\bhalf (?:of )?the (?:battle|fun|story|point)\b|\bcount(?:s|ed|ing)? to \p{L}+|\bone-two\b|\bhalf an (?:eye|ear)\b|(?<=\b(?:cut|split|tear|torn|fold|folded|break|broke|saw|snap|slice|sliced|rip|ripped) (?:it|them|each|the \p{L}+|a \p{L}+) )in half\b/giu;

const blankAll = (text: string, pattern: RegExp): string => text.replace(pattern, (match) => '\0'.repeat(match.length));

/** The text with what is harmless as characters that belong to nothing, so that what stands before and behind does not join up. */
export function blankHarmless(text: string): string {
  // All but turns of phrase, what stands in brackets, a scale or a part of a year has digits.
  if (
    !/[\d[]|ns of |ds of |into |quarter of|half |count|one-two| to | past |of a kind|thousand times|a million|twice over|in half/i.test(
      text,
    )
  )
    return text;
  return [idioms, always, labelled, oldYears, named].reduce(blankAll, text);
}
