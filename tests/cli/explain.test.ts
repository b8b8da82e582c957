import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';

test.each(['PAY_MIN_ABOVE_MAX', 'pay_min_above_max'])('%s is explained', async (code) => {
  const { code: exit, out, err } = await rungs('explain', code);
  expect([exit, err]).toEqual([0, '']);
  expect(out).toMatch(/^PAY_MIN_ABOVE_MAX: /);
});

test('an unknown code fails and names the nearest one', async () => {
  const { code, out, err } = await rungs('explain', 'PAY_MIN_OVER_MAX\u001B[2J');
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toContain('\u001B');
  expect((await rungs('explain', 'SKILL_UNKOWN')).err).toContain('SKILL_UNKNOWN');
});
