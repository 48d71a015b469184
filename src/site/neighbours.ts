/** What comes before and after a record in the order of its list, for the foot of its page. */
import { registry } from '../registry/current.ts';
import { onceARegistry } from '../registry/once-a-registry.ts';
import { pagedKinds, recordFolder, type PagedKind } from '../registry/record-folders.ts';
import { publishedBriefings } from '../registry/registry.ts';
import { linkTo, type RecordLink } from './record-link.ts';

interface Neighbours {
  readonly previous?: RecordLink | undefined;
  readonly next?: RecordLink | undefined;
}

/** "/facts/ships-lost/" → the facts beside it; nothing for a page that is no record's. */
export function neighboursOf(path: string): Neighbours {
  const [, folder, id] = path.split('/');
  const kind = pagedKinds.find((candidate) => recordFolder(candidate) === folder);
  if (kind === undefined || !id) return {};
  const { ids = [], places } = orders(registry).get(kind) ?? {};
  const index = places?.get(id);
  if (index === undefined) return {};
  const link = (other: string | undefined) => (other === undefined ? undefined : linkTo(kind, other));
  return { previous: link(ids[index - 1]), next: link(ids[index + 1]) };
}

interface Order {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Briefings, levers and what else has an order of its own are kept in it; the others stand in the order of their files. */
const orders = onceARegistry(
  (whole) =>
    new Map(
      pagedKinds.map((kind): [PagedKind, Order] => {
        const ids = kind === 'briefings' ? publishedBriefings(whole).map(({ id }) => id) : [...whole[kind].keys()];
        return [kind, { ids, places: new Map(ids.map((id, index) => [id, index])) }];
      }),
    ),
);
