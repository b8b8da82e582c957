import { expect, test } from 'vitest';
import { toReport } from '../../../src/i18n/en/describe';
import { issue } from '../../../src/model/validation/issue';
import type { IssueReport } from '../../../src/i18n/formatter/describe';
import { groupedByRule } from '../../../src/ui/problems/groups';
import { rulePages } from '../../../src/i18n/en/issues/rulePages';

const grouped = (reports: readonly IssueReport[]) => groupedByRule(reports, rulePages());

const unused = (skill: string) => toReport(issue('SKILL_UNUSED', [], { skill }));
const unknown = (field: string, nearest: string) => toReport(issue('FIELD_UNKNOWN', [], { field, nearest }));

test('errors come first, then omissions, then hints', () => {
  const groups = grouped([
    unused('COBOL'),
    unknown('colour', 'level'),
    unused('Fortran'),
    toReport(issue('LADDER_EMPTY', [], {})),
  ]);
  expect(groups.map(({ code, errors, isFault, reports }) => [code, errors, isFault, reports.length])).toEqual(
    [
      ['LADDER_EMPTY', 1, true, 1],
      ['FIELD_UNKNOWN', 0, true, 1],
      ['SKILL_UNUSED', 0, false, 2],
    ],
  );
});

test('a common remedy is shown once, different ones with each issue', () => {
  const [same] = grouped([unused('COBOL'), unused('Fortran')]);
  expect(same?.remedy).toBe('Add it to a role, or remove it.');
  const [differing] = grouped([unknown('colour', 'level'), unknown('tgas', 'tags')]);
  expect(differing).not.toHaveProperty('remedy');
  expect(grouped([unused('COBOL')])[0]).not.toHaveProperty('remedy');
});

test('a rule that its ladder raises to an error counts as an error', () => {
  const raised = { ...unused('COBOL'), severity: 'error' as const };
  expect(grouped([raised])[0]).toMatchObject({
    errors: 1,
    isFault: true,
    title: 'A skill that no role requires',
  });
});
