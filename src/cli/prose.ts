/** `npm run prose`: how each briefing reads: its length, passive voice, and sentences that are hard to read. A report; nothing is refused. */
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { splitSentences } from '../figures/split-sentences.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { parseMdx } from '../registry/parse-mdx.ts';

/** As old as a reader has to be to follow, by most of seven measures; ministers' advisers are older, and in a hurry. */
const readerAge = 18;
/** Words a minute, for somebody who reads to understand. */
const pace = 230;

const reader = unified().use(retextEnglish).use(retextPassive).use(retextReadability, { age: readerAge }).use(retextStringify);

const { bodies } = loadRegistry(process.cwd());
for (const { kind, id, file, body, line } of bodies) {
  if (kind !== 'briefings') continue;
  const { paragraphs } = parseMdx(file, body, line);
  const sentences = paragraphs.flatMap(({ text }) => splitSentences(text));
  const words = sentences.join(' ').split(/\s+/).length;
  const { messages } = await reader.process(paragraphs.map(({ text }) => text).join('\n\n'));
  const passive = messages.filter(({ source }) => source === 'retext-passive').length;
  const hard = messages.filter(({ source }) => source === 'retext-readability');
  process.stdout.write(
    `${id}: ${words} words, ${(words / pace).toFixed(1)} minutes, ${(words / sentences.length).toFixed(1)} words a sentence, ${passive} passives, ${hard.length} hard sentences of ${sentences.length}\n`,
  );
}
