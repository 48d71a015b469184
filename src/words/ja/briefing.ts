/** Japanese: the parts of a briefing. */

export const answer = '結論';
export const inBrief = '要点';
export const headline = '主な数値';
export const ours = '当サイトの判断';
export const method = '方法と定義';
export const unknown = 'わかっていないこと';
export const note = (number: number, value: string): string => `注${number}：${value}`;
export const figures = '数値と出典';
export const figuresHow =
  'このページのすべての数値には、定義の全文を含む記録があります。番号は本文中の印に対応します。注に断りがない限り、値は実績です。';
export const table = '表';
export const tableOf = (heads: string): string => `表：${heads}`;
export const secondHand = '（間接的にのみ確認）';
export const variant = (publisher: string, text: string, differs: string): string =>
  `${publisher}は異なる文言を掲載：「${text}」${differs}`;
export const compared = '比較';
export const comparedFigures = '比較する数値';
export const toDo = '何をすべきか';
export const inThisOrder = '当サイトの判断（この問いでの優先順）';
export const costAndSo = '費用、期間、効果、リスク';
export const cost = '費用';
export const time = '期間';
export const effect = '効果';
export const risk = 'リスク';
export const passOn = '共有用の1分版';
export const passOnHow = '結論、三つの要点、何をすべきかを、アドレス付きの文章にまとめたものです。';
export const passOnFinding = '結論と三つの要点を、アドレス付きの文章にまとめたものです。';
export const updated = '更新日：{date}';
export const printBrief = '2ページ版を印刷';
export const about = 'この解説について';
export const firstPublished = '{authors}。初回公開：{date}。';
export const twoPages = (title: string): string => `${title}（2ページ版）`;
export const twoPagesHow = 'A4判2ページの印刷用の解説です。';
export const readWhole = '解説の全文を読む';
export const sourcesOfThese = 'これらの数値の出典';
export const toDoAsJudged = (siteName: string, steps: string): string => `何をすべきか（${siteName}の判断）：\n${steps}`;
export const allDescription = '当サイトのすべての解説。';
export const allLead = 'どの解説も結論から始まります。すべての数値から定義と出典を開けます。';
export const follow = '解説の更新情報：';
export const footnotes = '脚注';
export const backToFootnote = (mark: string): string => `本文の${mark}に戻る`;
