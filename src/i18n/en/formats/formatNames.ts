import type { WriteFormat } from '../../../formats/export/writers';
import type { FormatId } from '../../../formats/import/types';

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

/** The name of each format that is written, in a sentence and in a list. */
export const writeFormatNames: Readonly<Record<WriteFormat, string>> = {
  yaml: 'YAML, one file',
  'yaml-v1': 'YAML, version 1, for earlier versions of Rungs',
  folder: 'YAML, a folder with a file for each role',
  json: 'JSON',
  csv: 'CSV, a row for each role and skill',
  markdown: 'Markdown, a page for each role',
  'schema-org': 'schema.org JSON-LD',
  gexf: 'GEXF, a network for Gephi',
  graphml: 'GraphML, a network for yEd',
};
