/** German: values, dates, lists, and what belongs to a figure. */
import type { DateParts } from '../date-parts.ts';

export const status = {
  observed: 'beobachtet',
  estimate: 'Schätzung',
  target: 'Ziel',
  forecast: 'Prognose',
  proposal: 'Vorschlag',
  claim: 'Behauptung',
  denied: 'bestritten',
};
export const ourArithmetic = (statusWords: string): string => `${statusWords}, eigene Rechnung`;

export const verdicts = {
  supported: 'belegt',
  'partly-supported': 'teilweise belegt: ein Teil trifft zu, der Eintrag sagt welcher',
  contradicted: 'widerlegt',
  disputed: 'umstritten: gute Quellen widersprechen einander',
  'not-comparable': 'nicht vergleichbar: was wir dagegenhalten, zählt etwas anderes',
  untested: 'ungeprüft: wir fanden nichts, woran sie sich messen ließe',
};
export const shortVerdicts = {
  supported: 'belegt',
  'partly-supported': 'teilweise belegt',
  contradicted: 'widerlegt',
  disputed: 'umstritten',
  'not-comparable': 'nicht vergleichbar',
  untested: 'ungeprüft',
};

export const reasons = {
  R1: 'Bessere Daten der Quelle (R1)',
  R2: 'Regelmäßige Neuberechnung (R2)',
  R3: 'Geänderte Methode (R3)',
  C: 'Berichtigung eines eigenen Fehlers (C)',
};

export const confidence = { high: 'hoch', medium: 'mittel', low: 'gering' };

export const outcomes = {
  'brought-supply': 'Brachte Versorgung',
  'cut-need': 'Senkte den Bedarf',
  'changed-rules': 'Änderte Regeln',
  'fell-short': 'Blieb hinter dem Ziel',
  'not-yet-seen': 'Noch nicht absehbar',
  'hit-importers': 'Traf die Importländer',
};

export const tiers = { official: 'amtlich oder Unternehmen', press: 'Presse oder Forschung', other: 'sonstige Quelle' };
export const copyOf = (original: string): string => `Abdruck von ${original}`;

export const causes = {
  definition: 'Sie zählen Verschiedenes.',
  period: 'Sie betreffen verschiedene Zeiten.',
  coverage: 'Sie erfassen verschiedene Teile des Ganzen.',
  revision: 'Die eine berichtigt die andere.',
  'true-disagreement': 'Sie widersprechen einander, und wir können nicht sagen, warum.',
};

export const stages = {
  'in-use': 'in Gebrauch',
  announced: 'angekündigt',
  planned: 'geplant',
  proposed: 'vorgeschlagen',
  ended: 'beendet',
};
export function stageSince(stage: keyof typeof stages, date: string, isDay: boolean): string {
  if (stage === 'in-use') return `in Gebrauch seit ${date}`;
  const when = isDay ? `am ${date}` : /^\d/.test(date) ? date : `im ${date}`;
  return stage === 'ended' ? `beendet; begonnen ${when}` : `${stages[stage]} ${when}`;
}

export const digits = { thousands: '.', decimal: ',' };
export const rangeDash = '–';
export const spokenRange = (low: string, high: string): string => `${low} bis ${high}`;
export const spokenMinus = 'minus ';

export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
/** As Duden shortens them; the short ones stay whole. */
const shortMonths: Readonly<Record<string, string>> = {
  Januar: 'Jan.',
  Februar: 'Feb.',
  August: 'Aug.',
  September: 'Sept.',
  Oktober: 'Okt.',
  November: 'Nov.',
  Dezember: 'Dez.',
};

/** "24. September 2010", "September 2010", "2010". */
export function date({ year, month, day }: DateParts): string {
  return [day === undefined ? undefined : `${day}.`, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "Januar bis Juni 2024", "2020 bis 2023", "26. Mai bis 16. Juni 2025". */
export function period(from: DateParts, to: DateParts): string {
  const isOneYear = from.year === to.year && from.month !== undefined;
  return `${isOneYear ? date(from).replace(` ${from.year}`, '') : date(from)} bis ${date(to)}`;
}

export function shortPeriod(words: string): string {
  return words.replaceAll(/[A-Z][a-zä]+/g, (month) => shortMonths[month] ?? month).replace(' bis ', '–');
}

export const periodNotStated = 'Zeitraum nicht angegeben';
export const dateNotStated = 'Datum nicht angegeben';
export const undated = 'ohne Datum';
export const noDateShown = 'ohne Datum';
export const notStated = 'nicht angegeben';
export const notKnown = 'nicht bekannt';
export const notStatedBySource = 'Von der Quelle nicht angegeben';
export const definitionNotStated = 'Definition nicht angegeben';
export const notFound = (what: string): string => `Nicht gefunden: ${what}`;

export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} und ${last}`;
}
export const comma = ', ';
export const semicolon = '; ';
export const bracketed = (text: string): string => ` (${text})`;
export const stop = '.';
export const gap = ' ';
export const quote = (words: string): string => `„${words}“`;
export const labelled = (label: string, words: string): string => `${label}: ${words}`;

export const labels = {
  definition: 'Definition',
  period: 'Zeitraum',
  periodNotStated: 'Zeitraum nicht angegeben',
  status: 'Status',
  source: 'Quelle',
};
export const citation = (publisher: string, title: string, published: string, tier: string): string =>
  `${publisher}, „${title}“ (${published}; ${tier})`;

export const evidence = (gathered: string, newest: string | undefined): string =>
  `Belege zusammengetragen am ${gathered}${newest === undefined ? '' : `; neueste gelesene Seite: ${newest}`}.`;
export const notReadTwice = 'Seit der letzten Änderung nicht noch einmal gegen die Einträge gelesen.';
export const byMachine = 'einer Maschine; kein Mensch hat es gezeichnet';
export const readTwice = (day: string, reader: string): string =>
  `Jeder Satz wurde am ${day} ein zweites Mal gegen die Einträge gelesen, und zwar von ${reader}.`;
