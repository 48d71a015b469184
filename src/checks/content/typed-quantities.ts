/** A number in prose comes from a fact; the few that cannot are listed with a reason, and each entry is needed. */
import { findQuantities } from '../../text/find-quantities.ts';
import { sentenceAt } from '../../text/split-sentences.ts';
import { findRecords } from '../../figures/find-records.ts';
import { factWords } from '../../figures/placeholders.ts';
import { spellingsOf } from '../../figures/read-values.ts';
import { nearest, suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Check, Inputs } from '../check.ts';
import { authoredTexts, type AuthoredText } from './authored-texts.ts';

export const typedQuantitiesCheck: Check = {
  rules: ['typed-quantity'],
  run: (inputs) => {
    const { registry } = inputs.build;
    // What stands after the digits: "tonnes", "per cent".
    const tails = [...registry.units.values()].flatMap((unit) => [
      unit.title,
      ...spellingsOf(unit).map((form) => form.split('{}')[1]?.trim() ?? ''),
    ]);
    const units = [...new Set(tails)];
    const names = namesWithDigits(registry);
    const texts = authoredTexts(inputs);
    const titles = new Map([...registry.datasets.values()].map(({ id, title }) => [id, title]));
    // Its own title is no name of another thing; digits alone are the number of a table.
    const isTitle = ({ text, of, id }: AuthoredText): boolean => of === 'datasets' && titles.get(id) === text;
    const typed = inputs.readings.among(
      'texts with quantities',
      [...units, '', ...names],
      texts.map(({ text }) => text),
      (text) => findQuantities(blank(text, names), units).length > 0,
    );
    const found = texts
      .filter((read) => typed.has(read.text) || isTitle(read))
      .flatMap((read) =>
        (isTitle(read)
          ? findQuantities(read.text, units).filter(({ text }) => !/^[\d.,–-]+$/.test(text))
          : findQuantities(blank(read.text, names), units)
        )
          .filter((quantity) => !isListMark(quantity, read) && !isAbout(quantity, read))
          .map((quantity) => ({ ...quantity, file: read.file, read })),
      );
    const paths = inputs.build.files.map(({ path }) => path);
    // An entry whose file is misspelt is told itself.
    const allowed = inputs.build.allowedQuantities.map(({ file, text }) => ({
      file: paths.includes(file) ? file : nearest(file, paths),
      text,
    }));
    const refused = found.filter(({ file, text }) => !allowed.some((entry) => entry.file === file && entry.text === text));
    const problems = refused.map(({ file, text, offset, note, read }): Problem => ({
      rule: 'typed-quantity',
      file,
      ...read.place(offset),
      message: `"${text}" is typed into the text.${note === undefined ? '' : ` ${note}`}`,
      hint: `${useRecord(text, read, sentenceAt(read.text, offset)?.text ?? read.text, registry)} If it is no figure, add it to data/allowed-quantities.yaml with the reason.`,
    }));
    return [...problems, ...findWrongEntries(found, inputs)];
  },
};

/** `<Fact id="…" />` where MDX is read, `[[…]]` everywhere else; the records that have the number, if any do. */
function useRecord(text: string, { inBody, of }: AuthoredText, sentence: string, registry: Registry): string {
  if (of === 'site') return 'No figure with its source stands here: say it without one.';
  const facts = findRecords(text, sentence, registry).map(
    (fact) => `${inBody ? `<Fact id="${fact.id}" />` : `[[${fact.id}]]`} (${factWords(fact, registry)})`,
  );
  if (facts.length === 0) return `No record has it yet: add a fact, and name it by ${inBody ? '<Fact id="…" />' : '[[fact-id]]'}.`;
  return `${facts.length === 1 ? 'A record has it' : 'Records have it; choose the one that is meant'}: ${facts.join(', ')}.`;
}

/** "Briefings on two ports": a site may count in words what it is about. */
function isAbout({ text }: { readonly text: string }, { of }: AuthoredText): boolean {
  return of === 'site' && !/\p{Nd}/u.test(text);
}

/** "2." at the start of a line of a page is told as a list that is none. */
function isListMark({ text, offset }: { readonly text: string; readonly offset: number }, read: AuthoredText): boolean {
  if (!read.inBody || !/^\p{Nd}{1,4}$/u.test(text) || !/^[.)．）]/.test(read.text.slice(offset + text.length))) return false;
  return read.place(offset).column === read.place(0).column;
}

/** Names of records may have digits in them; they are no quantities. */
function namesWithDigits({ organisations, sources, datasets, people }: Registry): string[] {
  return [
    ...[...organisations.values(), ...people.values()].map(({ name }) => name),
    ...[...sources.values(), ...datasets.values()].map(({ title }) => title),
  ].filter((name) => /\d/.test(name));
}

function blank(text: string, names: readonly string[]): string {
  if (!/\d/.test(text)) return text;
  return names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
}

function findWrongEntries(found: readonly { file: string; text: string }[], { build }: Inputs): Problem[] {
  return build.allowedQuantities.flatMap((entry, index): Problem[] => {
    const count = found.filter(({ file, text }) => file === entry.file && text === entry.text).length;
    if (count === Number(entry.count)) return [];
    const place = build.locate('allowances', 'allowances', [index]);
    const file = build.files.find(({ path }) => path === entry.file);
    if (file === undefined)
      return [
        {
          rule: 'typed-quantity',
          ...build.locate('allowances', 'allowances', [index, 'file']),
          message: `There is no file "${entry.file}".`,
          hint: suggest(
            entry.file,
            build.files.map(({ path }) => path),
            'Files',
          ),
        },
      ];
    const stands = count > 0 ? times(count) : file.text.includes(entry.text) ? 'and is read as no quantity' : 'no more';
    return [
      {
        rule: 'typed-quantity',
        ...place,
        message: `The entry allows "${entry.text}" ${times(Number(entry.count))} in ${entry.file}; it stands there ${stands}.`,
        hint: count === 0 ? 'Remove the entry.' : 'Correct the count, or use facts.',
      },
    ];
  });
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
