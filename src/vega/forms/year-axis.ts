/** Years along an axis: as many labels as fit, at equal steps, the last year among them. */

/** Years that are whole numbers between `first` and `last`; `room` is the least number of years between two labels. */
export function yearTicks(first: number, last: number, room: number): number[] {
  const [low, high] = [Math.ceil(first), Math.floor(last)];
  if (high < low) return [];
  const step = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((candidate) => candidate >= room) ?? high - low + 1;
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => high - index * step).reverse();
}
