import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/analysis/editions/editions';
import { changeTexts } from '../../../src/analysis/editions/wording';
import { CareerGraph } from '../../../src/graph/careerGraph';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { changesMessages } from '../../../src/i18n/en/changes/messages';
import { figuresMessages } from '../../../src/i18n/en/figures/messages';
import { handbook } from '../../../src/i18n/en/formats/handbook';
import { stepName } from '../../../src/i18n/en/ratings';
import { formatterFor } from '../../../src/i18n/formatter/Formatter';
import { twoEditions } from '../../fixtures/ladder/editions';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

const figures = {
  figure: String,
  band: handbook.band,
  step: stepName,
  rung: figuresMessages(formatterFor('en', 'en')).rungName,
  names: changesMessages(formatterFor('en', 'en')),
  difference: (pay: { comparable: boolean }) => (pay.comparable ? 'differs' : 'not comparable'),
};

test('every change has a name; a renamed or changed item has two sides that differ', () => {
  fc.assert(
    fc.property(twoEditions, ([before, after]) => {
      const comparison = compareEditions(new CareerGraph(before), new CareerGraph(after));
      for (const change of comparison.changes) {
        const { name, role: of, sides } = changeTexts(change, comparison, figures);
        expect(name).not.toBe('');
        expect(of === '').toBe(!('role' in change));
        if (change.kind === 'added') for (const side of sides) expect(side.before).toBe('');
        if (change.kind === 'removed') for (const side of sides) expect(side.after).toBe('');
        if (change.kind === 'renamed' || change.kind === 'changed') {
          expect(sides.length, change.id).toBeGreaterThan(0);
          for (const side of sides) expect(side.after, `${change.id} ${side.what}`).not.toBe(side.before);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});

function words(before: LadderInput, after: LadderInput, kind: string, part: string) {
  const comparison = compareEditions(graphOf(before), graphOf(after));
  return comparison.changes
    .filter((change) => change.part === part && change.kind === kind)
    .map((change) => changeTexts(change, comparison, figures));
}
const pay = { currency: 'EUR', period: 'year' as const, min: 40_000, max: 60_000 };

test('a requirement names the steps of each scale, a role names its family and level', () => {
  const scale = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
  const ask = (level: string, more: object = {}) =>
    role('S', { requirements: [{ skill: 'a', level, ...more }] });
  const before = ladderWith({ scale: scale('x', 'y'), skills: [skill('a')], roles: [ask('x')] });
  const after = ladderWith({
    scale: scale('w', 'x', 'y'),
    skills: [skill('a')],
    roles: [ask('y', { need: 'preferred', note: 'In time.' })],
  });
  expect(words(before, after, 'changed', 'requirement')[0]?.sides).toEqual([
    { what: 'Required step', before: 'X', after: 'Y' },
    { what: 'Required or preferred', before: 'required', after: 'preferred' },
    { what: 'Note', before: '', after: 'In time.' },
  ]);
  expect(words(before, after, 'added', 'step')[0]).toMatchObject({ name: 'W', sides: [] });
});

test('a pay change shows the difference if the band moved, but not if only its date changed', () => {
  const of = (band: object) =>
    ladderWith({ skills: [skill('a')], roles: [role('S', { pay: [{ ...pay, ...band }] })] });
  const [raised] = words(of({}), of({ max: 70_000 }), 'changed', 'pay');
  expect(raised).toMatchObject({ note: 'differs', role: 'S' });
  expect(raised?.sides.map(({ what }) => what)).toEqual(['Band']);
  const [dated] = words(of({}), of({ asOf: '2026-11' }), 'changed', 'pay');
  expect(dated?.note).toBe('');
  expect(dated?.sides).toEqual([{ what: 'As of', before: '', after: '2026-11' }]);
});

test('an item that was split, merged or title-only says so', () => {
  const before = ladderWith({
    skills: [skill('a', { aliases: ['b'] })],
    roles: [role('S', { advancementTo: ['Guru'] })],
  });
  const after = ladderWith({
    skills: [skill('a'), skill('b')],
    roles: [role('S', { advancementTo: ['Guru'] }), role('Guru')],
  });
  const name = graphOf(after).skills.get('a')?.name;
  expect(words(before, after, 'added', 'skill')[0]?.note).toBe(`split from “${name}”`);
  expect(words(after, before, 'removed', 'skill')[0]?.note).toBe(`now part of “${name}”`);
  expect(words(before, after, 'added', 'role')[0]?.note).toBe('previously only mentioned');
  expect(words(after, before, 'removed', 'role')[0]?.note).toBe('now only mentioned');
});

test('an indicator is shown under the name of its step', () => {
  const of = (indicators: Record<string, string>) =>
    ladderWith({ skills: [skill('a', { indicators })], roles: [role('S')] });
  const [changed] = words(of({ working: 'Does it.' }), of({ working: 'Does it well.' }), 'changed', 'skill');
  expect(changed?.sides).toEqual([{ what: 'Working', before: 'Does it.', after: 'Does it well.' }]);
});
