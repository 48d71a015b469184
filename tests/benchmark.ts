/** `npm run bench [briefings] [charts a briefing]`: how long a generated site takes to build, cold and warm; no test. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, run } from './project-copy.ts';

const [briefings = 1000, chartsEach = 3] = process.argv.slice(2).map(Number);
const jobs: (() => void)[] = [];
const cleaner = { after: (clean: () => void) => void jobs.push(clean) };
process.on('exit', () => jobs.reverse().forEach((clean) => clean()));

/** 1 → "b", 27 → "bb": names without digits, since a digit in a title would be a typed quantity. */
const letters = (number: number): string =>
  (number >= 26 ? letters(Math.floor(number / 26)) : '') + String.fromCharCode('a'.charCodeAt(0) + (number % 26));

/** The harbour of the fixtures, with so many briefings; each chart draws rows of its own. */
function generate(root: string): void {
  for (const name of ['data', 'src/content']) rmSync(join(root, name), { recursive: true });
  cpSync(join(root, 'tests/fixtures/_base'), root, { recursive: true });
  const charts = join(root, 'data/charts');
  const chart = readFileSync(join(charts, 'arrivals-share.yaml'), 'utf8');
  const briefing = readFileSync(join(root, 'src/content/briefings/arrivals.mdx'), 'utf8');
  for (let number = 1; number <= briefings; number += 1) {
    const own = Array.from({ length: chartsEach }, (_, index) => `chart-${letters(number)}-${letters(index)}`);
    for (const id of own) writeFileSync(join(charts, `${id}.yaml`), chart.replace('Columns by year', `Columns of ${id} by year`));
    const body = briefing.replace('<Chart id="arrivals-share" />', own.map((id) => `<Chart id="${id}" />`).join('\n\n'));
    mkdirSync(join(root, 'src/content/briefings'), { recursive: true });
    writeFileSync(
      join(root, `src/content/briefings/briefing-${number}.mdx`),
      body.replace('Fewer ships', `Report ${letters(number)} on fewer ships`).replace('order: 1', `order: ${number}`),
    );
  }
}

const root = copyProject(cleaner);
generate(root);
for (const kind of ['cold', 'warm']) {
  const start = performance.now();
  const { ended, said } = run(cleaner, root, '/usr/bin/env', ['time', '-f', '%M', 'npm', 'run', 'build'], {});
  const code = await ended;
  const seconds = (performance.now() - start) / 1000;
  const memory = /^(\d+)$/m.exec(said())?.[1];
  process.stdout.write(
    `${kind}: ${briefings} briefings, ${briefings * chartsEach} charts, ${seconds.toFixed(1)} s, exit ${code}${memory === undefined ? '' : `, ${(Number(memory) / 1e6).toFixed(2)} GB at most in one process`}\n`,
  );
  if (code !== 0) process.stdout.write(said());
}
