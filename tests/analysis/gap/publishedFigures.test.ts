import { beforeAll, describe, expect, test } from 'vitest';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { payDifference } from '../../../src/model/ladder/money';
import { DDAT_FILES, ddatLadder } from '../../fixtures/published/ddat';
import { ONET_FILES, readOnetFiles } from '../../fixtures/published/onet';
import { annualWages, OEWS_FILE } from '../../fixtures/published/oews';
import { hasShared } from '../../fixtures/published/shared';

describe.skipIf(!DDAT_FILES.every(hasShared))('UK Digital and Data framework', () => {
  let graph: CareerGraph;
  beforeAll(() => {
    graph = new CareerGraph(ddatLadder());
  });
  const role = (title: string) => {
    const found = graph.roles.get(graph.roleNames.find(title) ?? '');
    if (!found) throw new Error(`The framework has no ${title}.`);
    return found;
  };

  test('the framework has 201 levelled profiles', () => {
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

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('O*NET with the wages of the BLS', () => {
  let graph: CareerGraph;
  beforeAll(() => {
    graph = new CareerGraph(ladderSchema.parse(readOnetFiles().value));
  });
  const role = (title: string) => {
    const found = graph.roles.get(graph.roleNames.find(title) ?? '');
    if (!found) throw new Error(`O*NET has no ${title}.`);
    return found;
  };

  test('Computer User Support Specialists to Network and Computer Systems Administrators', () => {
    const gap = roleGap(
      graph,
      role('Computer User Support Specialists'),
      role('Network and Computer Systems Administrators'),
    );
    expect(gap.readiness).toBeCloseTo(0.8397, 4);
    expect(gap.retention).toBeCloseTo(0.9112, 4);
    expect(gap.fit).toBeCloseTo(0.874, 4);
  });

  test('Software Developers: the five percentiles, with the middle half as the band', () => {
    const five = [79_850, 103_050, 133_080, 169_000, 211_450];
    expect(annualWages('15-1252')).toEqual(five);
    const [band] = role('Software Developers').pay;
    expect(band).toMatchObject({ min: five[1], mid: five[2], max: five[3], currency: 'USD', period: 'year' });
    expect(band?.note).toBe('10th to 90th percentile: $79,850 to $211,450.');
  });

  test('its mid is the median, which is not halfway', () => {
    const { pay } = role('Software Developers');
    const halfway = pay.map(({ mid: _, ...band }) => band);
    expect(payDifference(halfway, pay)).toMatchObject({ comparable: true, amount: 133_080 - 136_025 });
  });
});
