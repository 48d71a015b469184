/** Rules of charts. */
import type { Rule } from './rule.ts';

export const chartRules = {
  'chart-field': {
    why: 'A misspelt field would draw nothing.',
    example: 'value: shre_pct',
    hint: 'Name a field of the dataset.',
  },
  'chart-field-type': {
    why: 'Words have no height, and numbers are no dates.',
    example: 'value: source',
    hint: 'Name a field of the type that is asked for.',
  },
  'chart-where': {
    why: 'A value that no row has would leave the chart without part of what it is to show.',
    example: 'where: {year: ["2081"]}',
    hint: 'Ask for values that occur in the table.',
  },
  'chart-empty': {
    why: 'A chart without rows, or a line of one time, says nothing.',
    example: 'where: two values that no row has together',
    hint: 'Ask for values that occur together.',
  },
  'chart-too-long': {
    why: 'Of more rows than a reader can tell apart, none is read.',
    example: 'Three thousand rows',
    hint: 'Choose rows with where, or show the dataset as a table.',
  },
  'chart-bridge': {
    why: 'Values of several definitions on one axis look alike and count different things.',
    example: 'Shares by count beside shares by weight',
    hint: 'Draw one definition with where, or add a bridge to the measure that says why they may stand side by side.',
  },
  'chart-date': {
    why: 'What is no single date has no one place on a line of time.',
    example: '2010/2012 in a timeline',
    hint: 'Write a year, a month or a day, or leave the row out with where.',
  },
  'chart-log': {
    why: 'Nothing and less than nothing have no place on a logarithmic scale.',
    example: 'A value of 0 with a logarithmic scale',
    hint: 'Leave the scale out, or the row.',
  },
  'chart-reference': {
    why: 'A line at a value in another unit, or at no single value, would lie where it means nothing.',
    example: 'reference: a fact in tonnes, under shares in per cent',
    hint: 'Name a fact that is one number in the unit of the chart’s value.',
  },
  'chart-kinds': {
    why: 'More kinds than marks can tell apart are told apart by nobody.',
    example: 'Nine kinds of event in one timeline',
    hint: 'Choose rows with where, or give some of them one name in the table.',
  },
  'chart-stack': {
    why: 'A sum of bounds is no bound, a hole in a stack is no zero, gains with losses have no length, and a whole on top of its parts counts them twice.',
    example: 'type: area over values of which some are "over"',
    hint: 'Draw lines, dots or bars in groups, or leave the rows out with where.',
  },
  'chart-double': {
    why: 'Two marks in one place hide each other.',
    example: 'Two ports over three years in type: bars with category: port',
    hint: 'Choose rows with where, or name the field in which they differ.',
  },
  'chart-periods': {
    why: 'A year beside three years that hold it looks like a fall; what lies inside another is counted twice.',
    example: '2020 and 2020/2022 in one series of type: lines',
    hint: 'Choose periods that follow each other with where.',
  },
  'chart-spec': {
    why: 'A specification that Vega-Lite does not know, or that brings data of its own, draws what no record says.',
    example: 'scale: {type: lgo}',
    hint: 'Write what the report guesses, and leave data, addresses and themes out.',
  },
  'chart-bounds': {
    why: 'A bound that is drawn as a value is a wrong figure.',
    example: '"over 90" under a plain bar',
    hint: 'Add qualified: true, or draw the words of the values.',
  },
  'chart-carries': {
    why: 'A mean or a sum of bounds, or of unlike values, looks as exact as any other.',
    example: 'aggregate: mean over values of several definitions',
    hint: 'Draw the rows as they are, or say in carries: how bounds and statuses are carried.',
  },
  'chart-zero': {
    why: 'A bar says its value by its length.',
    example: 'A bar with scale: {zero: false}',
    hint: 'Let the axis begin at nought, or draw points.',
  },
  'chart-axis': {
    why: 'An axis that runs backwards shows a rise as a fall, and one with the name of another unit shows tonnes as ships.',
    example: 'scale: {reverse: true}, or title: Tonnes over a field in ships',
    hint: 'Let it run forwards, or say "reversed" in its title; name the unit of the field, or leave the title out.',
  },
  'chart-finding': {
    why: 'A title with a figure that the picture does not show, or words for a fall over a rise, makes a reader doubt both.',
    example: 'A figure by tonnage in the title of a chart that draws shares by count',
    hint: 'Name a figure that the chart draws, and say which way its values go.',
  },
  'chart-drawing': {
    why: 'Words that overlap or run out of the picture cannot be read.',
    example: 'A name as long as the chart is wide',
    hint: 'Shorten names in the data, draw fewer rows with where, or choose another type.',
  },
} as const satisfies Record<string, Rule>;
