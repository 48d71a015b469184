/**
 * `npm run load [-- FOLDER]`: what nginx, set up from deploy/nginx.conf, does with a built site under load, as a table in Markdown.
 * A program and no test: its figures are those of the machine it runs on, of which wrk takes a part.
 */
import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { emptyFolder } from '../cleaner.ts';
import { contentTypeOf, isCompressible } from '../../src/files/content-type.ts';
import { getTool, requireTools } from '../tools.ts';
import { startNginx, type Host } from './hosts.ts';

const concurrencies = [10, 100, 400];
const seconds = 3;

/** What readers and search ask for, by what it is. */
function listAddresses(folder: string): [name: string, path: string][] {
  const version = /[0-9a-f]{12}/.exec(readFileSync(join(folder, 'pagefind/current.js'), 'utf8'))?.[0] ?? '';
  const index = `pagefind/${version}`;
  const files = readdirSync(join(folder, index), { recursive: true, encoding: 'utf8' }).sort();
  const part = (ending: string): string => `/${index}/${files.find((file) => file.endsWith(ending)) ?? ''}`;
  const [briefing = ''] = readdirSync(join(folder, 'briefings'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, 'briefings', name, 'index.html')).length }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name }) => name);
  return [
    ['home', '/'],
    ['largest briefing', `/briefings/${briefing}/`],
    ['a style sheet', `/_assets/${readdirSync(join(folder, '_assets')).find((file) => file.endsWith('.css')) ?? ''}`],
    ['search: newest index', '/pagefind/current.js'],
    ['search: engine', part('.pagefind')],
    ['search: part of the index', part('.pf_index')],
    ['all facts, CSV', '/facts.csv'],
    ['no such page', '/no-such-page/'],
  ];
}

interface Measured {
  readonly rate: number;
  readonly half: string;
  readonly nearlyAll: string;
  readonly errors: number;
}

/** One run of wrk, in a single thread; an answer that is no 404 where none is due, and a broken connection, count as errors. */
async function measure(url: string, connections: number, status: number): Promise<Measured> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url];
  const said = await new Promise<string>((done, fail) => {
    const child = spawn(getTool('wrk'), args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (data: Buffer) => (text += data.toString()));
    child.once('error', fail).once('close', () => done(text));
  });
  const number = (pattern: RegExp): number => Number(pattern.exec(said)?.[1] ?? '0');
  const broken = [...(/Socket errors: (.*)/.exec(said)?.[1] ?? '').matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
  const other = number(/Non-2xx or 3xx responses: (\d+)/);
  const rate = number(/Requests\/sec:\s+([\d.]+)/);
  if (rate === 0) throw new Error(`wrk measured nothing:\n${said}`);
  return {
    rate,
    half: /50%\s+(\S+)/.exec(said)?.[1] ?? '',
    nearlyAll: /99%\s+(\S+)/.exec(said)?.[1] ?? '',
    errors: broken + (status === 200 ? other : 0),
  };
}

/** Status and bytes of an answer's body as it is sent, compressed where nginx compresses it. */
function ask(url: string): Promise<{ status: number; bytes: number }> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (data: Buffer) => (bytes += data.length));
      answer.once('end', () => done({ status: answer.statusCode ?? 0, bytes }));
    }).once('error', fail);
  });
}

async function printTable(host: Host, folder: string): Promise<void> {
  process.stdout.write('| What | Bytes | Connections | Answers a second | Half within | 99 % within | Errors |\n');
  process.stdout.write('| ---- | ----- | ----------- | ---------------- | ----------- | ----------- | ------ |\n');
  for (const [name, path] of listAddresses(folder)) {
    const { status, bytes } = await ask(host.origin + path);
    for (const connections of concurrencies) {
      const { rate, half, nearlyAll, errors } = await measure(host.origin + path, connections, status);
      const cells = [name, bytes, connections, Math.round(rate), half, nearlyAll, errors];
      process.stdout.write(`| ${cells.join(' | ')} |\n`);
    }
  }
}

async function main(): Promise<number> {
  if (!requireTools(['nginx', 'wrk'])) return 3;
  const folder = resolve(process.argv[2] ?? 'dist');
  const work = emptyFolder();
  try {
    for (const [title, served] of [
      ['Compressed at each answer', folder],
      ['Compressed before, as .gz beside each file', compressed(folder, join(work, 'site'))],
    ] as const) {
      process.stdout.write(`\n${title}:\n\n`);
      const host = await startNginx({ folder: served, base: '/' });
      try {
        await printTable(host, folder);
      } finally {
        await host.close();
      }
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return 0;
}

/** A copy with a .gz beside every file that compressing makes smaller, which nginx then sends as it is. */
function compressed(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isCompressible(contentTypeOf(path))) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  return to;
}

process.exitCode = await main();
