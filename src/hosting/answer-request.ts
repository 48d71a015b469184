/** A request for a path → status, headers and body, as a static host answers it. */
import { contentTypeOf, isCompressible } from '../files/content-type.ts';
import { headersFor } from './headers.ts';
import { negotiateEncoding } from './negotiate-encoding.ts';
import type { ServedFiles } from './served-files.ts';

interface SiteRequest {
  readonly method: string;
  /** Path and query as they came in. */
  readonly target: string;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where only headers are sent. */
  readonly body?: Buffer;
}

export async function answerRequest(request: SiteRequest, files: ServedFiles, base: string): Promise<SiteAnswer> {
  const [pathname, query] = splitOnce(request.target, '?');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { ...headersFor(pathname, 405, base), Allow: 'GET, HEAD' } };
  }
  const path = toFilePath(pathname, base);
  if (path === undefined || !files.paths.has(path)) {
    if (path !== undefined && isPage(path, files)) {
      return {
        status: 308,
        headers: { ...headersFor(pathname, 308, base), Location: `${pathname}/${query === undefined ? '' : `?${query}`}` },
      };
    }
    return await answerFile('404.html', 404, pathname, request, files, base);
  }
  return await answerFile(path, 200, pathname, request, files, base);
}

async function answerFile(
  path: string,
  status: number,
  pathname: string,
  request: SiteRequest,
  files: ServedFiles,
  base: string,
): Promise<SiteAnswer> {
  if (!files.paths.has(path)) {
    const body = Buffer.from('Not found.\n');
    return {
      status,
      headers: {
        ...headersFor(pathname, status, base),
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': String(body.length),
      },
      body,
    };
  }
  const contentType = contentTypeOf(path);
  const { bytes, encoding, etag } = await files.read(path, negotiateEncoding(request.acceptEncoding));
  const vary = isCompressible(contentType) ? { Vary: 'Accept-Encoding' } : {};
  const headers = { ...headersFor(pathname, status, base), ...vary, ETag: etag };
  if (status === 200 && isKnown(etag, request.ifNoneMatch)) return { status: 304, headers };
  const describing = {
    'Content-Type': contentType,
    'Content-Length': String(bytes.length),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  };
  return { status, headers: { ...headers, ...describing }, ...(request.method === 'HEAD' ? {} : { body: bytes }) };
}

/** `/a/b/facts/` under `/a/b/` → "facts/index.html"; undefined outside the base and for what is not a path. */
function toFilePath(pathname: string, base: string): string | undefined {
  // Without its slash the base itself is still the home page, for the redirect.
  if (`${pathname}/` === base) return '';
  if (!pathname.startsWith(base)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(base.length));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    // A broken escape such as %zz names no file.
    return undefined;
  }
}

function isPage(path: string, files: ServedFiles): boolean {
  return files.paths.has(path === '' ? 'index.html' : `${path}/index.html`);
}

function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag);
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
