/** Every entry names the bad value and the rule, then the way out. */
import type { Messages } from '../formatter/describe';
import type { Formatter } from '../formatter/Formatter';
import { reasons } from './reasons';

const MOVE_REMEDY = 'Correct the move where it is written, or the level of one of the two roles.';

const COUNTED = {
  rows: 'rows',
  cells: 'cells',
  roles: 'roles',
  skills: 'skills',
  requirements: 'requirements',
  cellCharacters: 'characters in one cell',
};

/** The sentence for each fault and the way out. */
export const messages = (format: Pick<Formatter, 'figure' | 'plural' | 'list'>): Messages => {
  const words = reasons(format);
  const figure = (value: number) => format.figure(value, 2);
  const suggest = (nearest: string | undefined, otherwise: string) =>
    nearest
      ? `Did you mean ${quote(nearest)}? Otherwise ${otherwise}.`
      : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}, or use one that is there.`;
  /** The first of so many, and how many more there are. */
  const some = (names: readonly string[], of: number) =>
    `${names.join('; ') || 'none'}${of > names.length ? ` and ${figure(of - names.length)} more` : ''}`;
  return {
    FILE_UNREADABLE: ({ file, reason }) => ({
      message: `The file ${file} cannot be read: ${words.reason(reason)}.`,
      remedy: 'Check its name and place, and that you may read it.',
    }),
    FILE_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `This file has ${figure(megabytes)} MB; at most ${figure(limit)} MB are read.`,
      remedy: 'Split the ladder into several, or leave out what no one reads.',
    }),
    SYNTAX: ({ detail }) => ({
      message: `The text cannot be read as YAML or JSON here: ${withoutFullStop(words.reason(detail))}.`,
      remedy: 'Correct the text here; what follows can be read only then.',
    }),
    NOT_A_LADDER: ({ found }) => ({
      message: `A ladder is a mapping of fields, and this holds ${words.value(found)}.`,
      remedy: 'Begin with the fields id, title, levels and families, as the example ladder does.',
    }),
    FIELD_UNKNOWN: ({ field, nearest }) => ({
      message: `The field ${quote(field)} is not known here and is left out.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}?`
        : 'Check its spelling and its indentation, or remove it.',
    }),
    FIELD_MISSING: ({ field, expected }) => ({
      message: `The field ${quote(field)} is missing.`,
      remedy: `Add it: ${words.value(expected)}.`,
    }),
    FIELD_TYPE: ({ field, expected, found }) => ({
      message: `${quote(field)} holds ${words.value(found)} where ${words.value(expected)} is expected.`,
      remedy: `Write ${words.value(expected)}.`,
    }),
    FIELD_VALUE: ({ field, value, rule }) => ({
      message: `${quote(field)} is ${words.value(value)}, and the rule is: ${words.value(rule)}.`,
      remedy: 'Change the value to one that the rule allows.',
    }),
    LADDER_EMPTY: () => ({
      message: 'This ladder holds no role.',
      remedy: 'Add a first role with an id, a title, a family and a level.',
    }),
    ID_DUPLICATE: ({ kind, id }) => ({
      message: `The id ${quote(id)} is already the id of another ${words.thing(kind)}.`,
      remedy: `Give this ${words.thing(kind)} an id of its own, or remove it if it is the same one twice.`,
    }),
    REQUIREMENT_DUPLICATE: ({ role, skill }) => ({
      message: `${role} asks for the skill ${quote(skill)} twice.`,
      remedy: 'Keep one of the two requirements.',
    }),
    TITLE_AMBIGUOUS: ({ title, roles }) => ({
      message: `The title or alias ${quote(title)} belongs to several roles: ${roles}.`,
      remedy: 'Reword one of them, so that a move that names it leads to one role.',
    }),
    SKILL_AMBIGUOUS: ({ name, skills }) => ({
      message: `The name or alias ${quote(name)} belongs to several skills: ${skills}.`,
      remedy: 'Make them one skill, or reword one of the names.',
    }),
    SKILL_UNKNOWN: ({ role, skill, nearest }) => ({
      message: `${role} asks for the skill ${quote(skill)}, which is not in the ladder.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}? Otherwise add it to the skills.`
        : 'Add it to the skills.',
    }),
    STEP_UNKNOWN: ({ owner, step, known, most }) => ({
      message: `${words.part(owner)}: ${quote(step)} is not a step of the scale.`,
      remedy: `Use one of: ${known}${most === undefined ? '' : `, or a value from 0 to ${figure(most)}`}.`,
    }),
    FAMILY_UNKNOWN: ({ role, family, nearest }) => ({
      message: `${role} belongs to the family ${quote(family)}, which is not in the ladder.`,
      remedy: suggest(nearest, 'add it to the families'),
    }),
    LEVEL_UNKNOWN: ({ role, level, nearest }) => ({
      message: `${role} is on the level ${quote(level)}, which is not in the ladder.`,
      remedy: suggest(nearest, 'add it to the levels'),
    }),
    SOURCE_UNKNOWN: ({ owner, source, nearest }) => ({
      message: `${words.part(owner)}: ${quote(source)} is not the id of one of the ladder’s sources.`,
      remedy: suggest(nearest, 'add it to the sources'),
    }),
    CURRENCY_UNKNOWN: ({ owner, currency }) =>
      currency === ''
        ? {
            message: `${words.part(owner)} states pay without a currency, and the ladder names none either.`,
            remedy: 'Add a currency to the band, or one for the whole ladder, for example USD.',
          }
        : {
            message: `${words.part(owner)}: ${quote(currency)} is not a currency code.`,
            remedy: 'Use the three capital letters of ISO 4217, for example USD, EUR or GBP.',
          },
    PAY_MIN_ABOVE_MAX: ({ role, min, max }) => ({
      message: `The pay of ${role} begins at ${figure(min)}, above its upper end ${figure(max)}.`,
      remedy: 'Swap the two figures, or correct the wrong one.',
    }),
    PAY_MID_OUTSIDE: ({ role, mid, min, max }) => ({
      message: `The middle of the pay of ${role}, ${figure(mid)}, lies outside ${figure(min)} to ${figure(max)}.`,
      remedy: 'Correct it, or leave it out: then it is halfway between the two ends.',
    }),
    PAY_UNSOURCED: ({ role, missing }) => ({
      message: `A pay band of ${role} has no ${missing.join(' and no ')}.`,
      remedy:
        'Add source (the id of one of the ladder’s sources) and asOf (a date), so that readers can weigh it.',
    }),
    MOVE_TO_SELF: ({ role }) => ({
      message: `${role} names itself as a move.`,
      remedy: 'Name another role, or remove the entry. An alias of the role counts as the role.',
    }),
    ADVANCEMENT_CYCLE: ({ titles }) => ({
      message: `Advancement leads in a circle across levels: ${titles}.`,
      remedy: 'Reverse one of these moves, or make it lateral.',
    }),
    ADVANCEMENT_DOWN: ({ from, to, fromLevel, toLevel, declaredBy }) => ({
      message: `Advancement from ${from} (${fromLevel}) to ${to} (${toLevel}) leads to a lower level; only ${declaredBy} declares it.`,
      remedy: MOVE_REMEDY,
    }),
    ADVANCEMENT_PAYS_LESS: ({ from, to, percent }) => ({
      message: `Advancement from ${from} to ${to} pays ${figure(percent)}% less, by the middle of the bands.`,
      remedy: 'Check both bands; if the figures are right, the move may be lateral.',
    }),
    LATERAL_BANDS_APART: ({ from, to }) => ({
      message: `${from} and ${to} are lateral moves of each other, and their pay bands do not overlap.`,
      remedy: 'Check both bands; if the figures are right, the move may be an advancement.',
    }),
    HIGHER_ASKS_LESS: ({ from, to, skills }) => ({
      message: `${to} is above ${from} and asks for less: ${skills}.`,
      remedy: 'Check both roles; if it is meant, a note on the requirement tells readers why.',
    }),
    ROLE_UNREACHABLE: ({ role }) => ({
      message: `No move leads to ${role}.`,
      remedy: 'Name the roles it is entered from, or a lateral move.',
    }),
    ROLE_DEAD_END: ({ role }) => ({
      message: `No advancement leads on from ${role}, which is not at the top.`,
      remedy: 'Name a role it advances to; a role in another family counts as well.',
    }),
    SKILL_LOOKALIKE: ({ a, b }) => ({
      message: `The skills ${quote(a)} and ${quote(b)} look like one skill.`,
      remedy:
        'If they are one, keep one and make the other name its alias; if not, make their names more distinct.',
    }),
    SKILL_UNUSED: ({ skill }) => ({
      message: `No role asks for the skill ${quote(skill)}.`,
      remedy: 'Add it to a role, or remove it.',
    }),
    TRANSLATION_UNKNOWN: ({ language, kind, id, nearest }) => ({
      message: `The translation into ${language} has words for the ${words.thing(kind)} ${quote(id)}, which is not in the ladder.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}?`
        : 'Use the id it has in the ladder, or remove the words.',
    }),
    TRANSLATION_APART: ({ language, role, list, count, of }) => ({
      message: `${role}, translated into ${language}: ${quote(list)} has ${count} entries where the original has ${of}, and is not used.`,
      remedy: 'Write one entry for each entry of the original, in its order.',
    }),
    LEVEL_INFERRED: ({ role, skill, level }) => ({
      message: `${role}: the level ${level} for ${quote(skill)} was read from wording, not stated.`,
      remedy: 'Confirm the level and remove "inferred".',
    }),
    PAGE_UNRECOGNISED: ({ file }) => ({
      message: `The text of ${file} does not read as a role page: it has fewer than three of its headings.`,
      remedy: 'Copy the whole page with its headings, from the title to the experience it asks for.',
    }),
    PAGE_UNTITLED: ({ file, title }) => ({
      message: `The page ${file} has no title above its first heading; the role is called ${quote(title)}.`,
      remedy: 'Change the title of the role, or add it to the page and read it again.',
    }),
    PAGE_STRAY_WORD: ({ role, word, text }) => ({
      message: `${role}: the stray word ${quote(word)} before ${quote(text)} is left out; an item begins with its own words.`,
      remedy: 'If the word belongs to the item, put it back.',
    }),
    PAGE_TEXT_LEFT_OUT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} belongs to the web page, not to the role, and is left out.`,
      remedy: 'If it says something about the role, add it to the summary.',
    }),
    PAGE_TEXT_KEPT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} belongs to no part of a role page; it is kept at the end of the summary.`,
      remedy: 'Move it to the field it belongs to, or remove it.',
    }),
    PAGE_TEXT_CUT: ({ role, limit, text }) => ({
      message: `${role ? `${role}: ` : ''}${quote(text)} is longer than the ${figure(limit)} characters its field holds; the rest is left out.`,
      remedy: 'Shorten it on the page, or split it.',
    }),
    PAGE_CHARACTERS_MENDED: ({ role, mended, broken }) => ({
      message: `The page of ${role} was saved in a wrong encoding: ${figure(mended)} broken characters were restored, ${figure(broken)} stay as they are.`,
      remedy: 'Check names and special characters; save the page as UTF-8 if they are wrong.',
    }),
    PAGE_PAY_UNREAD: ({ role, text }) => ({
      message: `${role}: the pay ${quote(text)} is not a band with a lower end and a currency; it is kept at the end of the summary.`,
      remedy: 'Add a pay band by hand, with min, max, currency and period, or leave the role without pay.',
    }),
    PAGE_PAY_ASSUMED: ({ role, text, assumed }) => ({
      message: `${role}: the pay ${quote(text)} is taken as ${format.list(assumed.map(words.assumption))}, which the page does not say.`,
      remedy: 'Confirm it, or correct the currency and the period of the band.',
    }),
    PAGE_TITLE_DOUBTFUL: ({ role, text, titles }) => ({
      message: `${role}: the career line ${quote(text)} may name a field or people rather than a job; it is read as ${quote(titles)}.`,
      remedy: 'Word the move as a job title, or remove it.',
    }),
    PAGE_TITLE_TWICE: ({ title, named, file }) => ({
      message: `The title ${quote(title)} is also the title of another page (${file}); this role is called ${quote(named)}.`,
      remedy: 'If both pages describe one role, keep one; if not, give each a title of its own.',
    }),
    PAGE_SKILL_TWICE: ({ role, skill }) => ({
      message: `The page of ${role} lists the skill ${quote(skill)} twice; a role asks for a skill once, and both wordings are in its note.`,
      remedy: 'Check the level, and word the second skill differently if it is another one.',
    }),
    TEXT_ENCODING_GUESSED: ({ file, encoding }) => ({
      message: `The text of ${file} is not in UTF-8; it is read as ${encoding}.`,
      remedy: 'Check letters with accents and quotation marks; save the file as UTF-8 where they are wrong.',
    }),
    IMPORT_UNRECOGNISED: ({ file, expected }) => ({
      message: `The file ${file} does not hold ${words.content(expected)}.`,
      remedy: 'Check that it is the right file, or say which column or part means what.',
    }),
    IMPORT_ENTRY_LEFT_OUT: ({ entry, reason, count = 1 }) => ({
      message: `The entry ${quote(words.part(entry))} is left out: ${words.reason(reason)}${
        count > 1 ? `; it is there ${figure(count)} times, first here` : ''
      }.`,
      remedy: 'Correct it where it is written, or add what it says by hand.',
    }),
    IMPORT_ENTRY_HALF: ({ entry, reason }) => ({
      message: `The entry ${quote(entry)} is incomplete: ${words.reason(reason)}.`,
      remedy: 'Add the row that is missing, or give the requirement its level and weight by hand.',
    }),
    IMPORT_FAULTS_MORE: ({ file, count, fault }) => ({
      message: `The file ${file} has ${figure(count)} more of the fault ${fault} from here on, which are not listed one by one.`,
      remedy: 'Correct those that are listed, and read the file again.',
    }),
    IMPORT_ASSUMED: ({ file, assumed }) => ({
      message: `The file ${file} is taken for ${words.assumption(assumed)}, which it does not say.`,
      remedy: 'If it is another, correct the ladder’s sources and the dates of its pay.',
    }),
    IMPORT_NAME_SHARED: ({ name, named }) => ({
      message: `Two skills of the source are called ${quote(name)}; this one is named ${quote(named)}.`,
      remedy: 'Give it a better name of its own, or leave it as it is.',
    }),
    IMPORT_ROLES_WITHOUT: ({ what, count, of, roles, level }) => ({
      message: `In these files ${figure(count)} of ${figure(of)} roles have no ${
        { ratings: 'skills and knowledge', zone: 'job zone' }[what]
      } (${some(roles, count)}): ${
        { ratings: 'they stay, and ask for nothing', zone: `they are on the level ${quote(level)}` }[what]
      }.`,
      remedy: 'Read the file that holds it as well, or add it by hand; nothing is made up in its place.',
    }),
    IMPORT_PAY_JOINED: ({ joined, of, broader, without, roles }) => ({
      message: `Of ${figure(of)} roles ${figure(joined)} take their pay from the wage tables, ${figure(broader)} of them from the wider occupation that holds them; ${figure(without)} have none there (${some(roles, without)}).`,
      remedy: 'Add their pay by hand where it is known; a role without pay is valid as it is.',
    }),
    CSV_TOO_LARGE: ({ limit, of }) => ({
      message: `This table has more than ${figure(limit)} ${COUNTED[of]}, and no more are read.`,
      remedy: 'Leave out rows and columns that say nothing about roles and skills, or split the table.',
    }),
    CSV_QUOTE_UNCLOSED: ({ text }) => ({
      message: `A cell in quotes begins here (${quote(text)}) and never ends; all that follows is read as part of it.`,
      remedy: 'Add the closing quote. A quote inside a quoted cell is written twice.',
    }),
    CSV_QUOTE_STRAY: ({ text }) => ({
      message: `The quoted cell ${quote(text)} holds a single quote, which is written twice there.`,
      remedy: 'Check how the cell was read, and double the quote.',
    }),
    CSV_COLUMN_UNKNOWN: ({ column, nearest }) => ({
      message: `The column ${quote(column)} means nothing known here and is left out.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}? Otherwise map it by hand.`
        : 'Map it by hand if it says something about roles or skills.',
    }),
    CSV_COLUMN_TWICE: ({ column, first }) => ({
      message: `The column ${quote(column)} means the same as ${quote(first)} before it and is left out.`,
      remedy: 'Keep one of the two, or map one of them by hand.',
    }),
    CSV_ROW_STRAY: ({ text }) => ({
      message: `The row with ${quote(text)} names neither a role nor a skill, and is left out.`,
      remedy: 'Name the role or the skill it belongs to, or remove it.',
    }),
    CSV_ROW_TWICE: ({ role, skill }) => ({
      message: `An earlier row already asks for the skill ${quote(skill)} in ${role}; a role asks for a skill once, and this row is left out.`,
      remedy: 'Remove one of the two rows.',
    }),
    CSV_ROW_UNUSED: ({ role, skill, word }) => ({
      message: `The row of ${role} with the skill ${quote(skill)} says ${quote(word)} instead of a level; it asks for nothing and is left out.`,
      remedy: 'Give it a level of the scale if the role asks for the skill.',
    }),
    CSV_CELL_CONFLICT: ({ owner, column, kept, given }) => ({
      message: `${words.part(owner)}: ${quote(column)} is ${quote(given)} here and ${quote(kept)} in an earlier row, which counts.`,
      remedy: 'Make the two the same, or leave one empty.',
    }),
    CSV_CELL_VALUE: ({ owner, column, value, rule }) => ({
      message: `${words.part(owner)}: ${quote(column)} is ${quote(value)}, and the rule is: ${words.value(rule)}. The cell is left out.`,
      remedy: 'Change the cell to what the rule allows, or empty it.',
    }),
    CSV_LEVEL_EMPTY: ({ role, skill }) => ({
      message: `${role} names the skill ${quote(skill)} without a level; it is read as the first step of the scale.`,
      remedy: 'Add the level, or remove the row if the role does not ask for the skill.',
    }),
    CSV_LEVEL_READ: ({ word, step }) => ({
      message: `The level ${quote(word)} is read as ${quote(step)}.`,
      remedy: 'Use the names of the scale if it means something else.',
    }),
    CSV_TITLE_JOINED: ({ title, named }) => ({
      message: `Several roles are called ${quote(title)}; this one is named ${quote(named)}.`,
      remedy: 'Give each role a title of its own, so that a move leads to one of them.',
    }),
    CSV_GROUP_READ: ({ group }) => ({
      message: `${quote(group)} has no levels of its own and is read as the group of what is below it.`,
      remedy:
        'If it is a skill or a role itself, move it away from the beginning of the group, or give it a level.',
    }),
    XLSX_BROKEN: ({ reason }) => ({
      message: `This workbook cannot be read: ${words.reason(reason)}.`,
      remedy: 'Open it in the spreadsheet program and save it again as .xlsx, or save the sheet as CSV.',
    }),
    XLSX_OTHER_FORMAT: ({ found }) => ({
      message: `This is ${words.content(found)}, and workbooks are read as plain .xlsx.`,
      remedy:
        'Open it in the spreadsheet program and save it as .xlsx without a password, or save the sheet as CSV.',
    }),
    XLSX_CELL_FAILED: ({ cell, value }) => ({
      message: `The formula in the cell ${cell} gave ${quote(value)}; the cell is read as empty.`,
      remedy: 'Correct the formula, or write its value in its place.',
    }),
    PERSON_NOT_ONE: ({ found }) => ({
      message: `A file of your own ratings is expected here, and this is ${words.content(found)}.`,
      remedy: 'Open the file that was saved from “My growth”; a ladder is opened under “Open a ladder”.',
    }),
    PERSON_NEWER: ({ version, newest }) => ({
      message: `This file was written by a later version of Rungs (form ${version}); this one reads forms up to ${newest}.`,
      remedy: 'Open it with that version. Nothing is read here, and the file stays as it is.',
    }),
    PERSON_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `This file has ${figure(megabytes)} MB; files of ratings are read up to ${figure(limit)} MB.`,
      remedy: 'Check that it is the right file; the ratings and notes of many years stay far below that.',
    }),
    PERSON_CUT_OFF: ({ open }) => ({
      message: `The file ends here before it is complete: ${format.plural(open, {
        one: '# bracket is',
        other: '# brackets are',
      })} still open.`,
      remedy: 'Ask for the file again, or save it again: its end was lost on the way.',
    }),
    PERSON_TWO_ANSWERS: ({ skill, kept, left }) => ({
      message: `The skill ${quote(skill)} has two answers of the person’s own; ${quote(kept)} counts, and ${quote(left)} is left out.`,
      remedy: 'Rate the skill again if the other was meant.',
    }),
    PERSON_LINK_BROKEN: ({ reason }) => ({
      message: `This link does not hold ratings that can be read: ${withoutFullStop(words.reason(reason))}.`,
      remedy: 'Copy the whole link again, or ask for a file: mail programs sometimes cut long links.',
    }),
    PERSON_LINK_NEWER: ({ form }) => ({
      message: `This link was made by a later version of Rungs (form ${quote(form)}), which is not read here.`,
      remedy: 'Open it with that version, or ask for a file.',
    }),
    PERSON_LINK_TOO_LONG: ({ length, limit }) => ({
      message: `As a link this would have ${figure(length)} characters; beyond ${figure(limit)}, mail and chat programs cut links.`,
      remedy: 'Save a file and send that, or leave out notes and evidence.',
    }),
  };
};

function quote(text: string): string {
  return `“${text}”`;
}

function withoutFullStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
