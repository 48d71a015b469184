/** THE table of colours: what each is for, and its tone in the light and in the dark. Style sheets and charts are made from it. */
import { keysOf } from '../narrow/keys-of.ts';
import { mix } from './contrast.ts';

interface Colour {
  readonly says: string;
  readonly light: string;
  readonly dark: string;
}

const table = {
  paper: { says: 'The ground of pages.', light: '#fdfcf9', dark: '#171614' },
  'paper-raised': { says: 'The ground of charts, notes and the head.', light: '#ffffff', dark: '#1f1e1b' },
  'paper-sunk': { says: 'The ground of the foot, of code and of quiet words.', light: '#f4f1ea', dark: '#26241f' },
  ink: { says: 'Words.', light: '#1d1c1a', dark: '#ece8df' },
  'ink-muted': { says: 'Words that stand back: notes, dates, axes.', light: '#57544e', dark: '#b0aa9d' },
  rule: { says: 'Thin lines between things; they carry nothing that has to be seen.', light: '#dcd7cc', dark: '#3d3a33' },
  accent: { says: 'Links, buttons and the line over each page.', light: '#8c2b1f', dark: '#f0a393' },
  'accent-soft': { says: 'The ground of what is ours: a little of the accent on paper, if not said.', light: '#f6ebe7', dark: '#33221d' },
  mark: { says: 'The ground of found words, and of forecasts and targets.', light: '#fbe9a7', dark: '#4a3d0e' },
  'observed-soft': { says: 'The ground of the word "observed".', light: '#e2eee4', dark: '#20352a' },
  // The first four colours of the UK Analysis Function, and tones of them for the dark.
  'chart-1': { says: 'Marks of charts: the first series, and what was observed.', light: '#12436d', dark: '#7fb2e0' },
  'chart-2': { says: 'The second series, and estimates.', light: '#28a197', dark: '#3fc4b8' },
  'chart-3': { says: 'The third series, and claims.', light: '#801650', dark: '#e07fb6' },
  'chart-4': { says: 'The fourth series, and what is to come.', light: '#f1651f', dark: '#f79258' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof table;
export const colourNames: readonly ColourName[] = keysOf<ColourName>(table);
export const colourTable: Readonly<Record<ColourName, Colour>> = table;

export type Mode = 'light' | 'dark';
export const modes: readonly Mode[] = ['light', 'dark'];

/** Each colour as "#rrggbb". */
type Tones = Readonly<Record<ColourName, string>>;
export type Palette = Readonly<Record<Mode, Tones>>;

/** What a site says of its own; `| undefined` as its schema has it. */
export type OwnColours = Readonly<Partial<Record<Mode, Readonly<Partial<Record<ColourName, string | undefined>>> | undefined>>>;

/** How much of an accent its soft ground has: about what the tones of the table have. */
const softShare: Readonly<Record<Mode, number>> = { light: 0.08, dark: 0.12 };

export function makePalette(own: OwnColours = {}): Palette {
  return { light: makeTones('light', own.light ?? {}), dark: makeTones('dark', own.dark ?? {}) };
}

function makeTones(mode: Mode, own: NonNullable<OwnColours[Mode]>): Tones {
  // Each name has its tone.
  const tones = Object.fromEntries(colourNames.map((name) => [name, own[name] ?? table[name][mode]])) as Record<ColourName, string>;
  const isMixed = own['accent-soft'] === undefined && (own.accent !== undefined || own.paper !== undefined);
  return isMixed ? { ...tones, 'accent-soft': mix(tones.paper, tones.accent, softShare[mode]) } : tones;
}
