/** One bar for all families of the default ladder, as its README states it. */
import { describe, expect, test } from 'vitest';
import { coverage, heldBy, readinessShare } from '../../src/analysis/gap/gap';
import { roleGap } from '../../src/analysis/gap/roleGap';
import type { RoleNode } from '../../src/graph/careerGraph';
import { expectationsAt } from '../../src/model/ladder/expectations';
import { basesOf, byId, graph, ladder, node, rank, readme } from '../fixtures/ladder/defaultLadder';

const roles = ladder.roles.filter(({ id }) => id !== 'lead-back-end-engineer').map(({ id }) => node(id));

/** How many skills a role asks at Expert, and the mean level of all. */
function bar({ requirements }: RoleNode) {
  const levels = [...requirements.values()].map(({ level }) => level);
  return {
    experts: levels.filter((level) => level === 4).length,
    mean: levels.reduce((sum, level) => sum + level, 0) / levels.length,
  };
}

/** By level: the least and most Expert skills, and the least and greatest mean level. */
const BAR: Readonly<Record<string, { experts: [number, number]; mean: [number, number] }>> = {
  intern: { experts: [0, 0], mean: [1, 1.2] },
  junior: { experts: [0, 0], mean: [1.15, 1.4] },
  engineer: { experts: [0, 0], mean: [1.5, 1.85] },
  senior: { experts: [0, 0], mean: [2.15, 2.35] },
  lead: { experts: [1, 1], mean: [2.3, 2.8] },
  principal: { experts: [1, 6], mean: [2.6, 3.1] },
  director: { experts: [6, 9], mean: [3, 3.25] },
  executive: { experts: [11, 16], mean: [3.3, 3.4] },
};

describe.each(Object.keys(BAR))('%s', (level) => {
  const range = BAR[level];
  test('every role asks as many Expert skills and as much on average as its level does', () => {
    for (const role of roles.filter((one) => one.level === level)) {
      const { experts, mean } = bar(role);
      expect(experts, role.title).toBeGreaterThanOrEqual(range?.experts[0] ?? 0);
      expect(experts, role.title).toBeLessThanOrEqual(range?.experts[1] ?? 0);
      expect(mean, role.title).toBeGreaterThanOrEqual(range?.mean[0] ?? 0);
      expect(mean, role.title).toBeLessThanOrEqual(range?.mean[1] ?? 0);
    }
  });

  test('the README states the number of Expert skills', () => {
    const [least, most] = range?.experts ?? [];
    const stated = least === most ? String(least) : `${least}–${most}`;
    const name = ladder.levels.find(({ id }) => id === level)?.name;
    expect(readme).toMatch(new RegExp(`^\\| ${name} +\\| ${stated} +\\|`, 'm'));
  });

  test('states what it expects in scope, autonomy, impact and people', () => {
    expect(expectationsAt(ladder, level).map(({ theme }) => theme.id)).toEqual([
      'scope',
      'autonomy',
      'impact',
      'people',
    ]);
  });
});

test('a principal of a craft is asked to be an expert in five or six skills, a manager in one', () => {
  for (const role of roles.filter(({ level }) => level === 'principal')) {
    const isManager = role.requirements.has('people-management');
    const { experts } = bar(role);
    if (isManager) expect(experts, role.title).toBe(1);
    else expect([5, 6], role.title).toContain(experts);
  }
});

test('of what a role builds on, everything is asked: it is ready for each of those roles', () => {
  for (const role of graph.roles.values())
    for (const base of basesOf(role.id))
      expect(roleGap(graph, role, base).readiness, `${role.title} to ${base.title}`).toBe(1);
});

test('each role but the lowest of its track builds on another, and asks more of three skills of its craft', () => {
  const general = new Set(
    ladder.skills.filter(({ group }) => /^(Working|Thinking)/.test(group ?? '')).map(({ id }) => id),
  );
  for (const role of roles) {
    for (const base of role.buildsOn.map(node)) {
      const raised = [...role.requirements.values()].filter(
        ({ skill, level }) => level > (base.requirements.get(skill)?.level ?? 0),
      );
      expect(raised.length, `${base.title} to ${role.title}`).toBeGreaterThanOrEqual(3);
      if (role.requirements.has('people-management')) continue;
      const craft = raised.filter(({ skill }) => !general.has(skill));
      expect(craft.length, `${base.title} to ${role.title}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('managers are asked more than leads in leading people', () => {
  const leading = ['people-management', 'feedback-performance', 'hiring', 'organisation-design'];
  const asked = (id: string) =>
    leading.reduce((sum, skill) => sum + (node(id).requirements.get(skill)?.level ?? 0), 0);
  const leads = ladder.roles.filter(({ level }) => level === 'lead');
  for (const { id, title } of leads) expect(asked('engineering-manager'), title).toBeGreaterThan(asked(id));
  expect(asked('senior-engineering-manager')).toBeGreaterThan(asked('engineering-manager'));
  expect(asked('director-of-engineering')).toBeGreaterThan(asked('senior-engineering-manager'));
  expect(asked('vp-of-engineering')).toBeGreaterThan(asked('director-of-engineering'));
});

test('no role is 85% ready for one of another family, on its level or above, without a move between them', () => {
  const linked = new Set(
    [...graph.moves.values()].flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const close: string[] = [];
  for (const from of graph.roles.values())
    for (const to of graph.roles.values()) {
      if (from.family === to.family || linked.has(`${from.id} ${to.id}`)) continue;
      if ((rank.get(to.level) ?? 0) < (rank.get(from.level) ?? 0)) continue;
      if (readinessShare(coverage(heldBy(from), to.requirements)) > 0.85)
        close.push(`${from.title} → ${to.title}`);
    }
  expect(close).toEqual([]);
});

test('every duty that names a common skill asks for the skill', () => {
  const asks: Readonly<Record<string, string>> = {
    Hiring: 'hiring',
    Mentoring: 'mentorship',
    'Code review': 'code-review',
    Accessibility: 'accessibility',
    'AI-assisted work': 'ai-assisted-work',
    'On-call': 'incident-response',
  };
  for (const { id, title, responsibilities } of ladder.roles)
    for (const duty of [...responsibilities.primary, ...responsibilities.secondary]) {
      const skill = Object.hasOwn(asks, duty.title) ? asks[duty.title] : undefined;
      if (skill) expect([...node(id).requirements.keys()], `${title}: ${duty.title}`).toContain(skill);
    }
  expect(byId('lead-back-end-engineer').buildsOn).toEqual(['Senior Back End Engineer']);
});
