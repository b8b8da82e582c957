/** Every form a ladder can be written in. Writers that stand on packages are loaded when they are asked for. */
import type { LadderDocument } from '../model/ladder/ladder';
import type { Written } from './written';

/** What is written, and how a sentence and a list call it. */
export const WRITE_FORMATS = {
  yaml: 'YAML, one file',
  folder: 'YAML, a folder with a file for each role',
  json: 'JSON',
  csv: 'CSV, a row for each role and skill',
  markdown: 'Markdown, a page for each role',
  'schema-org': 'schema.org JSON-LD',
} as const;

export type WriteFormat = keyof typeof WRITE_FORMATS;

const WRITERS: Readonly<Record<WriteFormat, (document: LadderDocument) => Promise<Written>>> = {
  yaml: async (document) => single(document, 'yaml', (await import('./write')).writeYaml(document)),
  folder: async (document) => (await import('./writeFolder')).writeFolder(document),
  json: async (document) => single(document, 'json', (await import('./write')).writeJson(document)),
  csv: async (document) => (await import('./writeLongCsv')).writeLongCsv(document),
  markdown: async (document) => (await import('./writeMarkdown')).writeMarkdown(document),
  'schema-org': async (document) => (await import('./writeSchemaOrg')).writeSchemaOrg(document),
};

/** The files of a ladder in a format, and what they cannot hold. */
export function writeAs(document: LadderDocument, format: WriteFormat): Promise<Written> {
  return WRITERS[format](document);
}

function single({ id }: LadderDocument, ending: string, text: string): Written {
  return { files: [{ path: `${id}.${ending}`, text }], leftOut: [] };
}
