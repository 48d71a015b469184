/** Japanese: the pages of records and their lists. */

export const whereUsed = '使用箇所';
export const otherFacts = 'その他のファクト';
export const also = (names: string): string => `別名：${names}`;
export const none = 'なし';
export const onlyNamed = '表にのみ登場する国・地域';
export const usedHere = '当サイトで使用';

export const label = {
  value: '値',
  about: '対象',
  definition: '定義',
  period: '時期',
  status: '区分',
  source: '出典',
  sources: '出典',
  measure: '指標',
  unit: '単位',
  totals: '累計',
  inTablesOnly: '表のみで使用',
  whyThisSource: 'この出典を採る理由',
  inItsWords: '出典の文言',
  takenFrom: '引用元の表',
  notInWords: '文言に示されていない点',
  working: '計算過程',
  whyJoined: '合わせて扱える理由',
  confidence: '信頼度',
  note: '注記',
  creditedTo: '情報源とされる者',
  weFound: '検証結果',
  ourLine: '整理番号',
  reviewBy: '見直し期限',
  checkedIn: '照合した資料',
  licence: '利用条件',
  economy: '国・地域',
  people: '人物',
  role: '役職',
  organisation: '組織',
  asOf: '時点',
  family: '分類',
  outcome: '結果',
  cost: '費用',
  time: '期間',
  timeToEffect: '効果が出るまでの期間',
  effect: '効果',
  effectFound: '確認された効果',
  notSolved: '未解決の点',
  didNotSolve: '解決されなかったこと',
  risk: 'リスク',
  toCopy: '導入の条件',
  takesToCopy: '導入に必要なもの',
  namedIn: '言及している資料',
  weAdvise: '当サイトの提言',
  lever: '政策手段',
  levers: '政策手段',
  option: '選択肢',
  whoDidIt: '実施した国・地域',
  who: '実施国・地域',
  said: '発言日',
  wording: '文言',
  roleAsOf: '役職の時点',
  whose: '判断の主体',
  actor: '実施主体',
  jurisdiction: '法域',
  instrument: '手段',
  firstStep: '最初の一歩',
  firstStepWithin: '90日以内の最初の一歩',
  inForceBy: '施行期限',
  untilItWorks: '効果が出るまでの期間',
  losers: '不利益を受ける者',
  against: '反対論',
  lastChecked: '最終確認日',
  publisher: '発行者',
  kind: '種別',
  authors: '著者',
  published: '公開日',
  address: 'アドレス',
  heldAs: '保持の形',
  retrieved: '取得日',
  archived: '保存版',
  copies: '転載・書き直しの元',
  copiedBy: '転載・書き直し先',
  line: '番号',
  claim: '主張',
  heldAgainst: '照合した数値',
  order: '順位',
  recommendation: '提言',
  counts: '対象',
  whatIsCounted: '数えるもの',
  definitions: '定義',
  conflicts: '食い違い',
  facts: 'ファクト',
  quotes: '発言',
  whatItIs: '概要',
  name: '氏名',
};

export const partner = (economy: string, other: string): string => `${economy}（相手：${other}）`;
export const lacks = {
  value: '文言は値を示していません。',
  unit: '文言は単位を示していません。',
  qualifier: '文言は限定の語を示していません。',
};
export const rounded = (working: string, decimals: string, isBounded: boolean): string =>
  `${working}。${decimals === '0' ? '整数' : `小数第${decimals}位まで`}に丸め${isBounded ? '、範囲が正しく保たれるようにしています' : 'ています'}。`;
export const creditedToNobody = '記事に記載なし';
export const ofReading = '{reading}の{line}';
export const reading = '主張ごとの検証';
export const toPaste = '引用用の文';
export const disagreeWithIt = 'この数値と食い違う数値';
export const calculatedFrom = '計算の元';
export const cell = '{name}：{title}、{value}（{table}）';
export const claimAgainst = '主張と照合した数値';
export const checkedAgainst = '照合した数値';
export const history = '変更履歴';
export const changed = (when: string, from: string, to: string, reason: string): string =>
  `${when}：「${from}」から「${to}」へ。${reason}。`;

export const factsDescription = '当サイトのすべての数値と、その限定、定義、時期、出典。';
export const factsLead = '当サイトのすべての数値。それぞれに、定義、出典、照合結果を示すページがあります。';
export const takeAway = 'ダウンロード：{csv}、{json}。';
export const csv = '表計算用CSV';
export const byMeasure = '何を測るかで見る：{link}。';
export const measuresWord = '指標';
export const whereDisagree = '食い違いを見る：{link}。';
export const conflictsWord = '食い違う数値';
export const byDefinition = '定義別に見る';

