/**
 * How well each figure finds the occupations that O*NET publishes as related (method 2). Of an occupation's
 * ten primary relations, those with skills and knowledge count.
 */
import { describe, expect, test } from 'vitest';
import type { RequiredLevels } from '../../../src/analysis/gap/gap';
import { GapIndex } from '../../../src/analysis/gap/gapIndex';
import { nextMoves, type NextMove } from '../../../src/analysis/next/nextMoves';
import { roleSkillProfile } from '../../../src/analysis/gap/skillProfile';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { OEWS_FILE } from '../../fixtures/published/oews';
import { ONET_FILES, onetLadder, primaryRelations } from '../../fixtures/published/onet';
import { hasShared } from '../../fixtures/published/shared';

const TOP = 10;

/** The angle between the requirements of two roles. It ignores how much each requires. */
function cosine(a: RequiredLevels, b: RequiredLevels): number {
  let both = 0;
  for (const [skill, { level }] of a) both += level * (b.get(skill)?.level ?? 0);
  return both / (norm(a) * norm(b));
}

const norms = new WeakMap<RequiredLevels, number>();

function norm(requirements: RequiredLevels): number {
  const known =
    norms.get(requirements) ?? Math.hypot(...[...requirements.values()].map(({ level }) => level));
  norms.set(requirements, known);
  return known;
}

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('O*NET', () => {
  test('fit finds at least .38 of the primary relations in its first ten', () => {
    const graph = new CareerGraph(onetLadder());
    const index = new GapIndex(graph);
    const relations = primaryRelations();
    const rank = (id: string) => graph.roles.get(id)?.rank ?? NaN;
    const figures: Record<string, (move: NextMove, requirements: RequiredLevels) => number> = {
      fit: (move) => move.fit,
      readiness: (move) => move.readiness,
      retention: (move) => move.retention,
      cosine: (move, requirements) => cosine(requirements, move.to.requirements),
    };
    const found = new Map(Object.keys(figures).map((name) => [name, { recall: 0, zones: 0 }]));
    for (const role of graph.roles.values()) {
      const related = new Set(relations.get(role.id));
      const moves = nextMoves(graph, roleSkillProfile(role), undefined, index);
      for (const [name, figure] of Object.entries(figures)) {
        const sums = found.get(name);
        // Without declared moves, the list is sorted by fit, and equal figures keep its order.
        const first = moves
          .map((move) => ({ id: move.to.id, value: figure(move, role.requirements) }))
          .sort((a, b) => b.value - a.value)
          .slice(0, TOP);
        if (name === 'fit')
          expect(first.map(({ id }) => id)).toEqual(moves.slice(0, TOP).map(({ to }) => to.id));
        for (const { id } of first) {
          if (!sums) continue;
          sums.recall += related.has(id) ? 1 / related.size : 0;
          sums.zones += (rank(id) - role.rank) / TOP;
        }
      }
    }
    const size = graph.roles.size;
    const recall = (name: string) => (found.get(name)?.recall ?? NaN) / size;
    const published = [...relations.values()].reduce((sum, { length }) => sum + length, 0);
    console.log(`${size} occupations with ${(published / size).toFixed(2)} primary relations on average`);
    console.table(
      [...found].map(([name, { zones }]) => ({
        figure: name,
        'recall@10': recall(name).toFixed(3),
        'job zones up': (zones / size).toFixed(2),
      })),
    );
    expect(recall('fit')).toBeGreaterThanOrEqual(0.38);
  });
});
