/** Japanese: head, foot and sections of every page, the home page, and the pages that are no record's. */

export const countedAs = (own: string, count: number): string => `${own}${count}件`;
export const evidence = '根拠資料';
export const reference = '参照';
export const claimsTitle = '主張の検証';
export const docsShort = 'ドキュメント';

export const skip = '本文へ移動';
export const site = 'サイト';
export const wholeSite = 'サイト全体';
export const searchThis = 'サイト内を検索';
export const search = '検索';
export const menu = 'メニュー';
export const home = 'ホーム';
export const breadcrumbs = '現在の位置';
export const onThisPage = 'このページの内容';
export const previousAndNext = '前後のページ';
export const previous = '前へ';
export const next = '次へ';
export const more = (count: number): string => `ほか${count}件`;
export const further = (label: string): string => `${label}（続き）`;
export const copy = 'コピー';
export const draft = (title: string): string => `下書き：${title}`;

export const publishedBy =
  '発行：{publisher}。すべての数値は、型と出典をもつ記録に基づきます。ファクトの利用条件は各出典の定めるところによります。';
export const whoAndHow = '発行者、方法、誤りの報告先';
export const noThirdParty = 'クッキーも第三者のサービスも使いません。閲覧にスクリプトは不要です。';
export const release = (name: string): string => `リリース ${name}`;
export const edit = 'このページを編集';
export const reportIn = {
  page: 'このページの誤りを報告',
  facts: 'この数値の誤りを報告',
  charts: 'この図表の誤りを報告',
  quotes: 'この発言の誤りを報告',
  datasets: 'この表の誤りを報告',
};

export const readBriefing = '解説を読む';
export const whatToDo = '何をすべきか';
/** Beside the line of the ladder. */
export const ladderScale = '0～100％';
export const ladderNewest = '定義ごとの最新の数値';
export const ladder = '問いは一つ、数値は定義の数だけあります。定義ごとに最新の実績値を0～100％の線上に示します。';
export const ladderAll = 'すべての数値と違いの理由';
export const ladderLabel = '定義ごとの最新の数値';
export const whatToCopy = '取り入れられること';
export const by = (actor: string, date: string): string => `${actor}、期限：${date}`;
export const allRecommendations = 'すべての提言（費用、期間、リスク付き）';
export const didItWork = '効果はあったか';
export const everyLever = '政策手段の一覧';
export const byQuestion = '問いから読む';
export const moreBriefings = '関連：';
export const latest = '最近の出来事';
export const checkNumber = '数値を確かめる';
export const aNumber = '数値';
export const whatToLookFor = '検索する語';
export const forExample = '例：{examples}。';
export const takeAway = 'ダウンロード：{files}。';
export const allFiles = {
  factsTable: '全ファクト（表）',
  factsJson: '全ファクト（JSON）',
  quotes: '全発言',
  levers: '全政策手段',
  recommendations: '全提言',
  tables: '全データ（Data Package）',
};

export const noPage = 'このアドレスにページはありません';
export const noPageDescription = 'このアドレスにページはありません。';
export const noPageHow = 'アドレスが誤っているか、ページが移動した可能性があります。{search}してください。';
export const noPageOrBriefing = 'アドレスが誤っているか、ページが移動した可能性があります。{search}するか、次の解説からお読みください。';
export const searchTheSite = 'サイト内を検索';
export const moved = 'このページは移動しました';
export const movedDescription = 'この記録のアドレスが変わりました。';
export const movedTo = '新しいページへ';

export const aboutDescription = '発行者、方法、利用条件、誤りの報告先について。';
export const who = '発行者';
export const method = '方法';
export const promises = {
  record: ['すべての数値に記録があります。', '本文、図表、表の数値はファクトまたはデータの値に基づき、定義と出典を開くことができます。'],
  qualifier: ['限定の語を省きません。', '「超」「近く」「約」などは値の一部であり、本文、図表、表、ファイルのいずれでも省きません。'],
  conflicts: ['食い違いを示します。', '公表された数値が食い違う場合は、理由とともに並べて示します。平均はとりません。'],
  quotes: ['発言は正確に引用します。', '出典の文言をそのまま載せます。間接的にしか確認できない場合は、その旨を記します。'],
  ours: ['当サイトの見解は、そうと明示します。', '判断や計算は区別して示します。わからないことは、わからないと記します。'],
};
export const sourcesHeld =
  '出典は、記録を作成した時点で読んだままを保持しています。出典には種別を付けています。公的機関や当該企業によるもの、定評ある報道・研究、それらの他サイトへの転載、そして最も弱いその他の資料です。種別は、引用元ではなく、実際に読んだ文書についてのものです。種別は{list}と各注に示します。';
export const listOfSources = '出典一覧';
export const terms = '利用条件';
export const termsOfSources =
  'ファクトと表の利用条件は各出典の定めるところにより、判明しているものは出典のページに記しています。引用の際は、当サイトだけでなく数値の出典も明記してください。';
export const report = '誤りの報告';
export const reportTo = '{contact}までお知らせください。各ページの下部に、そのページや数値を特定するリンクがあります。';
export const reportIntoRepository = '{repository}でお知らせください。各ページの下部に、そのページや数値を特定するリンクがあります。';
export const theRepository = 'このサイトのリポジトリ';
export const reportNowhere = 'このサイトには報告先が設定されていません。';
export const privacy = 'プライバシー';
export const privacyWords =
  '当サイトはクッキーを使わず、他のサイトに接続せず、訪問を記録しません。検索はお使いのブラウザーの中で行われます。';

export const docsDescription = 'このサイトへの追加、公開、変更の方法。';
export const docsLead = '編集者、分析者、運営者、開発者のために。';
export const updated = (date: string): string => `更新日：${date}`;
export const findAmong = (count: number, noun: string): string => `この${noun}${count}件から探す`;
export const these = (noun: string): string => `この${noun}`;
export const nounFacts = 'ファクト';
export const nounSources = '出典';
export const searchWhole = 'サイト全体を検索';
export const foundOf = (found: number, all: number): string => `${all}件中${found}件`;
export const copied = 'コピーしました。';
export const selected = '選択しました。キーボードでコピーしてください。';
export const textToCopy = 'コピーする文';
export const copyWithKeyboard = 'キーボードでコピーしてください：';
export const nFacts = (count: number): string => `ファクト${count}件`;
export const nTerms = (count: number): string => `${count}語`;
export const nRows = (count: number): string => `${count}行`;
