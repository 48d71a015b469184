/** Rules of reading: files, YAML, CSV and front matter, and records by their schemas. */
import type { Rule } from './rule.ts';

export const readingRules = {
  encoding: {
    why: 'A character that is not shown can hide or turn round the words beside it, and other encodings lose letters or make signs of them.',
    example: 'A table saved as UTF-16, a name with a zero-width space in it, or donâ€™t',
    hint: 'Save the file as UTF-8, write the letters that were meant, and remove characters that nobody sees.',
  },
  'merge-marks': {
    why: 'Of two versions that Git could not join both would stand in the file, with its marks between them.',
    example: '<<<<<<< HEAD above a line, ======= and >>>>>>> below it',
    hint: 'Keep what is right of each place and remove the marks.',
  },
  'misplaced-file': {
    why: 'A file that nothing reads would seem to be published and is not.',
    example: 'data/fact/imports.yaml, where the folder is data/facts/',
    hint: 'Move or rename the file; data/README.md says where each kind of record lives.',
  },
  'missing-file': {
    why: 'Half of something is not published: a table needs its description, a description its rows, the site its name.',
    example: 'data/datasets/imports.yaml without data/datasets/imports.csv',
    hint: 'Add the file that is named.',
  },
  yaml: {
    why: 'What a parser guesses is not what was meant: anchors, tags, double keys and several documents are refused.',
    example: 'publisher: *office',
    hint: 'Write the value out, once, with two spaces for each level.',
  },
  'front-matter': {
    why: 'A page without its keys has no title, date or author.',
    example: 'A briefing that begins with its first heading',
    hint: 'Begin the file with a line ---, the keys, and another line ---.',
  },
  'unknown-key': {
    why: 'A misspelt key would be left out without a word.',
    example: 'publsher: Customs office',
    hint: 'Write the key as the report guesses it, or remove it.',
  },
  'missing-key': {
    why: 'A record that lacks what others rely on cannot be shown with all that has to travel with it.',
    example: 'A source without publisher',
    hint: 'Add the key; data/README.md shows an example of each kind of record.',
  },
  'wrong-key': {
    why: 'Ids are addresses: they have to work in every file system and every browser.',
    example: 'Port_Book: …',
    hint: 'Use small letters, digits and single hyphens.',
  },
  'wrong-type': {
    why: 'A list where text is due, or the other way round, would be printed as something else.',
    example: 'title: [Port book]',
    hint: 'Write what the report says is due there.',
  },
  'wrong-value': {
    why: 'A date that no calendar has, a word that is no status, a number with a comma: each would be read as something else or not at all.',
    example: 'published: 2026-02-30',
    hint: 'Write the value in the form that the report shows.',
  },
  'too-few': {
    why: 'A list that is there and empty says that there is something, and does not say what.',
    example: 'authors: []',
    hint: 'Write at least as many entries as the report says.',
  },
  'duplicate-id': {
    why: 'An id leads to one record; of two, one would never be seen.',
    example: 'Two facts called share-2020',
    hint: 'Give one of the two another id.',
  },
  'unknown-id': {
    why: 'A record that names another which is not there would leave a hole in the page.',
    example: 'source: port-book-202, where the source is port-book-2020',
    hint: 'Write the id as the report guesses it, or add the record.',
  },
  'csv-head': {
    why: 'A column that is not described has no unit and no source.',
    example: 'A column shre_pct, where the description says share_pct',
    hint: 'Let the head of the table and fields: name the same columns.',
  },
  'csv-empty': {
    why: 'A table without rows says nothing, and looks as if it did.',
    example: 'year,share_pct and no further line',
    hint: 'Add the rows, or remove the dataset.',
  },
  'csv-too-long': {
    why: 'A table that no reader can look through, and no phone can load, is a file to link to.',
    example: 'A hundred thousand rows of customs records',
    hint: 'Keep the rows that the site speaks of, and name the whole as the source.',
  },
  'csv-ragged': {
    why: 'A cell too many moves all that follow into the wrong column.',
    example: '2020,58,nearly under a head of two columns',
    hint: 'Give each row one cell for each column; put cells with commas in quotation marks.',
  },
  'csv-cell': {
    why: 'A cell of the wrong kind is a number that is not added up, or a name that leads nowhere; one that begins like a formula is run by a spreadsheet.',
    example: '1,478 in a column of numbers',
    hint: 'Write plain digits, dates as YYYY-MM-DD, ids that exist; leave unknown cells of an optional column empty.',
  },
  'csv-quotes': {
    why: 'A quotation mark without its other half swallows the rest of the table.',
    example: '"nearly 58',
    hint: 'End a cell that begins with " by another, and write a " inside it twice.',
  },
  'csv-separator': {
    why: 'Spreadsheets of some languages save tables with semicolons, which are read as one column.',
    example: 'year;share_pct',
    hint: 'Save the table with commas.',
  },
  'csv-double-row': {
    why: 'Of two rows of one key nobody knows which is the value.',
    example: 'Two rows for 2018 in a table with primaryKey: [year]',
    hint: 'Remove one, or add the column that tells them apart to primaryKey.',
  },
} as const satisfies Record<string, Rule>;
