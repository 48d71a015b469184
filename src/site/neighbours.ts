/** What comes before and after a record in the order of its list, for the foot of its page. */
import { registry } from '../registry/current.ts';
import { tableOnceARegistry } from '../registry/once-a-registry.ts';
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
  const { previous, next } = places(registry, `${kind}/${id}`) ?? {};
  const link = (other: string | undefined) => (other === undefined ? undefined : linkTo(kind, other));
  return { previous: link(previous), next: link(next) };
}

interface Place {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Briefings, levers and what else has an order of its own are kept in it; the others stand in the order of their files. */
const places = tableOnceARegistry(
  'neighbours',
  (whole) =>
    new Map(
      pagedKinds.flatMap((kind: PagedKind) => {
        const ids = kind === 'briefings' ? publishedBriefings(whole).map(({ id }) => id) : [...whole[kind].keys()];
        return ids.map((id, index): [string, Place] => [`${kind}/${id}`, { previous: ids[index - 1], next: ids[index + 1] }]);
      }),
    ),
);
