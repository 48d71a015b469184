/** The body of a new page: the parts that a briefing opens and ends with, each with what belongs into it. */
import type { CollectionName } from '../registry/collections.ts';
import { closingParts, componentWords, holdingText, openingParts, type MdxComponentName } from '../registry/mdx-components.ts';

/** The headings that the last parts stand under. */
const headings: Readonly<Record<(typeof closingParts)[number], string>> = {
  Unknown: 'What is not known',
  Method: 'Method and definitions',
};

export function writeBody(kind: CollectionName): string[] {
  if (kind !== 'briefings') return ['{/* Headings begin with ##. */}'];
  return [
    ...openingParts.flatMap(writePart),
    '{/* The argument: paragraphs, headings that begin with ##, figures as <Fact id="…" />, charts as <Chart id="…" />. What is our',
    'judgement stands in <Judgement>. */}',
    '',
    ...closingParts.flatMap((name) => [`## ${headings[name]}`, '', ...writePart(name)]),
  ];
}

function writePart(name: MdxComponentName): string[] {
  const words = `{/* ${componentWords[name]} */}`;
  return holdingText.includes(name) ? [`<${name}>`, '', words, '', `</${name}>`, ''] : [words, `<${name} />`, ''];
}
