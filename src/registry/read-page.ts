/** The body of a page as it is read, kept where it can be: its words, without the tree of Markdown that they came from. */
import { parseMdx, type ParsedMdx } from './parse-mdx.ts';
import type { Prose } from './page-prose.ts';
import type { Readings } from './readings.ts';

/** What of a page is plain data; the rest is asked for where something is wrong, and read then. */
interface Plain extends Omit<ParsedMdx, 'root' | 'prose'> {
  readonly prose: readonly Omit<Prose, 'place'>[];
}

/** As parseMdx does. */
export function readPage(file: string, body: string, line: number, readings: Readings): ParsedMdx {
  let parsed: ParsedMdx | undefined;
  const parse = (): ParsedMdx => (parsed ??= parseMdx(file, body, line));
  const { components, prose, ...plain } = readings.keep(`page ${file}`, [body, String(line)], (): Plain => {
    const { root: _root, prose: texts, ...rest } = parse();
    return { ...rest, prose: texts.map(({ place: _place, ...text }) => text) };
  });
  return {
    ...plain,
    // JSON gives them a prototype again.
    components: components.map((component) => ({ ...component, attributes: withoutPrototype(component.attributes) })),
    prose: prose.map((text, index) => ({ ...text, place: (offset) => parse().prose[index]?.place(offset) ?? { line, column: 1 } })),
    root: () => parse().root(),
  };
}

function withoutPrototype<Table extends object>(table: Table): Table {
  const bare = { ...table };
  Object.setPrototypeOf(bare, null);
  return bare;
}
