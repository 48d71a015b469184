/** The import table of the project: which folder may know which, and the one home of each engine. A new folder is a line here. */

/** What a folder of src/ may know. */
interface Rule {
  /** Folders or files of src/ that may be imported; the folder itself always may. */
  readonly may: readonly string[];
  /** What to do instead. */
  readonly instead: string;
}

export const importTable: Readonly<Record<string, Rule>> = {
  narrow: { may: [], instead: 'It narrows values of unknown type, whatever they are of: what knows more belongs elsewhere.' },
  words: { may: ['narrow', 'text'], instead: 'Words of the interface are plain text: take what stands in them as an argument.' },
  text: { may: [], instead: 'Text knows letters only, in the browser as in the build: take words of a subject as arguments.' },
  problems: { may: ['narrow', 'text'], instead: 'Problems are plain values: take what you need as an argument.' },
  colours: { may: ['narrow'], instead: 'Colours are numbers: take what a site says of them as an argument.' },
  formula: { may: ['narrow'], instead: 'Arithmetic knows values with bounds only: take what an id stands for as an argument.' },
  registry: {
    may: ['words', 'folders.ts', 'narrow', 'problems', 'text', 'formula', 'colours', 'cache'],
    instead: 'The registry holds records only: format them in figures/, check them in checks/.',
  },
  files: { may: [], instead: 'It knows names, sizes and types of files: what they hold is for others.' },
  cache: { may: ['narrow'], instead: 'A cache keeps bytes under a key: it knows nothing of what they are.' },
  figures: {
    may: ['words', 'narrow', 'registry', 'formula', 'text', 'problems'],
    instead: 'Figures turn records into words: take other things as arguments.',
  },
  chart: {
    may: ['words', 'narrow', 'registry', 'formula', 'figures', 'text', 'problems', 'colours'],
    instead: 'A chart is turned from records into a specification here, without Vega: draw it in vega/.',
  },
  vega: {
    may: ['words', 'folders.ts', 'narrow', 'chart', 'registry', 'formula', 'figures', 'text', 'problems', 'cache', 'colours'],
    instead: 'Charts are drawn from specifications and records: take them as arguments.',
  },
  editors: {
    may: ['registry', 'problems', 'text', 'narrow', 'vega'],
    instead: 'Schemas and skeletons are made from the table of collections: what a key means stands in its schema.',
  },
  import: {
    may: ['narrow', 'registry', 'formula', 'text', 'problems'],
    instead: 'Import turns foreign files into tables and their description: reading and writing the project belongs in cli/.',
  },
  verify: {
    may: ['narrow', 'registry', 'figures', 'text', 'problems'],
    instead: 'Verification compares records with texts: take other things as arguments.',
  },
  search: {
    may: ['words', 'narrow', 'registry', 'figures', 'text', 'problems'],
    instead: 'Search turns records and built pages into an index: take other things as arguments.',
  },
  export: {
    may: ['words', 'folders.ts', 'narrow', 'colours', 'registry', 'formula', 'figures', 'text', 'problems', 'chart', 'vega', 'cache'],
    instead: 'Exports turn records into files: no Astro, no components.',
  },
  checks: {
    may: [
      'words',
      'folders.ts',
      'files',
      'narrow',
      'colours',
      'registry',
      'formula',
      'figures',
      'text',
      'problems',
      'cache',
      'vega',
      'chart',
      'export',
      'search',
      'site.ts',
      'hosting',
    ],
    instead: 'Checks see plain values and files: move what is shared into registry/ or figures/.',
  },
  site: {
    may: ['words', 'folders.ts', 'narrow', 'registry', 'figures', 'chart', 'site.ts'],
    instead: 'What pages and components share is addresses, lists and props: format in figures/, export in export/.',
  },
  components: {
    may: [
      'words',
      'text',
      'editors',
      'narrow',
      'problems',
      'registry',
      'figures',
      'chart',
      'vega',
      'search',
      'export',
      'hosting',
      'site',
      'site.ts',
    ],
    instead: 'Components get records by id from registry/.',
  },
  layouts: { may: ['words', 'components', 'styles'], instead: 'Layouts get data as props: fetch it in the page.' },
  pages: {
    may: [
      'words',
      'narrow',
      'colours',
      'registry',
      'figures',
      'export',
      'vega',
      'chart',
      'search',
      'site',
      'components',
      'layouts',
      'styles',
      'problems',
      'site.ts',
      'hosting',
    ],
    instead: 'Pages fetch, choose a layout and pass props.',
  },
  hosting: {
    may: ['folders.ts', 'narrow', 'problems', 'site.ts', 'files'],
    instead: 'Hosting turns files and headers into answers: take other things as arguments.',
  },
  astro: {
    may: ['words', 'folders.ts', 'narrow', 'colours', 'problems', 'text', 'registry', 'cache', 'export', 'files', 'hosting', 'site.ts'],
    instead: 'Plugins and fonts wire Astro: what they need of the content comes as arguments.',
  },
  pipeline: {
    may: [
      'words',
      'folders.ts',
      'cache',
      'editors',
      'files',
      'narrow',
      'problems',
      'registry',
      'figures',
      'chart',
      'vega',
      'search',
      'export',
      'checks',
      'hosting',
      'astro',
      'site.ts',
    ],
    instead: 'Stages put the folders together: what a command says and reads belongs in cli/.',
  },
  release: {
    may: ['narrow', 'problems', 'hosting', 'files'],
    instead: 'A release is files and their manifest: take other things as arguments.',
  },
  cli: {
    may: [
      'folders.ts',
      'import',
      'editors',
      'narrow',
      'pipeline',
      'release',
      'text',
      'checks',
      'hosting',
      'problems',
      'registry',
      'figures',
      'export',
      'verify',
      'site.ts',
    ],
    instead: 'A command reads its arguments and calls: what it does belongs in the folder of its trade.',
  },
  styles: { may: [], instead: '' },
  'site.ts': { may: [], instead: 'Only addresses live here.' },
  'folders.ts': { may: [], instead: 'Only the two folders live here.' },
  'content.config.ts': { may: ['folders.ts'], instead: 'Astro only renders bodies.' },
  'env.d.ts': { may: ['components'], instead: '' },
};

/** Packages that have one home. */
export const homes: Readonly<Record<string, RegExp>> = {
  vega: /^src\/vega\//,
  'vega-lite': /^src\/vega\//,
  fontkit: /^src\/export\/(?:charts|cards)\//,
  '@cfworker/json-schema': /^src\/(?:vega\/spec-schema|checks\/charts\/schema-faults)\.ts$/,
  svgo: /^src\/(?:vega\/tidy-svg|export\/charts\/outline-svg)\.ts$/,
  'vega-embed': /^src\/vega\/.*\.client\.ts$/,
  pagefind: /^src\/search\/pagefind\//,
  yaml: /^src\/registry\//,
  'csv-parse/sync': /^src\/(?:registry|import)\//,
  'hucre/xlsx': /^src\/import\//,
  'hucre/ods': /^src\/import\//,
  jschardet: /^src\/import\//,
};
