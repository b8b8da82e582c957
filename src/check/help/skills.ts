/** Pages of the checks on skills and the levels asked of them. */
import type { RulePages } from './rulePage';

export const SKILL_PAGES = {
  SKILL_LOOKALIKE: {
    title: 'Two skills that look like one',
    says: 'The names or aliases of two skills differ only in spelling: a space, a plural, “-ise” and “-ize”, or one slip in a long word.',
    why: 'If they are one skill, whoever has it seems to lack it in every role that uses the other name, and gaps come out too large.',
    remedy:
      'Keep one of them and make the other’s name its alias; requirements that use it then still hold. If they are two, word them further apart.',
    example: {
      form: 'folder',
      wrong: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }
- { id: modelling, name: Data modelling, kind: hard }
- { id: modeling, name: Data modeling, kind: hard }`,
      right: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }
- { id: modelling, name: Data modelling, kind: hard, aliases: [Data modeling] }`,
    },
  },
  SKILL_UNUSED: {
    title: 'A skill that no role asks',
    says: 'A skill is on the ladder’s list, and no role requires it.',
    why: 'It counts in nothing. Perhaps a role lost the requirement, or the skill has had its day.',
    remedy:
      'Add it to the roles that need it, or remove it. A ladder that shares its list of skills with others may turn this check off.',
    example: {
      form: 'folder',
      wrong: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }
- { id: cobol, name: COBOL, kind: hard }`,
      right: `# skills.yaml
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }`,
    },
  },
  LEVEL_INFERRED: {
    title: 'A level that was read from wording',
    says: 'The level asked of a skill carries the mark “inferred”: an import read it from words such as “deep experience”, and nobody has confirmed it.',
    why: 'Gaps reckon with it like with any other level, while its words could well have meant another.',
    remedy: 'Read the wording, correct the level if need be, and remove “inferred”.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Working, inferred: true }`,
      right: `# roles/analyst.yaml
requirements:
  - { skill: SQL, level: Working }`,
    },
  },
} satisfies RulePages;
