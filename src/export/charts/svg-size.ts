/** The size in pixels that a drawing of ours says it has; zero for one that was refused. */

interface Size {
  readonly width: number;
  readonly height: number;
}

export function svgSize(svg: string): Size {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
