/** A folder of finished pages, read once for all checks over the output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../../problems/rules/rules.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Position } from '../../text/position.ts';
import { listFiles } from '../../files/list-files.ts';
import { parsePage, type OutputElement, type ParsedPage } from './parse-page.ts';

export interface OutputPage {
  /** From the output folder: "briefings/one/index.html". */
  readonly path: string;
  /** As a reader sees it, base included: "/a/b/briefings/one/". */
  readonly address: string;
  /** Of the `<title>`; undefined where there is none. */
  readonly title: string | undefined;
  /** In document order. Elements inside an SVG only where they name, load or refer to something. */
  readonly elements: readonly OutputElement[];
  readonly ids: ReadonlySet<string>;
  /** Where an element, or one of its attributes, stands in the file. */
  readonly place: (element: OutputElement, attribute?: string) => Position;
}

export interface OutputSite {
  /** "/" or "/a/b/". */
  readonly base: string;
  /** "https://example.org", where the site knows it. */
  readonly siteUrl: string | undefined;
  /** The absolute path of the folder that was read. */
  readonly folder: string;
  /** Path from the folder → bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** By path. */
  readonly pages: ReadonlyMap<string, OutputPage>;
  /** Read again at each call: all files at once would not fit into memory. */
  readonly read: (path: string) => Buffer;
}

export interface OutputProblem extends Problem {
  /** What is wrong as its author wrote it: where it stands in a file of theirs, the problem is told there. */
  readonly written?: string;
  /** What its author can do about it, where that is not what we could. */
  readonly authorsMend?: string;
}

export interface OutputCheck {
  /** The rules whose problems it finds; why each is there stands in the table. */
  readonly rules: readonly RuleId[];
  /** Files of the problems are paths from the output folder. */
  readonly run: (site: OutputSite) => OutputProblem[];
}

export function readOutputSite(folder: string, base: string, siteUrl?: string): OutputSite {
  const files = listFiles(folder);
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const pages = new Map<string, OutputPage>();
  // Places cost a second, slower parse, which only a page with problems needs; they come page by page.
  let placed: { readonly path: string; readonly placeOf: ParsedPage['placeOf'] } | undefined;
  for (const path of files.keys()) {
    if (!path.endsWith('.html')) continue;
    const { title, elements } = parsePage(read(path).toString());
    const place: OutputPage['place'] = (element, attribute) => {
      if (placed?.path !== path) placed = { path, placeOf: parsePage(read(path).toString(), { withPlaces: true }).placeOf };
      return placed.placeOf(element.index, attribute);
    };
    const ids = new Set(elements.flatMap((element) => element.attributes.get('id') ?? []));
    pages.set(path, { path, address: base + path.replace(/(^|\/)index\.html$/, '$1'), title, elements, ids, place });
  }
  return { base, siteUrl, folder, files, pages, read };
}

/** A problem at an element of a page, or at one of its attributes. */
export function problemAt(
  page: OutputPage,
  element: OutputElement,
  attribute: string | undefined,
  words: Pick<Problem, 'rule' | 'message' | 'hint'>,
): Problem {
  return { ...words, file: page.path, ...page.place(element, attribute) };
}

/** A problem of a file as a whole. */
export function problemOf(file: string, words: Pick<Problem, 'rule' | 'message' | 'hint'>): Problem {
  return { ...words, file, line: 1, column: 1 };
}
