import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { moveAttributes, roleAttributes } from '../../../src/formats/network/attributes';
import { writeGexf } from '../../../src/formats/network/writeGexf';
import { writeGraphml } from '../../../src/formats/network/writeGraphml';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { ladderSchema, type LadderDocument } from '../../../src/model/ladder/ladder';
import { band, ladderWith, role } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';

const LADDER = ladderSchema.parse(
  ladderWith({
    roles: [
      role('Engineer <I> & "co"', { id: 'constructor', pay: [band(50_000, 60_000)], advancementTo: ['S'] }),
      role('S', { level: 'senior', entryFrom: ['constructor'], lateral: ['Outside'] }),
    ],
  }),
);

/** The contents of a file by its keys: nodes, and edges with their ends and direction. */
function said(network: MultiGraph): unknown {
  const given = (attributes: object) =>
    Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined && value !== ''));
  return {
    roles: network.mapNodes((key, attributes) => [key, given(attributes)]),
    moves: network.mapEdges((key, attributes, from, to, _from, _to, undirected) => [
      key,
      [from, to].join(),
      undirected,
      given(attributes),
    ]),
  };
}

/** The expected contents of a file. */
function expected(document: LadderDocument, titleAs: string): unknown {
  const graph = new CareerGraph(document);
  const network = new MultiGraph();
  graph.network.forEachNode((key, { role: one }) => {
    const { title, ...rest } = roleAttributes(graph, one);
    network.addNode(key, { [titleAs]: title, ...rest });
  });
  graph.network.forEachEdge((key, { move }, from, to, _from, _to, undirected) => {
    if (undirected) network.addUndirectedEdgeWithKey(key, from, to, { ...moveAttributes(graph, move) });
    else network.addDirectedEdgeWithKey(key, from, to, { ...moveAttributes(graph, move) });
  });
  return said(network);
}

const textOf = ({ files: [{ text }] }: ReturnType<typeof writeGexf>) => text;

test('GEXF reads back as the same roles and moves', () => {
  const read = parseGexf(MultiGraph, textOf(writeGexf(new CareerGraph(LADDER))));
  expect(said(read)).toEqual(expected(LADDER, 'label'));
});

test('GraphML reads back as the same roles and moves', () => {
  const read = parseGraphml(MultiGraph, textOf(writeGraphml(new CareerGraph(LADDER))));
  expect(said(read)).toEqual(expected(LADDER, 'title'));
});

test('the file has family, level, pay and the roles that declare a move', () => {
  const text = textOf(writeGraphml(new CareerGraph(LADDER)));
  for (const value of ['50000', '60000', 'EUR', 'advancement', 'lateral', 'Outside'])
    expect(text).toContain(value);
  expect(text).toContain('Engineer &lt;I&gt; &amp; &quot;co&quot;; S');
});

test('any small ladder survives both formats', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const document = ladderSchema.parse(ladderWith(input));
      expect(said(parseGexf(MultiGraph, textOf(writeGexf(new CareerGraph(document)))))).toEqual(
        expected(document, 'label'),
      );
      expect(said(parseGraphml(MultiGraph, textOf(writeGraphml(new CareerGraph(document)))))).toEqual(
        expected(document, 'title'),
      );
    }),
    { numRuns: 40 },
  );
});

test('characters that XML does not allow are removed from titles', () => {
  const document = ladderSchema.parse(
    ladderWith({ roles: [role('Lead\u0000\u001b \uD800', { id: 'lead' })] }),
  );
  for (const written of [writeGexf(new CareerGraph(document)), writeGraphml(new CareerGraph(document))]) {
    expect(textOf(written)).not.toMatch(/[\u0000\u001b\uD800]/);
  }
});
