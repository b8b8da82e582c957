import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GrowthPlan, PlannedAction, StepAhead } from '../../../src/analysis/growth/plan';
import { bySkill, inStableOrder, orderOf, planRows } from '../../../src/state/profile/planRows';

const step = (skill: string): StepAhead => ({
  skill,
  inLadder: true,
  from: 0,
  to: 1,
  rating: 'rated',
  gain: 0,
  targets: [],
  opens: [],
});
const planned = (skill: string, id: string): PlannedAction => ({ ...step(skill), action: { id, text: id } });
const plan = (parts: Partial<GrowthPlan>): GrowthPlan => ({
  open: [],
  withoutAction: [],
  done: [],
  general: [],
  ...parts,
});
const read = (rows: ReturnType<typeof bySkill>) =>
  rows.map((row) => `${row.step.skill}: ${row.actions.map(({ id }) => id).join(' ')}`.trim());

test('groups actions by skill, in the order of each skill’s first action', () => {
  const rows = bySkill([planned('b', '1'), planned('a', '2'), planned('b', '3')]);
  expect(read(rows)).toEqual(['b: 1 3', 'a: 2']);
});

test('an action does not move while the reader edits its date', () => {
  const before = plan({ open: [planned('a', '1'), planned('a', '2'), planned('b', '3')] });
  const after = plan({ open: [planned('b', '3'), planned('a', '2'), planned('a', '1')] });
  expect(read(planRows(after).open)).toEqual(['b: 3', 'a: 2 1']);
  expect(read(planRows(after, orderOf(before)).open)).toEqual(['a: 1 2', 'b: 3']);
});

test('a skill stays among those without actions until its first action is finished', () => {
  const before = plan({ open: [planned('z', '1')], withoutAction: [step('a'), step('b'), step('c')] });
  const after = plan({ open: [planned('b', '2'), planned('z', '1')], withoutAction: [step('a'), step('c')] });
  const { open, without } = planRows(after, orderOf(before, 'b'));
  expect(read(open)).toEqual(['z: 1']);
  expect(read(without)).toEqual(['a:', 'b: 2', 'c:']);
  expect(read(planRows(after).open)).toEqual(['b: 2', 'z: 1']);
});

test('omits general actions that are done', () => {
  const general = [
    { id: '1', text: 'One' },
    { id: '2', text: 'Two', done: true },
  ];
  expect(planRows(plan({ general })).general.map(({ id }) => id)).toEqual(['1']);
});

test('keeps every item, the previous ones in their order and new ones at the end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20)), fc.uniqueArray(fc.nat(20)), (list, before) => {
      const held = inStableOrder(list, before.map(String), String);
      const known = before.filter((one) => list.includes(one));
      expect(held.slice(0, known.length)).toEqual(known);
      expect(held.slice(known.length)).toEqual(list.filter((one) => !before.includes(one)));
    }),
  );
});
