/** The ranks of the folders of `src`, and the rooms of the same folder that each room may import. */

/**
 * A folder imports only from folders of a lower rank.
 *
 *   8  library          the exports of the package
 *   7  app embed
 *   6  ui
 *   5  state build      build has the Vite plugins, which load ladders from disk with the code of cli
 *   4  browser cli
 *   3  i18n
 *   2  analysis layout check formats
 *   1  graph
 *   0  model            imports zod and nothing else
 */
export const RANKS: Readonly<Record<string, number>> = {
  model: 0,
  graph: 1,
  analysis: 2,
  layout: 2,
  check: 2,
  formats: 2,
  i18n: 3,
  browser: 4,
  cli: 4,
  build: 5,
  state: 5,
  ui: 6,
  app: 7,
  embed: 7,
  library: 8,
};

const COMMANDS = [
  'check',
  'criteria',
  'diff',
  'explain',
  'export',
  'fmt',
  'gap',
  'import',
  'new',
  'next',
  'routes',
  'schema',
  'stats',
  'whatif',
].map((command) => `cli/commands/${command}`);

/** Rooms of `ui` that every view may import. The kit imports nothing of `ui`; `profile-parts` imports only the kit. */
export const SHARED_VIEWS: readonly string[] = ['ui/kit', 'ui/profile-parts'];

/**
 * For each room, the rooms of the same folder that it may import. A room without an entry may import none. The files
 * directly in a folder have the folder's name as their room. Views in `ui` share one rule, in imports.test.ts.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'model/ladder': ['model/validation'],
  'model/profile': ['model/ladder', 'model/validation'],

  'analysis/next': ['analysis/gap'],
  'analysis/routes': ['analysis/gap', 'analysis/next'],
  'analysis/team': ['analysis/gap', 'analysis/next'],
  'analysis/growth': ['analysis/gap', 'analysis/next'],
  'analysis/editions': ['analysis/gap', 'analysis/growth', 'analysis/profile'],

  check: ['check/rules'],
  'check/help': ['check'],

  // Files that all formats share are directly in `formats`; `export` and `import` choose among the formats.
  'formats/text': ['formats'],
  'formats/markdown': ['formats'],
  'formats/network': ['formats'],
  'formats/cells': ['formats', 'formats/text', 'formats/wording'],
  'formats/spreadsheet': ['formats', 'formats/cells', 'formats/wording'],
  'formats/role-page': ['formats', 'formats/text', 'formats/wording'],
  'formats/schema-org': ['formats', 'formats/text', 'formats/wording'],
  'formats/frameworks': [
    'formats',
    'formats/cells',
    'formats/spreadsheet',
    'formats/text',
    'formats/wording',
  ],
  'formats/own': ['formats', 'formats/text'],
  'formats/profile': ['formats/markdown', 'formats/text'],
  'formats/criteria': ['formats', 'formats/markdown', 'formats/schema-org'],
  'formats/export': [
    'formats',
    'formats/markdown',
    'formats/network',
    'formats/own',
    'formats/schema-org',
    'formats/spreadsheet',
  ],
  'formats/import': [
    'formats',
    'formats/cells',
    'formats/frameworks',
    'formats/own',
    'formats/role-page',
    'formats/schema-org',
    'formats/spreadsheet',
    'formats/text',
    'formats/wording',
  ],

  // The English messages define the type of every other language.
  'i18n/en': ['i18n/formatter'],
  'i18n/de': ['i18n/en', 'i18n/formatter'],
  'i18n/locales': ['i18n/de', 'i18n/en', 'i18n/formatter'],

  'browser/offline': ['browser'],
  'browser/workers': ['browser'],

  // A command imports the terminal and no other command. Only the table of commands imports them all.
  cli: [...COMMANDS, 'cli/terminal'],
  ...Object.fromEntries(COMMANDS.map((command) => [command, ['cli/terminal']])),

  // The explorer imports only the link. Only the session imports all of them.
  'state/explorer': ['state/link'],
  'state/profile': ['state/explorer', 'state/link'],
  'state/team': ['state/explorer', 'state/profile'],
  'state/import': ['state/explorer', 'state/link', 'state/profile'],
  'state/session': ['state/explorer', 'state/link', 'state/profile', 'state/team'],

  app: ['app/lenses'],
};
