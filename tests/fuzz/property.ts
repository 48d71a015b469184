/** What a fuzz program is made of: properties with names, texts like those authors write and break, and what holds for every reader. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../src/problems/problem.ts';
import type { Position } from '../../src/text/position.ts';

/** `path` leads from a seed to one value. */
interface RunParameters {
  readonly seed: number;
  readonly path?: string;
  readonly numRuns?: number;
}

interface Outcome {
  readonly failed: boolean;
  readonly error: string;
  /** The smallest value found for which it does not hold, and how to make it again. */
  readonly value: string;
  readonly seed: number;
  readonly path: string | null;
}

export interface Property {
  /** A promise, and the key under which seeds are kept: words that do not change. */
  readonly name: string;
  /** How many of the asked runs it takes: 1, or less where one run is dear. */
  readonly share?: number;
  readonly run: (parameters: RunParameters) => Outcome | Promise<Outcome>;
}

/** A property of values of one kind; `check` throws where it does not hold. */
export function property<Value>(name: string, values: fc.Arbitrary<Value>, check: (value: Value) => void, share = 1): Property {
  const run = (parameters: RunParameters): Outcome => {
    const { failed, errorInstance, counterexample, seed, counterexamplePath } = fc.check(fc.property(values, check), parameters);
    return { failed, error: String(errorInstance), value: fc.stringify(counterexample), seed, path: counterexamplePath };
  };
  return { name, share, run };
}

/** The same where the check has to wait. */
export function asyncProperty<Value>(name: string, values: fc.Arbitrary<Value>, check: (value: Value) => Promise<void>): Property {
  const run = async (parameters: RunParameters): Promise<Outcome> => {
    const { failed, errorInstance, counterexample, seed, counterexamplePath } = await fc.check(fc.asyncProperty(values, check), parameters);
    return { failed, error: String(errorInstance), value: fc.stringify(counterexample), seed, path: counterexamplePath };
  };
  return { name, share: 1, run };
}

const letters = fc.string({ unit: 'grapheme', maxLength: 6 });
const bytes = fc.string({ unit: 'binary', maxLength: 4 });

/** Texts of pieces that mean something to a reader, among letters of every script and characters that mean nothing to anybody. */
export function textOf(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: letters },
    { weight: 1, arbitrary: bytes },
  );
  // A file is read with its lines ended by \n alone: see decodeFile.
  return fc.array(piece, { maxLength }).map((parts) => parts.join('').replaceAll('\r', '\n'));
}

/** Words that any field may hold: nothing hidden, no spaces at the ends, not empty. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'Ada', '7', '0.5', ':', '#', '- ', '"', "'", ',', 'é', '港', '|', '[', '{', '&', '*', '!', '%', '~', ' '),
      letters,
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

/** A place is in the text, or just behind the last character of its line. */
export function assertInside(text: string, { line, column }: Position): void {
  const lines = text.split('\n');
  assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
  const length = lines[line - 1]?.length ?? 0;
  assert.ok(Number.isInteger(column) && column >= 1 && column <= length + 1, `column ${column} of line ${line}, which has ${length}`);
}

/** Every problem can be read and found: a place in its file, and words for what is wrong and what to do. */
export function assertTold(text: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    assertInside(text, problem);
    for (const told of [problem.message, problem.hint]) {
      assert.match(told, /^\S.*[.!?…]$/s, 'a sentence');
      assert.doesNotMatch(told, /undefined|\[object|\bNaN\b|call stack/, 'words for people');
    }
  }
}

/** Of a text so many times as long: four times the work is in order, the square of it is not. */
const times = 8;
const small = 6_000;

/**
 * The work for a text grows as the text does: a short piece is repeated, and eight times as many of it may cost 24 times as
 * much. Counted is the processor time of this process, so that a busy machine changes nothing; below 200 ms all is well.
 */
export function growth(name: string, pieces: readonly string[], read: (text: string) => unknown): Property {
  const piece = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, letters), { minLength: 1, maxLength: 4 });
  const unit = piece.map((parts) => parts.join('')).filter((text) => text.length > 0);
  return property(
    `${name}: the work grows with the text, not with its square`,
    unit,
    (repeated) => {
      const count = Math.ceil(small / repeated.length);
      const long = costOf(() => read(repeated.repeat(count * times)));
      if (long < 200) return;
      const short = Math.min(...[1, 2, 3].map(() => costOf(() => read(repeated.repeat(count)))));
      const again = Math.min(
        long,
        costOf(() => read(repeated.repeat(count * times))),
      );
      assert.ok(again < 200 || again < short * times * 3, `${short.toFixed(0)} ms, and ${again.toFixed(0)} ms for ${times} times the text`);
    },
    0.02,
  );
}

/** Milliseconds of processor time. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
