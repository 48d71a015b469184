/** Rules of content: what briefings and docs pages are written in. */
import type { Rule } from './rule.ts';

export const contentRules = {
  'empty-page': {
    why: 'A page that holds nothing wastes the time of who opens it.',
    example: 'A docs page that ends with its front matter',
    hint: 'Write it below the second line ---, or delete the file.',
  },
  'private-trace': {
    why: 'What authors write is published: a secret or a path of their machine would be known to all.',
    example: 'A path below /home in a note',
    hint: 'Leave it out; withdraw a secret, since it may be known by now.',
  },
  'mdx-syntax': {
    why: 'A page that cannot be read is not published.',
    example: '<!-- a note -->',
    hint: 'Write comments as {/* … */}, and a bare < as \\<.',
  },
  'markdown-block': {
    why: 'A line break, a space or a number that is read otherwise than it looks makes another page than its author wrote.',
    example: 'A rule --- right below a paragraph, which makes a heading of it',
    hint: 'Write the block as the report says, with empty lines round it.',
  },
  'markdown-mark': {
    why: 'A mark that makes nothing is printed among the words, and the emphasis, link or table that was meant is missing.',
    example: '**港。**は, or [the port book][book] without a line [book]: …',
    hint: 'Write the mark as the report says, or a backslash before a mark that is read.',
  },
  'markdown-table': {
    why: 'A cell that no column is there for is left out, and one that is missing moves nobody but misleads everybody.',
    example: '| North | few | many | under a head of two columns',
    hint: 'Give each row one cell for each column, and write \\| for a bar inside one.',
  },
  'component-place': {
    why: 'Where HTML does not allow a component, browsers take the page apart.',
    example: 'A <Fact> in a link or a heading, or a <Chart> in a sentence',
    hint: 'Put blocks between paragraphs, and figures into sentences.',
  },
  'figure-beside': {
    why: 'A figure brings its own qualifier, sign and unit: what is typed beside it again would be read twice, or say more than the record.',
    example: 'over [[ships-lost]], [[share-2020]] %, or <Fact id="high" />–<Fact id="low" />',
    hint: 'Leave out what the figure brings, with a space on each side of it.',
  },
  'figure-period': {
    why: 'A figure of one year in a sentence about another is wrong, however right its record is.',
    example: 'In 2019 it was [[share-2020]].',
    hint: 'Write the time that the record has, or take the fact of the time that is meant.',
  },
  'figure-subject': {
    why: 'A figure of one country in a sentence about another, of imports in one on exports, or one that its sentence denies, is wrong, however right its record is.',
    example: 'Southport took [[northport-share]].',
    hint: 'Name the economy of the record, or take the figure that is meant.',
  },
  'typed-quotation': {
    why: 'A quotation without a record has no speaker, day or source, and nobody can hold it against what was said.',
    example: '“We wait outside until the tide turns”, typed into a briefing or a lever',
    hint: 'Add a record to data/quotes/ and write <Quote id="…" />, or say it in your own words.',
  },
  'mdx-code': {
    why: 'Pages hold words: code in them would run on the machine of whoever builds the site.',
    example: '{1 + 1}',
    hint: 'Remove it, or write attributes as name="value".',
  },
  'mdx-html': {
    why: 'HTML in a page goes round the components that carry source, definition and qualifier.',
    example: '<b>nearly</b>',
    hint: 'Write Markdown, or one of the components.',
  },
  'mdx-attribute': {
    why: 'A misspelt attribute, or text where none is shown, would be left out without a word.',
    example: '<Fact ids="ships-lost" />',
    hint: 'Give the component the attributes it has.',
  },
  'mdx-placeholder': {
    why: 'Double brackets are filled in records and front matter; in a page they would be printed, and so would an id without them.',
    example: 'It was [[ships-lost]], typed into a page',
    hint: 'Write <Fact id="…" /> in a page, and [[…]] in a record.',
  },
  'unknown-component': {
    why: 'A misspelt component would leave a hole in the page.',
    example: '<Qoute id="keel-on-tides" />',
    hint: 'Write the name as the report guesses it.',
  },
  'briefing-parts': {
    why: 'A briefing opens with its answer, says what is not known, and marks what is our judgement.',
    example: 'A briefing without <Unknown>',
    hint: 'Add the part that is named.',
  },
  'briefing-order': {
    why: 'Somebody with two minutes reads from the top: the answer and what to do come first, the method last.',
    example: 'A paragraph between <Answer> and <InBrief>',
    hint: 'Open with <Answer>, <InBrief>, <KeyFigures>, <WhatToDo>; end with <Unknown> and <Method>.',
  },
  'answer-length': {
    why: 'An answer that has to be read twice is none.',
    example: 'An answer of thirty words',
    hint: 'Say it in 25 words, in one sentence or two.',
  },
  'in-brief': {
    why: 'Nobody keeps more than three points and a few figures in mind.',
    example: 'Five bullets, or seven figures in three',
    hint: 'Write three bullets with at most six figures together.',
  },
  'body-length': {
    why: 'A briefing that takes longer than six minutes is put aside and not read.',
    example: 'A briefing of two thousand words',
    hint: 'Cut it to 1,500 words and 60 figures, or put definitions into <Method>.',
  },
  'once-a-page': {
    why: 'A chart or comparison that stands twice has two elements of one id, and a link leads to the wrong one; a second answer contradicts the first.',
    example: '<Chart id="arrivals-share" /> in two sections',
    hint: 'Refer to it in words the second time.',
  },
  'heading-name': {
    why: 'A link to a heading leads to the first place of that name, which would be another part of the page.',
    example: '## Figures and sources, which is the name of the part below a briefing',
    hint: 'Say it in other words, or add one.',
  },
  'heading-order': {
    why: 'A reader who moves by headings would get lost.',
    example: 'A heading of the fourth level below one of the second',
    hint: 'Go down one level at a time, beginning with ##.',
  },
  link: {
    why: 'A reader who follows a link arrives, on every host and below every folder.',
    example: '[all facts](/facts)',
    hint: 'Write an address of the site with a slash at its end, or a whole web address.',
  },
  image: {
    why: 'A picture of a chart cannot be checked, read aloud or found.',
    example: '![Arrivals](/arrivals.png)',
    hint: 'Draw it as a chart from a dataset.',
  },
  footnote: {
    why: 'A mark without its note, or a note without its mark, leaves a reader searching.',
    example: 'So it was.[^1]',
    hint: 'Write the note as a line that begins with the mark and a colon.',
  },
  'typed-quantity': {
    why: 'A number typed into prose has no source, no definition and no date, and nobody finds it when it changes.',
    example: 'Imports fell by 40 per cent.',
    hint: 'Write <Fact id="…" />, or add it to data/allowed-quantities.yaml with the reason.',
  },
  'unpaired-mark': {
    why: 'A bracket or quotation mark without its other half leaves a reader searching for where the aside or the words of another end.',
    example: 'The port (and its quay was late.',
    hint: 'Write its other half, or take it out.',
  },
  'typing-slip': {
    why: 'A word that stands twice, or a mark out of place, says that nobody has read the sentence again; often another word was meant.',
    example: 'Half of the the ships .',
    hint: 'Take out what is too much, and put a space behind a mark.',
  },
  'pasted-trace': {
    why: 'What a program leaves in pasted text, or an author leaves for later, is read by everybody once it is published.',
    example: '#REF!, Error! Reference source not found, 【4†source】, XX %, [insert figure]',
    hint: 'Write what was meant, or remove it.',
  },
  'plain-language': {
    why: 'Somebody with two minutes reads a long sentence twice, a big word not at all, and stops at one that nobody explained.',
    example: 'An unprecedented, game-changing pivot',
    hint: 'Write short sentences, say what is so, and link a term of the glossary where it first stands.',
  },
  'dated-words': {
    why: 'A reader of next year takes "now" for that year, and what was true on the day of writing for what is.',
    example: 'Ships are currently counted by hand.',
    hint: 'Say the year or the day in the same sentence, or leave the word out.',
  },
  spelling: {
    why: 'A misspelt word costs trust in the figure beside it. Of records words in small letters are looked up.',
    example: 'mesured',
    hint: 'Correct it; a name or term belongs into its record.',
  },
} as const satisfies Record<string, Rule>;
