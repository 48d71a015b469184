/** German: the search page, in the page and in the browser. */
import { pluralIn } from '../plural.ts';

const plural = /* @__PURE__ */ pluralIn('de');

export const kinds = {
  Fact: 'Fakt',
  Quote: 'Zitat',
  Briefing: 'Kurzbericht',
  Chart: 'Grafik',
  Measure: 'Messgröße',
  Disagreement: 'Widerspruch',
  Dataset: 'Datensatz',
  Lever: 'Instrument',
  Recommendation: 'Empfehlung',
  Economy: 'Volkswirtschaft',
  Organisation: 'Organisation',
  Person: 'Person',
  Term: 'Begriff',
  Event: 'Ereignis',
  Source: 'Quelle',
  Docs: 'Dokumentation',
};
export const kind = 'Art';
export const facets = {
  economy: 'Volkswirtschaft',
  topic: 'Thema',
  term: 'Begriff',
  speaker: 'Wer spricht',
  publisher: 'Herausgeber',
  year: 'Jahr',
  status: 'Status',
};

export const title = 'Suche';
export const description = 'Kurzberichte, Fakten, Zitate, Grafiken, Daten und Quellen durchsuchen.';
export const withFilters = 'Suche mit Filtern';
export const searchFor = 'Suchen nach';
export const order = 'Reihenfolge';
export const bestFirst = 'Beste zuerst';
export const newestFirst = 'Neueste zuerst';
export const oldestFirst = 'Älteste zuerst';
export const needsScript = 'Die Suche braucht ein Skript.';
export const withoutScript = 'Unten ist alles nach Art aufgeführt; die Suche Ihres Browsers findet Wörter in einer Liste.';
export const filters = 'Filter';
export const results = 'Treffer';
export const showMore = 'Weitere Treffer zeigen';
export const hint =
  'Wörter, Namen in jeder Schreibweise, Zahlen („90 %“, „119 Millionen“) oder eine ganze Frage. „Anführungszeichen“ halten Wörter zusammen. Die Pfeiltasten gehen durch die Treffer.';
export const browse = 'Stöbern';
export const allBriefings = 'Alle Kurzberichte';

export const disagree = (measure: string): string => `Widersprüchliche Zahlen: ${measure}`;
export const byDate = (date: string): string => `Frist: ${date}`;
export const copiesOf = (original: string): string => `Gibt wieder: ${original}`;
export const alsoNamed = (names: string): string => `auch ${names}`;

export const filtersChosen = (count: number): string => `Filter: ${count} gewählt`;
export const showAll = (count: number): string => `Alle ${count} zeigen`;
export const nothingFound = (q: string): string => `Nichts gefunden${q === '' ? '' : ` zu „${q}“`}.`;
export const noneHasFilters = (count: number, q: string): string =>
  `${count === 1 ? 'Der eine Treffer' : `Keiner der ${count} Treffer`}${q === '' ? '' : ` zu „${q}“`} ${count === 1 ? 'passt nicht' : 'passt'} zu diesen Filtern.`;
export const found = (count: number, q: string): string =>
  plural(count, { one: '# Treffer', other: '# Treffer' }) + (q === '' ? '' : ` zu „${q}“`);
export const noRecordHolds = (figure: string): string => `Kein Eintrag enthält „${figure}“.`;
export const noRecordHoldsBut = (figure: string): string => `Kein Eintrag enthält „${figure}“; dies sind Treffer zu den übrigen Wörtern.`;
export const didYouMean = 'Meinten Sie ';
export const didYouMeanThen = (typed: string, meant: string): string =>
  `? „${typed}“ kommt hier nicht vor; dies sind die Treffer zu „${meant}“.`;
export const nothingLeftOut = (name: string): string => `Die Suche schließt nichts aus: Auch Treffer mit „${name}“ stehen hier.`;
export const nothingHas = (word: string): string => `„${word}“ kommt hier nicht vor.`;
export const tryOthers = 'Versuchen Sie es mit weniger oder anderen Wörtern: ';
export const tryFewer = 'Versuchen Sie es mit weniger oder anderen Wörtern';
export const listedBelow = '. Alle Seiten sind unten aufgeführt.';
export const clearFilters = 'Filter aufheben';
export const about = 'Über';
export const doesNotHave = (words: string): string => `Enthält nicht: ${words}`;
export const copyQuote = 'Zitat mit Quelle kopieren';
export const copyFigure = 'Zahl mit Quelle kopieren';
export const slow = 'Der Suchindex lädt langsam. Es wird weiter versucht; inzwischen sind unten alle Seiten aufgeführt.';
export const tooShort = 'Die Suche beginnt mit dem zweiten Buchstaben. Alle Seiten sind unten aufgeführt.';
export const offline =
  'Sie sind offline, und diese Suche braucht einen Teil des Index, der noch nicht geladen ist. Was Ihr Browser von dieser Website aufbewahrt, lässt sich weiter lesen.';
export const failed =
  'Diese Suche war nicht möglich: Ein Teil des Index ließ sich nicht laden. Versuchen Sie es noch einmal, laden Sie die Seite neu, oder nutzen Sie die Listen unten.';
export const didNotStart =
  'Die Suche ließ sich nicht starten: Ihr Index oder ihr Hilfsprogramm konnte nicht geladen werden. Versuchen Sie es noch einmal, laden Sie die Seite neu, oder nutzen Sie die Listen unten.';
export const tryAgain = 'Noch einmal versuchen';
export const startAgain = 'Neu beginnen';
export const busy = 'Suche läuft …';
