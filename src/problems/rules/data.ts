/** Rules of data: what records say together. */
import type { Rule } from './rule.ts';

export const dataRules = {
  'same-priority': {
    why: 'Whoever asks what comes first is not told when two things do.',
    example: 'Two recommendations with priority: 1, or two briefings with order: 1',
    hint: 'Give each a place of its own.',
  },
  'dataset-fields': {
    why: 'A column of bounds that belongs to no column, or of numbers without a unit, loses what has to travel with the value.',
    example: 'A field of role qualifier without of:',
    hint: 'Say which column it belongs to, and give each column of numbers a unit.',
  },
  'fact-value': {
    why: 'A value is taken from exactly one place, and what its source says of it cannot be changed on the way.',
    example: 'qualifier: over on a fact whose row says nearly',
    hint: 'Remove what comes with the row or the formula, or name another cell.',
  },
  'fact-unit': {
    why: 'A value in another unit than its measure would be compared with values that it is not like.',
    example: 'unit: tonnes on a fact of a measure in per cent',
    hint: 'Remove the unit, or choose another measure.',
  },
  'column-unit': {
    why: 'A column that is headed or measured in one unit and described in another shows ships as tonnes.',
    example: 'title: Cargo (tonnes) with unit: ships, or measure: cargo over a column in ships',
    hint: 'Correct the unit of the column, leave it out of the title, or name the measure that is meant.',
  },
  'phrase-shows': {
    why: 'A record whose digits, unit or hedge are not in the words it cites may have been mistyped, and nobody can see it.',
    example: "value: '41' with phrase: 40 per cent were steamers",
    hint: 'Choose the words of the source that carry the value, or say where the source has it in phraseLacks.',
  },
  verdict: {
    why: 'A reader takes our verdict for the comparison itself, and few look at the figures behind it.',
    example: 'verdict: supported on a claim of 90 ships, with against: a fact of 58',
    hint: 'Write the verdict that follows from the figures in against:.',
  },
  'conflicts-shown': {
    why: 'Two figures for the same thing without a word on why make a reader trust neither.',
    example: 'Two shares of one year that do not meet, and no entry in conflicts:',
    hint: 'Add the facts to conflicts: of their measure with the cause, or take an entry out that no longer disagrees.',
  },
  comparison: {
    why: 'A ratio or comparison of unlike things is a number that means nothing.',
    example: 'by-tonnage / by-count',
    hint: 'Choose facts of one definition, or add a bridge to the measure that says in words why they may stand together.',
  },
  'statement-subject': {
    why: 'Lists, charts and searches place a fact by its economy, and readers by its statement: where the two differ, one of them deceives.',
    example: 'statement: Southport’s arrivals … on a fact with economy: northport',
    hint: 'Name the economy of the record in the statement, or correct the record.',
  },
  'units-in-formula': {
    why: 'Tonnes and per cent add up to a number that means nothing, and a ratio in the wrong unit to one that is wrong.',
    example: 'ships-lost + share-lost, or tonnes / ships with unit: tonnes',
    hint: 'Add what is counted in one unit, and give what comes of a formula the unit that follows.',
  },
  'beyond-unit': {
    why: 'A share of 5,800 % or minus five ships is a slip of the hand that a reader would see first.',
    example: 'value: "5800" with unit: percent',
    hint: 'Correct the value or its unit; where both are right, say why in beyondUnit:, or give the field or the unit a minimum or maximum.',
  },
  thousandfold: {
    why: 'A number with a mark of thousands, or in another unit, is read as a thousandth or a thousand times of what was meant, and drawn so.',
    example: '5.200 in a column of 9700 and 5900',
    hint: 'Write the number in the unit of the column; where it is right, give the field a minimum and a maximum.',
  },
  'range-ends': {
    why: 'A range whose ends are changed over, or with one end only, is drawn upside down or not at all.',
    example: 'low 9 and high 5 in one row',
    hint: 'Write the low end below the high one, both or neither, and the value between them.',
  },
  'cell-and-fact': {
    why: 'A headline that says 44,000 beside a chart that says 54,000 makes a reader trust neither.',
    example: 'A fact of 2020 and a cell of 2020 of one measure and economy that do not meet',
    hint: 'Take the fact from the cell, correct one of the two, or list both in conflicts: of the measure.',
  },
  'dates-in-order': {
    why: 'What was read before it was printed, or seen in a year to come, did not happen as the record has it.',
    example: 'retrieved: 2020-01-01 on a source published in 2021',
    hint: 'Correct the date, or say in status: that it is a forecast.',
  },
  double: {
    why: 'Two records of one thing go their own ways: one is corrected, and the other is cited.',
    example: 'Two sources of one address, or two economies of one name',
    hint: 'Keep one of the two; where they are two things, let their names tell them apart.',
  },
  'repeated-entry': {
    why: 'What stands twice in a list is counted or shown twice, or stands where another was meant.',
    example: 'facts: [ships-lost, ships-lost], or one economy twice in usedBy:',
    hint: 'Remove the second one, or write what was meant.',
  },
  'own-reference': {
    why: 'A record that rests on itself rests on nothing, and trade with oneself is none.',
    example: 'derivedFrom: port-book on the source port-book, or a partner that is the economy',
    hint: 'Name the other record, or remove the key.',
  },
  'source-strength': {
    why: 'Somebody who acts on a figure has to know whether an office, a newspaper or a copyist vouches for it.',
    example: 'confidence: high on a fact whose only source is a copy',
    hint: 'Find an official, company, press or research text, name a second independent source, or write medium or low.',
  },
  'evidence-dates': {
    why: 'Every page says how far its evidence reaches; a reader takes what is later for not happened.',
    example: 'A source published after the day on which the evidence was gathered',
    hint: 'Correct the date of the source, or evidence: in data/site.yaml.',
  },
  ledger: {
    why: 'Somebody has quoted what we published; a value that changes without a word makes that person wrong.',
    example: 'A fact published as 58 that now says 57, without an entry in history:',
    hint: 'Add the entry to history:, or a redirect for a record that is gone; then run npm run ledger.',
  },
  redirect: {
    why: 'An address that others have kept leads to what they meant, at once, and never round in a circle.',
    example: 'facts/ships-lost: facts/ships-lost',
    hint: 'Let each line name a record that is gone and one that is there.',
  },
  'other-names': {
    why: 'Whoever looks for one thing by a name of two would take what is said of the other for it.',
    example: 'otherNames: [Northport] on two economies',
    hint: 'Write a name that only this one has, or remove it.',
  },
  'search-words': {
    why: 'A filter without terms, or a word with two meanings, would lead a search astray without a word.',
    example: 'filterTerms: with a group that no term of the glossary is in',
    hint: 'Name a group of the glossary; let a word stand in one list of synonyms only.',
  },
  'to-come': {
    why: 'What is said to have been read or changed on a day that has not come was typed wrongly, and stands above all that is true.',
    example: 'retrieved: 2062-11-03, looked at in 2026',
    hint: 'Correct the date; of an event that is planned, say so in status:.',
  },
  overdue: {
    why: 'A date by which somebody meant to look again passes in silence.',
    example: 'reviewBy: 2026-01-31, looked at with --as-of 2026-06-01',
    hint: 'Compare the record with its source, then set a new day or take the key out.',
  },
  'interface-words': {
    why: 'A page half in one language and half in another makes a reader doubt the rest.',
    example: 'language: fr, of which there are no words yet',
    hint: 'Choose a language that the interface speaks, or add its words.',
  },
  'site-colours': {
    why: 'Words or marks that hardly differ from their ground cannot be read by many, in the light or in the dark.',
    example: 'an accent of pale yellow, in which links would be written',
    hint: 'Take the tone that the report names, or another that stands apart as far.',
  },
  'site-picture': {
    why: 'A picture that is missing, holds a script or is heavy would break the head of every page.',
    example: 'logo: logo.svg, where public/ has no such file',
    hint: 'Export the drawing as plain SVG with a viewBox, below 10 kB, into public/.',
  },
} as const satisfies Record<string, Rule>;
