/** Pages of the checks on names: each names one thing, and leads to one. */
import type { RulePages } from './rulePage';

export const NAME_PAGES = {
  ID_DUPLICATE: {
    title: 'An id that two things have',
    says: 'Two roles, or two skills, levels, families, steps or sources, have one id.',
    why: 'Links, moves and ratings are kept by id. With two things behind one id, the second is out of reach and is not drawn.',
    remedy:
      'Give one of the two an id of its own, or remove it if it is the same one written twice. An id that people’s links already hold is better left as it is.',
    example: {
      form: 'folder',
      wrong: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: sql, name: Statistics, kind: hard }`,
      right: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }`,
    },
  },
  REQUIREMENT_DUPLICATE: {
    title: 'A skill that a role asks twice',
    says: 'A role has two requirements for one skill. It is one skill too where one of them uses an alias.',
    why: 'A gap counts each skill once. With two levels for it, nobody can say which one a person has to reach.',
    remedy: 'Keep the requirement that is meant, mostly the one with the higher level, and remove the other.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Awareness }
  - { skill: sql, level: Working }`,
      right: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Working }`,
    },
  },
  TITLE_AMBIGUOUS: {
    title: 'A title that two roles answer to',
    says: 'A title or an alias belongs to more than one role. Capitals, accents and signs make no difference.',
    why: 'Moves may name roles by title. One that names this title leads to only one of the roles, and perhaps not to the one that was meant.',
    remedy:
      'Word one of the titles differently, or remove the alias. Where two roles are rightly called the same, say what tells them apart: “Analyst (Risk)”.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
aliases: [Senior analyst]`,
      right: `# roles/analyst.yaml
aliases: [Data analyst]`,
    },
  },
  SKILL_AMBIGUOUS: {
    title: 'A name that two skills answer to',
    says: 'A name or an alias belongs to more than one skill. Capitals, accents and signs make no difference.',
    why: 'Requirements may name skills by name or alias. One that uses this name counts for only one of the skills, and perhaps not for the one that was meant.',
    remedy: 'Make the two one skill if they are one; else word one of the names differently.',
    example: {
      form: 'folder',
      wrong: `# skills.yaml
- { id: sql, name: SQL, kind: hard, aliases: [Statistics] }
- { id: statistics, name: Statistics, kind: hard }`,
      right: `# skills.yaml
- { id: sql, name: SQL, kind: hard, aliases: [Query languages] }
- { id: statistics, name: Statistics, kind: hard }`,
    },
  },
  TRANSLATION_UNKNOWN: {
    title: 'A translation of what is not there',
    says: 'A translation has words for a step, level, family, skill or role that the ladder does not hold. Translations go by ids.',
    why: 'Nobody sees the words: what they were meant for is shown in the ladder’s own language.',
    remedy: 'Use the id of what they belong to, or remove them where it has gone.',
    example: {
      form: 'folder',
      wrong: `# translations/de.yaml
skills:
  SQL: { name: Datenbankabfragen }`,
      right: `# translations/de.yaml
skills:
  sql: { name: Datenbankabfragen }`,
    },
  },
  TRANSLATION_APART: {
    title: 'A translated list of another length',
    says: 'A translation gives a role another number of responsibilities, tags or fields of study than the original has.',
    why: 'Which entry stands for which could only be guessed, so that the whole list stays in the ladder’s own language.',
    remedy: 'Write one entry for each of the original, in its order.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
tags: [reporting, dashboards]
# translations/de.yaml
roles:
  analyst: { tags: [Berichte] }`,
      right: `# roles/analyst.yaml
tags: [reporting, dashboards]
# translations/de.yaml
roles:
  analyst: { tags: [Berichte, Übersichten] }`,
    },
  },
  SKILL_UNKNOWN: {
    title: 'A skill the ladder does not hold',
    says: 'A role asks a skill that is not among the ladder’s skills, by id, name or alias.',
    why: 'The requirement cannot be compared with that of any other role, so that it counts in no gap.',
    remedy: 'Take the name that is suggested, or add the skill to skills.yaml.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
requirements:
  - { skill: Statistcs, level: Working }`,
      right: `# roles/analyst.yaml
requirements:
  - { skill: Statistics, level: Working }`,
    },
  },
  STEP_UNKNOWN: {
    title: 'A step the scale does not have',
    says: 'A level asked of a skill is no step of the ladder’s scale, or a skill describes such a step among its indicators. A level may be the id or the name of a step, or a figure: 1 is the first step, and halves are allowed. Indicators go by the id alone.',
    why: 'A gap is the distance between two steps. From a word outside the scale there is no distance, and the requirement counts in no gap.',
    remedy: 'Use one of the steps the message lists, or add the step to the scale in ladder.yaml.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Advanced }`,
      right: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Practitioner }`,
    },
  },
  FAMILY_UNKNOWN: {
    title: 'A family the ladder does not hold',
    says: 'A role belongs to a family that is not among the ladder’s families, by id or name.',
    why: 'A family is a lane of the drawing. The role is given a lane of its own, under the name it uses.',
    remedy: 'Take the name that is suggested, or add the family in ladder.yaml.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
family: dta`,
      right: `# roles/analyst.yaml
family: data`,
    },
  },
  LEVEL_UNKNOWN: {
    title: 'A level the ladder does not hold',
    says: 'A role stands on a level that is not among the ladder’s levels, by id or name.',
    why: 'Levels are the rungs, and their order says what is up. A role on no rung cannot be placed: it is drawn only where a move names it, by its title alone.',
    remedy: 'Take the name that is suggested, or add the level in ladder.yaml, at its place in the order.',
    example: {
      form: 'folder',
      wrong: `# roles/senior-analyst.yaml
level: snior`,
      right: `# roles/senior-analyst.yaml
level: senior`,
    },
  },
  SOURCE_UNKNOWN: {
    title: 'A source the ladder does not list',
    says: 'A role or a pay band names a source that is not the id of one of the ladder’s sources.',
    why: 'Readers weigh a figure by where it comes from. Here there is nothing they could follow.',
    remedy: 'Take the id that is suggested, or add the source in ladder.yaml with its title and address.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
source: surveys`,
      right: `# roles/analyst.yaml
source: survey`,
    },
  },
  CURRENCY_UNKNOWN: {
    title: 'A currency that is none',
    says: 'A currency is not one of the codes of ISO 4217 in capitals, or pay is stated without any currency.',
    why: 'Amounts compare only within a currency or by a rate. “$” alone could be one of twenty, and a bare figure would be compared by mistake.',
    remedy:
      'Write the code: USD, EUR, GBP. One currency for the whole ladder is best stated once, in ladder.yaml.',
    example: {
      form: 'folder',
      wrong: `# ladder.yaml
currency: EURO`,
      right: `# ladder.yaml
currency: EUR`,
    },
  },
} satisfies RulePages;
