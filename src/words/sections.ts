/** THE table of the site's sections, one entry each, in the order of the menu: where that has it, and what it is called and counted as in each language. */
import { keysOf } from '../narrow/keys-of.ts';
import type { ByLanguage } from './words.ts';

interface SectionWords {
  readonly title: string;
  /** With a number, for which "#" stands: "# fact", in the forms that the language has. */
  readonly one?: string;
  readonly other: string;
}

interface SectionEntry {
  /** The group of the menu that has it; absent where it stands in the menu itself. A site may say otherwise. */
  readonly group?: 'evidence' | 'reference';
  readonly words: ByLanguage<SectionWords>;
}

const table = {
  briefings: {
    words: {
      en: { title: 'Briefings', one: '# briefing', other: '# briefings' },
      de: { title: 'Kurzberichte', one: '# Kurzbericht', other: '# Kurzberichte' },
      ja: { title: '解説', other: '解説#件' },
    },
  },
  playbook: {
    words: {
      en: { title: 'Playbook', one: '# lever', other: '# levers' },
      de: { title: 'Instrumente', one: '# Instrument', other: '# Instrumente' },
      ja: { title: '政策手段', other: '政策手段#件' },
    },
  },
  recommendations: {
    words: {
      en: { title: 'Recommendations', one: '# recommendation', other: '# recommendations' },
      de: { title: 'Empfehlungen', one: '# Empfehlung', other: '# Empfehlungen' },
      ja: { title: '提言', other: '提言#件' },
    },
  },
  charts: {
    words: {
      en: { title: 'Charts', one: '# chart', other: '# charts' },
      de: { title: 'Grafiken', one: '# Grafik', other: '# Grafiken' },
      ja: { title: '図表', other: '図表#件' },
    },
  },
  facts: {
    group: 'evidence',
    words: {
      en: { title: 'Facts', one: '# fact', other: '# facts' },
      de: { title: 'Fakten', one: '# Fakt', other: '# Fakten' },
      ja: { title: 'ファクト', other: 'ファクト#件' },
    },
  },
  conflicts: {
    group: 'evidence',
    words: {
      en: { title: 'Figures that disagree', one: '# disagreement of figures', other: '# disagreements of figures' },
      de: { title: 'Widersprüchliche Zahlen', one: '# Widerspruch', other: '# Widersprüche' },
      ja: { title: '食い違う数値', other: '食い違う数値#件' },
    },
  },
  claims: {
    group: 'evidence',
    words: {
      en: { title: 'Claims tested', one: '# claim tested', other: '# claims tested' },
      de: { title: 'Geprüfte Behauptungen', one: '# geprüfte Behauptung', other: '# geprüfte Behauptungen' },
      ja: { title: '主張の検証', other: '主張の検証#件' },
    },
  },
  quotes: {
    group: 'evidence',
    words: {
      en: { title: 'Quotes', one: '# quote', other: '# quotes' },
      de: { title: 'Zitate', one: '# Zitat', other: '# Zitate' },
      ja: { title: '発言', other: '発言#件' },
    },
  },
  datasets: {
    group: 'evidence',
    words: {
      en: { title: 'Data', one: '# table of data', other: '# tables of data' },
      de: { title: 'Daten', one: '# Datensatz', other: '# Datensätze' },
      ja: { title: 'データ', other: 'データ#件' },
    },
  },
  sources: {
    group: 'evidence',
    words: {
      en: { title: 'Sources', one: '# source', other: '# sources' },
      de: { title: 'Quellen', one: '# Quelle', other: '# Quellen' },
      ja: { title: '出典', other: '出典#件' },
    },
  },
  measures: {
    group: 'evidence',
    words: {
      en: { title: 'Measures', one: '# measure', other: '# measures' },
      de: { title: 'Messgrößen', one: '# Messgröße', other: '# Messgrößen' },
      ja: { title: '指標', other: '指標#件' },
    },
  },
  economies: {
    group: 'reference',
    words: {
      en: { title: 'Economies', one: '# economy', other: '# economies' },
      de: { title: 'Volkswirtschaften', one: '# Volkswirtschaft', other: '# Volkswirtschaften' },
      ja: { title: '国・地域', other: '国・地域#件' },
    },
  },
  people: {
    group: 'reference',
    words: {
      en: { title: 'People', one: '# person', other: '# people' },
      de: { title: 'Personen', one: '# Person', other: '# Personen' },
      ja: { title: '人物', other: '人物#件' },
    },
  },
  organisations: {
    group: 'reference',
    words: {
      en: { title: 'Organisations', one: '# organisation', other: '# organisations' },
      de: { title: 'Organisationen', one: '# Organisation', other: '# Organisationen' },
      ja: { title: '組織', other: '組織#件' },
    },
  },
  timeline: {
    group: 'reference',
    words: {
      en: { title: 'Timeline', one: '# timeline', other: '# timelines' },
      de: { title: 'Zeitleiste', one: '# Zeitleiste', other: '# Zeitleisten' },
      ja: { title: '年表', other: '年表#件' },
    },
  },
  glossary: {
    group: 'reference',
    words: {
      en: { title: 'Glossary', one: '# term', other: '# terms' },
      de: { title: 'Glossar', one: '# Begriff', other: '# Begriffe' },
      ja: { title: '用語集', other: '用語集#件' },
    },
  },
  docs: {
    group: 'reference',
    words: {
      en: { title: 'Documentation', one: '# page of documentation', other: '# pages of documentation' },
      de: { title: 'Dokumentation', one: '# Seite Dokumentation', other: '# Seiten Dokumentation' },
      ja: { title: 'ドキュメント', other: 'ドキュメント#件' },
    },
  },
  about: {
    words: {
      en: { title: 'About', one: '# page about the site', other: '# pages about the site' },
      de: { title: 'Über diese Website', one: '# Seite über die Website', other: '# Seiten über die Website' },
      ja: { title: 'このサイトについて', other: 'このサイトについて#件' },
    },
  },
} as const satisfies Record<string, SectionEntry>;

export type SectionName = keyof typeof table;

export const sectionTable: Readonly<Record<SectionName, SectionEntry>> = table;

/** Each is a folder of the site's addresses. */
export const sectionNames: readonly SectionName[] = keysOf<SectionName>(table);
