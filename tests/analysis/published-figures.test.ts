import { describe, expect, test } from 'vitest';
import { fit, gapFigures, readiness, type Asked, type Held } from '../../src/analysis/gap';
import { roleGap } from '../../src/analysis/roleGap';
import { CareerGraph } from '../../src/graph/careerGraph';
import { bandMid, payDifference } from '../../src/model/money';
import { DDAT_FILES, ddatLadder } from '../fixtures/ddat';
import { ONET_FILES, onetOccupations } from '../fixtures/onet';
import { annualWages, middleHalf, OEWS_FILE } from '../fixtures/oews';
import { hasShared } from '../fixtures/shared';

describe.skipIf(!DDAT_FILES.every(hasShared))('UK Digital and Data framework', () => {
  const graph = new CareerGraph(ddatLadder());
  const role = (title: string) => {
    const found = graph.roles.get(graph.roleNames.find(title) ?? '');
    if (!found) throw new Error(`The framework has no ${title}.`);
    return found;
  };

  test('the framework has its 201 levelled profiles', () => {
    expect(graph.roles.size).toBe(201);
  });

  test.each([
    ['Apprentice developer', 'Junior developer', 6, 6, 0.5714],
    ['Junior developer', 'Developer', 9, 10, 0.5833],
    ['Developer', 'Senior developer', 4, 4, 0.8571],
    ['Senior developer', 'Lead developer', 2, 2, 0.9333],
  ])('%s to %s: %i skills short, %i steps, readiness %d', (from, to, short, steps, share) => {
    const gap = roleGap(graph, role(from), role(to));
    expect([gap.skillsShort, gap.steps]).toEqual([short, steps]);
    expect(gap.readiness).toBeCloseTo(share, 4);
  });
});

describe.skipIf(!ONET_FILES.every(hasShared))('O*NET', () => {
  const asksOf = (title: string): Asked => {
    const found = [...onetOccupations().values()].find((one) => one.title === title);
    if (!found) throw new Error(`O*NET has no ${title}.`);
    return found.asks;
  };
  const heldFrom = (asks: Asked): Held => new Map([...asks].map(([skill, { level }]) => [skill, level]));

  test('Computer User Support Specialists to Network and Computer Systems Administrators', () => {
    const from = asksOf('Computer User Support Specialists');
    const to = asksOf('Network and Computer Systems Administrators');
    const ready = gapFigures(heldFrom(from), to).readiness;
    const retained = readiness(heldFrom(to), from);
    expect(ready).toBeCloseTo(0.8397, 4);
    expect(retained).toBeCloseTo(0.9112, 4);
    expect(fit(ready, retained)).toBeCloseTo(0.874, 4);
  });
});

describe.skipIf(!hasShared(OEWS_FILE))('BLS wages, May 2024', () => {
  test('15-1252 Software Developers: the five percentiles', () => {
    expect(annualWages('15-1252')).toEqual([79_850, 103_050, 133_080, 169_000, 211_450]);
  });

  test('the middle half is a band whose mid is the median, which is not halfway', () => {
    const band = middleHalf('15-1252');
    expect(bandMid(band)).toBe(133_080);
    const { mid, ...halfway } = band;
    const difference = payDifference([halfway], [band]);
    expect(difference).toMatchObject({ comparable: true, amount: (mid ?? 0) - 136_025 });
  });
});
