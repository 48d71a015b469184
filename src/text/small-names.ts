/** English names that are written with a small letter: of months, days of the week, and those that the site has. */

const calendar =
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday';

/** Some countries are also a word for cups or birds: a name is looked for where a place stands, and that of a people anywhere. */
const placed = String.raw`(?<=\b(?:[Ii]n|[Ff]rom|[Tt]o|[Oo]utside|[Bb]y|[Ww]ith) )`;

/** `names` have their capitals: of one word that names a place, or that ends as the name of a people does. */
export function patternOfSmallNames(names: readonly string[]): RegExp {
  const small = names.filter((name) => /^\p{Lu}\p{Ll}{3,30}$/u.test(name)).map((name) => RegExp.escape(name.toLowerCase()));
  const peoples = small.filter((name) => /(?:ese|an)$/.test(name));
  const all = [...calendar.split(' '), ...peoples, ...small.map((name) => `${placed}${name}`)];
  return new RegExp(`(?<![\\p{L}\\p{N}[./@#“"=:_-])(?:${all.join('|')})(?![\\p{L}\\p{N}\\]/:_-]|[.’']\\p{L}{2})`, 'u');
}
