/** A made-up archive in the size of a real one: briefings of 1,200 words, each with tables, quotes, figures and charts of its own. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Rows of the dataset of a briefing: sixty months of so many ports. */
const portsOf = (number: number): number => 1 + (number % 8);
const months = 60;
const ports = ['Southport', 'Westhaven', 'Eastquay', 'Stillwater', 'Longpier', 'Redcliff', 'Oldmouth', 'Newsands'];
const chartsEach = 3;
const ownFacts = 4;
/** Figures in the prose: the briefing's own and those of the briefing before it. */
const figures = 8;
const wordsEach = 1200;
/** Kinds that a chart of columns can tell apart. */
const coloured = 4;

/** Sentences about the harbour without a figure, a date or a name; a paragraph takes some of them in a row. */
const sentences = `The harbour office counts every ship that ties up at the quay.
Ships that wait in the roads are not counted until they come in.
The pilots keep a book of their own, and it does not always agree.
A ship that leaves and comes back within the same tide counts once.
Fog hides the outer buoys, so the lookout may miss a small boat.
The office has asked for a second lookout on the western pier.
Merchants use the numbers to decide where to keep their goods.
The port gazette prints what the office tells it, often a week later.
Timber arrives in spring, when the rivers upstream are high.
Grain follows the harvest, and the warehouses fill before the storms.
Captains pay a due for each tonne, which gives them a reason to round down.
Customs officers weigh the cargo again on land.
The difference between both weights is small for grain and large for fish.
Ice closes the northern entrance in some winters.
Then ships go to other harbours and may not come back.
The town depends on the quay more than its council likes to say.
Repairs to the crane took longer than planned.
The council has promised a new crane, but nobody has seen a contract.
Dredging keeps the channel open for deeper ships.
A storm can undo the work of a whole summer.
The office publishes its book late, and corrects it without saying so.
We compare each edition with the edition before.
Where both differ, the later edition is used and the earlier is kept.
Small harbours along the coast take ships that the large harbour turns away.
Their books are thin, and some of them are lost.
An inspector visits them in summer and copies what he finds.
Fishermen sell part of their catch at sea, where nobody counts it.
The share of the neighbouring port depends on what is counted.
By number, small boats weigh as much as large ships.
By size, a few large ships decide the result.
Neither count says what the cargo is worth.
The insurers know the worth, and they do not publish it.
A longer quay would let more ships load side by side.
The masters disagree about whether it would bring more of them.
Night work began after the lamps were put up.
Accidents became rarer when the lamps were lit all night.
The ferry shares the basin with the cargo ships.
Passengers complain about the wait, and the ferry complains about the cargo.`.split('\n');

/** One for each digit of a number, from the last one on: no word follows itself. */
const namesOfDigits = [
  'anchor beacon cable ferry gull lantern mast oar rope sail',
  'amber blue copper green grey ivory red silver white yellow',
  'broad calm deep high long low narrow quiet steep wide',
  'eastern fair good handsome kind lively merry noble proud young',
  'bold brisk clever eager gentle hardy loyal plain steady wise',
].map((words) => words.split(' '));

/** 0 → "anchor", 17 → "blue sail": names without digits, since a digit in a title would be a typed quantity, of words that a dictionary has. */
const nameOf = (number: number): string =>
  [...String(number)]
    .reverse()
    .map((digit, place) => namesOfDigits[place]?.[Number(digit)] ?? '')
    .reverse()
    .join(' ');
const idOf = (number: number): string => nameOf(number).replaceAll(' ', '-');

/** The same every time, between 0 and 1. */
const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898 + 4.1) * 43758.5453) % 1;
const month = (index: number): string => `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** In `root`: the harbour of the fixtures, and `briefings` briefings with three charts, four facts and a table of 60 to 480 rows each. */
export function writeCorpus(root: string, briefings: number): void {
  for (const name of ['data', 'src/content']) rmSync(join(root, name), { recursive: true, force: true });
  cpSync(join(import.meta.dirname, '../fixtures/_base'), root, { recursive: true });
  const frame = readFileSync(join(root, 'src/content/briefings/arrivals.mdx'), 'utf8');
  for (let number = 1; number <= briefings; number += 1) {
    const id = `port-${idOf(number)}`;
    write(root, `data/datasets/${id}.yaml`, datasetOf(number));
    write(root, datasetFile(number), rowsOf(number));
    write(root, `data/facts/${id}.yaml`, factsOf(number));
    for (let at = 0; at < chartsEach; at += 1) write(root, `data/charts/${chartId(number, at)}.yaml`, chartOf(number, at));
    write(root, briefingFile(number), briefingOf(frame, number));
  }
}

/** Files of a corpus that a benchmark edits. */
export const briefingFile = (number: number): string => `src/content/briefings/port-${idOf(number)}.mdx`;
export const datasetFile = (number: number): string => `data/datasets/port-${idOf(number)}.csv`;
export const chartFile = (number: number): string => `data/charts/${chartId(number, 0)}.yaml`;

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function chartId(number: number, at: number): string {
  return `port-${idOf(number)}-${['lines', 'columns', 'bars'][at]}`;
}

function factId(number: number, at: number): string {
  return `port-${idOf(number)}-ships-${idOf(at)}`;
}

function datasetOf(number: number): string {
  const name = nameOf(number);
  return `title: Ships by month, book ${name}
