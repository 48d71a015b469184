/** Pages use the components there are, with the attributes they take, naming records that exist. */
import { nearest, suggest } from '../../problems/did-you-mean.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CollectionName } from '../../registry/collections.ts';
import { unknownId } from '../../registry/unknown-id.ts';
import {
  closingParts,
  holdingText,
  isComponent,
  mdxComponents,
  oncePerPage,
  openingParts,
  type MdxComponentName,
} from '../../registry/mdx-components.ts';
import type { ComponentUse } from '../../registry/parse-mdx.ts';
import type { Position } from '../../text/position.ts';
import type { Check, Inputs } from '../check.ts';

export const mdxComponentsCheck: Check = {
  rules: ['briefing-parts', 'mdx-attribute', 'mdx-html', 'once-a-page', 'unknown-component', 'unknown-id'],
  run: (inputs) =>
    inputs.pages.flatMap((page) => {
      const found = page.components.flatMap((use) => findUseProblems(use, page.file, inputs));
      if (page.kind === 'briefings' && page.problems.length === 0) found.push(...findMissing(page, inputs.build.registry));
      return [...found, ...findRepeats(page)];
    }),
};

function findUseProblems(use: ComponentUse, file: string, inputs: Inputs): Problem[] {
  const at = { file, line: use.line, column: use.column };
  if (/^[a-z]/.test(use.name)) {
    return [
      {
        rule: 'mdx-html',
        ...at,
        message: `Raw HTML such as <${use.name}> is not used in pages.`,
        hint: 'Write Markdown, or one of the components.',
      },
    ];
  }
  if (!isComponent(use.name)) {
    return [
      {
        rule: 'unknown-component',
        ...at,
        message: `There is no component <${use.name}>.`,
        hint: suggest(use.name, Object.keys(mdxComponents), 'Components'),
      },
    ];
  }
  return [...findMisfilled(use, use.name, at), ...findExtraAttributes(use, use.name, file), ...findUnnamed(use, use.name, at, inputs)];
}

type Place = Position & { readonly file: string };

/** Text between the tags of a component that shows none, or none where it does. */
function findMisfilled({ hasChildren }: ComponentUse, name: MdxComponentName, at: Place): Problem[] {
  if (hasChildren === holdingText.includes(name)) return [];
  const rule = 'mdx-attribute';
  if (!hasChildren) return [{ rule, ...at, message: `<${name}> is empty.`, hint: 'Write its text between its tags.' }];
  const message = `<${name}> has text between its tags, which nobody would see.`;
  const [attribute] = Object.keys(mdxComponents[name]);
  const tag = attribute === undefined ? `<${name} />` : `<${name} ${attribute}="…" />`;
  return [{ rule, ...at, message, hint: `Write ${tag}: it is filled from its record.` }];
}

function findExtraAttributes({ attributes }: ComponentUse, component: MdxComponentName, file: string): Problem[] {
  const wanted = Object.keys(mdxComponents[component]);
  return Object.entries(attributes)
    .filter(([name]) => !wanted.includes(name))
    .map(([name, { line, column }]): Problem => ({
      rule: 'mdx-attribute',
      file,
      line,
      column,
      message: `<${component}> has no attribute "${name}".`,
      hint: wanted.length === 0 ? 'Remove it.' : suggest(name, wanted, 'Attributes'),
    }));
}

/** Attributes that are missing, or name nothing that is there. */
function findUnnamed(use: ComponentUse, component: MdxComponentName, at: Place, inputs: Inputs): Problem[] {
  const wanted: Readonly<Record<string, CollectionName>> = mdxComponents[component];
  return Object.entries(wanted).flatMap(([name, kind]): Problem[] => {
    const attribute = use.attributes[name];
    // An attribute that is no plain text is reported already.
    if (attribute === undefined && (use.hasFaults || use.hasChildren || isMisnamed(use, wanted))) return [];
    if (attribute === undefined)
      return [{ rule: 'mdx-attribute', ...at, message: `<${component}> has no ${name}.`, hint: `Add ${name}="…".` }];
    const ids = inputs.build.ids.get(kind);
    if (ids?.has(attribute.value)) return component === 'Conflict' ? findLonelyConflict(attribute, at.file, inputs) : [];
    const { line, column } = attribute;
    return [{ rule: 'unknown-id', file: at.file, line, column, ...unknownId([kind], attribute.value, inputs.build.ids) }];
  });
}

/** Of an attribute that is not there another one was meant, which is told. */
function isMisnamed({ attributes }: ComponentUse, wanted: Readonly<Record<string, CollectionName>>): boolean {
  return Object.keys(attributes).some((name) => !Object.hasOwn(wanted, name));
}

/** A fact that agrees with all others has nothing to be shown beside. */
function findLonelyConflict({ value, line, column }: ComponentUse['attributes'][string], file: string, { build }: Inputs): Problem[] {
  const fact = build.registry.facts.get(value);
  const conflicts = build.registry.measures.get(fact?.measure ?? '')?.conflicts ?? [];
  // A fact or measure with faults of its own is not here; what it would say is not known yet.
  const unread = fact === undefined || (fact.measure !== undefined && !build.registry.measures.has(fact.measure));
  // One of an id that is not there may be meant for this one.
  const known = build.ids.get('facts');
  if (unread || conflicts.some(({ facts }) => facts.includes(value) || facts.some((id) => known?.has(id) !== true))) return [];
  return [
    {
      rule: 'mdx-attribute',
      file,
      line,
      column,
      message: `The fact "${value}" stands in no conflict.`,
      hint: 'Name a fact that does, or remove the component.',
    },
  ];
}

const isThere = (name: MdxComponentName, { components }: Inputs['pages'][number]): boolean =>
  // A misspelt one is reported as such.
  components.some((use) => use.name === name || nearest(use.name, [name]) !== undefined);

/** A site without recommendations, or without facts, has nothing to show in the part that is filled from them. */
function findMissing(page: Inputs['pages'][number], { recommendations, facts }: Inputs['build']['registry']): Problem[] {
  const empty: MdxComponentName[] = [
    ...(recommendations.size === 0 ? (['WhatToDo'] as const) : []),
    ...(facts.size === 0 ? (['KeyFigures'] as const) : []),
  ];
  // A briefing that has not been begun is told once.
  if (page.blocks.length === 0) empty.push(...closingParts, ...openingParts.slice(1));
  return [...openingParts, ...closingParts]
    .filter((name) => !empty.includes(name) && !isThere(name, page))
    .map((name): Problem => ({
      rule: 'briefing-parts',
      file: page.file,
      line: 1,
      column: 1,
      message: `The briefing has no <${name}>.`,
      hint: 'Add it; the docs page "Write a briefing" says what belongs into it.',
    }));
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
        if (first === undefined) return [];
        const isPart = Object.keys(mdxComponents[name]).length === 0;
        return [
          {
            rule: 'once-a-page',
            file: page.file,
            line: use.line,
            column: use.column,
            message: `<${name}>${isPart ? '' : ` "${key}"`} stands on this page already, in line ${first}.`,
            hint: isPart ? 'Make one of the two.' : 'Refer to it in words instead.',
          },
        ];
      });
  });
}
