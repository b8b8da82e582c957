import { expect, test } from 'vitest';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { band, graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

const graph = graphOf(
  ladderWith({
    skills: [skill('SQL'), skill('Go'), skill('Talks')],
    roles: [
      role('J', {
        requirements: [
          { skill: 'sql', level: 3, weight: 2 },
          { skill: 'talks', level: 1 },
        ],
        responsibilities: { primary: [{ title: 'Build it' }], secondary: [{ title: 'Be on call' }] },
        experience: { least: 1 },
        pay: [band(40, 60)],
      }),
      role('S', {
        requirements: [
          { skill: 'sql', level: 4 },
          { skill: 'go', level: 2 },
        ],
        responsibilities: { primary: [{ title: 'build IT!' }, { title: 'Plan it' }] },
        experience: { least: 4 },
        pay: [band(60, 80)],
        entryFrom: ['Elsewhere'],
      }),
    ],
  }),
);
const get = (id: string) => {
  const found = graph.roles.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('readiness uses the target’s weights, retention the origin’s', () => {
  const gap = roleGap(graph, get('j'), get('s'));
  expect(gap.readiness).toBeCloseTo(3 / 6, 12);
  expect(gap.retention).toBeCloseTo(6 / 7, 12);
  expect(gap.fit).toBeCloseTo((2 * (1 / 2) * (6 / 7)) / (1 / 2 + 6 / 7), 12);
  expect(roleGap(graph, get('s'), get('j')).readiness).toBe(gap.retention);
});

test('responsibilities match by title, ignoring case and punctuation', () => {
  const { responsibilities } = roleGap(graph, get('j'), get('s'));
  const titles = Object.entries(responsibilities).map(([kind, list]) => [
    kind,
    list.map(({ title }) => title),
  ]);
  expect(titles).toEqual([
    ['gained', ['Plan it']],
    ['kept', ['build IT!']],
    ['left', ['Be on call']],
  ]);
});

test('experience and pay have rows beside the skills', () => {
  const gap = roleGap(graph, get('j'), get('s'));
  expect(gap.experience.moreYears).toBe(3);
  expect(gap.pay).toMatchObject({ comparable: true, amount: 20, share: 0.4 });
});

test('a role compared with itself has no steps and full retention', () => {
  for (const one of graph.roles.values()) {
    const gap = roleGap(graph, one, one);
    expect([gap.steps, gap.readiness, gap.retention, gap.fit]).toEqual([0, 1, 1, 1]);
  }
});

test('a title-only role requires nothing and holds nothing', () => {
  const outside = get('title:elsewhere');
  expect(roleGap(graph, get('s'), outside)).toMatchObject({ steps: 0, readiness: 1, retention: 0, fit: 0 });
  expect(roleGap(graph, outside, get('s')).experience.moreYears).toBeNull();
});
