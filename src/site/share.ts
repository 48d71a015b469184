/** What a link to a page shows elsewhere: the address of its card, and what the card says; only for a site that knows its address. */
import { ladder } from '../figures/ladder.ts';
import { getRecord, type Registry } from '../registry/registry.ts';
import { absolute } from '../site.ts';
import { words } from '../words/words.ts';

interface Share {
  /** The full address of a picture of 1200 × 630 pixels. */
  readonly image: string;
  readonly alt: string;
}

/** `/charts/x/` → /charts/x.card.png; the home page's is /card.png, which all pages have that have none of their own. */
export function shareOf(path: string, alt: string): Share | undefined {
  const image = absolute(path === '/' ? '/card.png' : path.replace(/\/$/, '.card.png'));
  return image === undefined ? undefined : { image, alt };
}

/** The site's device for a card: where each definition puts its first figure. None for a page about another economy. */
export function ladderOfCard(registry: Registry, economy?: string) {
  const { ladder: of } = registry.site;
  if (of === undefined || (economy !== undefined && economy !== of.economy)) return undefined;
  return {
    caption: ladderTitle(registry, of) + words.values.comma + words.page.ladderNewest,
    marks: ladder(of, registry).map(({ from, to, exact }) => ({ from, to, exact })),
  };
}

/** What is counted, and of whom. */
export function ladderTitle(
  { measures, economies }: Registry,
  { measure, economy, partner }: NonNullable<Registry['site']['ladder']>,
): string {
  const names = [economy, partner].flatMap((id) => (id === undefined ? [] : getRecord(economies, id).name));
  return words.values.labelled(getRecord(measures, measure).title, words.values.list(names));
}
