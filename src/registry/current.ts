/** The registry of the project this process runs in: what pages and components read. */
import { formatProblems } from '../problems/format-problems.ts';
import { loadRegistry } from './from-disk.ts';

const build = loadRegistry(process.cwd());
// `npm run build` has refused these already; this is what `npm run dev` shows.
if (build.problems.length > 0) throw new Error(`\n${formatProblems(build.problems)}`);

export const { registry, bodies, ids, locate } = build;
