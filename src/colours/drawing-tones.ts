/** The colours of a drawing that is seen without the site's style sheet. */
import type { ColourName, Palette } from './palette.ts';
import { chartVariables } from './style-sheet.ts';

/** A drawing for a reader without our style sheet: every `var(--chart-…)` becomes its tone in the light. */
export function withLightColours(svg: string, { light }: Palette): string {
  return svg.replaceAll(/var\((--chart-[a-z0-9]+)\)/g, (_, name: string) => light[colourOf(name)]);
}

/** A drawing in light colours, in those for the dark. */
export function inDarkColours(svg: string, { light, dark }: Palette): string {
  const tones = new Map(Object.values(chartVariables).map((name) => [light[name], dark[name]]));
  return svg.replaceAll(/#[0-9a-f]{6}\b/g, (colour) => tones.get(colour) ?? colour);
}

function colourOf(variable: string): ColourName {
  if (!isVariable(variable)) throw new Error(`The drawing uses ${variable}, which no style sheet has.`);
  return chartVariables[variable];
}

function isVariable(name: string): name is keyof typeof chartVariables {
  return Object.hasOwn(chartVariables, name);
}
