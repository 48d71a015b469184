/** American spellings in British texts: those that the dictionary has, since they stand in names, and those for which it proposes another word. */

interface AmericanWord {
  readonly text: string;
  readonly offset: number;
  readonly meant: string;
}

/** In small letters; with a capital they belong to names, such as Pearl Harbor. */
const spellings: Readonly<Record<string, string>> = {
  aluminum: 'aluminium',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  canceled: 'cancelled',
  catalog: 'catalogue',
  center: 'centre',
  defense: 'defence',
  fiber: 'fibre',
  fueled: 'fuelled',
  gray: 'grey',
  jewelry: 'jewellery',
  labeled: 'labelled',
  liter: 'litre',
  maneuver: 'manoeuvre',
  modeling: 'modelling',
  mold: 'mould',
  offense: 'offence',
  plow: 'plough',
  skeptical: 'sceptical',
  theater: 'theatre',
  traveled: 'travelled',
  traveling: 'travelling',
};
/** "harbor" in "harbors" and "neighboring". */
const withoutU = 'armor|behavior|color|endeavor|favor|flavor|harbor|honor|humor|labor|neighbor|rumor|vapor';
const word = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'/.@_])(?:(?:${Object.keys(spellings).join('|')})s?|(?:${withoutU})(?:s|ed|ing|ful|able|less|hood|ly)?)(?![\p{L}\p{N}/@_]|\.\p{L})`,
  'gu',
);

/** To license is right, and a license is not. */
const noun = /(?<=\b(?:an?|the|this|that|each|every|no|any|its|their|one|new|export|import|mining|general|of|by) )licenses?\b/g;

export function findAmericanWords(text: string): AmericanWord[] {
  return [...text.matchAll(word), ...text.matchAll(noun)].map(({ 0: found, index }) => ({
    text: found,
    offset: index,
    meant: inBritish(found),
  }));
}

function inBritish(found: string): string {
  const one = found.replace(/s$/, '');
  const meant = spellings[found] ?? spellings[one];
  if (meant !== undefined) return found.endsWith('s') ? `${meant}s` : meant;
  return found.startsWith('license') ? found.replace('license', 'licence') : found.replace(/or(?!.*or)/, 'our');
}
