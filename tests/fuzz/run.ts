/**
 * `npm run fuzz`: every property with values nobody has thought of. `-- --runs 10000` tries more of them, `--seed 7` others, and
 * words name the properties to try: `-- yaml`. What fails is printed with its seed; kept in seeds.json, it is tried again for ever.
 */
import { parseArgs } from 'node:util';
import { findFault, properties, seeds } from './properties.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } },
  });
  const runs = Number(values.runs);
  const seed = Number(values.seed);
  const wanted = properties.filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  const unknown = seeds.filter((one) => !properties.some(({ name }) => name === one.property));
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed) || wanted.length === 0 || unknown.length > 0) {
    const names = unknown.map((one) => `seeds.json keeps a seed of "${one.property}", which is no property.\n`).join('');
    process.stderr.write(`${names}Usage: npm run fuzz [-- --runs N --seed N WORD…]; the words are parts of the names of properties.\n`);
    return 2;
  }
  process.stdout.write(`Seed ${seed}, ${runs} runs each.\n`);
  let failed = 0;
  for (const one of wanted) {
    const started = performance.now();
    const fault = await findFault(one, runs, seed);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${fault === undefined ? 'holds' : 'FAILS'} ${one.name} (${seconds} s)\n${fault === undefined ? '' : `  ${fault}\n`}`,
    );
    if (fault !== undefined) failed += 1;
  }
  process.stdout.write(`${wanted.length - failed} of ${wanted.length} properties hold.\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
