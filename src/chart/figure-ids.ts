/** The ids of a chart's title and alternative text in its figure: what the drawings point to. */

export function figureIds(chart: string): { readonly title: string; readonly alt: string } {
  return { title: `${chart}-title`, alt: `${chart}-alt` };
}
