/** One request, and its answer with every header as it came: a client that joins or follows would hide what is looked at. */
import { request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  /** The bytes, read as text. */
  readonly body: string;
  /** All values of a header, in whatever case it was written. */
  readonly all: (name: string) => string[];
  readonly one: (name: string) => string | undefined;
}

export function ask(origin: string, path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { rawHeaders } = response;
        const all = (name: string): string[] =>
          rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name.toLowerCase());
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, bytes, body: bytes.toString(), all, one: (name) => all(name)[0] });
      });
    })
      .on('error', reject)
      .end();
  });
}
