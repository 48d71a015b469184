/** Times that stand above columns → a column of periods: one row a time, so that each value has its date beside it. */
import type { RawCell, RawColumn, RawTable } from './columns.ts';
import type { Table } from './find-table.ts';
import { limits } from './grid.ts';
import { flagOfHead, withoutNotes } from './head-lines.ts';
import type { Refuse } from './refusal.ts';
import { monthOf, readTimeCell, type TimeForm } from './times.ts';

/** A head that holds a time: `Value-Jan` → stem "Value", time "Jan"; `1960 [YR1960]` → no stem, time "1960". */
interface TimedHead {
  readonly stem: string;
  readonly time: string;
  /** A month without its year, or the year's total among months. */
  readonly isPart: boolean;
  /** The time stands alone in its line of the head. */
  readonly isWhole: boolean;
  /** What the head says of the values below it: `2022e`. */
  readonly flag?: string;
}

interface UnpivotOptions {
  readonly keepsColumns: boolean;
  readonly times: TimeForm;
}

export function unpivot(table: Table, options: UnpivotOptions, refuse: Refuse): RawTable {
  const split = splitPackedColumn(table);
  const flat = flatten(split);
  if (options.keepsColumns) return flat;
  const timed = timedHeads(split, options.times);
  if (timed.size === 0) return flat;
  const cells = flat.lines.length * timed.size;
  if (cells > limits.cells)
    throw refuse(
      'import-limit',
      table.headLine,
      1,
      `The table has ${cells} cells below times; ${limits.cells} is the most.`,
      'Choose rows first: --where "Country=Northport|Southport".',
    );
  return gatherTimes(flat, timed);
}

function flatten({ heads, rows }: Table): RawTable {
  const columns = heads.map((parts, index) => ({
    // Marks of notes that stay behind in the file.
    title: parts.map((part) => part.replace(/(?:\s*\[(?:note ?)?\d{1,3}\])+$/i, '')).join(' – '),
    cells: rows.map(({ cells }): RawCell => ({ text: cells[index] ?? '', from: index })),
  }));
  const numbering = columns.filter(isNumbering);
  // A separator at the end of each line makes a column without name or cells.
  const kept = columns.filter(
    (column) => !numbering.includes(column) && (column.title !== '' || column.cells.some(({ text }) => text.trim() !== '')),
  );
  const notes = numbering.length === 0 ? [] : [`The rows are numbered in a column without a name, which is left out.`];
  return { columns: kept, lines: rows.map(({ line }) => line), notes };
}

/** What R and pandas write before each row: 1, 2, 3 or 0, 1, 2 below no name. */
function isNumbering({ title, cells }: Pick<RawColumn, 'title' | 'cells'>): boolean {
  const [first = Number.NaN] = cells.map(({ text }) => (text.trim() === '' ? Number.NaN : Number(text)));
  return (
    title === '' && cells.length > 1 && (first === 0 || first === 1) && cells.every(({ text }, row) => text.trim() === String(first + row))
  );
}

/** Eurostat packs dimensions into the first column: `unit,geo\TIME_PERIOD` above `T,DE`. */
function splitPackedColumn(table: Table): Table {
  const [first = []] = table.heads;
  const match = /^([\w ]+(?:,[\w ]+)*)\\(\w+)$/.exec(first.join(''));
  if (match === null) return table;
  const names = (match[1] ?? '').split(',').map((name) => name.trim());
  const rows = table.rows.map(({ line, cells }) => {
    const parts = (cells[0] ?? '').split(',').map((part) => part.trim());
    return { line, cells: [...names.map((_, index) => parts[index] ?? ''), ...cells.slice(1)] };
  });
  return { ...table, heads: [...names.map((name) => [name]), ...table.heads.slice(1)], rows };
}

function timedHeads({ heads }: Table, times: TimeForm): ReadonlyMap<number, TimedHead> {
  const found = new Map<number, TimedHead>();
  heads.forEach((parts, index) => {
    const head = timedHead(parts, times);
    if (head !== undefined) found.set(index, head);
  });
  const stems = Map.groupBy(found, ([, { stem }]) => stem);
  // Two columns of a stem may be two things of a year each; three are a series, and so are two that have a line of the head for times.
  const enough = [...stems].filter(
    ([, entries]) =>
      entries.length >= (entries.every(([, { isWhole }]) => isWhole) ? 2 : 3) &&
      new Set(entries.map(([, { time }]) => time)).size === entries.length,
  );
  const kept = new Map(enough.flatMap(([, entries]) => entries));
  const hasParts = [...kept.values()].filter(({ isPart }) => isPart).length;
  return hasParts > 0 && hasParts < kept.size ? new Map() : kept;
}

/** Columns of flags and notes beside those of years, as FAOSTAT has them: `Y2019`, `Y2019F`, `Y2019N`. */
const besideYear = /^Y(?<time>(?:1[89]|20)\d{2})(?<kind>[FN])$/;

