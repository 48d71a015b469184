/** German: the pages of records and their lists. */

export const whereUsed = 'Wo es verwendet wird';
export const otherFacts = 'Weitere Fakten';
export const also = (names: string): string => `Auch: ${names.replace(/\.?$/, '.')}`;
export const none = 'Keine';
export const onlyNamed = 'In Tabellen genannt, ohne eigene Zahlen';
export const usedHere = 'hier verwendet';

export const label = {
  value: 'Wert',
  about: 'Über',
  definition: 'Definition',
  period: 'Zeitraum',
  status: 'Status',
  source: 'Quelle',
  sources: 'Quellen',
  measure: 'Messgröße',
  unit: 'Einheit',
  totals: 'Summen',
  inTablesOnly: 'Nur in Tabellen',
  whyThisSource: 'Warum diese Quelle',
  inItsWords: 'In ihren Worten',
  takenFrom: 'Entnommen aus',
  notInWords: 'Nicht in diesen Worten',
  working: 'Rechenweg',
  whyJoined: 'Warum sie verbunden werden dürfen',
  confidence: 'Verlässlichkeit',
  note: 'Anmerkung',
  creditedTo: 'Zugeschrieben',
  weFound: 'Unser Befund',
  ourLine: 'Unsere Zeile',
  reviewBy: 'Zu prüfen bis',
  checkedIn: 'Auch geprüft in',
  licence: 'Lizenz',
  economy: 'Volkswirtschaft',
  people: 'Personen',
  role: 'Funktion',
  organisation: 'Organisation',
  asOf: 'Stand',
  family: 'Gruppe',
  outcome: 'Was daraus wurde',
  cost: 'Kosten',
  time: 'Dauer',
  timeToEffect: 'Zeit bis zur Wirkung',
  effect: 'Wirkung',
  effectFound: 'Festgestellte Wirkung',
  notSolved: 'Nicht gelöst',
  didNotSolve: 'Was es nicht löste',
  risk: 'Risiko',
  toCopy: 'Zum Übernehmen',
  takesToCopy: 'Was es zum Übernehmen braucht',
  namedIn: 'Genannt in',
  weAdvise: 'Wir empfehlen',
  lever: 'Instrument',
  levers: 'Instrumente',
  option: 'Option',
  whoDidIt: 'Wer es tat',
  who: 'Wer',
  said: 'Gesagt',
  wording: 'Wortlaut',
  roleAsOf: 'Funktion, Stand',
  whose: 'Wessen Urteil',
  actor: 'Wer handelt',
  jurisdiction: 'Rechtsraum',
  instrument: 'Mittel',
  firstStep: 'Erster Schritt',
  firstStepWithin: 'Erster Schritt, binnen 90 Tagen',
  inForceBy: 'In Kraft bis',
  untilItWorks: 'Dauer, bis es wirkt',
  losers: 'Wer verliert',
  against: 'Was dagegen spricht',
  lastChecked: 'Zuletzt geprüft',
  publisher: 'Herausgeber',
  kind: 'Art',
  authors: 'Verfasser',
  published: 'Veröffentlicht',
  address: 'Adresse',
  heldAs: 'Vorliegend als',
  retrieved: 'Abgerufen',
  archived: 'Archivkopie',
  copies: 'Gibt wieder',
  copiedBy: 'Wiedergegeben von',
  line: 'Zeile',
  claim: 'Behauptung',
  heldAgainst: 'Verglichen mit',
  order: 'Rang',
  recommendation: 'Empfehlung',
  counts: 'Zählt',
  whatIsCounted: 'Was gezählt wird',
  definitions: 'Definitionen',
  conflicts: 'Widersprüche',
  facts: 'Fakten',
  quotes: 'Zitate',
  whatItIs: 'Was es ist',
  name: 'Name',
};

