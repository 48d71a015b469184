/** German: what the files for others to take say of themselves, llms.txt and the Data Package. */

export const rule =
  'Ein Wert wird zusammen mit seiner Einschränkung (über, rund, mindestens), mit Definition, Zeitraum, Status und Quelle zitiert. Zahlen, die einander widersprechen, bleiben getrennt, mit dem Grund.';
export const factsJson = 'Fakten als JSON';
export const factsJsonNote = 'jede Zahl mit Einschränkung, Grenzen, Definition, Zeitraum, Status und Quelle';
export const factsCsv = 'Fakten als CSV';
export const quotesJson = 'Zitate als JSON';
export const quotesNote = 'Wort für Wort, mit Sprecher, Datum und Quelle';
export const packageNote = 'jede Tabelle mit ihren Spalten, Einheiten und Quellen';
export const factsTable =
  'Alle Zahlen der Website, je Fakt eine Zeile. Ein Wert wird zusammen mit Einschränkung, Status, Definition und Zeitraum gelesen.';
export const columns = {
  id: 'Kennung',
  statement: 'Aussage',
  words: 'Wert in Worten, mit Schranke und Einheit',
  value: 'Ziffern wie gedruckt; mit der Einschränkung zu lesen',
  low: 'Unteres Ende eines Bereichs oder einer Schranke',
  high: 'Oberes Ende eines Bereichs oder einer Schranke',
  qualifier: 'Einschränkung',
  unit: 'Einheit',
  status: 'Status',
  measure: 'Messgröße',
  definition: 'Definition',
  about: 'Über',
  partner: 'Partner',
  period: 'Zeitraum',
  source: 'Quelle',
  source_tier: 'Art der Quelle: amtlich oder Unternehmen, Presse oder Forschung, Abdruck davon, sonstige',
  source_url: 'Adresse der Quelle',
  confidence: 'Verlässlichkeit',
  verdict: 'Unser Befund, bei einer Behauptung auf dem Prüfstand',
  url: 'Adresse des Eintrags',
};
