/**
 * `npm run prose`: how each briefing reads: its length, passive voice, and sentences that are hard to read. With `--audit`
 * every sentence of briefings, levers and recommendations that holds a figure or names a cause, beside its records' words.
 * A report; nothing is refused.
 */
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { auditSentences, type AuditedSentence } from '../figures/audit-sentences.ts';
import { fingerprint } from '../figures/fingerprint.ts';
import { leverTexts, recommendationTexts } from '../figures/record-texts.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { loadRegistry } from '../registry/from-disk.ts';
import { placeholderPattern } from '../registry/placeholder-marks.ts';
import type { RegistryBuild } from '../registry/build-registry.ts';
import { runCommand, write } from './run-command.ts';

/** As old as a reader has to be to follow, by most of seven measures; ministers' advisers are older, and in a hurry. */
const readerAge = 18;
/** Words a minute, for somebody who reads to understand. */
const pace = 230;

const reader = unified().use(retextEnglish).use(retextPassive).use(retextReadability, { age: readerAge }).use(retextStringify);

await runCommand({
  usage: 'npm run prose [-- --audit]',
  options: { audit: { type: 'boolean', default: false } },
  run: async (root, { values: { audit } }) => {
    const build = loadRegistry(root);
    if (audit === true) printAudit(build);
    else await printReadability(build);
    return 0;
  },
});

function printAudit({ bodies, registry }: RegistryBuild): void {
  for (const { kind, id, file, body } of bodies) {
    if (kind !== 'briefings') continue;
    print(file, auditSentences(body, registry));
    write(`\nsecondReading: { on: <day>, by: <machine or a name>, of: ${fingerprint(body, registry)} }   # ${id}\n`);
  }
  const audit = (texts: ReturnType<typeof leverTexts>): AuditedSentence[] =>
    auditSentences(texts.map(([, text]) => text).join('\n\n'), registry);
  for (const lever of registry.levers.values()) print(`data/levers/${lever.id}.yaml`, audit(leverTexts(lever)));
  for (const record of registry.recommendations.values())
    print(`data/recommendations/${record.id}.yaml`, audit(recommendationTexts(record)));
}

function print(file: string, sentences: readonly AuditedSentence[]): void {
  write(`\n== ${file}\n`);
  for (const { sentence, records } of sentences) write(`- ${sentence}\n${records.map((record) => `    ${record}\n`).join('')}`);
}

async function printReadability({ pages }: RegistryBuild): Promise<void> {
  for (const { kind, id, prose } of pages) {
    if (kind !== 'briefings') continue;
    const paragraphs = prose.filter(({ name }) => name === 'paragraph');
    const sentences = paragraphs.flatMap(({ text }) => splitSentences(text));
    const words = sentences.join(' ').split(/\s+/).length;
    const { messages } = await reader.process(paragraphs.map(({ text }) => text.replaceAll(placeholderPattern, 'figure')).join('\n\n'));
    const passive = messages.filter(({ source }) => source === 'retext-passive').length;
    const hard = messages.filter(({ source }) => source === 'retext-readability');
    write(
      `${id}: ${words} words, ${(words / pace).toFixed(1)} minutes, ${(words / sentences.length).toFixed(1)} words a sentence, ${passive} passives, ${hard.length} hard sentences of ${sentences.length}\n`,
    );
  }
}
