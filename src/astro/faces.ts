/** The faces of a site as style sheets name them: ours, and fonts of the reader that are scaled to the widths of ours until they are there. */
import type { FontUse } from './fonts.ts';

interface Face {
  readonly variable: string;
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly until: string;
  readonly others: string;
}

/**
 * Sizes: our widths over those of the reader's font, over the text of a briefing of 14,000 characters, set with kerning. Arial 92.3%
 * and Roboto 92.9%, bold 89.0% and 94.2%; Georgia bold 92.8% and Noto Serif bold 94.9%; DejaVu, on a Linux that has none of them, by itself. Ascent and descent are ours over the size.
 */
const table: Readonly<Record<FontUse, Face>> = {
  text: {
    variable: '--sans',
    family: 'Source Sans 3',
    file: 'source-sans-3.woff2',
    weight: '400 600',
    until: `@font-face {
  font-family: 'Sans until loaded';
  src: local('Arial'), local('Liberation Sans'), local('Arimo'), local('Roboto');
  size-adjust: 92.6%;
  ascent-override: 110.6%;
  descent-override: 43.2%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Sans until loaded';
  src: local('Arial Bold'), local('Liberation Sans Bold'), local('Arimo Bold'), local('Roboto Bold');
  font-weight: 600;
  size-adjust: 90%;
  ascent-override: 113.8%;
  descent-override: 44.4%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Sans of Linux';
  src: local('DejaVu Sans');
  size-adjust: 81.3%;
  ascent-override: 126%;
  descent-override: 49.2%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Sans of Linux';
  src: local('DejaVu Sans Bold');
  font-weight: 600;
  size-adjust: 74.3%;
  ascent-override: 137.8%;
  descent-override: 53.8%;
  line-gap-override: 0%;
}
`,
    others: "system-ui, 'Hiragino Sans', 'Noto Sans JP', sans-serif",
  },
  headings: {
    variable: '--serif',
    family: 'Source Serif 4',
    file: 'source-serif-4.woff2',
    weight: '600',
    until: `@font-face {
  font-family: 'Serif until loaded';
  src: local('Georgia Bold'), local('Gelasio Bold'), local('Noto Serif Bold');
  font-weight: 600;
  size-adjust: 93.5%;
  ascent-override: 110.8%;
  descent-override: 35.8%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Serif of Linux';
  src: local('DejaVu Serif Bold');
  font-weight: 600;
  size-adjust: 84%;
  ascent-override: 123.3%;
  descent-override: 39.9%;
  line-gap-override: 0%;
}
`,
    others: "Georgia, 'Hiragino Mincho ProN', 'Noto Serif JP', serif",
  },
};

/** Charts are measured in our sans: without it they are drawn in a font that is scaled to its widths, where the reader has one. */
export function faces(own: readonly FontUse[], rare: string): string {
  const { text, headings } = table;
  const uses = (['text', 'headings'] as const).filter((use) => own.includes(use));
  const stack = (use: FontUse): string => {
    const { variable, family, until, others } = table[use];
    const ours = `'${family}', ${rare === '' ? '' : `'${family} rare', `}${scaled(until)}, `;
    return `  ${variable}: ${own.includes(use) ? ours : ''}${others};\n`;
  };
  const chart = own.includes('text') ? 'var(--sans)' : `${scaled(text.until)}, ${text.others}`;
  return [
    ...uses.map((use) => rule(table[use])),
    ...(rare === '' ? [] : uses.map((use) => rareRule(table[use], rare))),
    text.until,
    ...(own.includes('headings') ? [headings.until] : []),
    `:root {\n${stack('text')}${stack('headings')}  --chart-sans: ${chart};\n}\n`,
  ].join('');
}

/** The families of these rules, each once. */
function scaled(rules: string): string {
  return [...new Set([...rules.matchAll(/font-family: ('[^']+')/g)].map(([, family]) => family))].join(', ');
}

function rule({ family, file, weight }: Face): string {
  return `@font-face {
  font-family: '${family}';
  src: url('../fonts/${file}') format('woff2');
  font-weight: ${weight};
  font-display: swap;
}
`;
}

/** A family of its own, which a browser loads only for a page that has one of its characters. */
function rareRule({ family, file, weight }: Face, characters: string): string {
  return `@font-face {
  font-family: '${family} rare';
  src: url('../fonts/rare/${file}') format('woff2');
  font-weight: ${weight};
  font-display: swap;
  unicode-range: ${unicodeRange(characters)};
}
`;
}

/** "!\"#A" → "U+21-23, U+41"; the characters stand in the order of their code points. */
function unicodeRange(characters: string): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
