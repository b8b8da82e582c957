import { expect, test } from 'vitest';
import type { EditionChange } from '../../../src/analysis/editions/changes';
import { compareEditions } from '../../../src/analysis/editions/editions';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { band, graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

function changes(before: LadderInput, after: LadderInput): readonly EditionChange[] {
  return compareEditions(graphOf(before), graphOf(after)).changes;
}

/** Part, kind and changed fields, for short expectations. */
function described(before: LadderInput, after: LadderInput): string[] {
  return changes(before, after).map((one) =>
    [one.part, one.kind, ...(one.kind === 'changed' ? one.fields : [])].join(' '),
  );
}

const asking = (...asks: [string, number | string][]) =>
  ladderWith({
    skills: [skill('SQL'), skill('Python')],
    roles: [role('J', { requirements: asks.map(([name, level]) => ({ skill: name, level })) })],
  });

test('requirements of a role are added, removed and changed, each with both sides', () => {
  const list = changes(
    asking(['sql', 1], ['python', 2]),
    ladderWith({
      skills: [skill('SQL'), skill('Python'), skill('Go')],
      roles: [
        role('J', {
          requirements: [
            { skill: 'sql', level: 3, weight: 2, need: 'preferred' },
            { skill: 'go', level: 1 },
          ],
        }),
      ],
    }),
  );
  expect(
    list.map(({ part, kind, before, after }) => [
      part,
      kind,
      before && 'level' in before && before.level,
      after && 'level' in after && after.level,
    ]),
  ).toEqual([
    ['skill', 'added', null, false],
    ['requirement', 'added', null, 1],
    ['requirement', 'changed', 1, 3],
    ['requirement', 'removed', 2, null],
  ]);
  expect(list[2]).toMatchObject({ fields: ['level', 'weight', 'need'], role: { after: { id: 'j' } } });
});

test('a skill with a new id counts as renamed if its name or an alias matches, and its requirements stay the same', () => {
  const before = asking(['sql', 2]);
  const other = (parts: object) =>
    ladderWith({
      skills: [skill('Python'), skill('Structured queries', parts)],
      roles: [role('J', { requirements: [{ skill: 'queries', level: 2 }] })],
    });
  expect(described(before, other({ id: 'queries', aliases: ['S.Q.L.', 'sql'] }))).toEqual([
    'skill changed aliases',
    'skill renamed',
  ]);
  expect(described(before, other({ id: 'queries', name: 'Sql' }))).toEqual(['skill renamed']);
  // Nothing connects the two, so one is removed and one added, and so are the requirements.
  expect(described(before, other({ id: 'queries' }))).toEqual([
    'skill added',
    'skill removed',
    'requirement added',
    'requirement removed',
  ]);
});

test('a skill merged into another names the other; an alias that two skills share does not', () => {
  const merged = ladderWith({ skills: [skill('SQL', { aliases: ['Python'] })], roles: [role('J')] });
  const [changed, removed] = changes(asking(), merged);
  expect(changed).toMatchObject({ kind: 'changed', fields: ['aliases'] });
  expect(removed).toMatchObject({
    kind: 'removed',
    before: { id: 'python' },
    after: null,
    kin: { id: 'sql' },
  });
  const [, split] = changes(merged, asking())
    .filter(({ part }) => part === 'skill')
    .toReversed();
  expect(split).toMatchObject({ kind: 'added', kin: { id: 'sql' } });

  const claimed = ladderWith({
    skills: ['SQL', 'Go'].map((name) => skill(name, { aliases: ['Python'] })),
    roles: [role('J')],
  });
  const lost = changes(asking(), claimed).find(({ kind }) => kind === 'removed');
  expect(lost).toMatchObject({ before: { id: 'python' } });
  expect(lost).not.toHaveProperty('kin');
});

test('a step inserted between two others is one added step and changes no requirement', () => {
  const withStep = (ladder: LadderInput): LadderInput => ({
    ...ladder,
    scale: ['Awareness', 'Working', 'Skilled', 'Practitioner', 'Expert'].map((name) => ({
      id: name.toLowerCase(),
      name,
    })),
  });
  const before = asking(['sql', 'expert'], ['python', 'working']);
  expect(described(before, withStep(before))).toEqual(['step added']);
  const figures = asking(['sql', 4], ['python', 'working']);
  expect(described(figures, withStep(figures))).toEqual(['step added', 'requirement changed level']);
});

test('renamed steps are the same steps if equally many are in the same place', () => {
  const before = asking(['sql', 'practitioner'], ['python', 2.5]);
  const after: LadderInput = {
    ...asking(['sql', 'fluent'], ['python', 2.5]),
    scale: [
      { id: 'awareness', name: 'Awareness', meaning: 'Knows of it' },
      { id: 'adept', name: 'Adept' },
      { id: 'fluent', name: 'Fluent' },
      { id: 'expert', name: 'Expert' },
    ],
  };
  expect(described(before, after)).toEqual(['step changed meaning', 'step renamed', 'step renamed']);
});

test('levels that change places are reported; a level inserted between two does not move them', () => {
  const levels = ['Junior', 'Senior', 'Lead'].map((name) => ({ id: name.toLowerCase(), name }));
  const [junior, senior, lead] = levels as [(typeof levels)[0], (typeof levels)[0], (typeof levels)[0]];
  const before = ladderWith({ levels });
  expect(described(before, { ...before, levels: [junior, lead, senior] })).toEqual([
    'level changed place',
    'level changed place',
  ]);
  expect(
    described(before, { ...before, levels: [junior, { id: 'mid', name: 'Mid' }, senior, lead] }),
  ).toEqual(['level added']);
});

test('a title-only role that gains a document is added, with its title as kin, and the move to it stays', () => {
  const before = ladderWith({ roles: [role('J', { advancementTo: ['Staff Engineer'] })], skills: [] });
  const after = ladderWith({
    roles: [role('J', { advancementTo: ['staff'] }), role('Staff Engineer', { id: 'staff', level: 'lead' })],
    skills: [],
  });
  const list = changes(before, after);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({
    part: 'role',
    kind: 'added',
    after: { id: 'staff' },
    kin: { id: 'title:staff-engineer' },
  });
});

test('a move is the same if its roles get new ids; its declarations and notes are compared', () => {
  const ladder = (id: string, parts: object) =>
    ladderWith({
      skills: [],
      roles: [
        role('J', { advancementTo: [{ role: id, ...parts }] }),
        role('S', { id, level: 'senior', aliases: ['Sen'] }),
      ],
    });
  expect(described(ladder('s', {}), ladder('sen', {}))).toEqual(['role renamed']);
  expect(described(ladder('s', {}), ladder('s', { note: 'after a year' }))).toEqual([
    'move changed declarations',
  ]);
  const lateral = ladderWith({
    skills: [],
    roles: [role('J', { lateral: ['s'] }), role('S', { level: 'senior', aliases: ['Sen'] })],
  });
  expect(described(ladder('s', {}), lateral)).toEqual(['move added', 'move removed']);
});

test('pay is compared band by band, with the difference of the middles', () => {
  const paid = (...pay: ReturnType<typeof band>[]) => ladderWith({ skills: [], roles: [role('J', { pay })] });
  const [raised] = changes(paid(band(40, 60)), paid(band(50, 62)));
  expect(raised).toMatchObject({
    part: 'pay',
    kind: 'changed',
    fields: ['min', 'max'],
    before: { min: 40, currency: 'EUR' },
    after: { min: 50 },
    difference: { comparable: true, amount: 6 },
  });
  expect(described(paid(band(40, 60)), paid(band(40, 60, { currency: 'USD' })))).toEqual([
    'pay added',
    'pay removed',
  ]);
  expect(described(paid(band(40, 60)), paid(band(40, 60, { asOf: '2027' })))).toEqual(['pay changed asOf']);
});

test('responsibilities match by title, else by text', () => {
  const with_ = (primary: { title: string; text?: string }[], secondary: { title: string }[] = []) =>
    ladderWith({ skills: [], roles: [role('J', { responsibilities: { primary, secondary } })] });
  const before = with_([{ title: 'Plan', text: 'Week by week.' }, { title: 'Build' }, { title: 'Run' }]);
  const after = with_(
    [
      { title: 'Planning', text: 'Week by week.' },
      { title: 'build', text: 'Well.' },
    ],
    [{ title: 'Mentor' }],
  );
  expect(described(before, after)).toEqual([
    'responsibility added',
    'responsibility changed text',
    'responsibility removed',
    'responsibility renamed',
    'responsibility renamed',
  ]);
  expect(
    described(
      before,
      with_([{ title: 'Plan', text: 'Week by week.' }, { title: 'Build' }], [{ title: 'Run' }]),
    ),
  ).toEqual(['responsibility changed kind']);
});

test('a role’s own fields: level, family, tags, experience and the rest', () => {
  const before = ladderWith({ skills: [], roles: [role('J')] });
  const after = ladderWith({
    skills: [],
    roles: [role('J', { title: 'JJ', level: 'lead', family: 'Web', tags: ['x'], experience: { least: 2 } })],
  });
  expect(described(before, after)).toEqual(['role changed family level tags experience', 'role renamed']);
});
