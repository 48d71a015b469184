/** A redirect leads from a record that is no more to the page of one that is there, in one step. */
import { nearest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { filePath, namesFile, readRecordName } from '../../registry/moved-pages.ts';
import { isPaged, pagedKinds, recordFolder } from '../../registry/record-folders.ts';
import type { Check, Inputs } from '../check.ts';
import { sitePaths } from '../content/site-paths.ts';

const rule = 'redirect';

export const redirectsCheck: Check = {
  rules: ['redirect'],
  run: (inputs) => [...inputs.build.registry.redirects].flatMap(([from, to]) => findFault(from, to, inputs)),
};

function findFault(from: string, to: string, inputs: Inputs): Problem[] {
  const problem = (message: string, hint: string): Problem[] => [
    { rule, ...inputs.build.locate('redirects', 'redirects', [from]), message, hint },
  ];
  if (namesFile(from) || namesFile(to)) return findFileFault(from, to, inputs).flatMap(([message, hint]) => problem(message, hint));
  for (const name of [from, to]) {
    const [kind = ''] = name.split('/');
    if (!isPaged(kind))
      return problem(`The redirect names "${name}", and there are no pages of "${kind}".`, kindNamed(kind) ?? guessKind(kind));
  }
  if (from === to) return problem(`The redirect of "${from}" leads to itself.`, 'Name the record that took its place, or remove the line.');
  if (exists(from, inputs)) return problem(`"${from}" is there, and leads away to "${to}".`, 'Remove the redirect, or rename the record.');
  if (isDraft(to, inputs))
    return problem(`The redirect of "${from}" leads to "${to}", which is a draft and has no page.`, 'Publish it, or name another record.');
  if (exists(to, inputs)) return [];
  const end = endOf(to, inputs);
  if (end === 'circle')
    return isToldElsewhere(from, inputs)
      ? []
      : problem(`The redirects of "${from}" and "${to}" lead round in a circle.`, 'Let each name a record that exists.');
  if (end !== undefined) return problem(`The redirect of "${from}" leads to "${to}", which has moved itself.`, `Write "${end}".`);
  const [kind = '', id = ''] = to.split('/');
  const guess = nearest(id, idsOf(kind, inputs));
  return problem(
    `The redirect of "${from}" leads to "${to}", which is not there.`,
    guess === undefined ? 'Name a record that exists, by kind and id.' : `Did you mean "${kind}/${guess}"?`,
  );
}

/** A file leads to a file of the site, from where there is none; message and hint. */
function findFileFault(from: string, to: string, inputs: Inputs): [message: string, hint: string][] {
  const paths = sitePaths(inputs);
  if (paths.has(filePath(from))) return [[`"${from}" is there, and leads away to "${to}".`, 'Remove the redirect.']];
  if (paths.has(filePath(to)) && namesFile(from) && namesFile(to)) return [];
  return [
    [
      `The redirect of "${from}" leads to "${to}", and a file leads to a file that the site has.`,
      'Name both with what follows the id: charts/shares.large.png: charts/shares.png.',
    ],
  ];
}

/** Where a chain of redirects ends; undefined where it ends at nothing. */
function endOf(start: string, inputs: Inputs): string | undefined {
  const { redirects } = inputs.build.registry;
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined; at = redirects.get(at)) {
    if (exists(at, inputs)) return at;
    if (seen.has(at)) return 'circle';
    seen.add(at);
  }
  return undefined;
}

/** Of the lines of a circle the one of the first name tells it. */
function isToldElsewhere(from: string, { build: { registry } }: Inputs): boolean {
  const round = new Set<string>();
  for (let at = registry.redirects.get(from); at !== undefined && !round.has(at); at = registry.redirects.get(at)) round.add(at);
  return round.has(from) && [...round].some((name) => name < from);
}

function guessKind(kind: string): string {
  const guess = nearest(kind, pagedKinds);
  return `${guess === undefined ? '' : `Did you mean "${guess}"? `}Kinds with pages: ${pagedKinds.join(', ')}.`;
}

/** Somebody who writes the folder of an address in place of the kind. */
function kindNamed(folder: string): string | undefined {
  const kind = pagedKinds.find((name) => recordFolder(name) === folder);
  return kind === undefined ? undefined : `Write "${kind}/…": the kind of record, not the folder of its address.`;
}

function exists(name: string, inputs: Inputs): boolean {
  const record = readRecordName(name);
  return record !== undefined && idsOf(record.kind, inputs).has(record.id);
}

function isDraft(name: string, { build }: Inputs): boolean {
  const record = readRecordName(name);
  return record?.kind === 'briefings' && build.registry.briefings.get(record.id)?.draft === true;
}

function idsOf(kind: string, { build }: Inputs): ReadonlySet<string> {
  if (!isPaged(kind)) return new Set();
  return build.ids.get(kind) ?? new Set();
}
