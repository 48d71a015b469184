/** German: the parts of a briefing. */

export const answer = 'Die Antwort';
export const inBrief = 'Kurz gefasst';
export const headline = 'Die wichtigsten Zahlen';
export const ours = 'Unser Urteil';
export const method = 'Methode und Definitionen';
export const unknown = 'Was nicht bekannt ist';
export const note = (number: number, value: string): string => `Anmerkung ${number}: ${value}`;
export const figures = 'Zahlen und Quellen';
export const figuresHow =
  'Zu jeder Zahl auf dieser Seite gibt es einen Eintrag mit der vollen Definition. Die Nummern sind die der Zeichen im Text. Werte sind beobachtet, wenn die Anmerkung nichts anderes sagt.';
export const table = 'Tabelle';
export const tableOf = (heads: string): string => `Tabelle: ${heads}`;
export const secondHand = ' (nur aus zweiter Hand bekannt)';
export const variant = (publisher: string, text: string, differs: string): string =>
  `${publisher} druckt andere Worte: „${text}“ ${differs}`;
export const compared = 'Verglichen';
export const comparedFigures = 'Verglichene Zahlen';
export const toDo = 'Was zu tun ist';
export const inThisOrder = 'Unser Urteil, in der Reihenfolge für diese Frage';
export const costAndSo = 'Kosten, Dauer, Wirkung und Risiko';
export const cost = 'Kosten';
export const time = 'Dauer';
export const effect = 'Wirkung';
export const risk = 'Risiko';
export const passOn = 'Die Fassung für eine Minute, zum Weitergeben';
export const passOnHow = 'Antwort, drei Punkte und was zu tun ist, als Text mit Adresse.';
export const passOnFinding = 'Antwort und drei Punkte, als Text mit Adresse.';
export const updated = 'Stand: {date}';
export const printBrief = 'Kurzfassung drucken, 2 Seiten';
export const about = 'Über diesen Kurzbericht';
export const firstPublished = '{authors}. Zuerst veröffentlicht am {date}.';
export const twoPages = (title: string): string => `${title}: zwei Seiten`;
export const twoPagesHow = 'Der Kurzbericht auf zwei A4-Seiten, zum Drucken.';
export const readWhole = 'Den ganzen Kurzbericht lesen';
export const sourcesOfThese = 'Quellen dieser Zahlen';
export const toDoAsJudged = (siteName: string, steps: string): string => `Was zu tun ist, nach dem Urteil von ${siteName}:\n${steps}`;
export const allDescription = 'Alle Kurzberichte dieser Website.';
export const allLead = 'Jeder beginnt mit seiner Antwort. Jede Zahl führt zu ihrer Definition und Quelle.';
export const follow = 'Kurzberichte abonnieren:';
export const footnotes = 'Fußnoten';
export const backToFootnote = (mark: string): string => `Zurück zur Stelle ${mark}`;
