/** A static server for the published folder, with the headers, redirects and compression a host should give. */
import { createServer, type Server } from 'node:http';
import { answerRequest, type SiteAnswer } from './answer-request.ts';
import { Fault } from '../problems/fault.ts';
import { headersFor } from './headers.ts';
import { refuse, refuseUnread } from './refuse.ts';
import { watchServedFiles, type ServedFiles } from './served-files.ts';
import { errorCode } from '../narrow/error-code.ts';

interface ServeOptions {
  /** The published folder. */
  readonly folder: string;
  readonly base: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Where to listen; absent for this machine alone, by both versions of the Internet protocol. */
  readonly host?: string | undefined;
  /** A line to tell: a request that failed. */
  readonly say: (line: string) => void;
}

export interface RunningServer {
  /** The address of the home page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Resolves once requests are answered; throws a Fault where there is no site or the port is taken. */
export async function serve({ folder, base, port, host, say }: ServeOptions): Promise<RunningServer> {
  const currentFiles = openSite(folder);
  const makeServer = (): Server => {
    // Node would answer a request without a Host by itself, without our headers.
    const server = createServer({ requireHostHeader: false }, (request, response) => {
      if (request.headers.host === undefined && request.httpVersion === '1.1') {
        refuse(response, 400);
        return;
      }
      const target = request.url ?? '/';
      void answer(currentFiles, base, {
        method: request.method ?? 'GET',
        target,
        acceptEncoding: header(request.headers['accept-encoding']),
        ifNoneMatch: header(request.headers['if-none-match']),
      })
        .catch((error: unknown): SiteAnswer => {
          say(`${target} failed: ${error instanceof Error ? error.message : String(error)}`);
          return { status: 500, headers: headersFor('/', 500, base) };
        })
        .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
    });
    server.on('checkExpectation', (_, response) => refuse(response, 417));
    server.on('clientError', refuseUnread);
    return server;
  };

  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeAllConnections();
    await Promise.all(closed);
  };
  try {
    for (const address of host === undefined ? ['127.0.0.1', '::1'] : [host]) {
      // The second one takes the port the first was given.
      const wanted = servers[0] === undefined ? port : portOf(servers[0]);
      const server = makeServer();
      if (await listen(server, wanted, address, host === undefined && address === '::1')) servers.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const shown = host === undefined || ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { address: `http://${shown}:${portOf(servers[0])}${base}`, close };
}

/** Between the two renames of a swap a listed file may be gone for an instant; the next list has it. */
async function answer(currentFiles: () => ServedFiles, base: string, request: Parameters<typeof answerRequest>[0]): Promise<SiteAnswer> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await answerRequest(request, currentFiles(), base);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function openSite(folder: string): () => ServedFiles {
  try {
    return watchServedFiles(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    throw new Fault(3, `There is no site to serve: ${folder} does not exist.`, 'Build it first: npm run build.', { cause: error });
  }
}

/** False where `mayLack` and this machine has no such address. */
function listen(server: Server, port: number, address: string, mayLack: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (mayLack && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '')) resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => resolve(true));
  });
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen.');
  return address.port;
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
