/** Which written numbers keep their digits when programs read them. */

/**
 * JSON, spreadsheets and scripts hold numbers as doubles (IEEE 754): at most 15 significant digits come back as they were
 * written, and whole numbers up to 2^53 − 1. `text` is digits with a point or none, perhaps a minus.
 */
export function isExactDecimal(text: string): boolean {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  if (Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER || whole.length + fraction.length > 20) return false;
  const significant = `${whole}${fraction}`.replace(/^0+/, '');
  return significant.length <= 15 || (fraction === '' && Number.isSafeInteger(Number(text)));
}
