/** German: levers and recommendations. */

export const description =
  'Die Instrumente, mit denen eine Volkswirtschaft unabhängiger wird, nach Gruppen: was aus jedem wurde, was es kostete, wie lange es dauerte und was es nicht löste.';
export const lead =
  'Die Instrumente, mit denen eine Volkswirtschaft unabhängiger wird: was aus jedem wurde, was es kostete, wie lange es dauerte und was es nicht löste. „Nicht gefunden“ heißt, dass wir gesucht haben.';
export const inDetail = 'Im Einzelnen';
export const inOneTable = 'Die Optionen in einer Tabelle';
export const columns = 'Kosten, Dauer, Wirkung, Risiko, wer es tat';
export const fromRecords =
  'Was ein Instrument kosten kann, wann es wirkt und was schiefgehen kann, nach den Einträgen; die Auswahl ist unsere. Jedes Instrument hat eine eigene Seite; dort steht auch, wer es sonst nutzt.';
export const whoUses = 'Wer was nutzt';
export const byEconomy = 'nach Volkswirtschaften';
export const signs =
  '● in Gebrauch, ◐ angekündigt, ○ geplant, ◌ vorgeschlagen, × beendet; eine leere Zelle heißt, dass kein Eintrag gefunden wurde, nicht, dass nichts geschieht.';
export const download = 'Herunterladen: {csv}, {json}';
export const inOrder = 'Was wir tun würden, der Reihe nach';
export const options = 'Optionen';
export const nobody = 'Niemand, den wir fanden';
export const leversByEconomy = 'Instrumente nach Volkswirtschaften';
export const needs = (needs: readonly string[]): string => `${needs.join('; ')}.`;
export const ours = 'Unser Urteil.';
export const whatShowsIt = 'Was es zeigt';
export const recommendationsDescription = 'Was wir tun würden, für wen, bis wann, und worauf jeder Schritt beruht.';
export const recommendationsLead =
  'Was wir tun würden, das Erste zuerst. Reihenfolge, Fristen und Auswahl sind unser Urteil; jede Seite sagt, was es kostet, worauf es beruht, wer verliert und was dagegen spricht.';
export const ourOrder = (priority: string): string => `Unseres; Nummer ${priority} in unserer Reihenfolge`;
export const restsOn = 'Worauf es beruht';
export const orders = { ours: 'Unsere Reihenfolge', date: 'Nach Frist', actor: 'Nach Handelnden' };
export const orderOf = 'Reihenfolge der Empfehlungen';
