/** Letters that were read in another encoding than they were written in ("mojibake"), or lost on the way. */

export interface Damage {
  readonly offset: number;
  readonly text: string;
  /** What was written, where it can be told; undefined where it is lost. */
  readonly meant: string | undefined;
}

/** Characters of the bytes 80 to 9F in Windows-1252 (WHATWG Encoding); the five that it leaves open stand for themselves. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const trail = String.raw`[${windows}\u0080-\u00bf]`;

/**
 * What UTF-8 looks like when it is read as Windows-1252 or Latin-1: a letter for the first byte, then as many signs as bytes
 * follow. A single "é”" or "Ö”" may be a word with its closing mark, so that of other letters than Â, Ã, â, ã and ï only runs
 * of two such characters count, or what stands inside a word.
 */
const misread = new RegExp(
  String.raw`(?:[ÂÃ]${trail}|[âãï]${trail}{2}|ðŸ${trail}{2}|â€)+|(?:[Ä-ß]${trail}|[à-ï]${trail}{2}){2,}|(?<=\p{L})[ÄÅÎÏÐÑØÙ]${trail}(?=\p{Ll})`,
  'gu',
);

/** UTF-8 read as the encoding of old Macs, and the escapes of e-mail (quoted-printable, RFC 2045). */
const others = /‚Ä[ôòúùìî¶¢]|√[©®º∂§´≠†]|(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F])+)+/g;
const lost = /\ufffd+/g;

const anyDamage = /[\ufffd√‚]|[Â-ðð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|=[C-F][0-9A-F]=/;

/** In the order of the text. */
export function findDamage(text: string): Damage[] {
  if (!anyDamage.test(text)) return [];
  return [...text.matchAll(misread), ...text.matchAll(others), ...text.matchAll(lost)]
    .map(({ 0: found, index }) => ({ offset: index, text: found, meant: readAgain(found) }))
    .sort((a, b) => a.offset - b.offset);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** "Ã©" → "é"; undefined where the signs are no whole characters. */
function readAgain(text: string): string | undefined {
  try {
    const bytes = text.startsWith('=')
      ? text
          .slice(1)
          .split('=')
          .map((byte) => Number.parseInt(byte, 16))
      : [...text].map((character) => {
          const place = windows.indexOf(character);
          return place < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
        });
    if (bytes.some((byte) => byte > 0xff)) return undefined;
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    // What this is asked for: signs that are no UTF-8.
    return undefined;
  }
}
