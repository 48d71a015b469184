/** Readings kept for as long as a process of tests runs: of a project of which one file is changed, only that one is read anew. */
import type { Readings } from '../src/registry/readings.ts';

const kept = new Map<string, string>();

export const keptReadings: Readings = {
  keep: <Made>(name: string, parts: readonly string[], make: () => Made): Made => {
    const key = JSON.stringify([name, ...parts]);
    const before = kept.get(key);
    if (before !== undefined) return JSON.parse(before) as Made;
    const made = make();
    kept.set(key, JSON.stringify(made));
    return made;
  },
};
