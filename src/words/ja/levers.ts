/** Japanese: levers and recommendations. */

export const description = '対外依存を減らすための政策手段を分類別に示します。それぞれの結果、費用、期間、解決されなかったこと。';
export const lead =
  '対外依存を減らすための政策手段。それぞれの結果、費用、かかった期間、解決されなかったことを示します。「見つからず」は、探したが見つからなかったことを意味します。';
export const inDetail = '詳細';
export const inOneTable = '選択肢の一覧表';
export const columns = '費用、期間、効果、リスク、実施した国・地域';
export const fromRecords =
  '政策手段の費用、効果が出る時期、起こりうる問題を記録に基づいて示します。何を載せるかは当サイトの判断です。各政策手段のページには、ほかにどこが使っているかも示します。';
export const whoUses = 'どこが何を使っているか';
export const byEconomy = '国・地域別';
export const signs =
  '● 実施中、◐ 発表済み、○ 計画中、◌ 提案段階、× 終了。空欄は、記録が見つからないことを示すもので、何も行われていないという意味ではありません。';
export const download = 'ダウンロード：{csv}、{json}';
export const inOrder = '当サイトの提言（優先順）';
export const options = '選択肢';
export const nobody = '実施例は見つからず';
export const leversByEconomy = '国・地域別の政策手段';
export const needs = (needs: readonly string[]): string => `${needs.join('；')}。`;
export const ours = '当サイトの判断。';
export const whatShowsIt = '根拠となる数値';
export const recommendationsDescription = '何を、誰が、いつまでに行うべきか、その根拠。';
export const recommendationsLead =
  '当サイトの提言を優先順に示します。順位、期限、選択は当サイトの判断です。各ページに、費用、根拠、不利益を受ける者、反対論を記しています。';
export const ourOrder = (priority: string): string => `当サイトの判断（優先順位${priority}）`;
export const restsOn = '根拠';
export const orders = { ours: '優先順', date: '期限順', actor: '実施主体別' };
export const orderOf = '提言の並び順';
