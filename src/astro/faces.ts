/** The faces of a site as style sheets name them: ours, and fonts of the reader that are scaled to the widths of ours until they are there. */
import type { FontUse } from './fonts.ts';

interface Face {
  readonly variable: string;
  readonly family: string;
  readonly rule: string;
  readonly until: string;
  readonly others: string;
}

const table: Readonly<Record<FontUse, Face>> = {
  text: {
    variable: '--sans',
    family: 'Source Sans 3',
    rule: `@font-face {
  font-family: 'Source Sans 3';
  src: url('../fonts/source-sans-3.woff2') format('woff2');
  font-weight: 400 600;
  font-display: swap;
}
`,
    until: `@font-face {
  font-family: 'Sans until loaded';
  src: local('Arial'), local('Liberation Sans');
  size-adjust: 92.6%;
  ascent-override: 110.6%;
  descent-override: 43.2%;
  line-gap-override: 0%;
}
`,
    others: "system-ui, 'Hiragino Sans', 'Noto Sans JP', sans-serif",
  },
  headings: {
    variable: '--serif',
    family: 'Source Serif 4',
    rule: `@font-face {
  font-family: 'Source Serif 4';
  src: url('../fonts/source-serif-4.woff2') format('woff2');
  font-weight: 600;
  font-display: swap;
}
`,
    until: `@font-face {
  font-family: 'Serif until loaded';
  src: local('Georgia'), local('DejaVu Serif');
  size-adjust: 96%;
  ascent-override: 108%;
  descent-override: 35%;
  line-gap-override: 0%;
}
`,
    others: "Georgia, 'Hiragino Mincho ProN', 'Noto Serif JP', serif",
  },
};

/** Charts are measured in our sans: without it they are drawn in a font that is scaled to its widths, where the reader has one. */
export function faces(own: readonly FontUse[]): string {
  const { text, headings } = table;
  const stack = (use: FontUse): string => {
    const { variable, family, until, others } = table[use];
    const scaled = /'[^']+'/.exec(until)?.[0] ?? '';
    return `  ${variable}: ${own.includes(use) ? `'${family}', ${scaled}, ` : ''}${others};\n`;
  };
  const chart = own.includes('text') ? 'var(--sans)' : `'Sans until loaded', ${text.others}`;
  return [
    ...(['text', 'headings'] as const).filter((use) => own.includes(use)).map((use) => table[use].rule),
    text.until,
    ...(own.includes('headings') ? [headings.until] : []),
    `:root {\n${stack('text')}${stack('headings')}  --chart-sans: ${chart};\n}\n`,
  ].join('');
}
