/**
 * Files laid out as offices and banks publish them, with invented numbers (import-files/), each brought in as its user would:
 * imported, what is left to say said, checked, drawn. A line of hand work is an option given or a TODO replaced; ten are allowed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { temporaryFolder } from './cleaner.ts';
import { keptReadings } from './kept-readings.ts';
import { checkInputs } from '../src/checks/check-inputs.ts';
import { writeCsv } from '../src/export/write-csv.ts';
import { draftChart } from '../src/import/draft-chart.ts';
import { importFile } from '../src/import/import-file.ts';
import { noOptions, type ImportOptions } from '../src/import/options.ts';
import { writeDescription } from '../src/import/write-description.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { loadRegistry } from '../src/registry/from-disk.ts';
import { drawChart } from '../src/drawing/draw-chart.ts';

const files = join(import.meta.dirname, 'import-files');
const root = temporaryFolder({ after });
cpSync(join(import.meta.dirname, 'fixtures/_base'), root, { recursive: true });
writeFileSync(
  join(root, 'data/economies.yaml'),
  `${readFileSync(join(root, 'data/economies.yaml'), 'utf8')}${[
    'Japan JP 日本',
    'China CN 中国',
    'Australia AU オーストラリア',
    'France FR フランス',
    'Viet Nam VN ベトナム',
    'Malaysia MY マレーシア',
  ]
    .map((line) => line.split(/ (?=[A-Z]{2} )| (?=\P{ASCII})/u))
    .map(
      ([name = '', code = '', other = '']) =>
        `${name.toLowerCase().replace(' ', '-')}: { name: ${name}, code: ${code}, otherNames: [${other}] }\n`,
    )
    .join('')}`,
);
writeFileSync(
  join(root, 'data/units.yaml'),
  `${readFileSync(join(root, 'data/units.yaml'), 'utf8')}tonnes: { title: Tonnes, form: '{} tonnes', symbol: t, spellings: ['{} metric tons'] }\nmoney: { title: Money, form: '{} dollars', symbol: $, spellings: ['{} 円', '{} million', '{} 1,000'] }\n`,
);

writeFileSync(
  join(root, 'data/sources/invented.yaml'),
  'invented: { type: dataset, title: Invented numbers, publisher: Nobody, held: made for this test, retrieved: not-recorded, tier: other }\n',
);

/** The options are counted; those of `filling` are what a person writes in place of TODO. */
interface Kind {
  readonly file: string;
  readonly options?: Partial<ImportOptions>;
  /** Rows of the dataset, and cells that show what was read: row by row of the head's names. */
  readonly rows: number;
  readonly shows: string;
}

