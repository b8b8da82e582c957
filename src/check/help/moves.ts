/** Pages of the checks on moves, and on where roles lie among them. */
import type { RulePages } from './rulePage';

export const MOVE_PAGES = {
  MOVE_TO_SELF: {
    title: 'A role that names itself as a move',
    says: 'One of a role’s lists of moves names the role itself, by id, title or alias.',
    why: 'A move leads from one role to another; this one leads nowhere and is not drawn. Mostly another role was meant.',
    remedy: 'Name the role that was meant, or remove the entry.',
    example: {
      form: 'folder',
      wrong: `# roles/senior-analyst.yaml
entryFrom: [Senior Analyst]`,
      right: `# roles/senior-analyst.yaml
entryFrom: [Analyst]`,
    },
  },
  ADVANCEMENT_CYCLE: {
    title: 'Advancement that goes round in a circle',
    says: 'Whoever follows these advancements comes back to where they began, by way of another level. A circle on one level is no fault.',
    why: 'Up has no meaning in a circle: each role in it is above itself. Routes through it look like progress and are none.',
    remedy:
      'Find the move that leads down, and turn it round or make it lateral. A house that means the way back, say from management to the craft, may turn this check off.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
advancementTo: [Senior Analyst]

# roles/senior-analyst.yaml
advancementTo: [Analyst]`,
      right: `# roles/analyst.yaml
advancementTo: [Senior Analyst]

# roles/senior-analyst.yaml
lateral: [Analyst]`,
    },
  },
  ADVANCEMENT_DOWN: {
    title: 'Advancement to a lower level',
    says: 'A role advances to one on a lower level, and only one of the two says so. Where both do, it is taken as meant.',
    why: 'One entry alone is more often a slip: two lists mixed up, or a wrong level. Routes lead people along it all the same.',
    remedy:
      'Correct the move where it is written, or the level of one of the roles. If it is meant, name it from both.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
advancementTo: []

# roles/senior-analyst.yaml
advancementTo: [Analyst]`,
      right: `# roles/analyst.yaml
advancementTo: [Senior Analyst]

# roles/senior-analyst.yaml
entryFrom: [Analyst]`,
    },
  },
  HIGHER_ASKS_LESS: {
    title: 'A higher role that asks less',
    says: 'Along an advancement within a family, the role on the higher level asks a skill at a lower step. A requirement with a note is not told.',
    why: 'Whoever prepares for the step up is told that they know too much. Now and then it is right, as when a manager writes less code; more often a level was forgotten.',
    remedy:
      'Raise the level in the higher role, or lower it in the other. If it is meant, a note on the requirement tells readers why.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Practitioner }

# roles/senior-analyst.yaml
requirements:
  - { skill: SQL, level: Working }`,
      right: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Practitioner }

# roles/senior-analyst.yaml
requirements:
  - { skill: SQL, level: Working, note: The team writes most of the queries. }`,
    },
  },
  ROLE_UNREACHABLE: {
    title: 'A role that no move leads to',
    says: 'A role above the lowest level is entered from nowhere: no advancement leads to it, and no lateral move.',
    why: 'No route ends there, and nobody sees it as what could come next, as if it could not be reached from inside the house.',
    remedy:
      'Name the roles it is entered from, or a lateral move. A role of another family counts, and so does a title the ladder does not describe.',
    example: {
      form: 'folder',
      wrong: `# roles/data-scientist.yaml
id: data-scientist
title: Data Scientist
family: data
level: senior`,
      right: `# roles/data-scientist.yaml
id: data-scientist
title: Data Scientist
family: data
level: senior
entryFrom: [Analyst]`,
    },
  },
  ROLE_DEAD_END: {
    title: 'A role that leads nowhere',
    says: 'A role below the highest level has no advancement. A ladder that names no advancement at all is not told so.',
    why: 'People in it see no way on, and mostly there is one that nobody wrote down.',
    remedy:
      'Name a role it advances to; one of another family counts, and so does a title the ladder does not describe.',
    example: {
      form: 'folder',
      wrong: `# roles/reporter.yaml
id: reporter
title: Reporter
family: web
level: junior`,
      right: `# roles/reporter.yaml
id: reporter
title: Reporter
family: web
level: junior
advancementTo: [Senior Analyst]`,
    },
  },
} satisfies RulePages;
