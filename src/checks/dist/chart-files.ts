/** Every chart has its files to take away, and each stands by itself: nothing in it depends on the site or calls another. */
import type { Problem } from '../../problems/problem.ts';
import { problemOf, type OutputCheck, type OutputFolder } from './output-site.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { parseJson } from '../../narrow/parse-json.ts';

const rule = 'chart-files';
const endpoints = 'The endpoints in src/pages/charts make the files of every chart in data/charts.';

export const chartFilesCheck: OutputCheck = {
  rules: ['chart-files'],
  look: (output) => ({
    whole: (notes) => {
      const ids = [...new Set([...notes.values()].flatMap(({ charts }) => charts))].sort();
      return ids.flatMap((id) => kinds.flatMap((kind) => findFileProblems(id, kind, output)));
    },
  }),
};

interface FileKind {
  readonly path: (id: string) => string;
  /** What is wrong in the file, as ends of the sentence "The file …". */
  readonly faults: (content: Buffer) => string[];
}

const kinds: readonly FileKind[] = [
  { path: (id) => `charts/${id}.svg`, faults: svgFaults },
  { path: (id) => `charts/${id}.small.svg`, faults: svgFaults },
  { path: (id) => `charts/${id}.small-dark.svg`, faults: svgFaults },
  { path: (id) => `charts/${id}.png`, faults: (content) => pngFaults(content, 1280) },
  { path: (id) => `charts/${id}.vl.json`, faults: specFaults },
  { path: (id) => `charts/${id}.csv`, faults: (content) => (content.toString().split('\n').length > 2 ? [] : ['has no rows']) },
  { path: (id) => `embed/${id}/index.html`, faults: embedFaults },
];

function findFileProblems(id: string, { path, faults }: FileKind, output: OutputFolder): Problem[] {
  const file = path(id);
  if (!output.files.has(file)) return [problemOf(file, { rule, message: `The chart "${id}" has no file "${file}".`, hint: endpoints })];
  return faults(output.read(file)).map((fault) =>
    problemOf(file, { rule, message: `The file ${fault}.`, hint: 'See src/export/charts/outline-svg.ts and take-away.ts beside it.' }),
  );
}

function svgFaults(content: Buffer): string[] {
  // Without the words between tags and those that are read out: an author may write about onerror="" or what is undefined.
  const svg = content
    .toString()
    .replaceAll(/>[^<]+</g, '>words<')
    .replaceAll(/\saria-[a-z]+="[^"]*"/g, '');
  return [
    ...(/^<svg\b[^>]*\sxmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(svg)
      ? []
      : ['does not begin as an SVG file: the namespace is missing']),
    ...(/^<svg\b[^>]*>\s*<title\b[^>]*>[^<]/.test(svg) ? [] : ['has no <title> of its own']),
    ...(/\sstyle="|<style\b|<script\b|<foreignObject\b|\son[a-z]+="/i.test(svg) ? ['holds a style or a script'] : []),
    ...(svg.includes('var(--') ? ['uses colours of the style sheet'] : []),
    ...(/\s(?:xlink:)?href="(?!#)|url\((?!#)|<image\b/.test(svg) ? ['refers to something outside it'] : []),
    ...(/NaN|undefined/.test(svg) ? ['has a place that is no number'] : []),
  ];
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function pngFaults(content: Buffer, width: number): string[] {
  if (content.length < 24 || !content.subarray(0, 8).equals(signature)) return ['is no PNG file'];
  const found = content.readUInt32BE(16);
  return found === width ? [] : [`is ${found} pixels wide; it should be ${width}`];
}

function specFaults(content: Buffer): string[] {
  const spec = parseJson(content.toString());
  if (!isBlock(spec)) return ['is no JSON'];
  const { $schema, ...rest } = spec;
  const text = JSON.stringify(rest);
  return [
    ...(typeof $schema === 'string' && /^https:\/\/vega\.github\.io\/schema\/vega-lite\/v6\b/.test($schema)
      ? []
      : ['does not say that it is Vega-Lite 6']),
    ...(/"(?:url|href)":/.test(text) ? ['loads something from an address'] : []),
    ...(text.includes('var(--') ? ['uses colours of the style sheet'] : []),
  ];
}

function embedFaults(content: Buffer): string[] {
  const html = content.toString();
  return [
    ...(/<script\b/.test(html) ? ['has a script, which the policy of frames forbids'] : []),
    ...(html.includes('<meta name="robots" content="noindex"') ? [] : ['lets search engines list a chart without its page']),
    ...(html.includes('<svg') ? [] : ['has no drawing']),
  ];
}
