/** Japanese: how a question is read. No spaces part its words: what says nothing of the subject is taken out by patterns. */

export const stopWords =
  'の は が を に へ と で も や か から まで より など について における による として こと もの ため これ それ この その ある いる する した して です ます なる なった できる';
export const wishWords = 'グラフ 図表 図 発言 引用 出典 資料 記事 表 データ 定義 意味 用語 年表 出来事 提言 違い 数字 数値 割合';
/** What asks to leave out the name after it, and before it. */
export const denials = { before: '非', after: '以外 なし 抜き' };
export const filler =
  '(?:教えてください|教えて|ください|ですか|ますか|でしょうか|なのか|のか|とは何|とは|何ですか|何|どのくらい|どれくらい|どれほど|どれだけ|いくら|いくつ|いつ|どこ|誰|だれ|なぜ|どうして|どう|どの|について|に関する|に対する|における|による|によって|として|から|まで|より|など|している|していた|された|される|した|する|して|です|ます|である|でした|ました)';
export const wishes = {
  chart: 'グラフ|図表|チャート',
  quote: '発言|引用|と言った|と述べた',
  source: '出典|資料|記事|報告書|論文',
  data: 'データ|csv|表計算|ダウンロード|エクセル',
  meaning: '定義|意味|とは|用語',
  who: '誰|だれ',
  whoIs: '(?:誰|だれ)(?:か|です|$)',
  events: '年表|出来事|何が起き|経緯',
  advice: '提言|すべき|助言|勧め',
  disagreement: '食い違|異なる|矛盾|不一致',
  comparison: '比べ|比較|より(?:多|少|高|低|大き|小さ)',
  yesOrNo: '(?:ですか|ますか|たか|るか|のか)[?？]?$',
  howLong: 'どのくらいの期間|何年(?:間|かか)|いつまで',
  share: '割合|比率|何割|何%|何パーセント|依存',
  origin: 'どこから',
  amount: 'いくら|いくつ|どのくらい|どれくらい|どれだけ|どれほど|いつ|どこ|どの',
  story: 'なぜ|どうして|どうやって|何をした|経緯',
  docs: '埋め込|使い方|方法|ホスティング|誤字',
};
export const hints = { years: '年', share: '割合', sources: '出典' };
export const present = '現在|今|最新|いま|まだ';
export const claims = '主張|と言|述べ|によると|否定|記事';
export const currencies = '(?:米ドル|ドル|ユーロ|円|ポンド)';
export const scales = { thousand: '(?!)', million: '百万', billion: '十億', trillion: '(?!)', percent: '(?:パーセント|％)' };
