/** German: charts, what stands round them, and the files that they leave the site in. */

export const source = 'Quelle';
export const sourcesOf = (count: number, publishers: string): string => `${count === 1 ? 'Quelle' : 'Quellen'}: ${publishers}.`;
export const manySources = (count: number): string => `${count} Quellen, je Zeile eine in der Wertetabelle`;
export const made = (siteName: string): string => `Grafik: ${siteName}.`;
export const missing = 'nicht gefunden';
export const statusNotStated = 'Status nicht angegeben';
export const sourceOfRow = (publisher: string): string => `Quelle: ${publisher}`;
export const sinceRevised = 'seither berichtigt';
export const logarithmic = 'logarithmische Skala';
export const fromTo = (palest: string, darkest: string): string => `von ${palest} (am hellsten) bis ${darkest} (am dunkelsten)`;
export const firstAndLast = (lines: number, said: string): string =>
  `${lines === 1 ? 'Erster und letzter Wert' : 'Erste und letzte Werte'}: ${said}.`;
export const highestAndLowest = (highest: string, lowest: string): string => `Höchster und niedrigster Wert: ${highest}; ${lowest}.`;
export const large = (_highest: number): { readonly by: number; readonly behind: string } => ({ by: 1e6, behind: '\u00a0Mio.' });
const d3 = {
  number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', '\u00a0€'] },
  time: {
    dateTime: '%A, der %e. %B %Y, %X',
    date: '%d.%m.%Y',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    shortDays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    shortMonths: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  },
};
export const locale = (): Readonly<Record<string, object>> | undefined => d3;
export const axisDay = '%-d. %b';
export const axisMonth = '%b %Y';
export const axisYear = '%Y';

export const liveLabel = 'Bewegliche Grafik. Die Pfeiltasten nach links und rechts gehen durch die Werte, Escape verlässt sie.';
export const liveHint = 'Zeigen Sie auf einen Wert, oder nutzen Sie die Pfeiltasten.';
export const liveSeries = 'Reihen auswählen';
export const liveFailed = 'Die bewegliche Grafik ließ sich nicht starten. Bild und Tabelle enthalten dieselben Werte.';
export const live = 'Bewegliche Grafik';
export const explore = 'Auf die Werte zeigen';
export const inTable = 'Die Werte stehen in der Tabelle unter der Grafik.';
export const inTableElsewhere = 'Der Link darunter führt zu den Werten als Tabelle.';
export const aboutData = 'Über die Daten';
export const downloadOrEmbed = 'Herunterladen oder einbetten';
export const asTable = 'Die Werte als Tabelle';
export const valuesOf = (title: string): string => `Werte: ${title}`;

export const download = 'Herunterladen';
export const picture = (size: string): string => `Bild, ${size} Pixel`;
export const vector = 'Bild, scharf in jeder Größe, gleich in jedem Programm';
export const table = 'die gezeigten Werte, jeder mit Schranke, Status, Definition und Quelle';
export const specification = 'die Grafik selbst, um sie in einem Editor neu zu zeichnen oder zu ändern';
export const copyPicture = 'Bild kopieren';
export const copiedPicture = 'Kopiert, mit Quelle.';
export const notCopied = 'Dieser Browser lässt Seiten keine Bilder kopieren: Laden Sie das PNG herunter.';
export const embed = 'Einbetten';
export const embedHow =
  'Fügen Sie dies dort ein, wo Ihre Seite die Grafik zeigen soll. Es bringt weder Skript noch Cookie mit und zeigt, was diese Website zeigt.';
export const seeAlone = 'Allein ansehen';
export const addressUnknown = 'Schreiben Sie die Adresse dieser Website vor {path}.';
export const frameLink = (siteName: string): string => `Werte, Definitionen und Quellen: ${siteName}`;

export const allDescription = 'Alle Grafiken dieser Website, jede mit Befund, Tabelle und Quellen.';
export const allLead =
  'Alle Grafiken nach ihrem Befund. Zu jeder gehören Tabelle, Quellen und die Worte ihrer Schranken, dazu Dateien zum Mitnehmen.';
export const byQuestion = 'Grafiken nach Fragen';
export const others = 'Weitere Grafiken';
