/** Japanese: the search page, in the page and in the browser. */

export const kinds = {
  Fact: 'ファクト',
  Quote: '発言',
  Briefing: '解説',
  Chart: '図表',
  Measure: '指標',
  Disagreement: '数値の食い違い',
  Dataset: 'データ',
  Lever: '政策手段',
  Recommendation: '提言',
  Economy: '国・地域',
  Organisation: '組織',
  Person: '人物',
  Term: '用語',
  Event: '出来事',
  Source: '出典',
  Docs: 'ドキュメント',
};
export const kind = '種類';
export const facets = {
  economy: '国・地域',
  topic: '主題',
  term: '用語',
  speaker: '発言者',
  publisher: '発行者',
  year: '年',
  status: '区分',
};

export const title = '検索';
export const description = '解説、ファクト、発言、図表、データ、出典を検索します。';
export const withFilters = '絞り込み検索';
export const searchFor = '検索する語';
export const order = '並び順';
export const bestFirst = '関連度順';
export const newestFirst = '新しい順';
export const oldestFirst = '古い順';
export const needsScript = '検索にはスクリプトが必要です。';
export const withoutScript = '下にすべての内容を種類別に示します。一覧の中の語はブラウザーの検索機能で探せます。';
export const filters = '絞り込み';
export const results = '検索結果';
export const showMore = '結果をさらに表示';
export const hint =
  '語句、名称（表記は問いません）、数値（「90%」など）、質問文で検索できます。引用符で囲むと、ひと続きの語句として探します。矢印キーで結果を移動します。';
export const browse = '一覧から探す';
export const allBriefings = 'すべての解説';

export const disagree = (measure: string): string => `食い違う数値：${measure}`;
export const byDate = (date: string): string => `期限：${date}`;
export const copiesOf = (original: string): string => `「${original}」の転載・書き直し`;
export const alsoNamed = (names: string): string => `別名：${names}`;

export const filtersChosen = (count: number): string => `絞り込み：${count}件選択中`;
export const showAll = (count: number): string => `${count}件すべて表示`;
export const nothingFound = (q: string): string => `${q === '' ? '' : `「${q}」に一致する`}結果はありません。`;
export const noneHasFilters = (count: number, q: string): string =>
  `${q === '' ? '' : `「${q}」の`}結果${count}件のうち、この条件に合うものはありません。`;
export const found = (count: number, q: string): string => `${q === '' ? '' : `「${q}」の`}結果${count}件`;
export const noRecordHolds = (figure: string): string => `「${figure}」を含む記録はありません。`;
export const noRecordHoldsBut = (figure: string): string => `「${figure}」を含む記録はありません。以下は他の語による結果です。`;
export const didYouMean = 'もしかして：';
export const didYouMeanThen = (typed: string, meant: string): string =>
  `　「${typed}」は見つからないため、「${meant}」の結果を表示しています。`;
export const nothingLeftOut = (name: string): string => `除外の検索はできません。「${name}」を含む結果も表示しています。`;
export const nothingHas = (word: string): string => `「${word}」は見つかりません。`;
export const tryOthers = '語を減らすか、別の語でお試しください。近い語：';
export const tryFewer = '語を減らすか、別の語でお試しください';
export const listedBelow = '。すべてのページを下に示します。';
export const clearFilters = '絞り込みを解除';
export const about = '対象';
export const doesNotHave = (words: string): string => `含まれない語：${words}`;
export const copyQuote = '発言と出典をコピー';
export const copyFigure = '数値と出典をコピー';
export const slow = '検索索引の読み込みに時間がかかっています。引き続き試みています。その間、下の一覧をご利用ください。';
export const tooShort = '2文字以上で検索します。すべてのページを下に示します。';
export const offline = 'オフラインのため、この検索に必要な索引の一部を読み込めません。ブラウザーに保存済みのページは引き続き読めます。';
export const failed = '索引の一部を読み込めず、検索できませんでした。もう一度試すか、ページを再読み込みするか、下の一覧をご利用ください。';
export const didNotStart =
  '索引または検索プログラムを読み込めず、検索を開始できませんでした。もう一度試すか、ページを再読み込みするか、下の一覧をご利用ください。';
export const tryAgain = 'もう一度試す';
export const startAgain = 'やり直す';
export const busy = '検索中…';
