/** German: how a question is read. Words are folded: “für” is “fur”, “größer” is “großer”. */

export const stopWords =
  'aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis da damit dann das dass dein dem den denn der des ' +
  'die dies diese diesem diesen dieser dieses doch dort du durch eben eigentlich ein eine einem einen einer eines er es etwa etwas euch euer fur gab ' +
  'geben gegen genau gibt haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt ' +
  'kann kein keine keinem keinen keiner kommen kommt konnen konnte konnten mal man mehr mein mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr ' +
  'sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sonst uber um und uns unser unsere unter viel viele vielen vom von vor wann war waren warum ' +
  'was weil welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieder wieso wir wird wirklich wo woher wohin wozu wurde wurden zeig ' +
  'zeige zeigen zu zum zur zwar zwischen ausser';
export const wishWords =
  'grafik grafiken diagramm diagramme schaubild zitat zitate sagte gesagt quelle quellen artikel bericht berichte tabelle tabellen datensatz ' +
  'datensatze csv herunterladen excel definition definitionen bedeutet bedeutung glossar zeitleiste chronik ereignis ereignisse empfehlung empfehlungen ' +
  'unterschied zahl zahlen daten prozent geschah passierte letzte letzten';
/** What asks to leave out the name after it, and before it. */
export const denials = { before: 'nicht ohne außer ausser kein keine', after: 'ausgenommen' };
export const filler = '\\bwie (?:lange|bald|groß|gross|hoch|weit|oft|alt|stark)\\b';
export const wishes = {
  chart: '\\b(?:grafik(?:en)?|diagramme?|schaubild(?:er)?|kurven?)\\b',
  quote: '\\b(?:zitate?|zitiert|wer (?:hat )?(?:sagte|gesagt)|sagte|gesagt)\\b',
  source: '\\b(?:quellen?|artikel|berichte?|studien?)\\b',
  data: '\\b(?:datens[aä]tze?|csv|tabellen?|herunterladen|excel)\\b',
  meaning: '\\b(?:definition(?:en)?|bedeutet|bedeutung|heißt|glossar|was (?:ist|sind)|unterschied zwischen)\\b',
  who: '\\bwer (?!sagte)',
  whoIs: '\\bwer (?:ist|war|sind)\\b',
  events: '\\b(?:zeitleiste|chronik|was (?:geschah|passierte)|ereignisse?)\\b',
  advice: '\\b(?:empf[ie]\\w*|rat|sollten wir|was sollt?en?)\\b',
  disagreement: '\\b(?:unterschiedlich\\w*|widerspr\\w*|strittig\\w*)\\b',
  comparison: '\\b(?:mehr|weniger|hoher|niedriger|großer|kleiner) .*als\\b|\\b(?:vergleich\\w*|gegenuber|versus|vs)\\b',
  yesOrNo: '^(?:ist|sind|war|waren|hat|haben|hatte|kann|wird|gibt|gab)\\b',
  howLong: '\\bwie (?:lange|bald)\\b',
  share: '\\bwie viele? (?:davon|von)\\b|\\banteile?\\b|\\bwie (?:abhangig|stark abhangig)\\b',
  origin: '\\bwoher\\b',
  amount: '\\b(?:wie ?viele?|wie (?:groß|hoch|weit)|welche\\w*|welcher preis|wann|seit wann|wo)\\b',
  story: '\\b(?:warum|wieso|weshalb|wie kam|was tat|gab es)\\b',
  docs: '\\b(?:wie (?:kann|mache|fuge|stelle) (?:ich|wir)|einbetten|hosten|beitragen|tippfehler)\\b',
};
export const hints = { years: 'Jahre', share: 'Anteil', sources: 'Quellen' };
export const present = '\\b(?:ist|sind|hat|jetzt|heute|derzeit|aktuell\\w*|zurzeit|neueste\\w*|noch)\\b';
export const claims = '\\b(?:behaupt\\w*|sagt|sagte|gesagt|laut|zufolge|bestreitet|bestritt|artikel\\w*)\\b';
export const currencies = '\\b(?:dollar|euro|yen|pfund|usd|eur|jpy|aud)\\b';
export const scales = {
  thousand: '(?:tausend|tsd\\.?)',
  million: '(?:millionen|million|mio\\.?)',
  billion: '(?:milliarden?|mrd\\.?)',
  trillion: '(?:billionen|billion|bio\\.?)',
  percent: '(?:prozent|v\\. ?h\\.)',
};
