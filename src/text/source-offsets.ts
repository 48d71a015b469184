/** Where the characters of a text stand in the source that it was read from: YAML or Markdown. */

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iy;
const escape = /\\(?:u[\da-f]{4}|x[\da-f]{2}|U[\da-f]{8}|\r?\n[ \t]*|[^\n])/iy;
const space = /\s+/y;

/** How far on a character is looked for that is not where it should be. */
const furthest = 200;

/**
 * The offset in `source` of the character at `offset` of `value`: past quotation marks, escapes, entities, folded lines and the
 * marks that begin them. `"a\u00e9 b"` read as `aé b`, offset 3 → 9. Where the two go apart it is near.
 */
export function sourceOffset(source: string, value: string, offset: number): number {
  let at = 0;
  for (let index = 0; ; index += 1) {
    const character = value.charAt(index);
    // The second half of what one entity or escape stands for.
    if (/[\udc00-\udfff]/.test(character) && source.charAt(at) !== character && index < offset) continue;
    at = startIn(source, at, character, value, index);
    if (index >= offset || index >= value.length) return Math.min(at, source.length);
    at = endIn(source, at, character, value, index);
  }
}

function startIn(source: string, at: number, character: string, value: string, index: number): number {
  if (character === '' || isAt(source, at, character, value, index)) return at;
  for (let next = at + 1; next < Math.min(at + furthest, source.length); next += 1)
    if (isAt(source, next, character, value, index)) return next;
  return at;
}

function isAt(source: string, at: number, character: string, value: string, index: number): boolean {
  const found = source.charAt(at);
  if (found === character && found !== '\\') return true;
  if (/\s/.test(character) && /\s/.test(found)) return true;
  if (found === '&') return match(entity, source, at) > 0 && !value.startsWith(source.slice(at, at + 3), index);
  if (found !== '\\') return false;
  const length = match(escape, source, at);
  return length > 2 || source.charAt(at + 1) === character || (length === 0 && character === '\\');
}

/** A run of white space with a line end in it was read as one; any other character as itself. */
function endIn(source: string, at: number, character: string, value: string, index: number): number {
  if (/\s/.test(source.charAt(at)) && /\s/.test(character)) {
    const length = match(space, source, at);
    const run = source.slice(at, at + length);
    return run.includes('\n') ? at + length : at + 1;
  }
  if (source.charAt(at) === '&') {
    const length = match(entity, source, at);
    if (length > 0 && !value.startsWith(source.slice(at, at + length), index)) return at + length;
  }
  if (source.charAt(at) === '\\') return at + Math.max(match(escape, source, at), 1);
  return at + 1;
}

/** The length of what the pattern finds at a place; 0 where it finds nothing. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
