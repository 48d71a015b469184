/** Answers to requests that are none: Node would give them by itself, without the headers of the site. */
import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { failureHeaders } from './headers.ts';

export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headersOfRefusal(), 'Content-Length': '0' }).end();
}

/** For what could not be read as a request, so that there is no response to write to. */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy(error);
    return;
  }
  const status = statusOf(error.code);
  const lines = Object.entries({ ...headersOfRefusal(), 'Content-Length': '0' }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}

function statusOf(code: string | undefined): number {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 431;
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 413;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
  }
  return 400;
}

/** The connection ends: what follows on it cannot be read either. */
function headersOfRefusal(): Record<string, string> {
  return { ...Object.fromEntries(Object.entries(failureHeaders).filter(([, value]) => value !== '')), Connection: 'close' };
}
