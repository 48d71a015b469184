/** Characters that are not shown on a page and can hide or turn round the words beside them. */

/**
 * Control characters other than tab and line end, what Unicode calls default-ignorable (zero-width characters, direction
 * marks and overrides, fillers, tags), line and paragraph separators, the blank of Braille, lone surrogates, what private use
 * or no character is. A variation selector is let through once behind a letter or sign: names are written with them.
 */
export const hiddenCharacters =
  /(?![\t\n])\p{Cc}|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|(?<=^|[\s\p{Cc}\p{Default_Ignorable_Code_Point}])\p{Variation_Selector}|[\u2028\u2029\u2800\ufff9-\ufffd]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}/gu;

/** One class that has them all: most texts have none, and that is told in a fraction of the time. */
const anyHidden =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u2028\u2029\u2800\ufff9-\ufffd\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]--[\t\n]]/v;

/** Every hidden character of a text, in order. */
export function matchHidden(text: string): RegExpExecArray[] {
  return anyHidden.test(text) ? [...text.matchAll(hiddenCharacters)] : [];
}

/** U+202E for a right-to-left override. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** "a<U+202E>b": so that a report shows what it is about. */
export function showHidden(text: string): string {
  return text.replaceAll(hiddenCharacters, (character) => `<${nameCharacter(character)}>`);
}

/** The first hidden character of a text; undefined where there is none. */
export function findHidden(text: string): { readonly name: string; readonly offset: number } | undefined {
  const [first] = matchHidden(text);
  return first === undefined ? undefined : { name: nameCharacter(first[0]), offset: first.index };
}
