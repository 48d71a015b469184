/** The lines that put a chart into another site's page: a frame, which needs no script on either side. */

export interface EmbedCode {
  /** Of the chart's page for frames. */
  readonly address: string;
  readonly title: string;
  /** Pixels, for a wide and for a narrow screen. */
  readonly heights: { readonly wide: number; readonly narrow: number };
}

/** A screen narrower than this is a phone's, whose frame shows the narrow drawing. */
const phone = 660;

/** The height follows the screen by the style; where a host drops it, the attribute leaves room for either drawing. */
export function embedCode({ address, title, heights: { wide, narrow } }: EmbedCode): string {
  const height =
    narrow >= wide
      ? `clamp(${wide}px, (${phone}px - 100vw) * 999, ${narrow}px)`
      : `clamp(${narrow}px, (100vw - ${phone}px) * 999, ${wide}px)`;
  return `<iframe src="${address}" title="${escapeAttribute(title)}" width="100%" height="${Math.max(wide, narrow)}" style="border: 0; height: ${height}" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
