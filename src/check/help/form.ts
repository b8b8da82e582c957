/** Pages of the checks on the files of a ladder and on the form of what they hold. */
import type { RulePages } from './rulePage';

export const FORM_PAGES = {
  FILE_UNREADABLE: {
    title: 'A file that cannot be read',
    says: 'A file of the ladder is not there, may not be opened, or is not text in UTF-8.',
    why: 'Whatever the file holds is missing. Names it defines lead to nothing, so that faults which only follow from its absence are kept back until it can be read.',
    remedy:
      'Check the name and the place of the file and the right to read it, and save it as UTF-8. A ladder’s folder needs a ladder.yaml; skills.yaml and the files in roles/ stand beside it.',
    example: 'A folder with roles/analyst.yaml and skills.yaml, but no ladder.yaml.',
  },
  FILE_TOO_LARGE: {
    title: 'A file that is too large',
    says: 'A file is larger than what is read. The limit stands in the message.',
    why: 'A page that reads a file of any size can be made to stand still by one. A ladder of ten thousand roles stays well below the limit.',
    remedy: 'Split the ladder into several, or leave out what nobody reads in it, such as pictures as text.',
    example: 'A ladder.json of 40 MB, into which a program wrote the same roles many times.',
  },
  TEXT_ENCODING_GUESSED: {
    title: 'A text in another encoding than UTF-8',
    says: 'A file is not in UTF-8 and does not say what it is in. It is read in the encoding the message names.',
    why: 'Plain letters and figures are the same in all of them. Accents, quotation marks and signs of currencies may have become others.',
    remedy:
      'Look at letters with accents and at signs; where they are wrong, save the file as UTF-8 and read it again.',
    example: 'A table that a spreadsheet on Windows saved as “CSV” rather than “CSV UTF-8”.',
  },
  SYNTAX: {
    title: 'Text that is neither YAML nor JSON',
    says: 'The text breaks a rule of YAML or JSON at the place named: a bracket or quote that is not closed, an indentation that fits nothing, a key written twice.',
    why: 'From this place on nobody can tell what was meant, so that the file is not read any further.',
    remedy:
      'Correct the text at the place named, or shortly before it: what is never closed is often noticed late. An editor that knows YAML shows it while you type.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
tags: [reporting, dashboards`,
      right: `# roles/analyst.yaml
tags: [reporting, dashboards]`,
    },
  },
  NOT_A_LADDER: {
    title: 'Text that holds no ladder',
    says: 'The text can be read, but it is a list or a single value where a ladder is a mapping of fields.',
    why: 'There is nothing in it that could be drawn.',
    remedy:
      'Begin with the fields id, title, levels and families. If the text is a list of roles, put it under the field roles.',
    example: {
      form: 'document',
      wrong: `- title: Analyst
- title: Senior Analyst`,
      right: `id: data
title: Data careers
levels: [{ id: junior, name: Junior }, { id: senior, name: Senior }]
families: [{ id: data, name: Data }]
roles:
  - { id: analyst, title: Analyst, family: data, level: junior }`,
    },
  },
  FIELD_UNKNOWN: {
    title: 'A field that is not known',
    says: 'A field has a name that means nothing where it stands. It is left out, and the rest is read. A code in the ladder’s checks that no check has is such a field as well.',
    why: 'What the field says is lost: a misspelt optional field looks as if it had been read. A ladder written for a later version still opens this way.',
    remedy:
      'Take the name that is suggested, or look up the fields in the published schema. Where the name is right, check the indentation: it decides to what the field belongs.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
advancesTo: [Senior Analyst]`,
      right: `# roles/analyst.yaml
advancementTo: [Senior Analyst]`,
    },
  },
  FIELD_MISSING: {
    title: 'A field that is missing',
    says: 'A part of the ladder lacks a field it cannot do without, such as the level of a role.',
    why: 'A role without a level or a family has no place on the ladder, and a requirement without a level asks nothing. The part is not drawn.',
    remedy: 'Add the field; the message says what it holds.',
    example: {
      form: 'folder',
      wrong: `# roles/data-engineer.yaml
id: data-engineer
title: Data Engineer
family: data`,
      right: `# roles/data-engineer.yaml
id: data-engineer
title: Data Engineer
family: data
level: senior`,
    },
  },
  FIELD_TYPE: {
    title: 'A field that holds the wrong kind of value',
    says: 'A field holds, for example, a text where a list is expected, or a number where a text is.',
    why: 'A value is not guessed into another kind: the text “4 to 6” could be two figures or a name. What holds it is not drawn.',
    remedy:
      'Write the kind of value the message names. Dates and editions stand in quotes; a list of one entry still has its brackets or its hyphen.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
tags: reporting`,
      right: `# roles/analyst.yaml
tags: [reporting]`,
    },
  },
  FIELD_VALUE: {
    title: 'A value the field does not allow',
    says: 'The value is of the right kind and outside what the field allows: a negative amount, a period there is none of, an address that is no web address. Asking for less of a check that a ladder may not turn down is told here as well.',
    why: 'A program that reckons with such a value gives figures nobody can trust. What holds it is not drawn.',
    remedy: 'Change the value to one the rule in the message allows.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 70000, period: yearly }`,
      right: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 70000, period: year }`,
    },
  },
  LADDER_EMPTY: {
    title: 'A ladder without roles',
    says: 'The ladder has no role at all.',
    why: 'There is nothing to draw or to compare.',
    remedy:
      'Add a first role. In a folder each role is a file of its own in roles/, with an id, a title, a family and a level.',
    example: {
      form: 'document',
      wrong: `id: data
title: Data careers
levels: [{ id: junior, name: Junior }]
families: [{ id: data, name: Data }]`,
      right: `id: data
title: Data careers
levels: [{ id: junior, name: Junior }]
families: [{ id: data, name: Data }]
roles:
  - { id: analyst, title: Analyst, family: data, level: junior }`,
    },
  },
} satisfies RulePages;
