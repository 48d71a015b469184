/**
 * Cells that a spreadsheet would run instead of showing them (CSV injection, as OWASP describes it): =, +, -, @, their
 * full-width forms, tab and line ends at the beginning, also behind quotation marks and spaces, which some programs drop. An apostrophe keeps them from it.
 */

/** `-3.5` is a number and stays one; `-1+2` and `- none` are not. */
export function isFormulaCell(text: string): boolean {
  return /^(?:[\t\r\n]|[\s"“”„‘’«»`]*[=+\-@＝＋－＠])/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
}
