/** Japanese: values, dates, lists, and what belongs to a figure. */
import type { DateParts } from '../date-parts.ts';

export const status = {
  observed: '実績',
  estimate: '推計',
  target: '目標',
  forecast: '予測',
  proposal: '提案',
  claim: '主張',
  denied: '否定',
};
export const ourArithmetic = (statusWords: string): string => `${statusWords}（当サイトの計算）`;

export const verdicts = {
  supported: '裏付けあり',
  'partly-supported': '一部に裏付けあり：どの部分かは記録に示す',
  contradicted: '事実と矛盾',
  disputed: '見解が対立：信頼できる資料どうしが食い違う',
  'not-comparable': '比較不能：照合した資料は別のものを数えている',
  untested: '未検証：照合できる資料が見つからない',
};
export const shortVerdicts = {
  supported: '裏付けあり',
  'partly-supported': '一部に裏付けあり',
  contradicted: '事実と矛盾',
  disputed: '見解が対立',
  'not-comparable': '比較不能',
  untested: '未検証',
};

export const reasons = {
  R1: '出典データの改善（R1）',
  R2: '定期的な再計算（R2）',
  R3: '方法の変更（R3）',
  C: '当サイトの訂正（C）',
};

export const confidence = { high: '高い', medium: '中程度', low: '低い' };

export const outcomes = {
  'brought-supply': '供給を確保',
  'cut-need': '需要を削減',
  'changed-rules': '制度を変更',
  'fell-short': '目標に届かず',
  'not-yet-seen': '効果は未確認',
  'hit-importers': '輸入国に打撃',
};

export const tiers = { official: '公的機関・企業', press: '報道・研究', other: 'その他の資料' };
export const copyOf = (original: string): string => `${original}の転載`;

export const causes = {
  definition: '数えている対象が異なります。',
  period: '対象とする時期が異なります。',
  coverage: '全体のうち対象とする範囲が異なります。',
  revision: '一方が他方を改訂したものです。',
  'true-disagreement': '食い違っており、その理由はわかっていません。',
};

export const stages = { 'in-use': '実施中', announced: '発表済み', planned: '計画中', proposed: '提案段階', ended: '終了' };
export function stageSince(stage: keyof typeof stages, date: string, _isDay: boolean): string {
  if (stage === 'in-use') return `実施中（${date}から）`;
  return stage === 'ended' ? `終了（${date}に開始）` : `${stages[stage]}（${date}）`;
}

export const digits = { thousands: ',', decimal: '.' };
export const rangeDash = '～';
export const spokenRange = (low: string, high: string): string => `${low}から${high}`;
export const spokenMinus = 'マイナス';

export const months = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];

/** "2010年9月24日", "2010年9月", "2010年". */
export function date({ year, month, day }: DateParts): string {
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** "2024年1月～6月", "2020～2023年", "2025年5月26日～6月16日". */
export function period(from: DateParts, to: DateParts): string {
  if (from.month === undefined && to.month === undefined) return `${from.year}～${to.year}年`;
  return `${date(from)}～${from.year === to.year ? date(to).replace(`${to.year}年`, '') : date(to)}`;
}

export function shortPeriod(words: string): string {
  return words;
}

export const periodNotStated = '時期の記載なし';
export const dateNotStated = '日付の記載なし';
export const undated = '日付なし';
export const noDateShown = '日付の記載なし';
export const notStated = '記載なし';
export const notKnown = '不明';
export const notStatedBySource = '出典に記載なし';
export const definitionNotStated = '定義の記載なし';
export const notFound = (what: string): string => `見つからず：${what}`;

export function list(words: readonly string[]): string {
  return words.join('、');
}
export const comma = '、';
export const semicolon = '；';
export const bracketed = (text: string): string => `（${text}）`;
export const stop = '。';
export const gap = '';
export const quote = (words: string): string => `「${words}」`;
export const labelled = (label: string, words: string): string => `${label}：${words}`;

export const labels = {
  definition: '定義',
  period: '時期',
  periodNotStated: '時期の記載なし',
  status: '区分',
  source: '出典',
};
export const citation = (publisher: string, title: string, published: string, tier: string): string =>
  `${publisher}「${title}」（${published}、${tier}）`;

export const evidence = (gathered: string, newest: string | undefined): string =>
  `資料の収集日：${gathered}${newest === undefined ? '' : `。確認した最新のページ：${newest}`}。`;
export const notReadTwice = '最後の変更以降、記録との再照合はまだ行われていません。';
export const byMachine = '機械（人による確認は未了）';
export const readTwice = (day: string, reader: string): string => `${day}に${reader}が全文を記録と再照合しました。`;
