/** English words that are taken for others which sound alike, where their neighbours say for certain which is meant: no dictionary tells them. */

interface MixedUp {
  readonly pattern: RegExp;
  /** Of these, in small letters, a text holds one if the pattern finds anything: most texts hold none, which is told sooner. */
  readonly needs: readonly string[];
  /** What stands in place of the words; $1 and $2 are their groups. */
  readonly meant: string;
}

/** A figure stands in a text as blanks, and begins what a comparison needs. */
const thing = String.raw`(?:[\d\0]|an?\b|the\b|its?\b|their\b|any\b|all\b|half\b|ever\b|those\b|in (?:19|20)\d\d\b|expected\b|planned\b)`;
const mixed = (needs: string, words: string, meant: string): MixedUp => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words})(?![\p{L}\p{N}’'-])`, 'iu'),
  needs: needs.split('|'),
  meant,
});
const participles = 'went gone, began begun, gave given, took taken, chose chosen, broke broken, wrote written, spoke spoken, drove driven';

const pairs: readonly MixedUp[] = [
  mixed(
    "it’s|it's",
    String.raw`(of|in|by|with|from|to|at|on|under|within|over|against) it[’']s(?= (?!been\b|not\b|an?\b|the\b)\p{L})`,
    '$1 its',
  ),
  mixed(
    "it’s|it's",
    String.raw`it[’']s (own|share|imports|exports|output|supply|suppliers?|value|price|size|partners?|neighbou?rs?|allies)`,
    'its $1',
  ),
  mixed('its ', String.raw`its (an?|the|been|not(?! (?:in|un)))(?= \p{Ll})`, 'it is $1'),
  mixed(
    'its ',
    String.raw`its (likely|unlikely|clear|unclear|possible|important|true|hard|easy|unknown|known)(?= (?:that|to|whether|how)\b)`,
    'it is $1',
  ),
  mixed(' lead', String.raw`(was|were|been|being) lead(?= (?:by|to|from|astray)\b)`, '$1 led'),
  mixed(
    ' lead',
    String.raw`(has|have|had|it) lead(?= (?:to (?:an?|the|its|their|more|fewer|higher|lower)|the (?:way|world|field|market))\b)`,
    '$1 led',
  ),
  {
    pattern:
      /(?<!\b(?:and|or|let|help|helped|made|make|see|saw|would|will|could|may|might|must|should|can|did|does|do) )\b((?!(?:All|Both|Children|Few|Many|Men|Most|People|Some|They|Those|We|Women|You)\b)\p{Lu}\p{Ll}+(?<!s)) lead(?= (?:the (?:way|world|field|market)|to (?:an?|the|more|fewer))\b)/u,
    needs: [' lead '],
    meant: '$1 led',
  },
  mixed('d of|t of', '(could|should|would|might|must) of(?! course)', '$1 have'),
  mixed(
    'r then|s then|e then',
    `(rather|other|less|fewer|lower|higher|greater|larger|smaller|bigger|earlier|later|faster|slower|better|worse|cheaper|dearer) then(?= ${thing})`,
    '$1 than',
  ),
  mixed('more then', String.raw`more then(?= (?:[\d\0]|an?\b|half\b|twice\b|any\b|ever\b|expected\b|planned\b))`, 'more than'),
  mixed(
    ' loose',
    String.raw`(to|will|would|could|may|might|not|can) loose(?= (?:its?|their|the|ground|money|access|out|sight|time|value)\b)`,
    '$1 lose',
  ),
  mixed('loosing', '(is|are|was|were|been|of|by|not|keep|kept|risks?|from) loosing', '$1 losing'),
  mixed('affect', String.raw`(the|an|no|little|any|main|net) affect(?= (?:of|on|was|is|has|upon)\b)`, '$1 effect'),
  mixed(
    'effect',
    String.raw`(to|will|would|could|may|might|can|not|did) effect(?= (?:the (?:price|supply|market|output|economy|share)s?|prices|supply|trade|demand|output)\b)`,
    '$1 affect',
  ),
  mixed('their ', String.raw`their (is|are|was|were|has been|have been|will be)(?= \p{L})`, 'there $1'),
  mixed(
    'there ',
    String.raw`there (own|share|imports|exports|output|suppliers|partners)(?! (?:is|are|was|were|rose|fell|grew|ha[sd]|have|will|would|went|came)\b)`,
    'their $1',
  ),
  mixed("who’s|who's", "who[’']s (own|share|output|imports|exports|mines?|plants?|ships?)", 'whose $1'),
  mixed(
    ' form',
    String.raw`(came|comes|coming|bought|imported|shipped|supplied|taken|ranging|ranged|ranges|differs?|suffer(?:s|ed)|far|apart|aside|away|fell|rose) form(?= (?:[\d\0]|(?-i:\p{Lu})|the\b|abroad\b|all\b))`,
    '$1 from',
  ),
  mixed(
    'principle',
    '(the|its|their|his|her|a|main) principle(?= (?:supplier|source|buyer|importer|exporter|reason|cause|customer|partner|port|producer)s?\\b)',
    '$1 principal',
  ),
  mixed('in principal', 'in principal(?=[.,;]|$| (?:the|it|they|this)\\b)', 'in principle'),
  mixed(
    ' to ',
    '(was|is|were|are|been|be) to (few|many|much|late|small|large|high|low|little|slow|costly|dear|cheap)(?=[.,;]|$| (?:to|for)\\b)',
    '$1 too $2',
  ),
  mixed(' was ', String.raw`(they|we|you|these|those) was(?= \p{Ll})`, '$1 were'),
  mixed(
    "who’s|who's",
    String.raw`who[’']s ((?!(?:who|been|being|just|already|recently|also|since|now|not|never|still|always|ever|only)\b|\p{L}+ly\b)\p{L}+ (?:is|are|was|were|has|have|had|will|would|can|could|came|comes|went|fell|rose|grew|makes?|made|\p{Ll}{2,}ed))`,
    'whose $1',
  ),
  mixed('pubic', 'pubic(?! (?:hair|bone|area|region|arch))', 'public'),
  mixed(
    'most ',
    'most ((?:larg|small|high|low|bigg|cheap|dear|fast|slow|rich|poor|strong|weak|earli|lat|long|short|wid|great|strict|clos|hard|easi|heavi|light|new|old)est)',
    '$1',
  ),
  mixed(
    'more ',
    '(is|are|was|were|be|been|far|even|much|became|become|becomes) more ((?:larg|small|high|low|bigg|cheap|fast|slow|rich|poor|strong|weak|earli|lat|long|short|wid|great|strict|hard|easi|heavi|new|old)er)',
    '$1 $2',
  ),
  ...participles.split(', ').map((pair) => {
    const [past = '', participle = ''] = pair.split(' ');
    return mixed(`${past} `, String.raw`(has|have|had) ${past}(?= \p{Ll})`, `$1 ${participle}`);
  }),
  // By sound: "a hour", "an uniform" and the names of letters are left alone.
  {
    pattern:
      /(?<![\p{L}\p{N}’'-])[Aa] (?!address\b|and\b|or\b|eu|ew|on(?:e|ce)\b|ou[ij])([aeio]\p{Ll}{2,}|u(?:n(?:der|known|likely|usual|able|fair|paid|sold)|pper|pward|rgent|rban|tter)\p{Ll}*)(?![\p{L}\p{N}’'-])/u,
    needs: ['a '],
    meant: 'an $1',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}’'-])[Aa]n ((?!code\b|h(?:our|onest|ono|eir|erb|istor|otel))[bcdfghjklmnpqrstvwyz][lrh]?[aeiou]\p{Ll}+)(?![\p{L}\p{N}’'-])/u,
    needs: ['an '],
    meant: 'a $1',
  },
];

/** "by it's own" → { text: "by it's", meant: "by its" }: the first of each kind, and of two in one place. */
export function findMixedUp(text: string): { readonly text: string; readonly offset: number; readonly meant: string }[] {
  let end = 0;
  const small = text.toLowerCase();
  return pairs.flatMap(({ pattern, needs, meant }) => {
    const match = needs.some((words) => small.includes(words)) ? pattern.exec(text) : null;
    if (match === null || match.index < end) return [];
    end = match.index + match[0].length;
    return [{ text: match[0], offset: match.index, meant: meant.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '') }];
  });
}
