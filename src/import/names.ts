/** Heads of a file → names of fields: `Prod. (tonnes)` → `prod`, and what a head says of its unit. */
import type { Unit } from '../registry/schemas/measure.ts';

/** Heads of Japanese tables that have a plain English name; others are called by their place. */
const translated: Readonly<Record<string, string>> = {
  年: 'year',
  年次: 'year',
  年月: 'month',
  月: 'month',
  期間: 'period',
  国: 'country',
  国名: 'country',
  地域: 'region',
  数量: 'quantity',
  金額: 'amount',
  価額: 'amount',
  価格: 'price',
  品目: 'item',
  品名: 'item',
  品目コード: 'item_code',
  国コード: 'country_code',
  単位: 'unit',
  合計: 'total',
  輸入: 'imports',
  輸出: 'exports',
  重量: 'weight',
};

const longest = 40;

/** A name for each head: small letters, digits, underscores; none twice, none that JavaScript keeps for itself. */
export function nameColumns(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title, index) => {
    const base = safeName(title, index);
    let name = base;
    for (let count = 2; used.has(name); count++) name = `${base}_${count}`;
    used.add(name);
    return name;
  });
}

export function safeName(title: string, index: number): string {
  const { words } = splitUnit(title);
  const plain = (translated[words.normalize('NFKC')] ?? words)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const short = plain.length <= longest ? plain : plain.slice(0, longest).replace(/_[^_]*$/, '');
  if (short === '') return `column_${index + 1}`;
  const named = /^[a-z]/.test(short) ? short : `column_${short}`;
  return named in {} ? `${named}_column` : named;
}

/** `Value (tonnes)` → "Value" and "tonnes"; `Price, US$/kg` → "Price" and "US$/kg". */
export function splitUnit(title: string): { words: string; unit: string | undefined } {
  const level = title.lastIndexOf(' – ');
  if (level > 0) return { words: title, unit: title.slice(level + 3) };
  const bracket = /^(.*\S)\s*[([（]([^()[\]（）]+)[)\]）]$/.exec(title);
  if (bracket !== null) return { words: bracket[1] ?? title, unit: bracket[2] };
  const comma = /^(.*\S),\s*(?:in )?([^,]{1,24})$/.exec(title);
  return comma === null ? { words: title, unit: undefined } : { words: title, unit: comma[2] };
}

/** The unit of the site that is written so; undefined where none or several are. */
export function findUnit(words: string, units: ReadonlyMap<string, Unit>): string | undefined {
  const wanted = foldUnit(words);
  if (wanted === '') return undefined;
  const found = [...units].filter(([id, { title, symbol, form, spellings }]) =>
    [id, title, symbol, form, ...spellings].some((spelling) => foldUnit(spelling.replace('{}', '')) === wanted),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function foldUnit(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^in /, '')
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
}
