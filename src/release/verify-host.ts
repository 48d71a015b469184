/** What a host serves, compared with the manifest of a release: status, headers by the table, type and bytes of every file. */
import { hostFileNames } from '../hosting/write-host-files.ts';
import { formatManifest, manifestName, sumOf, type Manifest, type ManifestFile, type Sum } from '../hosting/manifest.ts';
import { headersFor } from '../hosting/headers.ts';
import { isCompressible } from '../files/content-type.ts';
import { Fault } from '../problems/fault.ts';
import type { Finding } from './finding.ts';
import { toError } from '../narrow/to-error.ts';

/** As a browser asks, and as a program that reads no compressed answers does: the host may have either from elsewhere. */
const waysToAsk = ['identity', 'gzip, deflate, br'] as const;
const atOnce = 8;
const patience = 30_000;

interface Expected {
  readonly path: string;
  readonly status: number;
  readonly sum: Sum;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** `home` is the address of the home page. Throws a Fault where nobody answers there. */
export async function verifyHost(home: URL, manifest: Manifest): Promise<{ readonly asked: number; readonly findings: Finding[] }> {
  await requireAnswer(home);
  const expected = expectedOf(manifest);
  const questions = expected.flatMap((one) =>
    waysToAsk.filter((way) => way === 'identity' || isCompressible(one.type)).map((way) => () => ask(home, one, way)),
  );
  const found: Finding[][] = [];
  const queue = [...questions, () => askWithoutSlash(home, manifest)].entries();
  const askOn = async (): Promise<void> => {
    for (const [index, question] of queue) found[index] = await question();
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  const seen = new Set<string>();
  const findings = found.flat().filter(({ at, what }) => !seen.has(`${at} ${what}`) && seen.add(`${at} ${what}`));
  return { asked: questions.length + 1, findings };
}

/** Each file once; the page for missing addresses where it is sent: instead of a page, and instead of a file. */
function expectedOf(manifest: Manifest): Expected[] {
  const { base, files } = manifest;
  const text = Buffer.from(formatManifest(manifest));
  const all: [string, ManifestFile][] = [
    ...Object.entries(files),
    [manifestName, { ...sumOf(text), type: 'application/json; charset=utf-8' }],
  ];
  const served = all.flatMap(([path, file]): Expected[] => {
    if (hostFileNames.includes(path) || path === '404.html') return [];
    const address = toAddress(path);
    const headers = { ...headersFor(`${base}${address}`, 200, base) };
    // Hosts that read their rules from the release know its own files only; all others they ask for anew, which does no harm.
    if (file.keptFrom !== undefined) delete headers['Cache-Control'];
    return [{ path: address, status: 200, sum: file, type: file.type, headers }];
  });
  const missing = files['404.html'];
  if (missing === undefined) return served;
  const absent = ['no-such-page/', '_assets/no-such-file.js'].map((path) => ({
    path,
    status: 404,
    sum: missing,
    type: missing.type,
    headers: headersFor(`${base}${path}`, 404, base),
  }));
  return [...served, ...absent];
}

async function ask(home: URL, { path, status, sum, type, headers }: Expected, way: string): Promise<Finding[]> {
  const at = new URL(path.split('/').map(encodeURIComponent).join('/'), home).pathname;
  let answer: Response;
  let body: Buffer;
  try {
    answer = await get(new URL(at, home), way);
    body = Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    return [{ at, what: `No whole answer: ${messageOf(error)}.` }];
  }
  if (answer.status !== status) return [{ at, what: `Answered with status ${answer.status}; ${status} is right.` }];
  const findings: Finding[] = [];
  const found = sumOf(body);
  const compressed = answer.headers.get('content-encoding');
  const how = compressed === null ? '' : ` when sent as ${compressed}`;
  if (found.sha256 !== sum.sha256)
    findings.push({ at, what: `Other bytes than were released${found.bytes === sum.bytes ? '' : ', and of another size'}${how}.` });
  if (!isSameType(answer.headers.get('content-type'), type))
    findings.push({ at, what: `Content-Type is "${answer.headers.get('content-type') ?? ''}"; "${type}" is right.` });
  for (const [name, value] of Object.entries(headers)) {
    const sent = answer.headers.get(name);
    if (sent === null) findings.push({ at, what: `${name} is missing; "${value}" is right.` });
    else if (sent !== value) findings.push({ at, what: `${name} is "${sent}"; "${value}" is right.` });
  }
  return findings;
}

/** An address that a reader typed without its last slash leads to the page. */
async function askWithoutSlash(home: URL, { files }: Manifest): Promise<Finding[]> {
  const path = Object.keys(files)
    .find((name) => /^[^/]+\/index\.html$/.test(name))
    ?.replace(/\/index\.html$/, '');
  if (path === undefined) return [];
  const at = new URL(path, home).pathname;
  const answer = await get(new URL(path, home), 'identity').catch(() => undefined);
  await answer?.body?.cancel();
  const isRight =
    answer !== undefined &&
    [301, 302, 307, 308].includes(answer.status) &&
    new URL(answer.headers.get('location') ?? '', home).pathname === `${at}/`;
  return isRight ? [] : [{ at, what: `Answered with status ${answer?.status ?? 'none'}; a redirect to the same with "/" is right.` }];
}

async function requireAnswer(home: URL): Promise<void> {
  try {
    const answer = await get(home, 'identity');
    await answer.body?.cancel();
  } catch (error) {
    throw new Fault(3, `Nobody answers at ${home.href}: ${messageOf(error)}.`, 'Correct the address, or start the host.', { cause: error });
  }
}

function get(url: URL, acceptEncoding: string): Promise<Response> {
  return fetch(url, {
    headers: { 'accept-encoding': acceptEncoding, 'cache-control': 'no-cache' },
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
}

function toAddress(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Types by which browsers decide what to do. Of all others, such as the files of a search index, hosts know no type. */
const decisive = /^(?:text|image|font)\/|^application\/(?:json|xml|.*\+(?:json|xml))/;

/** RFC 9239 made text/javascript the only name, and many hosts send an older one. A text says its character set. */
function isSameType(sent: string | null, type: string): boolean {
  if (!decisive.test(type)) return true;
  const [essence, set] = partsOf(sent ?? '');
  const [rightEssence, rightSet] = partsOf(type);
  return essence === rightEssence && (set === rightSet || (set === undefined && !type.startsWith('text/')));
}

function partsOf(type: string): [string, string | undefined] {
  const [essence = '', set] = type.toLowerCase().replaceAll(' ', '').split(';');
  return [essence.replace(/^application\/javascript$/, 'text/javascript'), set];
}

/** fetch puts what happened into the cause. */
function messageOf(error: unknown): string {
  const { message, cause } = toError(error);
  return cause instanceof Error ? cause.message : message;
}