export const conflictsDescription = '同じ対象について公表された、食い違う数値。原因と、当サイトが採る数値を並べて示します。';
export const conflictsLead = (count: number): string =>
  `同じ対象について公表された数値が食い違う場合は、並べて示します。理由、当サイトが採る数値、その根拠を記し、平均はとりません。全${count}件。`;
export const theyDisagree = '食い違う数値';

export const claimsDescription = '当サイトが扱う公表資料の主張を項目ごとに検証した結果。';
export const claimsLead =
  '公表資料が何を主張し、誰を情報源とし、検証の結果どうだったかを項目ごとに示します。事実と矛盾する主張も記録に残します。';
export const alsoNoticed = 'そのほか気づいた点';

export const datasetsDescription = '図表の基になる表。それぞれに定義、注意点、CSVファイルがあります。';
export const datasetsLead = '図表の基になる表。出典は行ごと、または表全体に示しています。';
export const downloadCsv = 'CSVをダウンロード';
export const downloadJson = 'JSONをダウンロード';
export const caveats = '利用上の注意';
export const definitionsHere = 'この表の定義';
export const allRows = '全行';

export const economiesDescription = '当サイトの記録が対象とする国・地域。';
export const economiesLead = '記録の対象となる国・地域。定義別の依存度、実施中の政策手段、それぞれについての発言を示します。';
export const economyDescription = (name: string): string => `${name}に関する当サイトの記録：指標と定義別の数値、政策手段、発言。`;
export const peopleSay = '関係者の発言';
export const howCounted = '数え方';
export const asPartner = '他国・地域の相手として';

export const termsGroup = '用語';
export const glossaryDescription = '当サイトの用語と、その別名・別表記。';
export const glossaryLead = 'この主題の用語を平易に説明し、目にすることのある別名も示します。';

export const measuresDescription = '当サイトの数値が測るものと、その定義。';
export const measuresLead =
  '何を測るか。数値を比べられるのは、同じものを数えている場合に限ります。各ページに、使われている定義とその数値を示します。';
export const accumulates = '値は期間とともに増えます。月の値は同じ月の値とだけ比べます。';
export const whereTheyDisagree = '食い違い';
export const sideBySide = '並べて示せるもの';
export const onOneAxis = '同じ軸に並べられますが、計算には使えません。';
export const inComparison = '比較に使えます。';

export const organisationsDescription = '当サイトの記録に登場する組織とその概要。';
export const organisationsLead = '登場する組織。概要、所属する国・地域、引用した発言、言及するファクトの数を示します。';
export const theySaid = '発言';
export const factsNaming = 'この組織に言及するファクト';
export const sourcesPublished = 'この組織が発行した資料';

export const peopleDescription = '当サイトで発言を引用した人物と、出典の示す役職・組織。';
export const peopleLead = '発言を引用した人物と、出典の示す役職・組織、およびその時点。';
export const orBy = '{organisation}別に見ることもできます。';
export const organisationWord = '組織';
export const inWordsOf = (name: string): string => `${name}の発言`;

export const quotesDescription = '発言の文言と、発言者、役職、日付、出典。';
export const quotesLead =
  '出典に掲載された文言のまま、古い順に並べ、日付のないものは最後に置きます。間接的にしか確認できない場合や、資料によって文言が異なる場合は、その旨を記します。';
export const quotesBy = '{who}、またはダウンロード：{json}';
export const whoIsQuoted = '発言者別に見る';
export const dateNotStated = '日付の記載なし';
export const original = '出典が最初に掲載したとおり';
export const secondHand = '間接的にのみ確認：出典による引用';
export const otherWordings = '他の資料での文言';

export const sourcesDescription = '当サイトの数値、発言、表の出典となったすべての資料。';
export const sourcesLead =
  '数値、発言、表の出典となったすべての資料とその種別。公的機関や当該企業によるもの、定評ある報道・研究、それらの他サイトへの転載、最も弱いその他の資料に分けます。種別は、実際に読んだ文書についてのものです。';
export const tierTitles = {
  official: '公的機関・企業によるもの',
  press: '定評ある報道・研究',
  copy: '上記の転載',
  other: 'その他の資料（最も弱い種別）',
};
export const noDateShown = '日付の記載なし';
export const notRecorded = '取得日の記録なし';
export const factsFromIt = 'この資料によるファクト';

export const asPicture = '図で見る（ダウンロード・埋め込み）';
export const asTable = '表で見る';
export const itsRecord = '記録を見る';
