import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

const COUNTED = {
  rows: 'rows',
  cells: 'cells',
  roles: 'roles',
  skills: 'skills',
  requirements: 'requirements',
  cellCharacters: 'characters in one cell',
};

export const tableIssues = ({ words, figure, quote }: IssueWords) =>
  ({
    CSV_TOO_LARGE: ({ limit, of }) => ({
      message: `This table has more than ${figure(limit)} ${COUNTED[of]}. The rest is not imported.`,
      remedy: 'Remove rows and columns that are not about roles and skills, or split the table.',
    }),
    CSV_QUOTE_UNCLOSED: ({ text }) => ({
      message: `A quoted cell starts here (${quote(text)}) and never ends, so everything after it is read as part of the cell.`,
      remedy: 'Add the closing quote. Inside a quoted cell, write a quote twice.',
    }),
    CSV_QUOTE_STRAY: ({ text }) => ({
      message: `The quoted cell ${quote(text)} contains an unescaped quote.`,
      remedy: 'Check the imported value, and write the quote twice.',
    }),
    CSV_COLUMN_UNKNOWN: ({ column, nearest }) => ({
      message: `The column ${quote(column)} is unknown and is left out.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}? Otherwise map it by hand.`
        : 'If it describes roles or skills, map it by hand.',
    }),
    CSV_COLUMN_TWICE: ({ column, first }) => ({
      message: `The column ${quote(column)} has the same meaning as ${quote(first)} and is left out.`,
      remedy: 'Keep one of the two, or map one of them by hand.',
    }),
    CSV_ROW_STRAY: ({ text }) => ({
      message: `The row with ${quote(text)} names neither a role nor a skill, and is left out.`,
      remedy: 'Add the role or the skill it belongs to, or remove it.',
    }),
    CSV_ROW_TWICE: ({ role, skill }) => ({
      message: `An earlier row already lists the skill ${quote(skill)} for ${role}. This row is left out.`,
      remedy: 'Remove one of the two rows.',
    }),
    CSV_ROW_UNUSED: ({ role, skill, word }) => ({
      message: `The row of ${role} with the skill ${quote(skill)} has ${quote(word)} instead of a level and is left out.`,
      remedy: 'If the role requires the skill, enter a step of the scale.',
    }),
    CSV_CELL_CONFLICT: ({ owner, column, kept, given }) => ({
      message: `${words.part(owner)}: ${quote(column)} is ${quote(given)} here and ${quote(kept)} in an earlier row. The earlier value is used.`,
      remedy: 'Make the two equal, or clear one of them.',
    }),
    CSV_CELL_VALUE: ({ owner, column, value, rule }) => ({
      message: `${words.part(owner)}: ${quote(column)} is ${quote(value)}. Allowed: ${words.value(rule)}. The cell is left out.`,
      remedy: 'Change the cell to an allowed value, or clear it.',
    }),
    CSV_LEVEL_EMPTY: ({ role, skill }) => ({
      message: `${role} lists the skill ${quote(skill)} without a level. It is imported at the first step of the scale.`,
      remedy: 'Add the level, or remove the row if the role does not require the skill.',
    }),
    CSV_LEVEL_READ: ({ word, step }) => ({
      message: `The level ${quote(word)} is read as ${quote(step)}.`,
      remedy: 'If this is wrong, use the step names of the scale.',
    }),
    CSV_TITLE_JOINED: ({ title, named }) => ({
      message: `Several roles are called ${quote(title)}. This one is named ${quote(named)}.`,
      remedy: 'Give each role a unique title, so that a move can refer to exactly one of them.',
    }),
    CSV_GROUP_READ: ({ group }) => ({
      message: `${quote(group)} has no levels and is imported as a group for the rows below it.`,
      remedy: 'If it is a skill or a role, move it elsewhere, or give it a level.',
    }),
    XLSX_BROKEN: ({ reason }) => ({
      message: `This workbook cannot be read: ${words.reason(reason)}.`,
      remedy: 'Open it in your spreadsheet program and save it again as .xlsx, or save the sheet as CSV.',
    }),
    XLSX_OTHER_FORMAT: ({ found }) => ({
      message: `This is ${words.content(found)}. Only unprotected .xlsx workbooks can be imported.`,
      remedy:
        'Open it in your spreadsheet program and save it as .xlsx without a password, or save the sheet as CSV.',
    }),
    XLSX_CELL_FAILED: ({ cell, value }) => ({
      message: `The formula in cell ${cell} returned ${value === '' ? 'no value' : quote(value)}. The cell is imported as empty.`,
      remedy: 'Correct the formula, or replace it with a value.',
    }),
  }) satisfies Partial<IssueMessages>;
