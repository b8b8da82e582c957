import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

const MOVE_REMEDY = 'Correct the move in the role that declares it, or the level of one of the two roles.';

export const moveIssues = ({ step }: IssueWords) =>
  ({
    MOVE_TO_SELF: ({ role }) => ({
      message: `${role} declares a move to itself.`,
      remedy: 'Name another role, or remove the entry. An alias of the role counts as the role.',
    }),
    BASE_CYCLE: ({ titles }) => ({
      message: `Roles build on each other in a cycle: ${titles}.`,
      remedy: 'Remove one of them from "buildsOn". A role builds on roles below it.',
    }),
    ADVANCEMENT_CYCLE: ({ titles }) => ({
      message: `Advancements form a cycle across levels: ${titles}.`,
      remedy: 'Reverse one of these moves, or make it lateral.',
    }),
    ADVANCEMENT_DOWN: ({ from, to, fromLevel, toLevel, declaredBy }) => ({
      message: `Advancement from ${from} (${fromLevel}) to ${to} (${toLevel}) leads to a lower level. Only ${declaredBy} declares it.`,
      remedy: MOVE_REMEDY,
    }),
    HIGHER_ASKS_LESS: ({ from, to, skills }) => ({
      message: `${to} is above ${from} but requires less: ${skills.map((one) => (typeof one === 'string' ? one : `${one.skill} (${step(one.from)} → ${step(one.to)})`)).join(', ')}.`,
      remedy: 'Check both roles. If this is intended, explain it in a note on the requirement.',
    }),
    ROLE_UNREACHABLE: ({ role }) => ({
      message: `No move leads to ${role}.`,
      remedy: 'Add the roles that lead to it, or a lateral move.',
    }),
    ROLE_DEAD_END: ({ role }) => ({
      message: `${role} is not at the top level, but no advancement leads on from it.`,
      remedy: 'Add a role that it advances to. It can be in another family.',
    }),
  }) satisfies Partial<IssueMessages>;
