/** Where a cell begins in a line of separated text, for reports. */

/** Column of the first character of a cell in its line, 1 for the first: separators inside quotation marks do not count. */
export function columnOfCell(line: string, index: number, separator = ','): number {
  let cell = 0;
  let quoted = false;
  for (let position = 0; position < line.length; position++) {
    if (cell === index) return position + 1;
    if (line[position] === '"') quoted = !quoted;
    else if (line[position] === separator && !quoted) cell += 1;
  }
  return cell === index ? line.length + 1 : 1;
}
