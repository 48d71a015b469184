/** German: head, foot and sections of every page, the home page, and the pages that are no record's. */
import { pluralIn } from '../plural.ts';

const plural = /* @__PURE__ */ pluralIn('de');

export const countedAs = (own: string, count: number): string => `${own}: ${count}`;
export const evidence = 'Belege';
export const reference = 'Nachschlagen';
export const claimsTitle = 'Behauptungen auf dem Prüfstand';
export const docsShort = 'Dokumentation';

export const skip = 'Zum Inhalt springen';
export const site = 'Website';
export const wholeSite = 'Gesamte Website';
export const searchThis = 'Diese Website durchsuchen';
export const search = 'Suchen';
export const menu = 'Menü';
export const home = 'Startseite';
export const breadcrumbs = 'Pfad zu dieser Seite';
export const onThisPage = 'Auf dieser Seite';
export const previousAndNext = 'Zurück und weiter';
export const previous = 'Zurück';
export const next = 'Weiter';
export const more = (count: number): string => `${count} weitere`;
export const further = (label: string): string => `${label}, weitere`;
export const copy = 'Kopieren';
export const draft = (title: string): string => `Entwurf: ${title}`;

export const publishedBy =
  'Herausgegeben von {publisher}. Jede Zahl stammt aus einem typisierten Eintrag mit Quelle; für Fakten gelten die Bedingungen ihrer Quellen.';
export const whoAndHow = 'Wer, wie und wohin mit Fehlern';
export const noThirdParty = 'Keine Cookies, keine Dritten, zum Lesen kein Skript nötig.';
export const release = (name: string): string => `Ausgabe ${name}`;
export const edit = 'Diese Seite bearbeiten';
export const reportIn = {
  page: 'Fehler auf dieser Seite melden',
  facts: 'Fehler in dieser Zahl melden',
  charts: 'Fehler in dieser Grafik melden',
  quotes: 'Fehler in diesem Zitat melden',
  datasets: 'Fehler in dieser Tabelle melden',
};

export const readBriefing = 'Kurzbericht lesen';
export const whatToDo = 'Was zu tun ist';
/** Beside the line of the ladder. */
export const ladderScale = '0 bis 100 Prozent';
export const ladderNewest = 'je Definition die neueste Zahl';
export const ladder = 'Eine Frage, so viele Zahlen wie Definitionen. Je Definition die neueste beobachtete, von 0 bis 100 Prozent.';
export const ladderAll = 'Alle Zahlen und warum sie auseinandergehen';
export const ladderLabel = 'Die neueste Zahl je Definition';
export const whatToCopy = 'Was sich übernehmen lässt';
export const by = (actor: string, date: string): string => `${actor}, Frist: ${date}`;
export const allRecommendations = 'Alle Empfehlungen mit Kosten, Dauer und Risiko';
export const didItWork = 'Hat es gewirkt?';
export const everyLever = 'Alle Instrumente auf einen Blick';
export const byQuestion = 'Nach Fragen';
export const moreBriefings = 'Mehr dazu:';
export const latest = 'Neueste Ereignisse';
export const checkNumber = 'Eine Zahl prüfen';
export const aNumber = 'Eine Zahl';
export const whatToLookFor = 'Wonach suchen Sie?';
export const forExample = 'Zum Beispiel {examples}.';
export const takeAway = 'Zum Mitnehmen: {files}.';
export const allFiles = {
  factsTable: 'alle Fakten als Tabelle',
  factsJson: 'alle Fakten als JSON',
  quotes: 'alle Zitate',
  levers: 'alle Instrumente',
  recommendations: 'alle Empfehlungen',
  tables: 'alle Tabellen als Data Package',
};

export const noPage = 'Unter dieser Adresse gibt es keine Seite';
export const noPageDescription = 'Unter dieser Adresse gibt es keine Seite.';
export const noPageHow = 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. {search}.';
export const noPageOrBriefing =
  'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. {search}, oder beginnen Sie mit einem Kurzbericht:';
export const searchTheSite = 'Durchsuchen Sie die Website';
export const moved = 'Diese Seite ist umgezogen';
export const movedDescription = 'Der Eintrag hat jetzt eine andere Adresse.';
export const movedTo = 'Zur neuen Seite';

