/** Pay in the default ladder: figures of pages as printed, estimates by one rule, and a sentence wherever pay falls. */
import { describe, expect, test } from 'vitest';
import { basesOf, byId, graph, ladder, rank, readme } from '../fixtures/ladder/defaultLadder';
import { PRINTED, WAGES } from '../fixtures/published/payFigures';
import { MANAGERS, payAt, PERCENTILES } from '../fixtures/published/payRule';

const bands = ladder.roles.flatMap((role) => role.pay.map((band) => [role.title, role, band] as const));
const printed = bands.filter(([, , { estimate }]) => !estimate);
const estimates = bands.filter(([, , { estimate }]) => estimate);

test.each(bands)('%s has one band that says base or total, from where and when', (_, { pay }, band) => {
  expect(pay).toHaveLength(1);
  expect(band).toMatchObject({ currency: 'USD', region: 'US', basis: 'base' });
  expect(band.source).toBe(band.estimate ? 'bls-oews-2024' : 'role-pages');
  if (band.estimate) expect(band.asOf).toBe('2024-05');
  else expect([band.asOf, band.readOn]).toEqual([undefined, '2026-11']);
});

describe('pay printed on a role page', () => {
  test.each(printed)('%s pays what its page prints, and names the page', (_, __, band) => {
    const title = /public role pages? for (.+?)(?:\.|,|;)/.exec(band.note ?? '')?.[1];
    const rows = PRINTED.map(([name, min, max, open, period = 'year']) => [name, min, max, open, period]);
    expect(rows).toContainEqual([title, band.min, band.max, band.topCoded ?? false, band.period]);
    expect(band.url).toMatch(/^https:\/\/(?:www\.)?torchora\.com\/job-specification\/./);
  });
});

/** The percentiles and the occupation that an estimate names. */
function readingOf(method = '') {
  const [, low, high, title, code = ''] =
    /^The (\d+)(?:th|st|nd|rd) to the (\d+)(?:th|st|nd|rd) percentile of (.+) \((\d\d-\d{4})\)/.exec(
      method,
    ) ?? [];
  return { percentiles: [Number(low), Number(high)] as const, title, code };
}

describe('pay estimated from the Bureau of Labor Statistics', () => {
  test.each(estimates)('%s pays the percentiles that the rule gives its level', (_, { level }, band) => {
    const { percentiles, title, code } = readingOf(band.method);
    expect(WAGES[code]?.[0]).toBe(title);
    expect(percentiles).toEqual(PERCENTILES[code === MANAGERS ? 'people' : 'craft'][level]);
    // The quantiles have five decimals.
    expect(Math.abs(band.min - payAt(code, percentiles[0]))).toBeLessThanOrEqual(10);
    expect(Math.abs(band.max - payAt(code, percentiles[1]))).toBeLessThanOrEqual(10);
  });

  test.each(estimates)(
    '%s is read off the same occupation as the roles of its family that it builds on',
    (_, role, band) => {
      const { code } = readingOf(band.method);
      if (code === MANAGERS) return;
      const others = basesOf(role.id)
        .filter(({ family }) => family === role.family)
        .flatMap(({ id }) => byId(id).pay.flatMap(({ method }) => (method ? readingOf(method).code : [])));
      for (const other of others) expect(other).toBe(code);
    },
  );

  test('the README states the percentiles of each level', () => {
    for (const rows of Object.values(PERCENTILES))
      for (const [low, high] of Object.values(rows)) expect(readme).toContain(`${low}–${high}`);
  });
});

test('where the middle of the pay falls from one level to the next in a family, the band says why', () => {
  const middle = (id: string) => {
    const [band] = graph.roles.get(id)?.pay ?? [];
    return band?.period === 'year' ? (band.min + band.max) / 2 : undefined;
  };
  for (const { kind, from, to } of graph.moves.values()) {
    const [a, b] = [byId(from), byId(to)];
    if (kind !== 'advancement' || a.family !== b.family || rank.get(a.level) === rank.get(b.level)) continue;
    const [before, after] = [middle(from), middle(to)];
    if (before === undefined || after === undefined || after >= before) continue;
    expect(b.pay[0]?.note, `${a.title} to ${b.title}`).toMatch(/The middle is lower than that of /);
  }
});
