/** The files at the root that tell machines about the site: robots.txt, security.txt, llms.txt. */
import { recordFilePaths } from './record-files.ts';
import { briefingSummary } from '../figures/brief-words.ts';
import { fillPlaceholders } from '../figures/placeholders.ts';
import { sectionTitle } from '../figures/section-title.ts';
import { recordPath } from '../registry/record-folders.ts';
import { publishedBriefings, type Registry } from '../registry/registry.ts';
import { words } from '../words/words.ts';

/** robots.txt (RFC 9309): all of the site's folder may be read; `sitemap` is a full address, where one is known. */
export function robotsTxt(base: string, sitemap: string | undefined): string {
  return `User-agent: *\nAllow: ${base}\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}

/** security.txt (RFC 9116): undefined unless the site says whom to tell and until when. `self` is its own full address, where known. */
export function securityTxt({ contact, contactUntil, language }: Registry['site'], self: string | undefined): string | undefined {
  if (contact === undefined || contactUntil === undefined) return undefined;
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${contactUntil}T23:59:59Z`,
    `Preferred-Languages: ${language}`,
    ...(self?.startsWith('https:') === true ? [`Canonical: ${self}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface Link {
  readonly title: string;
  readonly path: string;
  readonly note?: string;
}

/** llms.txt (llmstxt.org): what there is to read, in Markdown; `address` makes the best address that is known of a path. */
export function llmsTxt(registry: Registry, address: (path: string) => string): string {
  const { name, description } = registry.site;
  const fill = (text: string): string => fillPlaceholders(text, registry);
  const section = (title: string, links: readonly Link[]): string[] =>
    links.length === 0
      ? []
      : [
          `## ${title}`,
          links
            .map((link) => `- [${inBrackets(link.title)}](${address(link.path)})${link.note === undefined ? '' : `: ${link.note}`}`)
            .join('\n'),
        ];
  const nameOf = (section: 'briefings' | 'datasets' | 'playbook'): string => sectionTitle(section, registry);
  const files = recordFilePaths(registry);
  return (
    [
      `# ${name}`,
      `> ${description}`,
      words.files.rule,
      ...section(
        nameOf('briefings'),
        publishedBriefings(registry).map((briefing) => ({
          title: fill(briefing.title),
          path: recordPath('briefings', briefing.id),
          note: briefingSummary(briefing, registry),
        })),
      ),
      ...section(
        nameOf('datasets'),
        [
          { title: words.files.factsJson, path: '/facts.json', note: words.files.factsJsonNote },
          { title: words.files.factsCsv, path: '/facts.csv' },
          { title: words.files.quotesJson, path: '/quotes.json', note: words.files.quotesNote },
          { title: 'Data Package', path: '/datapackage.json', note: words.files.packageNote },
        ].filter(({ path }) => files.includes(path)),
      ),
      ...section(
        nameOf('playbook'),
        [...registry.levers.values()].map(({ id, title, summary }) => ({
          title: fill(title),
          path: recordPath('levers', id),
          note: fill(summary),
        })),
      ),
      ...section(
        // A word of llmstxt.org, whatever the language: what may be left out.
        'Optional',
        [...registry.docs.values()].map(({ id, title, description: note }) => ({ title, path: recordPath('docs', id), note })),
      ),
    ].join('\n\n') + '\n'
  );
}

/** A bracket would end the words of a link. */
function inBrackets(text: string): string {
  return text.replaceAll(/[[\]\\]/g, '\\$&');
}
