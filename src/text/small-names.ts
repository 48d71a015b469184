/** English names that are written with a small letter: of months, days of the week, peoples, and those that the site has. */

const english =
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  'chinese japanese american european british korean australian indian russian german italian spanish canadian african asian';
/** Words of their own when they are small. */
const common = new Set(['china', 'turkey', 'chile', 'jersey', 'guinea', 'chad']);
const around = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}[./@#“"=:_-])(?:${names.join('|')})(?![\\p{L}\\p{N}\\]/:_-]|[.’']\\p{L}{2})`, 'u');

/** `names` have their capitals, as "China"; "bone china" is none, and what is a word of its own is looked for behind "in", "from" and the like. */
export function patternOfSmallNames(names: readonly string[]): RegExp {
  const small = names.filter((name) => /^\p{Lu}\p{Ll}{3,30}$/u.test(name)).map((name) => name.toLowerCase());
  const sure = small.filter((name) => !common.has(name)).map((name) => RegExp.escape(name));
  const unsure = small
    .filter((name) => common.has(name))
    .map(
      (name) =>
        `(?<=\\b(?:[Ii]n|[Ff]rom|[Tt]o|[Oo]utside|[Bb]y|[Ww]ith|[Oo]n) )${name}(?! (?:clay|cup|plate|cabinet|shop|farm|pig|fowl|meat)s?\\b)`,
    );
  return around([...english.split(' '), ...sure, ...unsure]);
}
