import type { FormatId } from '../../formats/import/types';

/** What a sentence calls each format that is read. */
export const formatNames: Readonly<Record<FormatId, string>> = {
  ladder: 'ladder',
  ddat: 'Digital and Data framework',
  onet: 'O*NET and OEWS tables',
  financialTimes: 'Financial Times competencies',
  guardian: 'Guardian pay bands',
  schemaOrg: 'schema.org occupations',
  rolePage: 'role page',
  longCsv: 'long table',
  wideCsv: 'wide table',
  xlsx: 'spreadsheet',
};