export const partner = (economy: string, other: string): string => `${economy}; Partner: ${other}`;
export const lacks = {
  value: 'Ihre Worte zeigen den Wert nicht: ',
  unit: 'Ihre Worte zeigen die Einheit nicht: ',
  qualifier: 'Ihre Worte zeigen die Einschränkung nicht: ',
};
export const rounded = (working: string, decimals: string, isBounded: boolean): string =>
  `${working}. Gerundet auf ${decimals === '0' ? 'ganze Zahlen' : decimals === '1' ? 'eine Nachkommastelle' : `${decimals} Nachkommastellen`}${isBounded ? ', sodass die Schranke wahr bleibt' : ''}.`;
export const creditedToNobody = 'Niemandem: der Artikel sagt es nicht';
export const ofReading = '{line} der {reading}';
export const reading = 'Durchsicht Zeile für Zeile';
export const toPaste = 'Zum Einfügen';
export const disagreeWithIt = 'Zahlen, die ihr widersprechen';
export const calculatedFrom = 'Berechnet aus';
export const cell = '{name}: {title}, {value}, aus {table}';
export const claimAgainst = 'Woran die Behauptung gemessen wurde';
export const checkedAgainst = 'Verglichen mit';
export const history = 'Verlauf';
export const changed = (when: string, from: string, to: string, reason: string): string => `${when}: von „${from}“ zu „${to}“. ${reason}.`;

export const factsDescription = 'Alle Zahlen dieser Website mit Einschränkung, Definition, Zeitraum und Quelle.';
export const factsLead = 'Alle Zahlen dieser Website. Jede hat eine eigene Seite mit Definition, Quelle und dem, woran sie gemessen wurde.';
export const takeAway = 'Zum Mitnehmen: {csv}, {json}.';
export const csv = 'CSV für Tabellenprogramme';
export const byMeasure = 'Nach dem, was sie messen: {link}.';
export const measuresWord = 'Messgrößen';
export const whereDisagree = 'Wo sie einander widersprechen: {link}.';
export const conflictsWord = 'Widersprüche';
export const byDefinition = 'Nach Definitionen';

export const conflictsDescription =
  'Veröffentlichte Zahlen zur selben Sache, die Verschiedenes sagen, nebeneinander, mit der Ursache und mit der Zahl, die diese Website verwendet.';
export const conflictsLead = (count: number): string =>
  `Wo veröffentlichte Zahlen zur selben Sache Verschiedenes sagen, stehen sie nebeneinander: warum, welche diese Website verwendet und weshalb. Gemittelt wird nie. ${count === 1 ? '1 Fall' : `${count} Fälle`}.`;
export const theyDisagree = 'Widersprüchliche Zahlen';

export const claimsDescription = 'Was die Veröffentlichungen hinter dieser Website behaupten, Zeile für Zeile, und was wir dazu fanden.';
export const claimsLead =
  'Zeile für Zeile, was eine Veröffentlichung behauptet, wem sie es zuschreibt und was wir fanden. Eine Behauptung behält ihren Eintrag, auch wo die Belege ihr widersprechen.';
export const alsoNoticed = 'Was uns noch auffiel';

export const datasetsDescription = 'Die Tabellen hinter den Grafiken, jede mit Definition, Vorbehalten und einer CSV-Datei.';
export const datasetsLead = 'Die Tabellen hinter den Grafiken. Jede Zeile nennt ihre Quelle, oder die Tabelle tut es.';
export const downloadCsv = 'CSV herunterladen';
export const downloadJson = 'JSON herunterladen';
export const caveats = 'Vor der Verwendung';
export const definitionsHere = 'Definitionen in dieser Tabelle';
export const allRows = 'Alle Zeilen';

export const economiesDescription = 'Die Volkswirtschaften, um die es in den Einträgen dieser Website geht.';
export const economiesLead =
  'Um wen es in den Einträgen geht: Abhängigkeit je Definition, genutzte Instrumente, und was über jede gesagt wird.';
export const economyDescription = (name: string): string =>
  `Was die Einträge dieser Website über ${name} sagen: Zahlen nach Messgröße und Definition, Instrumente, Zitate.`;
