/** Readings kept for as long as a process of tests runs: of a project of which one file is changed, only that one is read anew. */
import type { Readings } from '../src/registry/readings.ts';

const kept = new Map<string, string>();
/** By what is looked for and in which text. */
const found = new Map<string, boolean>();

export const keptReadings: Readings = {
  keep: <Made>(name: string, parts: readonly string[], make: () => Made): Made => {
    const key = JSON.stringify([name, ...parts]);
    const before = kept.get(key);
    if (before !== undefined) return JSON.parse(before) as Made;
    const made = make();
    kept.set(key, JSON.stringify(made));
    return made;
  },
  among: (name, parts, texts, holds) => {
    const isHeld = (text: string): boolean => {
      const key = JSON.stringify([name, ...parts, text]);
      const is = found.get(key) ?? holds(text);
      found.set(key, is);
      return is;
    };
    return new Set(texts.filter(isHeld));
  },
};
