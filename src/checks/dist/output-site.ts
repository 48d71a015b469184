/** A folder of finished pages, as checks look at it: file by file, page by page, then as a whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../../problems/rules/rules.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Position } from '../../text/position.ts';
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
  readonly place: (element: Pick<OutputElement, 'index'>, attribute?: string) => Position;
}

/** An address that names a place on another page. */
export interface NamedPlace {
  readonly address: string;
  /** The page it leads to. */
  readonly file: string;
  readonly fragment: string;
  readonly attribute: string;
  /** Of the element that names it. */
  readonly index: number;
}

/** What is kept of a page once it has been looked at: as much as other pages, the sitemap and search must agree with. */
export interface PageNote {
  readonly path: string;
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly places: readonly NamedPlace[];
  /** What the page calls its own address, and the element that says it. */
  readonly canonical: { readonly href: string; readonly index: number } | undefined;
  /** Whether it tells search engines what to do with it. */
  readonly hasRobots: boolean;
  /** Whether it only leads on to another address. */
  readonly leadsOn: boolean;
  /** Ids of the charts on it. */
  readonly charts: readonly string[];
}

/** The folder, its files by name: what every check may look into. */
export interface OutputFolder {
  /** "/" or "/a/b/". */
  readonly base: string;
  /** "https://example.org", where the site knows it. */
  readonly siteUrl: string | undefined;
  /** The id at the foot of every page, which each edit changes: looks see zeros in its place. */
  readonly release?: string | undefined;
  /** The absolute path of the folder that was read. */
  readonly folder: string;
  /** Path from the folder → bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** Read again at each call: all files at once would not fit into memory. */
  readonly read: (path: string) => Buffer;
  /** Notes that what is seen of the file at hand rests on another too, which was read before. */
  readonly restOn: (path: string) => void;
  /** The files whose paths begin so. */
  readonly under: (start: string) => string[];
}

/** What a thread is handed, which opens it for itself. */
export type PlainOutput = Omit<OutputFolder, 'read' | 'restOn' | 'under'>;

export interface OutputProblem extends Problem {
  /** What is wrong as its author wrote it: where it stands in a file of theirs, the problem is told there. */
  readonly written?: string;
  /** What its author can do about it, where that is not what we could. */
  readonly authorsMend?: string;
}

/**
 * What a check looks at. Pages and texts come one after the other and in no order, each to one of several looks that run side
 * by side, and none is kept: ten thousand briefings have a hundred thousand pages.
 */
export interface Looks {
  /** What the looks at files rest on beside what they ask for each: while it is the same, what they saw holds. Asked for before the first file. */
  readonly restsOn?: () => string;
  readonly page?: (page: OutputPage) => readonly OutputProblem[];
  /** A file of text, pages among them. */
  readonly text?: (file: string, text: string) => readonly OutputProblem[];
  /** Once, when all has been seen. */
  readonly whole?: (notes: ReadonlyMap<string, PageNote>) => readonly OutputProblem[];
}

export interface OutputCheck {
  /** The rules whose problems it finds; why each is there stands in the table. */
  readonly rules: readonly RuleId[];
  /** Files of the problems are paths from the output folder. */
  readonly look: (output: OutputFolder) => Looks;
}

export function openOutput(output: PlainOutput): OutputFolder {
  return {
    ...output,
    read: (path) => readFileSync(join(output.folder, path)),
    restOn: () => undefined,
    under: (start) => [...output.files.keys()].filter((path) => path.startsWith(start)),
  };
}

/** Of the same length, so that places stay right. */
export function withoutRelease(text: string, { release }: Pick<OutputFolder, 'release'>): string {
  return release === undefined ? text : text.replaceAll(release, '0'.repeat(release.length));
}

const textFile = /\.(?:html|css|js|json|svg|xml|txt|csv|bib|ris|webmanifest)$/;

/** The files whose text is looked at. */
export function textFiles({ files }: OutputFolder): string[] {
  return [...files.keys()].filter((path) => textFile.test(path));
}

export function readPage({ base }: OutputFolder, path: string, html: string): OutputPage {
  const { title, elements } = parsePage(html);
  // Places cost a second, slower parse, which only a page with problems needs.
  let placeOf: ParsedPage['placeOf'] | undefined;
  const place: OutputPage['place'] = (element, attribute) => {
    placeOf ??= parsePage(html, { withPlaces: true }).placeOf;
    return placeOf(element.index, attribute);
  };
  const ids = new Set(elements.flatMap((element) => element.attributes.get('id') ?? []));
  return { path, address: addressOf(path, base), title, elements, ids, place };
}

/** "briefings/one/index.html" → "/a/b/briefings/one/". */
export function addressOf(path: string, base: string): string {
  return base + path.replace(/(^|\/)index\.html$/, '$1');
}

/** A problem at an element of a page, or at one of its attributes. */
export function problemAt(
  page: OutputPage,
  element: Pick<OutputElement, 'index'>,
  attribute: string | undefined,
  words: Pick<Problem, 'rule' | 'message' | 'hint'>,
): Problem {
  return { ...words, file: page.path, ...page.place(element, attribute) };
}

/** A problem of a file as a whole. */
export function problemOf(file: string, words: Pick<Problem, 'rule' | 'message' | 'hint'>): Problem {
  return { ...words, file, line: 1, column: 1 };
}
