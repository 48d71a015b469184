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
    text: (file, text) =>
      kindOf(file)
        ?.faults(text)
        .map((fault) => problemIn(file, fault)) ?? [],
    whole: (notes) => {
      const ids = [...new Set([...notes.values()].flatMap(({ charts }) => charts))].sort();
      return ids.flatMap((id) => [...kinds.map(({ name }) => name), picture].flatMap((name) => findMissing(id, name(id), output)));
    },
  }),
};

interface FileKind {
  readonly name: (id: string) => string;
  /** What is wrong in the file, as ends of the sentence "The file …". */
  readonly faults: (text: string) => string[];
}

const picture = (id: string): string => `charts/${id}.png`;
const kinds: readonly FileKind[] = [
  { name: (id) => `charts/${id}.svg`, faults: svgFaults },
  { name: (id) => `charts/${id}.small.svg`, faults: svgFaults },
  { name: (id) => `charts/${id}.small-dark.svg`, faults: svgFaults },
  { name: (id) => `charts/${id}.vl.json`, faults: specFaults },
  { name: (id) => `charts/${id}.csv`, faults: (text) => (text.split('\n').length > 2 ? [] : ['has no rows']) },
  { name: (id) => `embed/${id}/index.html`, faults: embedFaults },
];

function kindOf(file: string): FileKind | undefined {
  const [, id = ''] = /^(?:charts|embed)\/([^/.]+)/.exec(file) ?? [];
  return kinds.find(({ name }) => name(id) === file);
}

function findMissing(id: string, file: string, output: OutputFolder): Problem[] {
  if (!output.files.has(file)) return [problemOf(file, { rule, message: `The chart "${id}" has no file "${file}".`, hint: endpoints })];
  return file === picture(id) ? pngFaults(output.read(file), 1280).map((fault) => problemIn(file, fault)) : [];
}

function problemIn(file: string, fault: string): Problem {
  return problemOf(file, { rule, message: `The file ${fault}.`, hint: 'See src/export/charts/outline-svg.ts and take-away.ts beside it.' });
}

function svgFaults(text: string): string[] {
  // Without the words between tags and those that are read out: an author may write about onerror="" or what is undefined.
  const svg = text.replaceAll(/>[^<]+</g, '>words<').replaceAll(/\saria-[a-z]+="[^"]*"/g, '');
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

function specFaults(content: string): string[] {
  const spec = parseJson(content);
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

function embedFaults(html: string): string[] {
  return [
    ...(/<script\b/.test(html) ? ['has a script, which the policy of frames forbids'] : []),
    ...(html.includes('<meta name="robots" content="noindex"') ? [] : ['lets search engines list a chart without its page']),
    ...(html.includes('<svg') ? [] : ['has no drawing']),
  ];
}
