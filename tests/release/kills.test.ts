/** Builds and releases that are killed and stopped at random moments: the site is the old one or the new one, whole. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from '../cleaner.ts';
import { buildWell, start, untilGone, wholeEdition, writeEdition, writeSample, type Ended } from './sample-project.ts';

/** KILLS and SEED choose how many times and which moments; the seed is printed, so that a run can be had again. */
const kills = Number(process.env['KILLS'] ?? 30);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;
const stoppedCodes: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

const folder = temporaryFolder({ after });
const root = join(folder, 'site');
const target = join(folder, 'srv');
let edition = 1;

before(async () => {
  writeSample(root);
  writeEdition(root, edition);
  await buildWell(root);
});

/** Half of the moments are in the last tenth, where a site takes the place of another. */
function momentOf(random: () => number, duration: number): number {
  return random() < 0.5 ? duration * (0.9 + random() * 0.15) : duration * random();
}

function describe(attempt: number, { code, signal, said }: Ended, what: string): string {
  return `seed ${seed}, attempt ${attempt}, ${what}: code ${code}, signal ${signal}\n${said}`;
}

/** Exit code and words for a command that was sent a signal: stopped and said so, done before it came, or not yet begun. */
function checkEnd({ code, signal, said }: Ended, sent: NodeJS.Signals, isNew: boolean, words: RegExp, told: string): void {
  if (sent === 'SIGKILL') return;
  if (code === null) assert.deepEqual([signal, said], [sent, ''], `ended by the signal before it could hear it; ${told}`);
  else if (code === 0) assert.ok(isNew && words.test(said), told);
  else {
    assert.deepEqual([code, isNew], [stoppedCodes[sent], false], told);
    assert.match(said, /^Stopped; nothing was published\.$/m, told);
  }
  assert.doesNotMatch(said, /fault|Error|ended the program/i, told);
}

test(`a build that is killed or stopped ${kills} times leaves the old site or the new one, and the next build needs no hand`, async (context) => {
  context.diagnostic(`SEED=${seed} KILLS=${kills}`);
  const random = randomFrom(seed);
  writeEdition(root, (edition += 1));
  const began = performance.now();
  await buildWell(root);
  const duration = performance.now() - began;
  const outcomes = { old: 0, new: 0 };
  for (let attempt = 0; attempt < kills; attempt++) {
    const sent = signals[attempt % 3] ?? 'SIGKILL';
    const toGroup = Math.floor(attempt / 3) % 2 === 0;
    const old = wholeEdition(join(root, 'dist'));
    writeEdition(root, (edition += 1));
    const { child, ended } = start(root, 'build');
    const moment = momentOf(random, duration);
    const isKilled = await Promise.race([ended.then(() => false), pause(moment, true, { ref: false })]);
    if (isKilled) process.kill(toGroup ? -(child.pid ?? 0) : (child.pid ?? 0), sent);
    const end = await ended;
    await untilGone(child);
    const now = wholeEdition(join(root, 'dist'));
    const told = describe(
      attempt,
      end,
      `${sent} to the ${toGroup ? 'group' : 'process'} after ${Math.round(moment)} of ${Math.round(duration)} ms`,
    );
    assert.ok(now === old || now === edition, `edition ${now}; ${told}`);
    outcomes[now === old ? 'old' : 'new'] += 1;
    if (isKilled) checkEnd(end, sent, now === edition, /^Published in dist\//m, told);
    await buildWell(root);
    assert.equal(wholeEdition(join(root, 'dist')), edition, told);
  }
  context.diagnostic(`the old site ${outcomes.old} times, the new one ${outcomes.new} times`);
});

test('a release that is killed or stopped leaves the old site or the new one in place, and the next release needs no hand', async (context) => {
  context.diagnostic(`SEED=${seed} KILLS=${kills}`);
  const random = randomFrom(seed);
  const released = async (): Promise<Ended> => {
    const end = await start(root, 'release', { args: [target] }).ended;
    assert.equal(end.code, 0, end.said);
    return end;
  };
  const began = performance.now();
  await released();
  const duration = performance.now() - began;
  for (let attempt = 0; attempt < kills; attempt++) {
    const sent = signals[attempt % 3] ?? 'SIGKILL';
    if (attempt % 10 === 0) {
      writeEdition(root, (edition += 1));
      await buildWell(root);
    }
    const number = (): number => (JSON.parse(readFileSync(join(target, 'current/manifest.json'), 'utf8')) as { number: number }).number;
    const old = number();
    const { child, ended } = start(root, 'release', { args: [target] });
    const isKilled = await Promise.race([ended.then(() => false), pause(momentOf(random, duration), true, { ref: false })]);
    if (isKilled) process.kill(-(child.pid ?? 0), sent);
    const end = await ended;
    await untilGone(child);
    const told = describe(attempt, end, sent);
    wholeEdition(join(target, 'current'));
    if (isKilled) checkEnd(end, sent, number() > old, /^Release \d+, is in /m, told);
    await released();
    assert.equal(wholeEdition(join(target, 'current')), edition, told);
    assert.ok(
      readdirSync(join(target, 'releases')).every((name) => /^\d+$/.test(name)),
      told,
    );
  }
});