export const peopleSay = 'Was dazu gesagt wird';
export const howCounted = 'Wie gezählt wird';
export const asPartner = 'Als Partner anderer';

export const termsGroup = 'Begriffe';
export const glossaryDescription = 'Die Begriffe dieser Website mit anderen Namen und Schreibweisen.';
export const glossaryLead = 'Die Begriffe dieses Themas in einfachen Worten, mit anderen Namen, unter denen sie Ihnen begegnen können.';

export const measuresDescription = 'Was die Zahlen dieser Website messen, und nach welchen Definitionen.';
export const measuresLead =
  'Was gemessen wird. Zahlen lassen sich nur vergleichen, wo sie dasselbe zählen; jede Seite führt die verwendeten Definitionen und alle Zahlen dazu auf.';
export const accumulates = 'Der Wert wächst mit seinem Zeitraum: ein Monat wird nur mit demselben Monat verglichen.';
export const whereTheyDisagree = 'Wo sie einander widersprechen';
export const sideBySide = 'Was nebeneinanderstehen darf';
export const onOneAxis = 'auf einer Achse, nicht in einer Rechnung.';
export const inComparison = 'in einem Vergleich.';

export const organisationsDescription = 'Die Organisationen, die in den Einträgen dieser Website vorkommen, und was jede ist.';
export const organisationsLead = 'Wer hier vorkommt: was es ist, wohin es gehört, was davon zitiert wird und wie viele Fakten es nennen.';
export const theySaid = 'Was gesagt wurde';
export const factsNaming = 'Fakten, die es nennen';
export const sourcesPublished = 'Eigene Veröffentlichungen';

export const peopleDescription = 'Wer auf dieser Website zitiert wird, mit Funktion und Organisation nach Angabe der Quelle.';
export const peopleLead = 'Wer hier zitiert wird, mit Funktion und Organisation, wie die Quelle sie angibt, und mit dem Datum der Angabe.';
export const orBy = 'Oder nach {organisation}.';
export const organisationWord = 'Organisationen';
export const inWordsOf = (name: string): string => `In den Worten von ${name}`;

export const quotesDescription = 'Was gesagt wurde, Wort für Wort, mit Sprecher, Funktion, Datum und Quelle.';
export const quotesLead =
  'Wort für Wort, wie die Quelle es druckt; das Älteste zuerst, Undatiertes zuletzt. Kennen wir die Worte nur aus zweiter Hand oder drucken zwei Veröffentlichungen Verschiedenes, so steht es dabei.';
export const quotesBy = 'Nach {who}; oder zum Mitnehmen: {json}';
export const whoIsQuoted = 'zitierten Personen';
export const dateNotStated = 'Datum nicht angegeben';
export const original = 'Wie die Quelle es zuerst druckte';
export const secondHand = 'Nur aus zweiter Hand bekannt: wie von der Quelle zitiert';
export const otherWordings = 'Andere gedruckte Fassungen';

export const sourcesDescription = 'Alle Veröffentlichungen, aus denen Zahlen, Zitate oder Tabellen dieser Website stammen.';
export const sourcesLead =
  'Alle Veröffentlichungen, aus denen Zahlen, Zitate oder Tabellen stammen, und ihre Art: von einer amtlichen Stelle oder dem Unternehmen selbst; aus etablierter Presse oder Forschung; ein Abdruck davon auf einer anderen Website; oder eine sonstige Quelle, die schwächste Art. Gemeint ist der Text, den wir gelesen haben.';
export const tierTitles = {
  official: 'Von einer amtlichen Stelle oder einem Unternehmen',
  press: 'Aus etablierter Presse oder Forschung',
  copy: 'Abdrucke davon',
  other: 'Sonstige Quellen, die schwächste Art',
};
export const noDateShown = 'Ohne Datum';
export const notRecorded = 'Der Tag wurde nicht festgehalten';
export const factsFromIt = 'Fakten daraus';

export const asPicture = 'Als Bild, zum Herunterladen oder Einbetten';
export const asTable = 'Als Tabelle';
export const itsRecord = 'Der Eintrag dazu';