const kinds: readonly Kind[] = [
  {
    file: 'invented-usgs-world.csv',
    rows: 6,
    shows: 'MCS2025,World total (rounded),"Mine production, rare-earth-oxide equivalent",376001,390002,,90000001,over,metric tons,2025',
  },
  {
    file: 'invented-bgs.csv',
    rows: 30,
    shows:
      '101,australia,AU,AUS,77,Production of rare earth minerals,Rare earths,Rare earth minerals,88,rare earth minerals,9,Monazite,1,Production,1975,515,tonnes (metric),1',
  },
  { file: 'invented-owid.csv', rows: 4000, shows: 'Australia,AUS,1224,524' },
  {
    file: 'invented-comtrade.csv',
    options: { dropsSameRows: true, columns: ['period', 'reporterDesc', 'partnerDesc', 'cmdCode', 'netWgt', 'primaryValue'] },
    rows: 9,
    shows: '2021,USA,china,284690,13021,103021.25',
  },
  { file: 'invented-eurostat.tsv', rows: 12, shows: 'A,T,RE1,FR,2021,8.25,,bp' },
  { file: 'invented-imf-prices.csv', rows: 180, shows: 'Neodymium,"Neodymium, US$ per kg",PNEOD,US$ per kg,2015-02,47.0371' },
  {
    file: 'invented-world-bank.csv',
    rows: 186,
    shows: 'japan,JPN,Ores and metals exports (% of merchandise exports),TX.VAL.MMTL.ZS.UN,1962,8.370781',
  },
  { file: 'invented-japan-customs.csv', rows: 72, shows: '284690,france,2021-12,132,396' },
  { file: 'invented-japan-customs-monthly.csv', rows: 26, shows: '2,284690210,105,KG,2024-02,0,103,309' },
  { file: 'invented-destatis.csv', rows: 6, shows: '2023-12-31,China,1200.0,25001.7,' },
  { file: 'invented-fred.csv', rows: 36, shows: '2021-02,123.2' },
  { file: 'invented-gov-uk.csv', options: { decimal: '.' }, rows: 12, shows: 'Japan,2020,,[c]' },
  { file: 'invented-json-stat.json', rows: 5, shows: 'Tin ore,china,2021,9.50,' },
  { file: 'invented-json-stat-1.json', rows: 5, shows: 'japan,2013,4.10' },
  { file: 'invented-utf16.csv', rows: 6, shows: 'china,2020,2.25' },
  { file: 'invented-faostat.csv', rows: 6, shows: 'QCL,Crops,392,japan,5510,Production,0111,Wheat,2021,2021,t,,M,Missing value' },
  { file: 'invented-sdmx.csv', rows: 9, shows: 'ESTAT:NRG(1.0),12/05/24 23:00:00,A,KTOE,DE,2021,13,e,estimate' },
  {
    file: 'invented-comtrade-new.csv',
    rows: 4,
    shows: 'C,A,2022,2022,2022,JPN,japan,Import,VNM,Viet Nam,2846,"Compounds, inorganic or organic",45000,kg,45000,540000.345,TRUE',
  },
  { file: 'invented-usgs-notes.csv', rows: 8, shows: 'MCS2024,Australia,18000,,,18000,,,5700000,(6)' },
  { file: 'invented-world-bank-wide.csv', rows: 12, shows: 'Japan,JPN,GDP growth (annual %),NY.GDP.MKTP.KD.ZG,2019,-0.4' },
  { file: 'invented-json-stat-2.json', rows: 6, shows: 'Japan,2021,Percentage of GDP,,m' },
  { file: 'invented-japan-fiscal.csv', options: { decimal: '.' }, rows: 5, shows: '2019-04/2020-03,希土類金属,china,-12,,[－]' },
  { file: 'invented-census.csv', rows: 4, shows: '331491,Rolling,2021,,(D),,(S)' },
  { file: 'invented-merged.xlsx', rows: 12, shows: 'China,2023-04/2023-06,20' },
  { file: 'invented-formats.xlsx', rows: 5, shows: '2024-02,64.25,3' },
  { file: 'invented-unicode-text.txt', rows: 3, shows: '2024-01,1234,first' },
  { file: 'invented-months-de.csv', rows: 24, shows: '2022-03,1250.25' },
  { file: 'invented-quarters.csv', rows: 3, shows: '2024-01/2024-03,7' },
  { file: 'invented-ranges.csv', rows: 4, shows: '2022,,15,25' },
  { file: 'invented-accounts.csv', options: { decimal: '.' }, rows: 3, shows: '2022,-567,' },
  { file: 'invented-row-numbers.csv', rows: 3, shows: 'japan,2020,1234.5' },
  { file: 'invented-estat.csv', options: { decimal: '.' }, rows: 6, shows: '01,就業者,1,男,00000,全国,2020000000,2020,万人,,***' },
  {
    file: 'invented-oecd.csv',
    rows: 4,
    shows:
      'DATAFLOW,OECD.SDD:DF_X(1.0),Table X,I,FRA,france,A,Annual,EXP,Exports,USD,US dollar,2022,13.5,E,estimate,Estimated value,6,Millions,1,One',
  },
  { file: 'invented-usgs-flags.csv', options: { decimal: '.' }, rows: 20, shows: 'Australia,2022,18000,estimate,e' },
  { file: 'invented-faostat-wide.csv', rows: 5, shows: '68,250,france,15,Wheat,5510,Production,t,2020,30144110.00,E,Old note' },
  { file: 'invented-ons.csv', rows: 3, shows: '2023-01,126.0' },
  { file: 'invented-bundesbank.csv', rows: 3, shows: '1999-01,1234.5,' },
  { file: 'invented-us-census.xlsx', rows: 15, shows: 'Alabama,5024294,2021,5050380,' },
  { file: 'invented-serials.xlsx', rows: 3, shows: '2021-02,1300,12.5' },
  { file: 'invented-web-table.txt', rows: 5, shows: '3,Australia,18000,,,6,,-25.0,,$98 million' },
];

for (const { file, options = {}, rows, shows } of kinds) {
  test(`${file} becomes a dataset and a drawn chart with ten lines of hand work at most`, async (context) => {
    const { registry } = loadRegistry(root, keptReadings);
    const table = await importFile(file, readFileSync(join(files, file)), { ...noOptions, ...options }, registry);
    const id = file.replace(/\..*$/, '');
    const paths = { csv: `data/datasets/${id}.csv`, yaml: `data/datasets/${id}.yaml`, chart: `data/charts/${id}.yaml` };
    context.after(() => Object.values(paths).forEach((path) => rmSync(join(root, path), { force: true })));
    const csv = writeCsv([
      table.columns.map(({ field }) => field.name),
      ...Array.from({ length: table.rows }, (_, row) => table.columns.map(({ cells }) => cells[row] ?? '')),
    ]);
    assert.equal(table.rows, rows);
    assert.ok(csv.split('\n').includes(shows), `${shows} is a line of\n${csv.slice(0, 2000)}`);
    const drafts = {
      [paths.yaml]: writeDescription(table, { command: `npm run import -- ${file}`, source: undefined }),
      [paths.chart]: draftChart(id, table) ?? '',
    };
    const todo = Object.values(drafts).join('').match(/TODO/g)?.length ?? 0;
    assert.ok(todo + Object.keys(options).length <= 10, `${todo} lines and ${Object.keys(options).length} options`);
    writeFileSync(join(root, paths.csv), csv);
    for (const [path, text] of Object.entries(drafts)) writeFileSync(join(root, path), fill(text));
    const { problems, registry: checked } = await checkInputs(root, {}, keptReadings);
    assert.equal(problems.length === 0 ? '' : formatProblems(problems), '');
    const chart = checked?.charts.get(id);
    assert.ok(chart !== undefined && checked !== undefined);
    const { drawing, flaws } = await drawChart(chart, checked);
    assert.deepEqual(flaws, []);
    assert.match(drawing.wide, /^<svg/);
  });
}

