import write from 'graphology-gexf/browser/writer.js';
import { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { ExportResult } from '../exportResult';
import { LEFT_OUT, moveAttributes, roleAttributes } from './attributes';

/** The roles and moves of a ladder as GEXF 1.2, which Gephi opens. */
export function writeGexf(document: LadderDocument): ExportResult {
  const graph = new CareerGraph(document);
  const text = write(graph.network, {
    formatNode: (_, { role }) => {
      const { title, ...attributes } = roleAttributes(graph, role);
      return { label: title, attributes };
    },
    formatEdge: (_, { move }) => ({ attributes: { ...moveAttributes(graph, move) } }),
  });
  return { files: [{ path: `${document.id}.gexf`, text: `${text}\n` }], leftOut: LEFT_OUT };
}
