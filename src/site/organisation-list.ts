/** The organisations by name, each with how many quotes and facts there are of it. */
import { factsByOrganisation } from '../figures/find-named.ts';
import { getRecord, type Registry } from '../registry/registry.ts';

export function organisationList(registry: Registry) {
  const named = factsByOrganisation(registry);
  const people = [...registry.people.values()];
  const quotes = [...registry.quotes.values()];
  return [...registry.organisations.values()]
    .map(({ id, name, description, economy }) => {
      const own = new Set(people.filter(({ organisation }) => organisation === id).map((person) => person.id));
      return {
        id,
        name,
        description,
        economy: economy === undefined ? undefined : getRecord(registry.economies, economy),
        quotes: quotes.filter(({ speaker }) => own.has(speaker)).length,
        facts: named.get(id)?.length ?? 0,
      };
    })
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