/** The command in the folder, as npm starts it: its exit code and all it prints. */
function run(...given: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../src/cli/import.ts'), ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** The dictionary, which takes longer to load than all else here, has had its turn above. */
function withoutSpelling(): void {
  const file = join(root, 'data/site.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}spelling: none\n`);
}

test('a newer edition shows what it changes and which facts rest on it, and nothing is written before --replace', () => {
  withoutSpelling();
  const csv = join(root, 'data/datasets/catches.csv');
  writeFileSync(join(root, 'catches.csv'), 'Port,Year,Catch (ships)\nNorthport,2019,10\nNorthport,2020,12\nSouthport,2020,7\n');
  const first = run('catches.csv', '--source', 'port-book-2020');
  assert.equal(first.code, 0);
  assert.match(first.said, /“Port” names economies of the site: Northport → northport/);
  assert.match(first.said, /data\/datasets\/catches\.yaml:3:8 {2}wrong-value\n {2}title "TODO" is still to be written/);
  const yaml = join(root, 'data/datasets/catches.yaml');
  writeFileSync(yaml, fill(readFileSync(yaml, 'utf8')));
  writeFileSync(
    join(root, 'data/facts/catches.yaml'),
    'northport-2020:\n  statement: Northport had [[value]].\n  from: { dataset: catches, where: { port: northport, year: "2020" }, field: catch }\n  status: observed\n  economy: northport\n  confidence: high\n  reason: The port book.\n',
  );
  const before = readFileSync(csv, 'utf8');
  writeFileSync(join(root, 'newer.csv'), 'Port,Year,Catch (ships)\nNorthport,2020,13\nSouthport,2020,7\nSouthport,2021,9\n');
  const shown = run('newer.csv', '--id', 'catches');
  assert.equal(shown.code, 1);
  assert.match(
    shown.said,
    /Changed rows: 1\.\n {2}northport, 2020: catch 12 → 13\nAdded rows: 1\.\n {2}southport, 2021\nRemoved rows: 1\.\n {2}northport, 2019\nFacts that rest on changed or removed rows: 1\.\n {2}northport-2020: its row has changed/,
  );
  assert.match(shown.said, /newer\.csv:1:1 {2}import-replaces\n/);
  assert.equal(readFileSync(csv, 'utf8'), before);
  assert.equal(run('newer.csv', '--id', 'catches', '--replace').code, 0);
  assert.equal(readFileSync(csv, 'utf8'), 'port,year,catch\nnorthport,2020,13\nsouthport,2020,7\nsouthport,2021,9\n');
});

test('wrong use ends with 2 and says how it is used, a file that cannot be taken in with 1 and its place', () => {
  assert.equal(run().code, 2);
  assert.match(run('nowhere.csv').said, /^There is no file nowhere\.csv\./);
  assert.equal(run('nowhere.csv', '--decimal-char', ';').code, 2);
  writeFileSync(join(root, 'two.csv'), 'port,ships\nnorthport,"1,061"\nsouthport,"2,310"\n');
  const asked = run('two.csv');
  assert.equal(asked.code, 1);
  assert.match(
    asked.said,
    /^two\.csv:2:11 {2}import-two-readings\n.*\n {2}Say which mark begins the decimals: --decimal-char \. or --decimal-char ,\.\n/m,
  );
  assert.ok(!existsSync(join(root, 'data/datasets/two.csv')));
});

/** What a person writes in place of each TODO. */
function fill(text: string): string {
  return (
    text
      // A column that is headed with money is in no tonnes.
      .replaceAll(/(title: .*[$円].*\n(?: .*\n)*? *unit:) TODO$/gm, '$1 money')
      .replaceAll(/(unit:) TODO$/gm, '$1 tonnes')
      .replaceAll(/(source:) TODO$/gm, '$1 invented')
      .replaceAll(/(title|alt|description|definition): TODO$/gm, '$1: Written by a person for $1')
  );
}
