/** Every form a ladder can be written in. Writers that stand on packages are loaded when they are asked for. */
import { CareerGraph } from '../../graph/careerGraph';
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

/** A writer that needs the graph asks for it; one that does not has none made. */
type Writer = (document: LadderDocument, graph: () => CareerGraph) => Promise<ExportResult>;

const WRITERS: Readonly<Record<WriteFormat, Writer>> = {
  yaml: async (document) => single(document, 'yaml', (await import('../own/write')).writeYaml(document)),
  folder: async (document) => (await import('../own/writeFolder')).writeFolder(document),
  json: async (document) => single(document, 'json', (await import('../own/write')).writeJson(document)),
  csv: async (document) => (await import('../spreadsheet/writeLongCsv')).writeLongCsv(document),
  markdown: async (_, graph) => (await import('../markdown/writeMarkdown')).writeMarkdown(graph()),
  'schema-org': async (document) => (await import('../schema-org/writeSchemaOrg')).writeSchemaOrg(document),
  gexf: async (_, graph) => (await import('../network/writeGexf')).writeGexf(graph()),
  graphml: async (_, graph) => (await import('../network/writeGraphml')).writeGraphml(graph()),
};

/**
 * The files of a ladder in a format, and what they cannot hold. `known` is the graph where the caller has one; that of
 * another document, such as the ladder before something was left out, is not used.
 */
export function writeAs(
  document: LadderDocument,
  format: WriteFormat,
  known?: CareerGraph,
): Promise<ExportResult> {
  return WRITERS[format](document, () => (known?.document === document ? known : new CareerGraph(document)));
}

function single({ id }: LadderDocument, ending: string, text: string): ExportResult {
  return { files: [{ path: `${id}.${ending}`, text }], leftOut: [] };
}
