/** A cell a thousand times its column, or a thousandth of it: a mark of thousands read as a point, or another unit's number; a share written as 0.58. */
import type { Problem } from '../../problems/problem.ts';
import type { Dataset, Row } from '../../registry/registry.ts';
import type { Field } from '../../registry/schemas/dataset.ts';
import { isNumberField } from '../../registry/read-row.ts';
import type { Check } from '../check.ts';

export const thousandfoldCheck: Check = {
  rules: ['thousandfold'],
  run: ({ build: { registry, locateCell } }) =>
    [...registry.datasets.values()].flatMap((dataset) =>
      dataset.fields.filter(isHeld).flatMap((field): Problem[] => {
        const [first] = findCells(field, dataset, registry.units.get(field.unit ?? '')?.symbol === '%');
        if (first === undefined) return [];
        const { row, text, is } = first;
        return [
          {
            rule: 'thousandfold',
            ...locateCell(dataset.id, row, field.name),
            message: `${field.name} "${text}" is ${is}.`,
            hint: 'Write the number in the unit of the column, without a mark of thousands; where it is right, give the field a minimum and a maximum.',
          },
        ];
      }),
    ),
};

/** Who gives both bounds vouches for what lies between them. */
function isHeld(field: Field): boolean {
  return isNumberField(field) && (field.minimum === undefined || field.maximum === undefined);
}

/** Between two rows nobody can tell which is wrong. */
const fewest = 3;
/** So many times beyond all others a cell is far off; and so near to them a thousand times more or less would be. */
const [far, near] = [30, 2];

function findCells({ name }: Field, { rows }: Dataset, isShare: boolean): { row: Row; text: string; is: string }[] {
  const cells = rows.flatMap((row) => {
    const { number = NaN, text = '' } = row.cells[name] ?? {};
    return number > 0 ? [{ row, number, text }] : [];
  });
  // Of a share in two rows one below 1 is the wrong one.
  const isFew = cells.length < fewest;
  if (isFew && !(isShare && cells.length === fewest - 1)) return [];
  const sorted = cells.map(({ number }) => number).sort((a, b) => a - b);
  const [low = 0, second = 0] = sorted;
  const [before = 0, high = 0] = sorted.slice(-2);
  const [firstCell] = cells;
  if (!isFew && isShare && firstCell !== undefined && high <= 1 && low > 0.02 && cells.some(({ number }) => number >= 0.2))
    return [{ row: firstCell.row, text: firstCell.text, is: 'below 1, as all cells of the column are, which counts in hundredths' }];
  return cells.flatMap(({ row, number, text }) => {
    // A whole number may be as small as it is: one kilogram in a poor month.
    const isLess = !isFew && number === low && text.includes('.') && low * far < second && fits(low * 1000, second, high);
    const isMore = !isFew && number === high && high > before * far && fits(high / 1000, low, before);
    // 0.58 among 64 and 90.
    const isPart = isShare && number === low && /^0\.\d\d/.test(text) && low * far < second && fits(low * 100, second, high);
    const is = isLess ? 'a thousandth of' : isMore ? 'a thousand times' : isPart ? 'a hundredth of' : undefined;
    return is === undefined ? [] : [{ row, text, is: `about ${is} what the other rows have` }];
  });
}

function fits(value: number, low: number, high: number): boolean {
  return value >= low / near && value <= high * near;
}
