import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import type { PersonChange } from '../../../src/analysis/profile/migrateChange';
import { migrateProfile } from '../../../src/analysis/profile/migrateProfile';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import { stamped, tidy } from '../../../src/model/profile/change';
import { fieldsOf, personOf } from '../../../src/model/profile/fields';
import { ladderRefOf } from '../../../src/model/profile/profileLadder';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { runs } from '../../fixtures/runs';

const codes = (changes: readonly PersonChange[]) => changes.map(({ code }) => code);
const scaleOf = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));

/** Migrates through one edition after another. The document itself records the last edition. */
function through(person: ProfileDocument, ...editions: LadderInput[]): ProfileDocument {
  return editions.reduce((now, edition) => migrateProfile(now, graphOf(edition)).person, person);
}

function against(ladder: LadderInput, parts: Partial<ProfileDocument>): ProfileDocument {
  return through(personWith(parts), ladder);
}

group('skills', () => {
  const first = ladderWith({ edition: '1', skills: [skill('SQL'), skill('Perl')], roles: [] });
  const second = ladderWith({
    edition: '2',
    skills: [skill('Data querying', { aliases: ['SQL'] })],
    roles: [],
  });
  const person = against(first, {
    ratings: {
      sql: rating({ self: 'working' }),
      perl: rating({ self: 'expert', notes: { self: 'long ago' } }),
    },
  });

  test('a skill with a new id is found by its alias, and a removed skill is kept with its name', () => {
    const { person: now, changes } = migrateProfile(person, graphOf(second));
    expect(now.ratings).toEqual({ 'data-querying': rating({ self: 'working' }) });
    expect(now.kept?.ratings).toEqual({ perl: rating({ self: 'expert', notes: { self: 'long ago' } }) });
    expect(now.kept?.names).toEqual({ perl: 'Perl' });
    expect(now.ladder).toMatchObject({ edition: '2', skills: { 'data-querying': 'Data querying' } });
    expect(changes).toEqual([
      { code: 'SKILL_KEPT', args: { skill: 'perl', name: 'Perl' } },
      { code: 'SKILL_CARRIED', args: { from: 'sql', to: 'data-querying', name: 'Data querying' } },
    ]);
  });

  test('a kept skill returns when the ladder has it again, under the id it was rated with', () => {
    const there = through(person, second);
    const { person: back, changes } = migrateProfile(there, graphOf(first));
    expect(back.ratings).toEqual(person.ratings);
    expect(codes(changes)).toEqual(['SKILL_BACK', 'SKILL_CARRIED']);
    expect(migrateProfile(there, graphOf(second)).changes).toEqual([]);
  });

  test('when two skills become one, the one with the same id takes the place and the other is kept', () => {
    const one = ladderWith({ skills: [skill('SQL', { aliases: ['Perl'] })], roles: [] });
    const now = through(person, one);
    expect(now.ratings).toEqual({ sql: rating({ self: 'working' }) });
    expect(Object.keys(now.kept?.ratings ?? {})).toEqual(['perl']);
    expect(through(now, first).ratings).toEqual(person.ratings);
  });

  test('a name that two skills share matches neither', () => {
    const shared = ladderWith({
      skills: [skill('A', { aliases: ['SQL'] }), skill('B', { aliases: ['SQL'] })],
      roles: [],
    });
    expect(through(person, shared).ratings).toEqual({});
  });

  test('stamps and rivals follow their rating', () => {
    const marked = stamped(personOf([], person), person, 'self-a', 1_000);
    const now = through({ ...marked, rivals: { 'ratings/sql/self': [{ value: 'expert' }] } }, second);
    expect(Object.keys(now.changed ?? {})).toContain('ratings/data-querying/self');
    expect(now.rivals).toEqual({ 'ratings/data-querying/self': [{ value: 'expert' }] });
  });
});

