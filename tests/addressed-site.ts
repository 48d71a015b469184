/**
 * The smallest site with much that may go wrong under an address: redirects of every kind, documents of odd names, a contact, a
 * repository, in a field of each kind of record words that would do harm if they were more than words, and all Markdown that is right.
 */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putRightInputs } from './markdown/right-inputs.ts';
import { putSmallestSite } from './sample-site.ts';

/** An old name → the page that has it now. */
export const moved: Readonly<Record<string, string>> = {
  'briefings/old': 'briefings/arrivals',
  'charts/old': 'charts/arrivals-share',
  'datasets/old': 'datasets/arrivals',
  'docs/old': 'docs/about-this-example',
  'economies/old': 'economies/northport',
  'facts/old': 'facts/ships-lost',
  'levers/old': 'levers/count-ships',
  'measures/old': 'measures/arrival-share',
  'organisations/old': 'organisations/harbour-desk',
  'people/old': 'people/ada-keel',
  'quotes/old': 'quotes/keel-on-tides',
  'recommendations/old': 'levers/count-ships',
  'sources/old': 'sources/port-book-2020',
};

/** Names of documents that are other things elsewhere. */
export const oddNames = ['constructor', '2010', 'true'];

/** Begins like a formula, ends an attribute, opens tags and an entity that the page itself would close, and is no markup that the check refuses; its quotation marks are paired, which the check asks for. */
export const hostile = `=cmd"><img src=x onerror=alert()//<script x='&lt {{constructor}} javascript:alert()"`;

/** A field of each kind of record that is shown. */
export const hostileFields = [
  ['data/sources/ports.yaml', 'title: Ships and tides'],
  ['data/facts/arrivals.yaml', 'reason: Printed in the port book.'],
  ['data/facts/ships.yaml', 'statement: The gazette reported [[value]] lost.'],
  ['data/quotes/masters.yaml', 'text: The tide waits for nobody.'],
  ['data/people.yaml', 'name: Ada Keel'],
  ['data/organisations.yaml', 'name: Harbour desk'],
  ['data/measures.yaml', 'title: Share of arrivals'],
  ['data/measures.yaml', 'sentence: Large ships weigh more when tonnage is counted.'],
  ['data/levers/count-ships.yaml', 'title: Count every ship'],
  ['data/datasets/arrivals.yaml', 'title: Arrivals in Northport'],
  ['src/content/briefings/arrivals.mdx', 'description: Northport depends less on Southport than it did.'],
] as const;

/** Puts these words first in each of the fields. */
export function putWords(folder: string, words: string): void {
  for (const [path, from] of hostileFields) {
    const text = readFileSync(join(folder, path), 'utf8');
    assert.ok(text.includes(from), `${path} has ${from}`);
    const [key = '', ...rest] = from.split(': ');
    const to = `${key}: ${JSON.stringify(`${words} ${rest.join(': ')}`)}`;
    writeFileSync(
      join(folder, path),
      text.replace(from, () => to),
    );
  }
}

export function putAddressedSite(root: string): void {
  putSmallestSite(root);
  putRightInputs(root);
  putWords(root, hostile);
  const redirects = Object.entries(moved).map(([from, to]) => `${from}: ${to}\n`);
  writeFileSync(join(root, 'data/redirects.yaml'), redirects.join(''));
  appendFileSync(
    join(root, 'data/site.yaml'),
    // The Markdown that is right has words of several languages in it.
    'spelling: none\ncontact: desk@example.org\ncontactUntil: 2027-06-30\nrepository: { address: https://codeberg.org/harbour/notes, branch: main }\n',
  );
  const docs = join(root, 'src/content/docs');
  const example = readFileSync(join(docs, 'about-this-example.mdx'), 'utf8');
  // Title, description and place of their own: two pages that share one are one page.
  for (const [place, name] of oddNames.entries()) {
    const front = `title: About ${name}\ndescription: What ${name} names elsewhere.\norder: ${place + 10}\n`;
    writeFileSync(join(docs, `${name}.mdx`), example.replace(/^(?:(?:title|description|order): .*\n)+/m, front));
  }
}
