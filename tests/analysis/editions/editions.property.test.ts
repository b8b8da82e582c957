import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHANGE_KINDS,
  EDITION_PARTS,
  type EditionChange,
  type EditionPart,
} from '../../../src/analysis/editions/changes';
import { compareEditions, countChanges } from '../../../src/analysis/editions/editions';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { twoEditions } from '../../fixtures/ladder/editions';
import { runs } from '../../fixtures/runs';

test('an edition compared with itself has no changes', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(
        compareEditions(new CareerGraph(document), new CareerGraph(structuredClone(document))).changes,
      ).toEqual([]);
    }),
    { numRuns: runs(250) },
  );
});

const editions = fc.oneof(
  { weight: 4, arbitrary: twoEditions },
  { weight: 1, arbitrary: fc.tuple(anyDocument, anyDocument) },
);

test('items before, plus those added, minus those removed, are the items after', () => {
  fc.assert(
    fc.property(editions, ([a, b]) => {
      const [before, after] = [new CareerGraph(a), new CareerGraph(b)];
      const { changes: list, pairs } = compareEditions(before, after);
      const counts = countChanges(list);
      const inFull = pairs.roles.pairs.filter(([x, y]) => x.document && y.document);
      const both = (side: 0 | 1) => inFull.map((pair) => pair[side]);
      const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0);
      const distinct = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id)).size;
      const sizes = (graph: CareerGraph, side: 0 | 1): Record<EditionPart, number> => ({
        step: distinct(graph.document.scale),
        level: distinct(graph.document.levels),
        family: distinct(graph.document.families),
        skill: graph.skills.size,
        role: [...graph.roles.values()].filter(({ document }) => document).length,
        move: graph.moves.size,
        requirement: sum(both(side).map(({ requirements }) => requirements.size)),
        pay: sum(both(side).map(({ pay }) => pay.length)),
        responsibility: sum(
          both(side).map(({ document: of }) =>
            of ? of.responsibilities.primary.length + of.responsibilities.secondary.length : 0,
          ),
        ),
      });
      const [was, is] = [sizes(before, 0), sizes(after, 1)];
      for (const part of EDITION_PARTS) {
        expect([part, was[part] + counts[part].added - counts[part].removed]).toEqual([part, is[part]]);
      }
      expect(sum(EDITION_PARTS.flatMap((part) => CHANGE_KINDS.map((kind) => counts[part][kind])))).toBe(
        list.length,
      );
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }),
    { numRuns: runs(250) },
  );
});

test('swapping the editions swaps added with removed, and the sides of every entry', () => {
  const swapped = { added: 'removed', removed: 'added', renamed: 'renamed', changed: 'changed' } as const;
  const text = (one: EditionChange, turned: boolean) => {
    const sides = turned ? [one.after, one.before] : [one.before, one.after];
    const kind = turned ? swapped[one.kind] : one.kind;
    return JSON.stringify([one.part, kind, ...sides, 'fields' in one && one.fields, 'kin' in one && one.kin]);
  };
  fc.assert(
    fc.property(editions, ([a, b]) => {
      const [before, after] = [new CareerGraph(a), new CareerGraph(b)];
      const there = compareEditions(before, after).changes.map((one) => text(one, false));
      const back = compareEditions(after, before).changes.map((one) => text(one, true));
      expect(back.sort()).toEqual(there.sort());
    }),
    { numRuns: runs(250) },
  );
});
