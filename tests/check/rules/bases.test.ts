import { expect, test } from 'vitest';
import { describe } from '../../../src/i18n/en/describe';
import type { IssueCode } from '../../../src/model/validation/issue';
import { faultsOf, ladderWith, role, skill, type RoleInput } from '../../fixtures/ladder/ladder';

const skills = [skill('SQL'), skill('Git')];

function found(roles: RoleInput[], code: IssueCode) {
  return faultsOf(ladderWith({ roles, skills }), code).map((fault) => ({
    path: fault.path.join('.'),
    severity: fault.severity,
    message: describe(fault).message,
  }));
}

test('a base that the ladder lacks is an error with the nearest title', () => {
  const roles = [role('Analyst'), role('Lead', { level: 'senior', buildsOn: ['Analyst', 'Analist'] })];
  expect(found(roles, 'BASE_UNKNOWN')).toEqual([
    {
      path: 'roles.1.buildsOn.1',
      severity: 'error',
      message: 'Lead builds on the role “Analist”, which is not in the ladder.',
    },
  ]);
  const [fault] = faultsOf(ladderWith({ roles, skills }), 'BASE_UNKNOWN');
  expect(fault && describe(fault).remedy).toContain('“Analyst”');
});

test('roles that build on each other are one error, and a role on itself another', () => {
  const roles = [
    role('A', { buildsOn: ['B'] }),
    role('B', { buildsOn: ['A'] }),
    role('C', { buildsOn: ['C'] }),
    role('D', { buildsOn: ['A'] }),
  ];
  expect(found(roles, 'BASE_CYCLE').map(({ path, message }) => [path, message])).toEqual([
    ['roles.0.buildsOn', 'Roles build on each other in a cycle: A, B.'],
    ['roles.2.buildsOn', 'Roles build on each other in a cycle: C.'],
  ]);
});

test('a line that asks less than a base, or drops the skill, is a warning unless a note explains it', () => {
  const base = role('Analyst', {
    requirements: [
      { skill: 'sql', level: 'practitioner' },
      { skill: 'git', level: 'working' },
    ],
  });
  const lead = (requirements: RoleInput['requirements']) => [
    base,
    role('Middle', { buildsOn: ['Analyst'] }),
    role('Lead', { level: 'senior', buildsOn: ['Middle'], requirements }),
  ];
  const dropped = lead([
    { skill: 'sql', level: 'working' },
    { skill: 'git', level: 0 },
  ]);
  expect(found(dropped, 'REQUIREMENT_LOWERED')).toEqual([
    {
      path: 'roles.2.requirements.0',
      severity: 'warning',
      message: 'Lead builds on Middle but requires less “SQL”.',
    },
    {
      path: 'roles.2.requirements.1',
      severity: 'warning',
      message: 'Lead builds on Middle but requires less “Git”.',
    },
  ]);
  const explained = lead([
    { skill: 'sql', level: 'working', note: 'The team writes the queries.' },
    { skill: 'git', level: 'practitioner' },
  ]);
  expect(found(explained, 'REQUIREMENT_LOWERED')).toEqual([]);
});
