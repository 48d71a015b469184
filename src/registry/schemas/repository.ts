/** Where the project is kept on the web, so that pages can lead to the file they come from. */
import { z } from 'astro/zod';
import { text } from './scalars.ts';

/** What runs a host decides how the addresses of its editor and its reports are made. */
const forges = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof forges)[number];

const knownHosts: ReadonlyMap<string, Forge> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['codeberg.org', 'forgejo'],
]);

export const repositorySchema = z
  .strictObject({
    address: z
      .string()
      .regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~-]+)+$/, 'is not the page of a repository; write https://host/owner/name')
      .meta({ description: 'Its page.', form: 'web address', examples: ['https://codeberg.org/harbour/notes'] }),
    branch: text
      .regex(/^[A-Za-z0-9._/-]+$/, 'is not the name of a branch; write for example main')
      .meta({ description: 'The branch that changes go to.', examples: ['main'] }),
    forge: z
      .enum(forges)
      .optional()
      .meta({ description: 'What the host runs.', needed: `where the host is not ${[...knownHosts.keys()].join(', ')}` }),
  })
  .superRefine((repository, context) => {
    const address = URL.parse(repository.address);
    if (address === null || forgeOf(repository) !== undefined) return;
    const message = `is missing, and "${address.host}" is no host we know; say what it runs: ${forges.join(', ')}`;
    context.addIssue({ code: 'custom', path: ['forge'], message });
  });
export type Repository = z.infer<typeof repositorySchema>;

/** What runs the host; undefined where the record does not say and we do not know. */
export function forgeOf({ address, forge }: Pick<Repository, 'address' | 'forge'>): Forge | undefined {
  return forge ?? knownHosts.get(URL.parse(address)?.host ?? '');
}
