/** Japanese: charts, what stands round them, and the files that they leave the site in. */

export const source = '出典';
export const sourcesOf = (_count: number, publishers: string): string => `出典：${publishers}。`;
export const manySources = (count: number): string => `${count}件（数値表の各行に記載）`;
export const made = (siteName: string): string => `図表作成：${siteName}。`;
export const missing = '見つからず';
export const statusNotStated = '区分の記載なし';
export const sourceOfRow = (publisher: string): string => `出典：${publisher}`;
export const sinceRevised = 'その後改訂';
export const logarithmic = '対数目盛';
export const fromTo = (palest: string, darkest: string): string => `${palest}（最も淡い色）から${darkest}（最も濃い色）まで`;
export const firstAndLast = (_lines: number, said: string): string => `最初と最後の値：${said}。`;
export const highestAndLowest = (highest: string, lowest: string): string => `最大値と最小値：${highest}、${lowest}。`;
export const large = (highest: number): { readonly by: number; readonly behind: string } =>
  highest >= 1e8 ? { by: 1e8, behind: '億' } : { by: 1e4, behind: '万' };
const months = ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];
const d3 = {
  number: { decimal: '.', thousands: ',', grouping: [3], currency: ['', '円'] },
  time: {
    dateTime: '%x %X',
    date: '%Y年%-m月%-d日',
    time: '%H:%M:%S',
    periods: ['午前', '午後'],
    days: ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
    shortDays: ['日', '月', '火', '水', '木', '金', '土'],
    months,
    shortMonths: months,
  },
};
export const locale = (): Readonly<Record<string, object>> | undefined => d3;
export const axisDay = '%-m月%-d日';
export const axisMonth = '%Y年%-m月';
export const axisYear = '%Y年';

export const liveLabel = '操作できる図表。左右の矢印キーで値を順に読み、Escキーで離れます。';
export const liveHint = '値を指すか、矢印キーを使ってください。';
export const liveSeries = '系列を選ぶ';
export const liveFailed = '操作できる図表を開始できませんでした。図と表に同じ値があります。';
export const live = '操作できる図表';
export const explore = '値を指して読む';
export const inTable = '値は図の下の表にあります。';
export const inTableElsewhere = '下のリンク先に値の表があります。';
export const aboutData = 'データについて';
export const downloadOrEmbed = 'ダウンロード・埋め込み';
export const asTable = '値の表';
export const valuesOf = (title: string): string => `値：${title}`;

export const download = 'ダウンロード';
export const picture = (size: string): string => `画像、${size}ピクセル`;
export const vector = '画像、どの大きさでも鮮明で、どのソフトでも同じ表示';
export const table = '図に示した値。範囲、区分、定義、出典付き';
export const specification = '図表そのもの。エディターで描き直しや変更が可能';
export const copyPicture = '画像をコピー';
export const copiedPicture = '出典付きでコピーしました。';
export const notCopied = 'このブラウザーではページから画像をコピーできません。PNGをダウンロードしてください。';
export const embed = '埋め込み';
export const embedHow =
  '図表を表示したいページに次のコードを貼り付けてください。スクリプトもクッキーも使わず、当サイトと同じ内容を表示します。';
export const seeAlone = '図表だけを見る';
export const addressUnknown = '{path}の前にこのサイトのアドレスを書き加えてください。';
export const frameLink = (siteName: string): string => `値、定義、出典：${siteName}`;

export const allDescription = '当サイトのすべての図表。それぞれに結論、表、出典が付いています。';
export const allLead = 'すべての図表を、その結論とともに示します。表、出典、値の範囲を示す語のほか、ダウンロード用のファイルもあります。';
export const byQuestion = '問い別の図表';
export const others = 'その他の図表';