group('steps', () => {
  const skills = [skill('SQL'), skill('Python'), skill('Go')];
  const first = ladderWith({ skills, roles: [], scale: scaleOf('Low', 'Middle', 'High') });
  const person = against(first, {
    ratings: {
      go: rating({ self: 'middle+0.5', agreed: 0 }),
      python: rating({ self: 'n/a', manager: 'middle' }),
      sql: rating({ self: 'high' }),
    },
  });

  test('a step inserted between two others changes no rating', () => {
    const more = ladderWith({ skills, roles: [], scale: scaleOf('Low', 'Some', 'Middle', 'High') });
    const { person: now, changes } = migrateProfile(person, graphOf(more));
    expect(now.ratings).toEqual(person.ratings);
    expect(changes).toEqual([]);
  });

  test('a step with a new id is found by its name, else by its position with a note', () => {
    const other = ladderWith({
      skills,
      roles: [],
      scale: [
        { id: '1', name: 'Low' },
        { id: '2', name: 'Middle' },
        { id: '3', name: 'Master' },
      ],
    });
    const { person: now, changes } = migrateProfile(person, graphOf(other));
    expect(now.ratings.sql?.self).toBe('3');
    expect(now.ratings.go).toMatchObject({ self: '2+0.5', agreed: 0 });
    expect(now.ratings.python).toMatchObject({ self: 'n/a', manager: '2' });
    expect(changes).toContainEqual({
      code: 'STEP_BY_POSITION',
      args: { from: 'High', to: 'Master', answers: 1 },
    });
    expect(changes).toContainEqual({
      code: 'STEP_CARRIED',
      args: { from: 'Middle', to: 'Middle', answers: 1 },
    });
    expect(through(now, first).ratings).toEqual(person.ratings);
  });

  test('on a shorter scale the top step stays the top, and migrating back restores the original rating', () => {
    const short = ladderWith({ skills, roles: [], scale: scaleOf('Low', 'Middle') });
    const now = through(person, short);
    expect(now.ratings.sql?.self).toBe('middle');
    expect(now.ratings.go?.self).toBe('middle');
    expect(through(now, first).ratings).toEqual(person.ratings);
    const rerated = { ...now, ratings: { ...now.ratings, sql: rating({ self: 'low' }) } };
    expect(through(rerated, first).ratings.sql?.self).toBe('low');
  });

  test('a rating on an unknown step stays as written and is reported', () => {
    const odd = personWith({ ratings: { sql: rating({ self: 'guru' }) } });
    const { person: now, changes } = migrateProfile(odd, graphOf(first));
    expect(now.ratings.sql?.self).toBe('guru');
    expect(changes).toEqual([{ code: 'STEP_UNKNOWN', args: { step: 'guru', answers: 1 } }]);
  });

  test('a number becomes the step it stood for', () => {
    const figures = personWith({ ratings: { sql: rating({ self: 2 }) } });
    expect(migrateProfile(figures, graphOf(ladderWith())).person.ratings.sql?.self).toBe('working');
  });
});

group('roles', () => {
  const first = ladderWith();
  const second = ladderWith({
    roles: [role('Engineer', { aliases: ['J'] }), role('Lead', { level: 'lead' })],
  });

  test('the current role and the targets are migrated, and a target returns to its position', () => {
    const person = against(first, { currentRole: 'j', targetRoles: ['s', 'j'] });
    const { person: now, changes } = migrateProfile(person, graphOf(second));
    expect(now).toMatchObject({ currentRole: 'engineer', targetRoles: ['engineer'] });
    expect(now.kept).toMatchObject({ targetRoles: { s: 0 }, titles: { s: 'S' } });
    expect(codes(changes)).toEqual(['ROLE_CARRIED', 'ROLE_KEPT', 'ROLE_CARRIED']);
    const back = migrateProfile(now, graphOf(first));
    expect(back.person).toMatchObject({ currentRole: 'j', targetRoles: ['s', 'j'] });
    expect(codes(back.changes)).toContain('ROLE_BACK');
  });

  test('a kept current role does not replace one that was chosen since', () => {
    const person = against(first, { currentRole: 's' });
    const now = through(person, second);
    expect(now.currentRole).toBeUndefined();
    expect(through(now, first).currentRole).toBe('s');
    expect(through({ ...now, currentRole: 'lead' }, first).kept?.currentRole).toBe('lead');
  });
});

const names = ['SQL', 'Python', 'Constructor', 'Id', 'Evidence', 'Self', '7', 'Ratings', 'Other'];
const steps = ['Awareness', 'Working', 'Practitioner', 'Expert', 'Guru', 'Zen'];
test('a rating that made room for another returns in the same migration once the other has moved', () => {
  const of = (...skills: [name: string, alias: string][]) =>
    ladderWith({ roles: [], skills: skills.map(([name, alias]) => skill(name, { aliases: [alias] })) });
  const last = of(['Other', 'SQL'], ['Self', 'SQL']);
  const person = personWith({
    ratings: { self: rating({ notes: { manager: 'x' } }) },
    snapshots: [{ id: 'a', date: '2025-12-31', label: 'x', ratings: { sql: { manager: 0 } } }],
  });
  const now = through(
    person,
    of(['Evidence', 'SQL'], ['Other', 'Self']),
    of(['Self', 'SQL'], ['Other', 'Evidence']),
    ladderWith({ roles: [], skills: [] }),
    last,
  );
  expect(now.ratings['self']?.notes).toEqual({ manager: 'x' });
  expect(migrateProfile(now, graphOf(last)).changes).toEqual([]);
});

