/** Brackets and quotation marks of which one half is missing. */

interface Unpaired {
  readonly offset: number;
  readonly mark: string;
  readonly is: 'never closed' | 'never opened';
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '“': '”',
  '«': '»',
};
const openers = new Map(Object.entries(closers).map(([open, close]) => [close, open]));

const marks = /[()[\]{}（）「」『』【】〈〉《》“”„«»"]/g;
/** "a)" and "1)" in a list, ":)", and the inches of 5" belong to nobody. */
const label = /(?:^|[\s;,:])(?:\d{1,2}|[a-z]|[ivx]{1,4})$|[:;]-?$/i;

/** The first mark of a paragraph without its other half. A German „…“ closes with what opens elsewhere; »…« the other way round. */
export function findUnpaired(text: string): Unpaired | undefined {
  const open: { mark: string; offset: number }[] = [];
  const isReversed = text.includes('»') && (!text.includes('«') || text.indexOf('»') < text.indexOf('«'));
  for (const { 0: mark, index: offset } of text.matchAll(marks)) {
    const last = open.at(-1);
    if (mark === '"') {
      if (/[\d″]$/.test(text.slice(0, offset)) && last?.mark !== '"') continue;
      if (last?.mark === '"') open.pop();
      else open.push({ mark, offset });
    } else if (mark === '“' && last?.mark === '„') open.pop();
    else if ((mark === '”' || mark === '"') && last?.mark === '„') open.pop();
    else if (isReversed && (mark === '«' || mark === '»')) {
      if (last?.mark === '»' && mark === '«') open.pop();
      else open.push({ mark, offset });
    } else if (mark === '„' || closers[mark] !== undefined) open.push({ mark, offset });
    else if (last !== undefined && last.mark === openers.get(mark)) open.pop();
    else if (mark === ')' && label.test(text.slice(0, offset))) continue;
    else if (last === undefined || !open.some((one) => one.mark === openers.get(mark))) return { offset, mark, is: 'never opened' };
    else return { offset: last.offset, mark: last.mark, is: 'never closed' };
  }
  const [first] = open;
  return first === undefined ? undefined : { ...first, is: 'never closed' };
}
