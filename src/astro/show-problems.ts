/**
 * In `npm run dev` the checks' report stands in the page: at its top while the page can be made, in its place while it cannot.
 * The checks run in the process that started this one (cli/dev.ts), which leaves their report in a file.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readReport, reportFile, type DevReport } from '../problems/dev-report.ts';
import { problemBanner, problemPage } from './problem-page.ts';

/** How long a page waits for the checks of what was just saved. */
const longestWait = 15_000;

/** `site` is the site's folder. */
export function showProblems(site: string): Plugin {
  return {
    name: 'show-problems',
    apply: 'serve',
    configureServer(server) {
      const file = join(site, reportFile);
      mkdirSync(dirname(file), { recursive: true });
      const state = watchFiles(server, site, file);
      server.middlewares.use((request, response, next) => {
        if (!asksForPage(request)) next();
        else void state.settled().then((report) => answer(report, response, next));
      });
    },
  };
}

/** A saved file makes the modules that read it stale at once; the page is loaded again when the checks have said what they found. */
function watchFiles(server: ViteDevServer, site: string, file: string): { settled: () => Promise<DevReport> } {
  const folders = ['data', 'src/content'].map((folder) => join(site, folder));
  server.watcher.add([...folders, file]);
  let saved = 0;
  let waiting: (() => void)[] = [];
  const read = (): DevReport => readReport(readFileIfThere(file));
  server.watcher.on('all', (_event, path) => {
    if (path === file) {
      for (const go of waiting.splice(0)) go();
      server.ws.send({ type: 'full-reload' });
      return;
    }
    if (!folders.some((folder) => path.startsWith(folder))) return;
    saved = Date.now();
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  });
  return {
    async settled() {
      const until = Date.now() + longestWait;
      while (read().began < saved && Date.now() < until)
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          setTimeout(resolve, 200);
        });
      waiting = [];
      return read();
    },
  };
}

function readFileIfThere(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, 'utf8') : undefined;
}

function asksForPage({ method, url = '/', headers }: IncomingMessage): boolean {
  const { pathname } = new URL(url, 'http://localhost');
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && pathname.endsWith('/') && !pathname.startsWith('/@');
}

/** Pages are whole before they are sent: a banner is put in, or the report takes the place of a page that cannot be made. */
function answer({ problems, stops }: DevReport, response: ServerResponse, next: () => void): void {
  if (problems.length === 0) {
    next();
    return;
  }
  const parts: Buffer[] = [];
  const [writeHead, nativeEnd] = [response.writeHead.bind(response), response.end.bind(response)];
  const end = (content: string | Buffer): void => {
    // Node's own end sends the head by this very method.
    response.writeHead = writeHead;
    nativeEnd(content);
  };
  const send = (html: string): void => {
    response.removeHeader('Content-Length');
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    end(html);
  };
  if (stops) {
    send(problemPage(problems));
    return;
  }
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk as string));
  };
  // What is told here would be on its way before the page is known.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers === 'object' && headers !== null)
      for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers)) response.setHeader(name, String(value));
    return response;
  };
  response.flushHeaders = () => undefined;
  response.write = ((chunk: unknown) => {
    keep(chunk);
    return true;
  }) as typeof response.write;
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    const text = Buffer.concat(parts).toString();
    const isPage = String(response.getHeader('Content-Type') ?? '').includes('text/html');
    if (response.statusCode >= 500) send(problemPage(problems));
    else {
      response.removeHeader('Content-Length');
      end(isPage ? text.replace(/<body[^>]*>/, (body) => `${body}${problemBanner(problems)}`) : Buffer.concat(parts));
    }
    return response;
  }) as typeof response.end;
  next();
}
