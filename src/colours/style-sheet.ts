/** A palette and a choice of fonts → the style sheets that hold them as CSS variables. */
import { colourNames, type ColourName, type Mode, type Palette } from './palette.ts';

/** What charts are drawn with, by the colour of the page that it is. */
export const chartVariables = {
  '--chart-ink': 'ink',
  '--chart-muted': 'ink-muted',
  '--chart-rule': 'rule',
  '--chart-paper': 'paper-raised',
  '--chart-1': 'chart-1',
  '--chart-2': 'chart-2',
  '--chart-3': 'chart-3',
  '--chart-4': 'chart-4',
} as const satisfies Record<`--chart-${string}`, keyof Palette[Mode]>;

/** Of pages: light, and dark where the reader's screen asks for it. */
export function pageColours(palette: Palette): string {
  const aliases = Object.entries(chartVariables)
    .filter(([variable, name]) => variable !== `--${name}`)
    .map(([variable, name]) => `  ${variable}: var(--${name});\n`);
  return `:root {
  color-scheme: light dark;
${variables(palette, 'light')}${aliases.join('')}}
@media screen and (prefers-color-scheme: dark) {
  :root {
${variables(palette, 'dark')}  }
}
`;
}

/** Of what stands in a frame of another site, which is light. */
export function frameColours(palette: Palette): string {
  return `:root {\n  color-scheme: light;\n${variables(palette, 'light', ['paper-raised', 'ink', 'ink-muted', 'accent'])}}\n`;
}

function variables(palette: Palette, mode: Mode, names: readonly ColourName[] = colourNames): string {
  return names.map((name) => `  --${name}: ${palette[mode][name]};\n`).join('');
}
