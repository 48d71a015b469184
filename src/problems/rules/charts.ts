/** Rules of charts. */
import type { Rule } from './rule.ts';

export const chartRules = {
  'chart-code': {
    why: 'A definition that cannot be read is not drawn.',
    example: 'A definition that throws an error',
    mend: 'Correct the code; the docs page "Add a chart" shows a whole definition.',
  },
  'chart-listed': {
    why: 'A chart that is not in the list has no page.',
    example: 'A file beside the others that the list does not name',
    mend: "Add it to the list under its file's name, or remove the file.",
  },
  'chart-shape': {
    why: 'A chart that lacks what its form needs, or says what no form has, would be drawn as something else.',
    example: 'bars without category',
    mend: 'Name the fields that the form asks for.',
  },
  'chart-words': {
    why: 'Title and alternative text are the chart for whoever cannot see it.',
    example: 'alt: an empty text',
    mend: 'Write the finding as one line of plain text.',
  },
  'chart-dataset': {
    why: 'A chart is drawn from a table that is there.',
    example: "dataset: 'arivals'",
    mend: 'Write the id as the report guesses it.',
  },
  'chart-field': {
    why: 'A misspelt field would draw nothing.',
    example: "value: 'shre_pct'",
    mend: 'Name a field of the dataset.',
  },
  'chart-field-type': {
    why: 'Words have no height, and numbers are no dates.',
    example: "value: 'source'",
    mend: 'Name a field of the type that is asked for.',
  },
  'chart-where': {
    why: 'A value that no row has would leave the chart without part of what it is to show.',
    example: "where: { year: ['2081'] }",
    mend: 'Ask for values that occur in the table.',
  },
  'chart-empty': {
    why: 'A chart without rows says nothing.',
    example: 'where: two values that no row has together',
    mend: 'Ask for values that occur together.',
  },
  'chart-too-long': {
    why: 'Of more rows than a reader can tell apart, none is read.',
    example: 'Two hundred bars',
    mend: 'Choose rows with where, or show the dataset as a table.',
  },
  'chart-bridge': {
    why: 'Values of several definitions on one axis look alike and count different things.',
    example: 'Shares by count beside shares by weight',
    mend: 'Draw one definition with where, or add a bridge to the measure that says why they may stand side by side.',
  },
  'chart-date': {
    why: 'What is no single date has no one place on a line of time.',
    example: '2010/2012 in a timeline',
    mend: 'Write a year, a month or a day, or leave the row out with where.',
  },
  'chart-log': {
    why: 'Nothing and less than nothing have no place on a logarithmic scale.',
    example: 'A value of 0 with a logarithmic scale',
    mend: 'Leave the scale out, or the row.',
  },
  'chart-kinds': {
    why: 'More kinds than marks can tell apart are told apart by nobody.',
    example: 'Nine kinds of event in one timeline',
    mend: 'Choose rows with where, or give some of them one name in the table.',
  },
  'chart-drawing': {
    why: 'Words that overlap or run out of the picture cannot be read.',
    example: 'A name as long as the chart is wide',
    mend: 'Shorten names in the data, draw fewer rows with where, or choose another form.',
  },
} as const satisfies Record<string, Rule>;
