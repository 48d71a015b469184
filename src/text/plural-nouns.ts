/** Whether an English word is a noun in its plural: of any subject, so by its ending, and by lists where that says nothing. */

const irregular = new Set(
  (
    'people men women children feet teeth mice geese oxen sheep fish cattle deer salmon cod trout poultry police aircraft spacecraft hovercraft ' +
    'series species offspring dice pence criteria data media phenomena bacteria strata spectra memoranda referenda curricula stadia fungi nuclei ' +
    'alumni cacti larvae vertebrae antennae formulae indices matrices vertices crises analyses theses bases axes oases hypotheses diagnoses ' +
    'staff personnel crew troops yen yuan won baht rand hertz percent'
  ).split(' '),
);
/** Compounds of them: "policewomen", "grandchildren", "fishermen". */
const irregularEnd = /(?:men|women|children|people|wives|lives|fish|craft)$/;

/** End in s and are no plurals of what can be counted. */
const others = new Set(
  (
    'is was has does goes says its his hers ours theirs yours this thus us as yes plus minus versus perhaps always sometimes besides afterwards ' +
    'towards upwards downwards forwards backwards likes else news physics mathematics economics politics ethics statistics athletics means ' +
    'nowadays indoors outdoors overseas alias bias gas lens atlas canvas christmas texas wales paris athens brussels across ' +
    'whereas unless less worse his gives makes takes comes brings gets keeps puts lets tells knows thinks sees looks wants needs seems becomes ' +
    'begins ends opens describes explains shows deals speaks asks argues remains allows requires contains covers'
  ).split(' '),
);

export function isPluralNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregular.has(lower) || irregularEnd.test(lower)) return true;
  return lower.length > 2 && /[^su’']s$/.test(lower) && !/(?:is|ous)$/.test(lower) && !others.has(lower);
}
