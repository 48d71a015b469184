/** A server before the site's own that adds up what it sends, and fails where it is told to: it sees what a worker asks for too. */
import { createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What befalls a path: no answer but a cut line, another status, or other headers. */
export interface Hindrance {
  readonly cut?: true;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HinderedServer {
  readonly address: string;
  /** From now on; none for no hindrance. */
  hinder(find?: (path: string) => Hindrance | undefined): void;
  /** From now on requests for these paths wait, until what this gives back is called. */
  hold(isHeld: (path: string) => boolean): () => void;
  /** From now on the index goes by the name `shown` instead of `real`; none for its own. */
  rename(shown?: string, real?: string): void;
  /** Bodies as they were sent, with the path of each, since the last call. */
  takeSent(): { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

export async function startHindered(origin: string): Promise<HinderedServer> {
  let find: (path: string) => Hindrance | undefined = () => undefined;
  let renamed: readonly [shown: string, real: string] | undefined;
  let sent: { path: string; bytes: number }[] = [];
  let held: { readonly isHeld: (path: string) => boolean; readonly released: Promise<void> } | undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method = 'GET', headers } = request;
    const { cut, status, headers: others } = find(url) ?? {};
    if (cut) return void response.destroy();
    if (held?.isHeld(url) === true) await held.released;
    const [shown = '', real = ''] = renamed ?? [];
    const asked = renamed === undefined ? headers : { ...headers, 'accept-encoding': 'identity' };
    const given = await fetchBody(new URL(renamed === undefined ? url : url.replace(shown, real), origin), method, asked);
    const plain =
      renamed !== undefined && url.endsWith('current.js') ? Buffer.from(given.body.toString().replace(real, shown)) : given.body;
    const body = status === undefined ? plain : Buffer.alloc(0);
    sent.push({ path: url, bytes: body.length });
    // Headers of the connection are this server's own.
    const { connection: _, 'keep-alive': _alive, 'content-length': _length, ...kept } = given.headers;
    response
      .writeHead(status ?? given.status, { ...kept, ...(status !== undefined && { 'cache-control': 'no-store' }), ...others })
      .end(body);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    hinder: (next = () => undefined) => (find = next),
    hold(isHeld) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held = { isHeld, released: promise };
      return () => {
        held = undefined;
        resolve(undefined);
      };
    },
    rename: (...names) => (renamed = names[0] === undefined || names[1] === undefined ? undefined : [names[0], names[1]]),
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function fetchBody(
  url: URL,
  method: string,
  headers: IncomingHttpHeaders,
): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    ask(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(chunks) }));
      answer.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}
