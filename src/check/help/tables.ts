/** Pages of what is told while tables are read. */
import type { RulePages } from './rulePage';

export const TABLE_PAGES = {
  CSV_TOO_LARGE: {
    title: 'A table with more in it than is read',
    says: 'A table has more rows or cells than are read, or it names more roles, more skills or more levels that roles ask; or one cell is longer than any text of a ladder. The message says which, with the limit. What comes before that is read: the rows above, or the beginning of the cell.',
    why: 'A page that reads a table of any size can be made to stand still by one.',
    remedy:
      'Leave out rows and columns that say nothing of roles and skills. Where every row is needed, split the table into ladders of their own. Where a cell is too long, look for a quote that is never closed.',
    example: 'A spreadsheet saved with all of its empty columns, ten thousand of them in each row.',
  },
  CSV_QUOTE_UNCLOSED: {
    title: 'A quote that is never closed',
    says: 'A cell begins with a quote and none ends it, so that everything behind it is taken for one cell.',
    why: 'All rows from there on are missing.',
    remedy: 'Add the closing quote. A quote that belongs to the text of a quoted cell is written twice.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,"Statistics,Working`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,"Statistics",Working`,
    },
  },
  CSV_QUOTE_STRAY: {
    title: 'A single quote inside a quoted cell',
    says: 'In a cell that stands in quotes, a quote of its text is written once, where it is written twice.',
    why: 'Nobody can say for sure where the cell ends. It is read as well as can be, and may hold too much.',
    remedy: 'Check how the cell was read, and write the quote twice.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level,Note
Analyst,SQL,Working,"Reads "plain" queries"`,
      right: `Role,Skill,Skill level,Note
Analyst,SQL,Working,"Reads ""plain"" queries"`,
    },
  },
  CSV_COLUMN_UNKNOWN: {
    title: 'A column that means nothing known',
    says: 'The heading of a column is none of those that are known, and the column is left out.',
    why: 'What it says of roles and skills is not in the ladder.',
    remedy:
      'Take the heading that is suggested, or say what the column means. If it says nothing of the ladder, leave it as it is.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level,Wieght
Analyst,SQL,Working,2`,
      right: `Role,Skill,Skill level,Weight
Analyst,SQL,Working,2`,
    },
  },
  CSV_COLUMN_TWICE: {
    title: 'Two columns that mean the same',
    says: 'Two headings mean one thing. The second column is left out.',
    why: 'Where the two differ, only the first counts.',
    remedy: 'Keep one of the two, or say what the other one means.',
    example: {
      form: 'table',
      wrong: `Role,Title,Skill,Skill level
Analyst,Data person,SQL,Working`,
      right: `Role,Alias,Skill,Skill level
Analyst,Data person,SQL,Working`,
    },
  },
  CSV_ROW_STRAY: {
    title: 'A row without a role or a skill',
    says: 'A row has text in it and names neither a role nor a skill. It is left out.',
    why: 'It may be a remark, or a row whose first cells were lost.',
    remedy: 'Name the role or the skill it belongs to, or remove it.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level,Note
Analyst,SQL,Working,
,,,to be discussed`,
      right: `Role,Skill,Skill level,Note
Analyst,SQL,Working,to be discussed`,
    },
  },
  CSV_ROW_TWICE: {
    title: 'A requirement that two rows state',
    says: 'Two rows have one role with one skill. The second is left out.',
    why: 'A role asks a skill once. Where the rows differ, that is told as well.',
    remedy: 'Remove one of the two rows.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,SQL,Working`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working`,
    },
  },
  CSV_ROW_UNUSED: {
    title: 'A row that says no level applies',
    says: 'In place of a level the row has words such as “not required” or “NOT IN USE”. It asks nothing and is left out.',
    why: 'It is told because nothing is left out in silence: in some frameworks such rows are only waiting for their level.',
    remedy: 'Nothing is to be done unless the role asks the skill; then give it a level of the scale.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,Statistics,not required`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,Statistics,Awareness`,
    },
  },
  CSV_CELL_CONFLICT: {
    title: 'A cell that contradicts an earlier row',
    says: 'Two rows say different things of one role or skill, such as two levels or two summaries. The first counts.',
    why: 'One of them is wrong, and which one, only its author knows.',
    remedy: 'Make the two the same, or remove what is wrong.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,SQL,Expert`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working`,
    },
  },
  CSV_CELL_VALUE: {
    title: 'A cell whose value cannot be read',
    says: 'A cell holds something its column has no use for, such as a word in a column of figures. The cell is left out.',
    why: 'Where the field has a value of its own for such a case, that counts in its place: a weight is 1.',
    remedy: 'Change the cell to what the rule in the message allows, or empty it.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level,Weight
Analyst,SQL,Working,heavy`,
      right: `Role,Skill,Skill level,Weight
Analyst,SQL,Working,2`,
    },
  },
  CSV_LEVEL_EMPTY: {
    title: 'A skill without a level',
    says: 'A row names a role and a skill and gives no level. It is taken as the first step of the scale.',
    why: 'The lowest level asks least and may be too little; it is a guess.',
    remedy: 'Add the level, or remove the row if the role does not ask the skill.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,Statistics,`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working
Analyst,Statistics,Awareness`,
    },
  },
  CSV_LEVEL_READ: {
    title: 'A level read as a step of another name',
    says: 'A level is written in other words than its step: “Expert level”, “3 - Practitioner”. It is read as that step, which is told once for each wording.',
    why: 'It counts like that step from now on. Two wordings that a house keeps apart may have become one.',
    remedy: 'Check that the step is the one meant; else use the names of the scale.',
    example: {
      form: 'table',
      wrong: `Role,Skill,Skill level
Analyst,SQL,Working
Senior Analyst,SQL,Expert level`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working
Senior Analyst,SQL,Expert`,
    },
  },
  CSV_TITLE_JOINED: {
    title: 'Roles of one title, named apart',
    says: 'One title stands on several levels or in several families. Each is a role, and gets its level or family in brackets.',
    why: 'A move that names the bare title cannot say which of them it leads to.',
    remedy: 'Give each role a title of its own, if the one it got is not how people call it.',
    example: {
      form: 'table',
      wrong: `Role,Level,Skill,Skill level
Analyst,Junior,SQL,Working
Analyst,Senior,SQL,Practitioner`,
      right: `Role,Level,Skill,Skill level
Analyst,Junior,SQL,Working
Senior Analyst,Senior,SQL,Practitioner`,
    },
  },
  CSV_GROUP_READ: {
    title: 'A row read as the heading of a group',
    says: 'In a table with a column a role, a row has a name and no level anywhere. It is read as the group of the rows below it.',
    why: 'If it is a skill that no role asks yet, it is missing from the skills.',
    remedy:
      'If it is a skill, give it a level or move it away from the beginning of the group; else leave it.',
    example: {
      form: 'table',
      wrong: `Skill,Analyst,Senior Analyst
Data,,
SQL,Working,Practitioner
Statistics,Awareness,Working`,
      right: `Skill,Analyst,Senior Analyst
SQL,Working,Practitioner
Statistics,Awareness,Working`,
    },
  },
  XLSX_BROKEN: {
    title: 'A workbook that cannot be read',
    says: 'A file is a workbook, and its inside is damaged, too large, or not what a workbook has.',
    why: 'Nothing is read from it.',
    remedy: 'Open it in the spreadsheet program and save it again as .xlsx, or save the sheet as CSV.',
    example: 'A matrix.xlsx whose download broke off in the middle.',
  },
  XLSX_OTHER_FORMAT: {
    title: 'A workbook of another format',
    says: 'A file is a workbook of an older format, or one with a password. Plain .xlsx is read.',
    why: 'Nothing is read from it.',
    remedy:
      'Open it in the spreadsheet program and save it as .xlsx without a password, or save the sheet as CSV.',
    example: 'A matrix.xls from 2003.',
  },
  XLSX_CELL_FAILED: {
    title: 'A formula that gave an error',
    says: 'The formula in a cell gave an error such as #REF! when the workbook was saved. The cell is read as empty.',
    why: 'A level or an amount that somebody meant to be there is not.',
    remedy: 'Mend the formula, or write its value in its place.',
    example: 'A cell with =VLOOKUP(…) that shows #N/A where a level should stand.',
  },
} satisfies RulePages;