export const aboutDescription = 'Wer diese Website macht, nach welcher Methode, zu welchen Bedingungen, und wie man Fehler meldet.';
export const who = 'Wer';
export const method = 'Methode';
export const promises = {
  record: [
    'Zu jeder Zahl gibt es einen Eintrag.',
    'Eine Zahl in Text, Grafik oder Tabelle stammt aus einem Fakt oder aus der Zelle eines Datensatzes und führt zu Definition und Quelle.',
  ],
  qualifier: [
    'Die Einschränkung bleibt dabei.',
    '„Über“, „fast“ oder „rund“ gehören zum Wert und fallen nirgends weg: nicht im Text, nicht in Grafiken, Tabellen oder Dateien.',
  ],
  conflicts: [
    'Widersprüche werden gezeigt.',
    'Wo veröffentlichte Zahlen auseinandergehen, stehen sie mit dem Grund nebeneinander. Gemittelt wird nie.',
  ],
  quotes: [
    'Zitate sind genau.',
    'Sie geben Wort für Wort wieder, was die Quelle druckt. Kennen wir Worte nur aus zweiter Hand, so steht es dabei.',
  ],
  ours: [
    'Was von uns ist, ist gekennzeichnet.',
    'Urteile und eigene Rechnungen sind abgesetzt; was nicht bekannt ist, wird als nicht bekannt benannt.',
  ],
};
export const sourcesHeld =
  'Wir halten Quellen so fest, wie sie beim Anlegen der Einträge zu lesen waren. Bei jeder steht, welcher Art sie ist: von einer amtlichen Stelle oder dem Unternehmen selbst; aus etablierter Presse oder Forschung; ein Abdruck davon auf einer anderen Website; oder eine sonstige Quelle, die schwächste Art. Gemeint ist der Text, den wir gelesen haben, nicht das, was er wiedergibt. Die {list} zeigt es, und jede Anmerkung auch.';
export const listOfSources = 'Liste der Quellen';
export const terms = 'Bedingungen';
export const termsOfSources =
  'Für Fakten und Tabellen gelten die Bedingungen ihrer Quellen; wo sie bekannt sind, nennt sie die Seite der Quelle. Zitieren Sie die Quelle einer Zahl, nicht nur diese Website.';
export const report = 'Einen Fehler melden';
export const reportTo = 'Schreiben Sie uns: {contact}. Am Fuß jeder Seite steht ein Link, der die Seite oder die Zahl nennt.';
export const reportIntoRepository = 'Melden Sie ihn in {repository}. Am Fuß jeder Seite steht ein Link, der die Seite oder die Zahl nennt.';
export const theRepository = 'der Projektablage dieser Website';
export const reportNowhere = 'Diese Kopie der Website nennt keine Adresse für Meldungen.';
export const privacy = 'Datenschutz';
export const privacyWords =
  'Diese Website setzt keine Cookies, fragt keine andere Website ab und zählt keine Besuche. Gesucht wird in Ihrem Browser.';

export const docsDescription = 'Wie man zu dieser Website beiträgt, sie betreibt und ändert.';
export const docsLead = 'Für alle, die hier schreiben, auswerten, betreiben oder entwickeln.';
export const updated = (date: string): string => `Stand: ${date}`;
export const findAmong = (count: number, noun: string): string => `In diesen ${count} ${noun} suchen`;
export const these = (noun: string): string => `Diese ${noun}`;
export const nounFacts = 'Fakten';
export const nounSources = 'Quellen';
export const searchWhole = 'Gesamte Website durchsuchen';
export const foundOf = (found: number, all: number): string => `${found} von ${all}`;
export const copied = 'Kopiert.';
export const selected = 'Markiert: Kopieren Sie mit der Tastatur.';
export const textToCopy = 'Text zum Kopieren';
export const copyWithKeyboard = 'Kopieren Sie mit der Tastatur: ';
export const nFacts = (count: number): string => plural(count, { one: '# Fakt', other: '# Fakten' });
export const nTerms = (count: number): string => plural(count, { one: '# Begriff', other: '# Begriffe' });
export const nRows = (count: number): string => plural(count, { one: '# Zeile', other: '# Zeilen' });