const edition: fc.Arbitrary<LadderInput> = fc
  .record({
    skills: fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), alias: fc.constantFrom(...names) }), {
      selector: ({ name }) => name,
      maxLength: 7,
    }),
    steps: fc.uniqueArray(fc.record({ id: fc.constantFrom(...steps), name: fc.constantFrom(...steps) }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 5,
    }),
    roles: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('J', 'S', 'X'), alias: fc.constantFrom('J', 'S', 'X') }),
      {
        selector: ({ id }) => id,
        maxLength: 3,
      },
    ),
  })
  .map((parts) =>
    ladderWith({
      skills: parts.skills.map(({ name, alias }) => skill(name, { aliases: alias === name ? [] : [alias] })),
      scale: parts.steps.map(({ id, name }) => ({ id: id.toLowerCase(), name })),
      roles: parts.roles.map(({ id, alias }) => role(id, { aliases: alias === id ? [] : [alias] })),
    }),
  );

/** A profile whose skills, steps and roles are all in the first edition. */
function belonging(person: ProfileDocument, first: LadderInput): ProfileDocument {
  const graph = graphOf(first);
  const scale = graph.document.scale;
  const ids = scale.map(({ id }) => id);
  const isThere = (answer: unknown) => {
    if (typeof answer !== 'string' || answer === 'n/a') return true;
    const [step = '', share] = answer.split('+');
    return ids.includes(step) && (share === undefined || ids.indexOf(step) < ids.length - 1);
  };
  const fields = [...fieldsOf(person).values()].flatMap((field) => {
    const { path, value } = field;
    const at = path[0] === 'ratings' ? 1 : path[0] === 'snapshots' && path[2] === 'ratings' ? 3 : -1;
    if (at >= 0 && !graph.skills.has(path[at] ?? '')) return [];
    if (at >= 0 && path.length === at + 2 && !isThere(value)) return [];
    if (path[0] === 'currentRole' && !graph.roles.has(String(value))) return [];
    if (path[0] === 'targetRoles')
      return [{ path, value: (value as string[]).filter((id) => graph.roles.has(id)) }];
    return path.at(-1) === 'role' && !graph.roles.has(String(value)) ? [] : [field];
  });
  const own = personOf(fields, person);
  return tidy({ ...own, ladder: ladderRefOf(graph.document, graph.roles.values(), own) });
}

const plain = ({
  ratings,
  snapshots,
  currentRole,
  targetRoles,
  conversations,
  notes,
  actions,
}: ProfileDocument) => ({
  ...{ ratings, snapshots, currentRole, targetRoles, conversations, notes, actions },
});

group('any two editions', () => {
  test('migrating there and back gives the same profile', () => {
    fc.assert(
      fc.property(anyPerson, edition, edition, edition, (some, first, second, third) => {
        const person = belonging(some, first);
        const [one, two] = [graphOf(first), graphOf(second)];
        const there = migrateProfile(person, two).person;
        const back = migrateProfile(there, one).person;
        expect(plain(back)).toEqual(plain(person));
        // The same for a profile that was migrated elsewhere before.
        const moved = through(person, third);
        const again = through(belonging({ ...moved, kept: undefined }, third), second, third);
        expect(plain(again)).toEqual(plain(belonging({ ...moved, kept: undefined }, third)));
      }),
      { numRuns: runs(200) },
    );
  });

  test('migration loses no rating, text or entry', () => {
    const counted = (person: ProfileDocument) =>
      [...fieldsOf(person).values()]
        .filter(({ path }) => path[0] !== 'ladder' && (path[0] !== 'kept' || path[1] === 'ratings'))
        .filter(({ path }) => !['targetRoles', 'currentRole'].includes(path[0] ?? '')).length;
    fc.assert(
      fc.property(anyPerson, fc.array(edition, { minLength: 1, maxLength: 4 }), (person, editions) => {
        let now = person;
        for (const one of editions) {
          now = through(now, one);
          expect(counted(now)).toBe(counted(person));
          expect(
            migrateProfile(now, graphOf(one)).changes.filter(({ code }) => code !== 'STEP_UNKNOWN'),
          ).toEqual([]);
          expect(now.targetRoles.length + Object.keys(now.kept?.targetRoles ?? {}).length).toBe(
            person.targetRoles.length,
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
