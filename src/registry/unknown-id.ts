/** What is said of an id that names nothing: the nearest that is there, and where a record of that name would be added. */
import { suggest } from '../problems/did-you-mean.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import { id as idSchema } from './schemas/scalars.ts';

/** `targets` are the collections it might stand in, `ids` those of all collections that are declared. */
export function unknownId(
  targets: readonly CollectionName[],
  value: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): { message: string; hint: string } {
  const nouns = targets.map((target) => collectionOf[target].noun).join(' or ');
  const known = targets.flatMap((target) => [...(ids.get(target) ?? [])]);
  return { message: `There is no ${nouns} "${value}".`, hint: `${suggest(value, known, 'Ids')} ${whereToAdd(targets, value)}` };
}

/** "A new one is added to data/people.yaml: npm run new -- person ada-keel." */
export function whereToAdd(targets: readonly CollectionName[], value: string): string {
  const id = idSchema.safeParse(value).success ? value : 'ID';
  const places = targets.map((target) => {
    const { noun, file } = collectionOf[target];
    const topic = /<(?!id>)[a-z]+>/.test(file) ? ' --in FILE' : '';
    return `${file.replace('<id>', id)}: npm run new -- ${noun.replaceAll(' ', '-')} ${id}${topic}`;
  });
  return `A new one is added to ${places.join('; or to ')}.`;
}
