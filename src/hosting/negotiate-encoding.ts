/** A request's Accept-Encoding → the encoding to answer in. */

export type Encoding = 'br' | 'gzip' | 'identity';

/** `gzip, br;q=0.5` → "gzip": the highest quality, and Brotli where they are equal. */
export function negotiateEncoding(header: string | undefined): Encoding {
  const qualities = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (name !== '') qualities.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const qualityOf = (name: Encoding): number => qualities.get(name) ?? qualities.get('*') ?? 0;
  const brotli = qualityOf('br');
  const gzip = qualityOf('gzip');
  if (brotli > 0 && brotli >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}
