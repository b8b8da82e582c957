/** Every form a ladder can be written in. Writers that stand on packages are loaded when they are asked for. */
import type { LadderDocument } from '../../model/ladder/ladder';
import type { ExportResult } from '../exportResult';

/** What is written, and how a sentence and a list call it. */
export const WRITE_FORMATS = {
  yaml: 'YAML, one file',
  folder: 'YAML, a folder with a file for each role',
  json: 'JSON',
  csv: 'CSV, a row for each role and skill',
  markdown: 'Markdown, a page for each role',
  'schema-org': 'schema.org JSON-LD',
  gexf: 'GEXF, a network for Gephi',
  graphml: 'GraphML, a network for yEd',
} as const;

export type WriteFormat = keyof typeof WRITE_FORMATS;

const WRITERS: Readonly<Record<WriteFormat, (document: LadderDocument) => Promise<ExportResult>>> = {
  yaml: async (document) => single(document, 'yaml', (await import('../own/write')).writeYaml(document)),
  folder: async (document) => (await import('../own/writeFolder')).writeFolder(document),
  json: async (document) => single(document, 'json', (await import('../own/write')).writeJson(document)),
  csv: async (document) => (await import('../spreadsheet/writeLongCsv')).writeLongCsv(document),
  markdown: async (document) => (await import('../markdown/writeMarkdown')).writeMarkdown(document),
  'schema-org': async (document) => (await import('../schema-org/writeSchemaOrg')).writeSchemaOrg(document),
  gexf: async (document) => (await import('../network/writeGexf')).writeGexf(document),
  graphml: async (document) => (await import('../network/writeGraphml')).writeGraphml(document),
};

/** The files of a ladder in a format, and what they cannot hold. */
export function writeAs(document: LadderDocument, format: WriteFormat): Promise<ExportResult> {
  return WRITERS[format](document);
}

function single({ id }: LadderDocument, ending: string, text: string): ExportResult {
  return { files: [{ path: `${id}.${ending}`, text }], leftOut: [] };
}
