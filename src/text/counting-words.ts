/** Words by which English counts, and those behind or before which a number word counts nothing: on any subject. */
import { scales, small } from './number-words.ts';

export const scaleWords = Object.keys(scales).filter((word) => /^[a-z]{3,}$/.test(word));
export const plurals = new Set([...scaleWords, 'dozen'].map((word) => `${word}s`));
/** Written in one: "twentyfive". */
const inOne = Object.entries(small).flatMap(([tens, value]) =>
  value >= 20 ? Object.entries(small).flatMap(([ones, one]) => (one > 0 && one < 10 ? [`${tens}${ones}`] : [])) : [],
);
export const numbers = new Set([...Object.keys(small).filter((word) => word !== 'zero'), ...scaleWords, ...plurals, ...inOne]);

/** From ten on a number is a count, whatever follows; smaller ones are part of many turns of phrase. */
export const smallest = new Set('one two three four five six seven eight nine'.split(' '));
export const few = new Set('two three four'.split(' '));

/** Words that no noun phrase goes across. */
export const stops = new Set(
  (
    'of to in and or but the a an this that these those is was were are be been being am had has have having do did does by for from on at with without as ' +
    'than then when while if can could may might must shall should will would who whom whose which what where why how it he she they we i you them us him her ' +
    'said went came made took gave got not no nor so yet because since until after before during about against between into through over under up down out off ' +
    'again once twice all any both each every either neither there here its their our his my your'
  ).split(' '),
);

/** "Chapter two", "phase one", "number ten", "World War Two": what a number word behind them names. */
export const labels = new Set(
  (
    'chapter act round phase number war part step stage tier type class level day option question article section unit platform terminal gate room page table figure ' +
    'appendix annex schedule volume book season episode zone area pillar scenario goal objective item point rule principle model scope category group version channel ' +
    'studio lane race game match set leg reactor plan top title formula square cloud protocol grade year week no'
  ).split(' '),
);

/** "The two countries" are those just named, "those three" too. */
export const known = new Set(['the', 'these', 'those', 'both', 'other', 'said', 'last', 'first', 'next']);

/** A count that leaves its noun out: "three were closed", "forty died". */
export const verbs = new Set(
  'were had died broke failed survived remain remained closed opened fell left sank burned drowned resigned voted agreed refused withdrew'.split(
    ' ',
  ),
);

/** With a hyphen and a noun of one: "a ten-year contract", "three-mile". */
export const measures = new Set(
  'year month week day hour minute second mile metre meter kilometre tonne ton pound dollar euro litre acre hectare foot inch fold point percent gram kilogram watt megawatt gigawatt lane'.split(
    ' ',
  ),
);

/** What a text counts of itself: parts of an argument and ways of looking, on any subject. No source says how many there are. */
export const ofTheText = new Set(
  (
    'things ways questions meanings forms numbers versions sentences dates stories cautions copies editions groups panels reasons sides kinds sorts types parts words ' +
    'ideas lessons problems answers examples views options choices steps conditions criteria goals aims tasks arguments claims statements figures definitions ' +
    'methods sources readings accounts facts ends extremes aspects respects senses caveats notes rules principles factors differences ' +
    'similarities themes topics sections chapters columns rows bars lists categories worlds minds stools directions approaches models theories hypotheses ' +
    'explanations interpretations perspectives concepts notions terms paragraphs series curves diamonds dots colours shares waves purposes ' +
    'functions paths paradigms dimensions variables scenarios assumptions objections exceptions qualifications ' +
    'observations remarks comments quotations passages halves opposites counterparts'
  ).split(' '),
);
