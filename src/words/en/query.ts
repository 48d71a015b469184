/** English: how a question is read. Lists of words are parted by spaces; patterns are of the folded question, in small letters. */

/** Words that say nothing of what is looked for. */
export const stopWords =
  'a about actually after all also am an and any anybody are as at be because been being but by can could did do does doing done for from get gets give ' +
  'had has have having he her here him his how i if in into is it its just let like many may me more most much must my no not now of off on one only or ' +
  'other our out over own say says shall she should so some still such tell than that the their them then there these they thing this those to too ' +
  'under up us very was we were what when where which while who whom whose why will with would you your exactly there really ' +
  'come came comes coming made make makes making take took taken go goes going went put puts keep kept each every find found show shows without except excluding';
/** Words of a wish that are no part of what is looked for. */
export const wishWords =
  'chart charts graph graphs plot diagram quote quotes quoted quotation said source sources article articles table tables dataset datasets csv ' +
  'spreadsheet download excel definition define meaning means glossary timeline chronology history events event recommendation recommendations recommended ' +
  'difference differ figures figure data number percent cent per country happened last';
/** What asks to leave out the name after it, and before it. */
export const denials = { before: 'not without except excluding', after: 'excluded' };
/** Phrases that ask and name nothing: they are taken out before words are told apart. */
export const filler = '\\bhow (?:long|soon|big|large|high|far|often|old)\\b';
/** What says which kind of answer is wanted; (?!) where a language has no such words. */
export const wishes = {
  chart: '\\b(?:charts?|graphs?|plots?|diagrams?)\\b',
  quote: '\\b(?:quotes?|quoted|quotations?|who said|said)\\b',
  source: '\\b(?:sources?|articles?|reports?|papers?|studies|study)\\b',
  data: '\\b(?:data ?sets?|csv|spreadsheets?|tables?|download|excel)\\b',
  meaning: '\\b(?:definitions?|define|meaning|means|glossary|what (?:is|are|does)|difference between)\\b',
  who: '\\bwho (?!said)',
  whoIs: '\\bwho (?:is|was|are)\\b',
  events: '\\b(?:timeline|chronology|what happened|events?)\\b',
  advice: '\\b(?:recommend\\w*|advice|should we|what should)\\b',
  disagreement: '\\b(?:differ|different|disagree\\w*|conflict\\w*|discrepanc\\w*|contradict\\w*)\\b',
  comparison: '\\b(?:more|less|higher|lower|bigger|smaller) .*than\\b|\\b(?:compar\\w*|versus|vs)\\b',
  yesOrNo: '^(?:does|do|did|is|are|was|were|has|have|can|will)\\b',
  howLong: '\\bhow (?:long|soon)\\b',
  share: '\\bhow (?:much|many) of\\b|\\bwhat (?:percentage|proportion|part)\\b|\\bshare\\b|\\bhow (?:dependent|reliant)\\b',
  origin: '\\bwhere .*(?:come|comes|from)\\b',
  amount: '\\b(?:how (?:much|many|big|large|high|far)|what (?:price|number)|when (?:did|will|is|was|does|can)|since when|which|where)\\b',
  story: '\\b(?:what did|why did|how did|was there|is there|did .* really)\\b',
  docs: '\\bhow do (?:i|we|you)|how to|how can (?:i|we)\\b|\\b(?:embed\\w*|host|hosting|contribute|deploy|typo)\\b',
};
/** Words that an answer to such a question is likely to hold. */
export const hints = { years: 'years', share: 'share', sources: 'sources' };
/** What asks for what is so now, and what asks for somebody’s words. */
export const present = '\\b(?:does|is|are|has|now|today|currently|current|latest|still)\\b';
export const claims = '\\b(?:claim\\w*|say|says|said|saying|alleg\\w*|assert\\w*|according|denie[sd]|deny|article\\w*)\\b';
/** Behind a sum, whose number alone is looked for. */
export const currencies = '\\b(?:dollars?|euros?|yen|pounds?|usd|eur|jpy|aud)\\b';
/** Behind a number; English ones are read everywhere. */
export const scales = { thousand: '(?!)', million: '(?!)', billion: '(?!)', trillion: '(?!)', percent: '(?!)' };
