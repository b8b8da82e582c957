/** All export formats. Writers that need packages are loaded on demand. */
import { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { ExportResult } from '../exportResult';
import type { HandbookTexts } from '../markdown/handbookTexts';

/** In the order in which a reader is offered them; `i18n` names them. */
export const WRITE_FORMATS = [
  'yaml',
  'yaml-v1',
  'folder',
  'json',
  'csv',
  'markdown',
  'schema-org',
  'gexf',
  'graphml',
] as const;

export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** Only writers that call `graph` cause it to be created. */
type Writer = (
  document: LadderDocument,
  texts: HandbookTexts,
  graph: () => CareerGraph,
) => Promise<ExportResult>;

const WRITERS: Readonly<Record<WriteFormat, Writer>> = {
  yaml: async (document) => single(document, 'yaml', (await import('../own/write')).writeYaml(document)),
  'yaml-v1': async (_, _texts, graph) => {
    const [{ toVersion1 }, { writeYamlPart }] = await Promise.all([
      import('../own/version1'),
      import('../own/write'),
    ]);
    const { document, leftOut } = toVersion1(graph());
    return { ...single(document, 'yaml', writeYamlPart(document)), leftOut };
  },
  folder: async (document) => (await import('../own/writeFolder')).writeFolder(document),
  json: async (document) => single(document, 'json', (await import('../own/write')).writeJson(document)),
  csv: async (document) => (await import('../spreadsheet/writeLongCsv')).writeLongCsv(document),
  markdown: async (_, texts, graph) =>
    (await import('../markdown/writeMarkdown')).writeMarkdown(graph(), texts),
  'schema-org': async (document) => (await import('../schema-org/writeSchemaOrg')).writeSchemaOrg(document),
  gexf: async (_, _texts, graph) => (await import('../network/writeGexf')).writeGexf(graph()),
  graphml: async (_, _texts, graph) => (await import('../network/writeGraphml')).writeGraphml(graph()),
};

/**
 * The files of a ladder in a format, and what they cannot represent. `texts` are those of a handbook, in the
 * reader's language. `known` is the caller's graph, if it has one. It is only used if it belongs to
 * `document`.
 */
export function writeAs(
  document: LadderDocument,
  format: WriteFormat,
  texts: HandbookTexts,
  known?: CareerGraph,
): Promise<ExportResult> {
  return WRITERS[format](document, texts, () =>
    known?.document === document ? known : new CareerGraph(document),
  );
}

function single({ id }: { id: string }, ending: string, text: string): ExportResult {
  return { files: [{ path: `${id}.${ending}`, text }], leftOut: [] };
}
