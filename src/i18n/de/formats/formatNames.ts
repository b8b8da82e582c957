import type { FormatId } from '../../../formats/import/types';
import type { writeFormatNames as english } from '../../en/formats/formatNames';

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

export const writeFormatNames: typeof english = {
  yaml: 'YAML, eine Datei',
  'yaml-v1': 'YAML, Version 1, für frühere Versionen von Rungs',
  folder: 'YAML, ein Ordner mit einer Datei je Rolle',
  json: 'JSON',
  csv: 'CSV, eine Zeile je Rolle und Kompetenz',
  markdown: 'Markdown, eine Seite je Rolle',
  'schema-org': 'schema.org JSON-LD',
  gexf: 'GEXF, ein Netz für Gephi',
  graphml: 'GraphML, ein Netz für yEd',
};
