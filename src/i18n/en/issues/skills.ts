import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const skillIssues = ({ quote, step }: IssueWords) =>
  ({
    SKILL_LOOKALIKE: ({ a, b }) => ({
      message: `The skills ${quote(a)} and ${quote(b)} look like the same skill.`,
      remedy:
        'If they are the same, keep one and add the other name as its alias. If not, make their names more distinct.',
    }),
    REQUIREMENT_LOWERED: ({ role, skill, base }) => ({
      message: `${role} builds on ${base} but requires less ${quote(skill)}.`,
      remedy: 'Explain it in a note on the requirement, or remove the line to require the same.',
    }),
    SKILL_UNUSED: ({ skill }) => ({
      message: `No role requires the skill ${quote(skill)}.`,
      remedy: 'Add it to a role, or remove it.',
    }),
    LEVEL_INFERRED: ({ role, skill, level }) => ({
      message: `${role}: the level ${step(level)} for ${quote(skill)} was inferred from the wording, not stated.`,
      remedy: 'Confirm the level and remove “inferred”.',
    }),
  }) satisfies Partial<IssueMessages>;
