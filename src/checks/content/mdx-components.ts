/** Pages use the components there are, with the attributes they take, naming records that exist. */
import { nearest, suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectionOf, type CollectionName } from '../../registry/collections.ts';
import { holdingText, mdxComponents, oncePerPage, requiredInBriefings, type MdxComponentName } from '../../registry/mdx-components.ts';
import type { ComponentUse } from '../../registry/parse-mdx.ts';
import type { Check, Inputs } from '../check.ts';

export const mdxComponentsCheck: Check = {
  rules: ['briefing-parts', 'mdx-attribute', 'mdx-html', 'once-a-page', 'unknown-component', 'unknown-id'],
  run: (inputs) =>
    inputs.pages.flatMap((page) => {
      const found = page.components.flatMap((use) => findFaults(use, page.file, inputs));
      if (page.kind === 'briefings' && page.problems.length === 0) found.push(...findMissing(page));
      return [...found, ...findRepeats(page)];
    }),
};

function findFaults(use: ComponentUse, file: string, inputs: Inputs): Problem[] {
  const at = { file, line: use.line, column: use.column };
  if (/^[a-z]/.test(use.name)) {
    return [
      {
        rule: 'mdx-html',
        ...at,
        message: `Raw HTML such as <${use.name}> is not used in pages.`,
        mend: 'Write Markdown, or one of the components.',
      },
    ];
  }
  if (!isComponent(use.name)) {
    return [
      {
        rule: 'unknown-component',
        ...at,
        message: `There is no component <${use.name}>.`,
        mend: suggest(use.name, Object.keys(mdxComponents), 'Components'),
      },
    ];
  }
  const misfilled: Problem[] =
    use.hasChildren === holdingText.includes(use.name)
      ? []
      : use.hasChildren
        ? [
            {
              rule: 'mdx-attribute',
              ...at,
              message: `<${use.name}> has text between its tags, which nobody would see.`,
              mend: `End its tag with />: it is filled from its record.`,
            },
          ]
        : [{ rule: 'mdx-attribute', ...at, message: `<${use.name}> is empty.`, mend: 'Write its text between its tags.' }];
  const wanted: Readonly<Record<string, CollectionName | 'charts'>> = mdxComponents[use.name];
  const extra = Object.entries(use.attributes)
    .filter(([name]) => !Object.hasOwn(wanted, name))
    .map(([name, { line, column }]): Problem => ({
      rule: 'mdx-attribute',
      file,
      line,
      column,
      message: `<${use.name}> has no attribute "${name}".`,
      mend: Object.keys(wanted).length === 0 ? 'Remove it.' : suggest(name, Object.keys(wanted), 'Attributes'),
    }));
  const named = Object.entries(wanted).flatMap(([name, kind]): Problem[] => {
    const attribute = use.attributes[name];
    // An attribute that is no plain text is reported already.
    if (attribute === undefined && use.hasFaults) return [];
    if (attribute === undefined)
      return [{ rule: 'mdx-attribute', ...at, message: `<${use.name}> has no ${name}.`, mend: `Add ${name}="…".` }];
    const ids = kind === 'charts' ? inputs.chartIds : inputs.build.ids.get(kind);
    if (ids?.has(attribute.value)) return use.name === 'Conflict' ? findLonelyConflict(attribute, file, inputs) : [];
    const noun = kind === 'charts' ? 'chart' : collectionOf[kind].noun;
    const { line, column } = attribute;
    return [
      {
        rule: 'unknown-id',
        file,
        line,
        column,
        message: `There is no ${noun} "${attribute.value}".`,
        mend: suggest(attribute.value, [...(ids?.keys() ?? [])], 'Ids'),
      },
    ];
  });
  return [...misfilled, ...extra, ...named];
}

/** A fact that agrees with all others has nothing to be shown beside. */
function findLonelyConflict({ value, line, column }: ComponentUse['attributes'][string], file: string, { build }: Inputs): Problem[] {
  const fact = build.registry.facts.get(value);
  const conflicts = build.registry.measures.get(fact?.measure ?? '')?.conflicts ?? [];
  // A fact or measure with faults of its own is not here; what it would say is not known yet.
  const unread = fact === undefined || (fact.measure !== undefined && !build.registry.measures.has(fact.measure));
  if (unread || conflicts.some(({ facts }) => facts.includes(value))) return [];
  return [
    {
      rule: 'mdx-attribute',
      file,
      line,
      column,
      message: `The fact "${value}" stands in no conflict.`,
      mend: 'Name a fact that does, or remove the component.',
    },
  ];
}

function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}

function findMissing(page: Inputs['pages'][number]): Problem[] {
  return (
    requiredInBriefings
      // A misspelt one is reported as such.
      .filter((name) => !page.components.some((use) => use.name === name || nearest(use.name, [name]) !== undefined))
      .map((name) => ({
        rule: 'briefing-parts',
        file: page.file,
        line: 1,
        column: 1,
        message: `The briefing has no <${name}>.`,
        mend: 'Add it; the docs page "Write a briefing" says what belongs into it.',
      }))
  );
}

function findRepeats(page: Inputs['pages'][number]): Problem[] {
  return oncePerPage.flatMap((name) => {
    const seen = new Map<string, number>();
    return page.components
      .filter((use) => use.name === name)
      .flatMap((use): Problem[] => {
        const key = Object.values(use.attributes)
          .map(({ value }) => value)
          .join(' ');
        const first = seen.get(key);
        seen.set(key, first ?? use.line);
        return first === undefined
          ? []
          : [
              {
                rule: 'once-a-page',
                file: page.file,
                line: use.line,
                column: use.column,
                message: `<${name}> "${key}" stands on this page already, in line ${first}.`,
                mend: 'Refer to it in words instead.',
              },
            ];
      });
  });
}
