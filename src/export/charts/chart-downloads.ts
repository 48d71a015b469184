/** The files of a chart as a list for readers: what each is for, and how large it is. */
import type { ChartFiles } from './chart-files.ts';
import { pictureWidth } from './draw-picture.ts';
import { svgSize } from './svg-size.ts';
import { words } from '../../words/words.ts';

interface Download {
  /** After "/charts/<id>.". */
  readonly extension: string;
  readonly name: string;
  /** "picture, 1280 × 845 pixels, 82 kB" */
  readonly about: string;
}

interface Files extends Pick<ChartFiles, 'svg' | 'spec'> {
  readonly picture: Buffer;
  readonly csv: string;
}

export function chartDownloads({ svg, spec, picture, csv }: Files): Download[] {
  const { width, height } = svgSize(svg);
  const pixels = words.charts.picture(`${pictureWidth} × ${Math.round((height / width) * pictureWidth)}`);
  const list: [extension: string, name: string, about: string, content: string | Buffer][] = [
    ['png', 'PNG', pixels, picture],
    ['svg', 'SVG', words.charts.vector, svg],
    ['csv', 'CSV', words.charts.table, csv],
    ['vl.json', 'Vega-Lite', words.charts.specification, JSON.stringify(spec, undefined, 2)],
  ];
  return list.map(([extension, name, about, content]) => ({ extension, name, about: `${about}, ${kilobytes(content)}` }));
}

function kilobytes(content: string | Buffer): string {
  return `${Math.max(1, Math.round(Buffer.byteLength(content) / 1000))}\u00a0kB`;
}
