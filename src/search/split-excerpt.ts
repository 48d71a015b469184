/** Pagefind's excerpt, HTML with <mark>, as plain runs of text: the page sets text, never HTML. */

export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** `a <mark>b</mark> &amp; c` → [{ text: "a " }, { text: "b", marked }, { text: " & c" }] */
export function splitExcerpt(excerpt: string): Run[] {
  return excerpt.split(/<(\/?)mark>/).reduce<{ runs: Run[]; marked: boolean }>(
    ({ runs, marked }, part, index) => {
      if (index % 2 === 1) return { runs, marked: part === '' };
      const text = decodeEntities(part);
      return { runs: text === '' ? runs : [...runs, { text, marked }], marked };
    },
    { runs: [], marked: false },
  ).runs;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');
}
