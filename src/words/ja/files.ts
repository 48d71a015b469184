/** Japanese: what the files for others to take say of themselves, llms.txt and the Data Package. */

export const rule =
  '値は、限定（超、約、以上など）、定義、時期、区分、出典とともに引用します。食い違う数値は、理由を添えて別々に示します。';
export const factsJson = 'ファクト（JSON）';
export const factsJsonNote = 'すべての数値と、その限定、範囲、定義、時期、区分、出典';
export const factsCsv = 'ファクト（CSV）';
export const quotesJson = '発言（JSON）';
export const quotesNote = '文言のまま、発言者、日付、出典付き';
export const packageNote = 'すべての表と、その列、単位、出典';
export const factsTable = '当サイトのすべての数値。1行に1件。値は、限定、区分、定義、時期と合わせて読みます。';
export const columns = {
  id: '識別名',
  statement: '記述',
  words: '範囲と単位を含む値の文言',
  value: '掲載どおりの数字。限定と合わせて読む',
  low: '範囲または境界の下端',
  high: '範囲または境界の上端',
  qualifier: '限定',
  unit: '単位',
  status: '区分',
  measure: '指標',
  definition: '定義',
  about: '対象',
  partner: '相手',
  period: '時期',
  source: '出典',
  source_tier: '出典の種別：公的機関・企業、報道・研究、その転載、その他',
  source_url: '出典のアドレス',
  confidence: '確からしさ',
  verdict: '検証対象の主張について判明したこと',
  url: '記録のアドレス',
};
