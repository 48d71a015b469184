/** Filters of an author's own specification that compare a column with what its cells never are: a date with a number, a number with words. */
import { partsIn, type Spec } from '../../chart/spec-parts.ts';
import { isBlock } from '../../narrow/is-block.ts';
import { isNumberField, isTimeField } from '../../registry/read-row.ts';
import type { Dataset } from '../../registry/registry.ts';
import type { ChartFault } from './chart-fault.ts';

/** `datum.year > 2018`, `2018 < datum['year']`; what a function makes of the column is compared as it likes. */
const literal = String.raw`('[^']*'|"[^"]*"|-?\d[\d.]*)`;
const column = String.raw`datum(?:\.([A-Za-z_]\w*)|\[\s*['"]([^'"]+)['"]\s*\])`;
const sign = String.raw`\s*(?:[<>]=?|[=!]==?)\s*`;
const ahead = new RegExp(`(?<!\\w\\()${column}${sign}${literal}(?!\\s*[-+*/%])`, 'g');
const behind = new RegExp(`(?<![-+*/%]\\s?)(?<![\\w.'"])${literal}${sign}${column}(?!\\s*[-+*/%])`, 'g');

/** Of a predicate that is a block. */
const comparing = ['equal', 'lt', 'lte', 'gt', 'gte', 'range', 'oneOf'] as const;

export function findFilterFaults(spec: Spec, dataset: Dataset): ChartFault[] {
  return [...partsIn(spec)].flatMap(([path, value]): ChartFault[] => {
    const at = ['spec', ...path];
    if (typeof value === 'string') return comparisonsIn(value).flatMap(([name, other]) => findUnlike(name, other, at, dataset));
    if (!isBlock(value) || typeof value['field'] !== 'string' || value['timeUnit'] !== undefined) return [];
    const { field } = value;
    return comparing
      .flatMap((key) =>
        value[key] === undefined ? [] : [value[key]].flat().flatMap((other) => findUnlike(field, other, [...at, key], dataset)),
      )
      .slice(0, 1);
  });
}

function comparisonsIn(text: string): [name: string, other: string | number][] {
  const read = (words: string): string | number => (/^['"]/.test(words) ? words.slice(1, -1) : Number(words));
  return [
    ...[...text.matchAll(ahead)].map(([, dotted, quoted, other = '']): [string, string | number] => [dotted ?? quoted ?? '', read(other)]),
    ...[...text.matchAll(behind)].map(([, other = '', dotted, quoted]): [string, string | number] => [dotted ?? quoted ?? '', read(other)]),
  ];
}

function findUnlike(name: string, other: unknown, path: ChartFault['path'], { fields }: Dataset): ChartFault[] {
  const field = fields.find((one) => one.name === name);
  if (field === undefined || (typeof other !== 'string' && typeof other !== 'number')) return [];
  const isTime = isTimeField(field);
  const isRight = isTime ? false : isNumberField(field) ? typeof other === 'number' : typeof other === 'string';
  if (isRight) return [];
  return [
    {
      rule: 'chart-field-type',
      path,
      message: `Field "${name}" holds ${field.type}s, and is compared with ${JSON.stringify(other)}: no row, or every row, would pass.`,
      hint: isTime
        ? `Choose the rows with where: { ${name}: […] } of the record, or write timeUnit: utcyear beside the field and a number.`
        : isNumberField(field)
          ? 'Write the number without quotation marks.'
          : 'Write the words of the cell, in quotation marks.',
    },
  ];
}