description: Ships that tied up, by month and port, as book ${name} of the harbour office gives them.
definition: Ships that tied up at a quay, by the port they came from.
primaryKey: [month, port]
fields:
  - { name: month, type: period, title: Month, role: period }
  - { name: port, type: string, title: Port }
  - { name: ships, type: number, title: Ships, unit: ships }
  - { name: status, type: string, title: Status, role: status }
  - { name: source, type: string, title: Source, role: source }
`;
}

function rowsOf(number: number): string {
  const rows = ports
    .slice(0, portsOf(number))
    .flatMap((port, series) =>
      Array.from({ length: months }, (_, at) => `${month(at)},${port},${shipsAt(number, series, at)},observed,port-book-2020`),
    );
  return `month,port,ships,status,source\n${rows.join('\n')}\n`;
}

function shipsAt(number: number, series: number, at: number): number {
  return Math.round(40 + 30 * series + 25 * Math.sin((at + number) / 9) + 12 * noise(number * 977 + series * 61 + at));
}

function factsOf(number: number): string {
  const id = `port-${idOf(number)}`;
  return `defaults: { confidence: high, reason: Printed in the port book. }\n${Array.from(
    { length: ownFacts },
    (_, at) => `${factId(number, at)}:
  statement: Book ${nameOf(number)} counts [[value]] from Southport, reading ${nameOf(at)}.
  from: { dataset: ${id}, where: { month: ${JSON.stringify(month(at * 12 + 5))}, port: Southport }, field: ships }
`,
  ).join('')}`;
}

function chartOf(number: number, at: number): string {
  const name = nameOf(number);
  const head = (words: string): string =>
    `dataset: port-${idOf(number)}\ntitle: ${words} of book ${name}\nalt: ${words} of book ${name}, drawn.\n`;
  if (at === 0) return `${head('Ships by month')}type: lines\nvalue: ships\ntime: month\nseries: port\n`;
  const year = (first: number): string => Array.from({ length: 12 }, (_, index) => JSON.stringify(month(first + index))).join(', ');
  if (at === 2)
    return `${head('The last month')}where: { month: ["${month(59)}"] }\ntype: bars\nvalue: ships\ncategory: port\nrank: true\n`;
  const shown = ports.slice(0, Math.min(coloured, portsOf(number)));
  return `${head('The last year')}where: { month: [${year(48)}], port: [${shown.join(', ')}] }\ntype: columns\nvalue: ships\ntime: month\n${shown.length > 1 ? 'series: port\n' : ''}`;
}

/** The fixture's briefing in the same frame, with eight figures, a table, notes, quotes and paragraphs until it has its words. */
function briefingOf(frame: string, number: number): string {
  const name = nameOf(number);
  const facts = Array.from({ length: figures }, (_, at) => factId(Math.max(1, number - Math.floor(at / ownFacts)), at % ownFacts));
  const [first = ''] = facts;
  const paragraph = (at: number): string =>
    Array.from({ length: 6 }, (_, index) => sentences[(number * 7 + at * 6 + index) % sentences.length]).join(' ');
  const wordsOfOne = paragraph(0).split(' ').length;
  const paragraphs = Array.from({ length: Math.ceil(wordsEach / wordsOfOne) - 3 }, (_, at) => paragraph(at));
  const parts = paragraphs.flatMap((text, at) => [
    ...(at % 4 === 0 ? [`## What the books say, part ${nameOf(at)}`] : []),
    at < figures ? `${text} Its book has <Fact id="${facts[at] ?? ''}" />.` : text,
    ...(at % 5 === 1 && at < 15 ? [`<Chart id="${chartId(number, Math.floor(at / 5))}" />`] : []),
  ]);
  return frame
    .replace('Fewer ships come from Southport', `Report ${name} on ships`)
    .replace('Northport depends less on Southport than it did.', `What book ${name} says of Northport.`)
    .replace('Does Northport depend on Southport?', `What does book ${name} say?`)
    .replace('order: 1', `order: ${number + 1}`)
    .replace('headline: [share-2020-by-count]', `headline: [${first}]`)
    .replace(
      'Of the ships that arrive, <Fact id="share-2020-by-count" /> come from Southport.',
      `In a month, <Fact id="${first}" /> came from Southport.`,
    )
    .replace('<Chart id="arrivals-share" />', parts.join('\n\n'));
}
