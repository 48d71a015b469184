/** What programs leave in a text that is pasted from them: word processors, spreadsheets, readers of PDF, language models; and what is still to be written. */

interface Trace {
  readonly pattern: RegExp;
  /** What a text has to hold for the pattern to find anything: it is told sooner. */
  readonly needs?: RegExp;
  /** Tags of the languages in whose texts it is right. */
  readonly notIn?: RegExp;
  /** Ends the sentence that begins with the words. */
  readonly is: string;
  readonly hint: string;
}

const traces: readonly Trace[] = [
  {
    pattern: /Error! (?:Reference source|Bookmark|Hyperlink|No )[^.]*\./,
    is: 'what a word processor writes where a field leads nowhere',
    hint: 'Write what the field stood for.',
  },
  {
    pattern: /#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!)|(?<=\S\s)#{4,}(?=[\s.,;]|$)/,
    is: 'what a spreadsheet writes where it has no value',
    hint: 'Write the value, by its record, or leave the sentence out.',
  },
  {
    pattern: /[,;](?:[ \t]*[,;]){2,}|(?<=[\p{L}\p{N}])[ \t]*,(?:[ \t]*,)+/u,
    needs: /[,;][ \t]*[,;]/,
    is: 'a row of commas, as a table leaves its empty cells',
    hint: 'Make a table of it, with the values in their cells, or take the commas out.',
  },
  { pattern: /\(cid:\d+\)/, is: 'what a reader of PDF writes for a letter that it does not know', hint: 'Write the letter.' },
  {
    pattern: /\p{L}*[\ufb00-\ufb06]\p{L}*/u,
    needs: /[\ufb00-\ufb06]/,
    is: 'several letters in one sign, as a PDF prints them: whoever types the word does not find it',
    hint: 'Write the letters one by one.',
  },
  {
    pattern: /(?<![\p{L}-])\p{Ll}{2,}- (?!(?:and|or|to|nor|but|as|versus|bis|und)\b)\p{Ll}{2,}/u,
    needs: /[a-z]- /,
    is: 'one word that the end of a line cut in two',
    hint: 'Write it without the hyphen and the space.',
  },
  {
    pattern: /(?<![\p{L}\p{N}’'])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/u,
    needs: / \p{L} \p{L} /u,
    is: 'a word with spaces between its letters',
    hint: 'Write the letters together.',
  },
  {
    pattern: /【[^】]*[†‡][^】]*】|:?contentReference\[oaicite:[^\]]*\](?:\{[^}]*\})?|\bcite(?:turn\d+\p{L}+\d+)+/u,
    is: 'what a language model writes for a source that nobody can follow',
    hint: 'Name the source by its record.',
  },
  {
    pattern:
      /\bet al\b\.?|\b[Ii]bid(?:em)?\b\.?|\b(?:op|loc)\. ?cit\.|\((?:see |cf\. |e\.g\.,? )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}’'-]+(?:(?:,| and| &)? \p{Lu}[\p{L}’'.-]*){0,4}(?:, ?|(?<=(?: and |& )\p{Lu}\S+) )(?:19|20)\d\d[a-z]?(?:[,:;] ?(?:pp?\. ?)?\d[\d–-]*)?(?:; [^()]*, ?(?:19|20)\d\d[a-z]?)?\)|\(pp?\. ?\d[\d–, -]*\)|(?<=[\p{L}.,;”)] ?)\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\b(?:[Ss]ee|[Cc]f\.|[Oo]n|[Ff]rom|[Aa]t) (?:also )?(?:pages?|pp?\.) ?\d+(?:[–-]\d+)?|\b[Pp]ages? \d+(?:[–-]\d+)? of (?:the|its|their|that|this)\b/u,
    needs: /et al|[Ii]bid|cit\.|\d[a-z]?[)\]]|[Pp]ages? \d|pp?\. ?\d/,
    is: 'a reference typed by hand, which leads nowhere',
    hint: 'Name the source by its record: <Source id="…" /> in a page, source: in a record.',
  },
  {
    pattern:
      /(?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])(?:(?:令和|平成|昭和)?\d{1,4} ?[年月日] ?)+(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
    needs: /\d ?[年月日]/,
    notIn: /^(?:ja|zh)/,
    is: 'a date with signs that the readers of this page may not know',
    hint: 'Write it in the language of the page: March 2024.',
  },
  {
    pattern: /(?<![\p{N}/])\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?![\p{N}/])/u,
    notIn: /^(?!en)/,
    is: 'a date that is another day in another country',
    hint: 'Write the month as a word: 3 April 2020.',
  },
  {
    pattern:
      /^(?:Certainly|Sure|Of course|Absolutely)[!,.] (?:Here|Below|I)\b[^.:]*[.:]|\b[Aa]s an AI(?: language)? model\b|\b[Aa]s of my (?:last|latest) (?:knowledge |training )?(?:update|cut-?off)\b|\bmy (?:training data|knowledge cut-?off)\b|\bI hope this helps\b|\b[Ll]et me know if you\b|\bWould you like me to\b|\bI (?:cannot|can’t|can't) (?:browse|access) /,
    is: 'what a language model says of itself',
    hint: 'Remove it, and hold what follows against its sources.',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.@/])@\p{L}[\p{L}\p{N}_.-]*|\b[Pp]lease (?:check|confirm|verify|review|update|advise|see attached)\b|\b(?:[Nn]ote to (?:self|editors?)|NB to)\b/u,
    needs: /@|lease|ote to|NB to/,
    is: 'a word to a colleague, which readers would see',
    hint: 'Settle it, and take it out; a note that stays is a comment: {/* … */}.',
  },
  {
    pattern:
      /\b(?:[Ss]ee|[Cc]f\.|[Aa]s shown in|[Aa]s in|[Ss]hown in) (?:also )?(?:[Ff]ig(?:ure|\.)|[Tt]able|[Cc]hart|[Bb]ox|[Ss]lide) ?\d+[a-z]?\b(?! of\b| in\b)|\b(?:[Ff]ig(?:ure|\.)|[Tt]able|[Cc]hart|[Bb]ox|[Ss]lide) ?\d+[a-z]? (?:shows?|gives|lists|sets out|above|below)\b/u,
    needs: /[Ff]ig|able|hart|[Bb]ox|lide/,
    is: 'a number that no picture or table of this site has',
    hint: 'Link the chart or the table by its name: [words](/charts/id/).',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}?!])\?{2,}|\b(?:[xdm]{2}[./-])+(?:19|20|xx|yy)\w\w\b|(?<![\p{L}\p{N}])X{2,}(?=\s?(?:%|per cent|percent|million|billion|tonnes)|$)|\bXXX+\b|\b(?:untitled|(?:chart|page|your) title(?: here)?$|sample text|test test)\b|\b(?:TBC|TBD|TODO|FIXME|TK TK)\b|\blorem ipsum\b[^.\n]{0,80}|\[(?:insert|add|cite|citation|source|fill|your)\b[^\]]*\]/iu,
    is: 'still to be written',
    hint: 'Write what belongs here, or leave the sentence out.',
  },
];

/** In the order of the text: each trace with its place. */
export function findTraces(
  text: string,
  language: string,
): { readonly text: string; readonly offset: number; readonly is: string; readonly hint: string }[] {
  return traces
    .flatMap(({ pattern, needs, notIn, is, hint }) => {
      const match = (needs === undefined || needs.test(text)) && notIn?.test(language) !== true ? pattern.exec(text) : null;
      return match === null ? [] : [{ text: match[0], offset: match.index, is, hint }];
    })
    .sort((a, b) => a.offset - b.offset);
}
