/** Whether an SVG file of an author can stand in a page: well formed, of a known shape, light, and with nothing in it that runs or is loaded. */

interface PictureFault {
  readonly message: string;
  readonly hint: string;
}

/** Bytes: each page of the site asks for it. */
const most = 10_000;

const forbidden: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<script\b/i, 'a script'],
  [/<foreignObject\b/i, 'a foreignObject, which no picture in a page shows'],
  [/\son[a-z]+\s*=/i, 'an event attribute'],
  [/\b(?:href|src)\s*=\s*["'](?!#)/i, 'an address, which a picture in a page does not load'],
  [/url\(\s*["']?(?!#|["']?#)/i, 'an address, which a picture in a page does not load'],
  [/<!(?:DOCTYPE|ENTITY)\b/i, 'a document type'],
];

/** The colour of the text around it, which a picture in an `<img>` has not: it would be black, on a dark page too. */
const inherited = /\bcurrentColor\b/i;

/** The first fault, or undefined. */
export async function findPictureFault(svg: string): Promise<PictureFault | undefined> {
  const bytes = Buffer.byteLength(svg);
  if (bytes > most)
    return {
      message: `The picture is ${bytes} bytes; ${most} are the most.`,
      hint: 'Simplify its paths, or run a tool such as SVGO over it.',
    };
  const bad = forbidden.find(([pattern]) => pattern.test(svg));
  if (bad !== undefined) return { message: `The picture holds ${bad[1]}.`, hint: 'Take it out: export the drawing as plain SVG.' };
  if (inherited.test(svg))
    return {
      message: 'The picture is drawn in currentColor, which is black in a picture, on a dark page too.',
      hint: 'Name its colour, and in a <style> the one for the dark: @media (prefers-color-scheme: dark) { path { stroke: #eee } }.',
    };
  if (!/<svg\b[^>]*\sviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+[\d.]+[ ,]+[\d.]+"/.test(svg))
    return {
      message: 'The picture has no viewBox, so that its shape is not known.',
      hint: 'Write viewBox="0 0 WIDTH HEIGHT" into its <svg>.',
    };
  try {
    const { Resvg } = await import('@resvg/resvg-js');
    new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { message: `The picture cannot be drawn: ${said}.`, hint: 'Open it in a browser, mend it, and export it again.' };
  }
}
