import write from 'graphology-gexf/browser/writer.js';
import type { CareerGraph } from '../../graph/careerGraph';
import type { ExportResult } from '../exportResult';
import { LEFT_OUT, moveAttributes, roleAttributes } from './attributes';

/** Writes the roles and moves of a ladder as GEXF 1.2 for Gephi. */
export function writeGexf(graph: CareerGraph): ExportResult {
  const text = write(graph.network, {
    formatNode: (_, { role }) => {
      const { title, ...attributes } = roleAttributes(graph, role);
      return { label: title, attributes };
    },
    formatEdge: (_, { move }) => ({ attributes: { ...moveAttributes(graph, move) } }),
  });
  return { files: [{ path: `${graph.document.id}.gexf`, text: `${text}\n` }], leftOut: LEFT_OUT };
}