function timedHead(parts: readonly string[], times: TimeForm): TimedHead | undefined {
  const beside = besideYear.exec(parts.join(''))?.groups;
  if (beside !== undefined)
    return { stem: beside['kind'] === 'F' ? 'Flag' : 'Note', time: beside['time'] ?? '', isPart: false, isWhole: true };
  const year = parts.findIndex((part, index) => /^\d{4}$/.test(cleanTime(part)) && isTime(partsOfYear(parts, index), times));
  if (year >= 0)
    return {
      stem: parts.filter((_, index) => index !== year && index !== year + 1).join(' – '),
      time: partsOfYear(parts, year),
      isPart: false,
      isWhole: true,
    };
  const whole = parts.findIndex((part) => isTime(part, times));
  if (whole >= 0)
    return {
      stem: parts.filter((_, index) => index !== whole).join(' – '),
      time: cleanTime(parts[whole] ?? ''),
      isPart: false,
      isWhole: true,
      flag: flagOfHead(parts[whole] ?? ''),
    };
  const head = parts.join(' – ');
  const month = /^(?<stem>.*?)[-_ .]?(?<time>\p{L}{3,9}|Year|\d{1,2}月)$/u.exec(head)?.groups;
  const word = month?.['time'] ?? '';
  if (month !== undefined && (monthOf(word) !== undefined || word.endsWith('月') || word === 'Year')) {
    const stem = (month['stem'] ?? '').trim();
    return word === 'Year' && stem === '' ? undefined : { stem, time: word, isPart: true, isWhole: false };
  }
  const dated = /^(?<stem>.*\D)[-_ .(]*(?<time>(?:1[89]|20|21)\d{2}(?:[ -]?[MQ]\d{1,2}|-\d{2})?)\)?$/i.exec(head)?.groups;
  if (dated === undefined || !isTime(dated['time'] ?? '', times)) return undefined;
  return { stem: (dated['stem'] ?? '').replace(/[-_ .(]+$/, ''), time: dated['time'] ?? '', isPart: false, isWhole: false };
}

/** A year above a line of quarters or months: `2023` over `Q1` → "2023 Q1". */
function partsOfYear(parts: readonly string[], index: number): string {
  return parts[index + 1] === undefined ? '' : `${cleanTime(parts[index] ?? '')} ${withoutNotes(parts[index + 1] ?? '')}`;
}

/** `1960 [YR1960]`, `X1960`, `F1960`, `Y1960` are years of tables that cannot begin a name with a digit. */
function cleanTime(head: string): string {
  return withoutNotes(head.replace(/ ?\[YR\d{4}\]$/, '').replace(/^[XFY](?=(?:1[89]|20)\d{2}$)/, ''));
}

function isTime(head: string, times: TimeForm): boolean {
  return readTimeCell(cleanTime(head), times) !== undefined;
}

/** One row for each time that has a value; rows whose values are all empty are none. */
function gatherTimes(flat: RawTable, timed: ReadonlyMap<number, TimedHead>): RawTable {
  const columnOf = new Map(flat.columns.map((column) => [column.cells[0]?.from ?? -1, withFlag(column, timed)]));
  const stems = [...new Set([...timed.values()].map(({ stem }) => stem))];
  const times = [...new Set([...timed.values()].map(({ time }) => time))];
  const at = new Map([...timed].map(([index, { stem, time }]) => [`${stem}\t${time}`, columnOf.get(index)]));
  const others = flat.columns.filter((column) => !timed.has(column.cells[0]?.from ?? -1));
  const made: { row: number; time: string; from: number; values: (RawCell | undefined)[] }[] = [];
  let empty = 0;
  flat.lines.forEach((_, row) => {
    for (const time of times) {
      const values = stems.map((stem) => at.get(`${stem}\t${time}`)?.cells[row]);
      if (values.every((cell) => cell === undefined || cell.text.trim() === '')) empty += 1;
      else made.push({ row, time, from: values.find((cell) => cell !== undefined)?.from ?? 0, values });
    }
  });
  const columns: RawColumn[] = [
    ...others.map((column) => ({ ...column, cells: made.map(({ row }) => column.cells[row] ?? { text: '', from: 0 }) })),
    { title: 'Period', isUnpivotedTime: true, cells: made.map(({ time, from }) => ({ text: time, from })) },
    ...stems.map((stem, index) => ({
      title: stem === '' ? 'Value' : stem,
      cells: made.map(({ values, from }) => values[index] ?? { text: '', from }),
    })),
  ];
  const note = `Times above columns: ${times.length}, from ${times[0] ?? ''} to ${times.at(-1) ?? ''}; they stand in the column period now, one row a time${empty === 0 ? '' : ` (places without a value, which are no rows: ${empty})`}.`;
  return { columns, lines: made.map(({ row }) => flat.lines[row] ?? 0), notes: [note] };
}

/** What the head of a year says goes with each of its numbers: `18,000` below `2022e` → `18,000 e`. */
function withFlag(column: RawColumn, timed: ReadonlyMap<number, TimedHead>): RawColumn {
  const flag = timed.get(column.cells[0]?.from ?? -1)?.flag ?? '';
  if (flag === '') return column;
  return {
    ...column,
    cells: column.cells.map((cell) => (/\d$/.test(cell.text.trim()) ? { ...cell, text: `${cell.text.trim()} ${flag}` } : cell)),
  };
}
