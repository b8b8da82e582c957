import type { FormatId } from '../../formats/import/types';

/** What a sentence calls each format that is read. */
export const formatNames: Readonly<Record<FormatId, string>> = {
  ladder: 'Leiter',
  ddat: 'Digital-and-Data-Rahmenwerk',
  onet: 'Tabellen von O*NET und OEWS',
  financialTimes: 'Kompetenzen der Financial Times',
  guardian: 'Gehaltsbänder des Guardian',
  schemaOrg: 'Berufe nach schema.org',
  rolePage: 'Rollenseite',
  longCsv: 'lange Tabelle',
  wideCsv: 'breite Tabelle',
  xlsx: 'Arbeitsmappe',
};
