import type { CareerGraph } from '../../graph/careerGraph';
import type { ExportResult } from '../exportResult';
import { LEFT_OUT, moveAttributes, roleAttributes } from './attributes';

/** The attributes and their types in the file. */
const ROLE_KEYS = {
  title: 'string',
  family: 'string',
  level: 'string',
  rank: 'int',
  payMin: 'double',
  payMax: 'double',
  payCurrency: 'string',
  payPeriod: 'string',
} as const;
const MOVE_KEYS = { kind: 'string', declaredBy: 'string' } as const;

/**
 * Writes the roles and moves of a ladder as GraphML for yEd and Gephi. graphology-graphml can only read.
 * Source: Brandes, Eiglsperger, Lerner, GraphML Primer (graphml.graphdrawing.org).
 */
export function writeGraphml(graph: CareerGraph): ExportResult {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', ROLE_KEYS),
    ...keys('edge', MOVE_KEYS),
    '  <graph edgedefault="undirected">',
    ...graph.network.mapNodes((key, { role }) =>
      element(`node id="${escaped(key)}"`, 'node', roleAttributes(graph, role)),
    ),
    ...graph.network.mapEdges((key, { move }, from, to, _from, _to, undirected) =>
      element(
        `edge id="${escaped(key)}" source="${escaped(from)}" target="${escaped(to)}" directed="${!undirected}"`,
        'edge',
        moveAttributes(graph, move),
      ),
    ),
    '  </graph>',
    '</graphml>',
  ];
  return {
    files: [{ path: `${graph.document.id}.graphml`, text: `${lines.join('\n')}\n` }],
    leftOut: LEFT_OUT,
  };
}

/**
 * The id of an attribute includes its element, because nodes and edges have attributes with the same name.
 */
function keys(of: 'node' | 'edge', types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(
    ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function element(start: string, of: 'node' | 'edge', attributes: object): string {
  const data = Object.entries(attributes).flatMap(([name, value]: [string, unknown]) =>
    value === undefined ? [] : [`      <data key="${of}-${name}">${escaped(String(value))}</data>`],
  );
  return [`    <${start}>`, ...data, `    </${of}>`].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
