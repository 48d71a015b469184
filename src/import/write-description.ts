/** An imported table → the YAML that describes it, with TODO where only a person knows what to write; `npm run check` names each place. */
import type { DatasetColumn } from './columns.ts';
import type { ImportedTable } from './import-file.ts';
import type { KeptForm } from './keep-form.ts';

interface DescriptionContext {
  /** The command that made it, so that the next edition can be brought in likewise. */
  readonly command: string;
  readonly source: string | undefined;
  /** Of a table that is kept as it came. */
  readonly kept?: KeptForm | undefined;
}

/** Keys in the order in which data/README.md shows them. */
export function writeDescription(
  { columns, primaryKey, title, remarks }: ImportedTable,
  { command, source, kept }: DescriptionContext,
): string {
  const caveats = columns.flatMap((column) => column.caveats);
  return [
    `# Made by: ${command}`,
    ...(remarks.length === 0
      ? []
      : ['# Beside the table the file says:', ...remarks.slice(0, 30).map((remark) => `#   ${comment(remark)}`)]),
    ...(title === undefined ? ['# What the table shows, in a few words.', 'title: TODO'] : [`title: ${quote(title)}`]),
    '# What the table is for.',
    'description: TODO',
    '# What is measured, and how.',
    'definition: TODO',
    ...(caveats.length === 0 ? [] : ['caveats:', ...caveats.map((caveat) => `  - ${quote(caveat)}`)]),
    ...(source === undefined ? ['# A record of data/sources.', 'source: TODO'] : [`source: ${source}`]),
    `primaryKey: [${primaryKey.join(', ')}]`,
    ...(kept === undefined ? [] : formLines(kept)),
    'fields:',
    ...columns.flatMap((column, index) => fieldLines(column, kept?.fields[index])),
    '',
  ].join('\n');
}

/** How the file is written, in the words of the standard. */
function formLines({ encoding, dialect, missingValues }: KeptForm): string[] {
  const parts = Object.entries(dialect ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [
    ...(encoding === undefined ? [] : [`encoding: ${encoding}`]),
    `dialect: { ${parts.join(', ')} }`,
    ...(missingValues === undefined ? [] : [`missingValues: ${JSON.stringify(missingValues)}`]),
  ];
}

function fieldLines({ field, unitWords }: DatasetColumn, kept?: KeptForm['fields'][number]): string[] {
  const needsUnit = field.type === 'number' || field.type === 'integer';
  const hint = unitWords === undefined ? [] : [`    # The file says: ${comment(unitWords)}.`];
  const unit = field.unit === undefined ? [...hint, '    unit: TODO'] : [`    unit: ${field.unit}`];
  return [
    `  - name: ${field.name}`,
    `    type: ${field.type}`,
    `    title: ${quote(kept?.title ?? field.title)}`,
    ...(needsUnit ? unit : []),
    ...(field.role === undefined ? [] : [`    role: ${field.role}`]),
    ...(field.dimension === undefined ? [] : [`    dimension: ${field.dimension}`]),
    ...(field.of === undefined ? [] : [`    of: ${field.of}`]),
    ...(field.optional === true ? ['    optional: true'] : []),
    ...(field.enum === undefined ? [] : [`    enum: ${JSON.stringify(field.enum)}`]),
    ...(field.minimum === undefined
      ? []
      : [
          `    # The least in this edition; without it ${field.unit === undefined ? 'a unit' : 'the unit'} may allow nothing below nought.`,
          `    minimum: ${field.minimum}`,
        ]),
    ...(['decimalChar', 'groupChar'] as const).flatMap((mark) =>
      kept?.[mark] === undefined ? [] : [`    ${mark}: ${JSON.stringify(kept[mark])}`],
    ),
  ];
}

/** Words that YAML could take for something else are quoted as JSON is, which YAML reads alike. */
export function quote(words: string): string {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  return /^[\p{L}(][^:#"'{}[\],&*!|>%@`\\]*$/u.test(flat) && !/^(?:true|false|null|yes|no|on|off|~)$/i.test(flat)
    ? flat
    : JSON.stringify(flat);
}

function comment(words: string): string {
  return words.replaceAll(/\s+/g, ' ').slice(0, 160);
}
