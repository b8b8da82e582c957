/** Tests the formulas on small files in the published formats, with figures worked out by hand. */
import { describe, expect, test } from 'vitest';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { checkLadder } from '../../../src/check/check';
import { writeLongCsv } from '../../../src/formats/spreadsheet/writeLongCsv';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import type { ImportResult } from '../../../src/model/ladder/proposal';
import { payDifference } from '../../../src/model/ladder/money';
import { rungs } from '../../fixtures/host/command';
import { folderWith } from '../../fixtures/host/disk';
import { BAKERS_CSV } from '../../fixtures/published/ddatText';
import { onetFiles } from '../../fixtures/published/onetFiles';
import { readDdat, readLongCsv, readOnet } from '../../fixtures/import/readers';

function rolesOf(read: ImportResult) {
  const { graph } = checkLadder(read);
  if (!graph) throw new Error('The files make no ladder.');
  const role = (title: string) => {
    const found = graph.roles.get(graph.roleNames.find(title) ?? '');
    if (!found) throw new Error(`There is no ${title}.`);
    return found;
  };
  return { role, gap: (from: string, to: string) => roleGap(graph, role(from), role(to)) };
}

describe('a table of roles in the format of the UK framework, where every skill has the same weight', () => {
  const read = readDdat([{ file: 'roles.csv', text: BAKERS_CSV }]);

  test('up: 3 of 9 steps are covered and everything held is still used', () => {
    // Readiness (2 + 1 + 0) / (4 + 3 + 2); retention (2 + 1) / (2 + 1); fit 2 * 1/3 * 1 / (1/3 + 1) = 1/2.
    const up = rolesOf(read).gap('Junior baker', 'Senior baker');
    expect([up.skillsShort, up.steps]).toEqual([3, 2 + 2 + 2]);
    expect(up.readiness).toBeCloseTo(3 / 9, 10);
    expect(up.retention).toBeCloseTo(1, 10);
    expect(up.fit).toBeCloseTo(1 / 2, 10);
  });

  test('down: no skill is short and a third of what is held is still used', () => {
    // Readiness 3 / 3; retention (2 + 1 + 0) / (4 + 3 + 2); fit 1/2 again, because it is symmetric.
    const down = rolesOf(read).gap('Senior baker', 'Junior baker');
    expect([down.skillsShort, down.steps]).toEqual([0, 0]);
    expect(down.readiness).toBeCloseTo(1, 10);
    expect(down.retention).toBeCloseTo(3 / 9, 10);
    expect(down.fit).toBeCloseTo(1 / 2, 10);
  });

  test('exported as a long table and imported again, it is the same ladder', () => {
    const document = ladderSchema.parse(read.value);
    const { files, leftOut } = writeLongCsv(document);
    expect(leftOut).toEqual([]);
    const again = readLongCsv([{ file: 'ladder.csv', text: files[0].text }]);
    expect(ladderSchema.parse(again.value)).toEqual(document);
  });

  test('the command line imports it and gives the same figures', async () => {
    const folder = folderWith({ 'roles.csv': BAKERS_CSV });
    const { code, err } = await rungs('import', `${folder}/roles.csv`, '-o', `${folder}/bakers`);
    expect(code).toBe(0);
    expect(err).toContain('2 roles and 3 skills written');
    const { out } = await rungs('gap', `${folder}/bakers`, 'Junior baker', 'Senior baker', '-f', 'json');
    expect(JSON.parse(out)).toMatchObject({ skillsShort: 3, steps: 6 });
    expect((JSON.parse(out) as { readiness: number }).readiness).toBeCloseTo(3 / 9, 10);
  });
});

describe('files in the format of O*NET, where importance is the weight', () => {
  const { role, gap } = rolesOf(readOnet(onetFiles()));

  test('from Bakers to Bakery Chiefs', () => {
    // Asked, weight * level:  Speaking .75 * 5.5, Mathematics .5 * 3.12, its knowledge .25 * 7  = 7.435
    // Covered:                Speaking .75 * 2                                                  = 1.5
    // Held:   Speaking .375 * 2, Repairing 1 * 4, Transportation 0 * 1, Telecommunications .5 * 2 = 5.75
    // Still in use:           Speaking .375 * 2                                                 = 0.75
    const [ready, retained] = [1.5 / 7.435, 0.75 / 5.75];
    const found = gap('Bakers', 'Bakery Chiefs');
    expect(found.readiness).toBeCloseTo(ready, 10);
    expect(found.retention).toBeCloseTo(retained, 10);
    expect(found.fit).toBeCloseTo((2 * ready * retained) / (ready + retained), 10);
    expect(found.skillsShort).toBe(3);
    expect(found.steps).toBeCloseTo(3.5 + 3.12 + 7, 10);
  });

  test('the middle of a pay band is the published median, not the middle of its ends', () => {
    // The band is 50,000 to 82,000: halfway is 66,000, the median 63,400.
    const { pay } = role('Bakery Chiefs');
    const halfway = pay.map(({ mid: _, ...band }) => band);
    expect(payDifference(halfway, pay)).toMatchObject({ comparable: true, amount: 63_400 - 66_000 });
  });
});
