/** Each entry names the invalid value and the rule, then how to fix it. */
import type { Messages } from '../formatter/describe';
import type { Formatter } from '../formatter/Formatter';
import { reasons } from './reasons';

const MOVE_REMEDY = 'Correct the move in the role that declares it, or the level of one of the two roles.';

const COUNTED = {
  rows: 'rows',
  cells: 'cells',
  roles: 'roles',
  skills: 'skills',
  requirements: 'requirements',
  cellCharacters: 'characters in one cell',
};

/** The sentence for each issue, and how to fix it. */
export const messages = (format: Pick<Formatter, 'figure' | 'plural' | 'list'>): Messages => {
  const words = reasons(format);
  const figure = (value: number) => format.figure(value, 2);
  const suggest = (nearest: string | undefined, otherwise: string) =>
    nearest
      ? `Did you mean ${quote(nearest)}? Otherwise ${otherwise}.`
      : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}, or use an existing one.`;
  /** The first of so many, and how many more there are. */
  const some = (names: readonly string[], of: number) =>
    `${names.join('; ') || 'none'}${of > names.length ? ` and ${figure(of - names.length)} more` : ''}`;
  return {
    FILE_UNREADABLE: ({ file, reason }) => ({
      message: `The file ${file} cannot be read: ${words.reason(reason)}.`,
      remedy: 'Check its name, its location and your permission to read it.',
    }),
    FILE_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `This file is ${figure(megabytes)} MB. The limit is ${figure(limit)} MB.`,
      remedy: 'Split the ladder into several, or remove what you do not need.',
    }),
    SYNTAX: ({ detail }) => ({
      message: `The text cannot be read as YAML or JSON here: ${withoutFullStop(words.reason(detail))}.`,
      remedy: 'Correct the text here. The rest can be read only after that.',
    }),
    NOT_A_LADDER: ({ found }) => ({
      message: `A ladder must be a mapping of fields, but this is ${words.value(found)}.`,
      remedy: 'Begin with the fields id, title, levels and families, as the example ladder does.',
    }),
    FIELD_UNKNOWN: ({ field, nearest }) => ({
      message: `The field ${quote(field)} is unknown here and is ignored.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}?`
        : 'Check its spelling and its indentation, or remove it.',
    }),
    FIELD_MISSING: ({ field, expected }) => ({
      message: `The field ${quote(field)} is missing.`,
      remedy: `Add it: ${words.value(expected)}.`,
    }),
    FIELD_TYPE: ({ field, expected, found }) => ({
      message: `${quote(field)} is ${words.value(found)}; ${words.value(expected)} is expected.`,
      remedy: `Write ${words.value(expected)}.`,
    }),
    FIELD_VALUE: ({ field, value, rule }) => ({
      message: `${quote(field)} is ${words.value(value)}. Allowed: ${words.value(rule)}.`,
      remedy: 'Change it to an allowed value.',
    }),
    LADDER_EMPTY: () => ({
      message: 'This ladder contains no roles.',
      remedy: 'Add a first role with an id, a title, a family and a level.',
    }),
    ID_DUPLICATE: ({ kind, id }) => ({
      message: `The id ${quote(id)} is already the id of another ${words.thing(kind)}.`,
      remedy: `Give this ${words.thing(kind)} a unique id, or remove it if it is a duplicate.`,
    }),
    REQUIREMENT_DUPLICATE: ({ role, skill }) => ({
      message: `${role} requires the skill ${quote(skill)} twice.`,
      remedy: 'Keep one of the two requirements.',
    }),
    TITLE_AMBIGUOUS: ({ title, roles }) => ({
      message: `The title or alias ${quote(title)} belongs to several roles: ${roles}.`,
      remedy: 'Rename one of them, so that a move can refer to exactly one role.',
    }),
    SKILL_AMBIGUOUS: ({ name, skills }) => ({
      message: `The name or alias ${quote(name)} belongs to several skills: ${skills}.`,
      remedy: 'Merge them into one skill, or rename one of them.',
    }),
    SKILL_UNKNOWN: ({ role, skill, nearest }) => ({
      message: `${role} requires the skill ${quote(skill)}, which is not in the ladder.`,
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
      message: `${role} is at the level ${quote(level)}, which is not in the ladder.`,
      remedy: suggest(nearest, 'add it to the levels'),
    }),
    SOURCE_UNKNOWN: ({ owner, source, nearest }) => ({
      message: `${words.part(owner)}: ${quote(source)} is not a source of the ladder.`,
      remedy: suggest(nearest, 'add it to the sources'),
    }),
    CURRENCY_UNKNOWN: ({ owner, currency }) =>
      currency === ''
        ? {
            message: `${words.part(owner)} states pay without a currency, and the ladder has no default currency.`,
            remedy: 'Add a currency to the band, or one for the whole ladder, for example USD.',
          }
        : {
            message: `${words.part(owner)}: ${quote(currency)} is not a currency code.`,
            remedy: 'Use the three capital letters of ISO 4217, for example USD, EUR or GBP.',
          },
    PAY_MIN_ABOVE_MAX: ({ role, min, max }) => ({
      message: `The minimum pay of ${role}, ${figure(min)}, is above its maximum, ${figure(max)}.`,
      remedy: 'Swap the two figures, or correct the wrong one.',
    }),
    PAY_MID_OUTSIDE: ({ role, mid, min, max }) => ({
      message: `The midpoint pay of ${role}, ${figure(mid)}, is outside ${figure(min)} to ${figure(max)}.`,
      remedy: 'Correct it, or remove it to use the middle of the band.',
    }),
    PAY_UNSOURCED: ({ role, missing }) => ({
      message: `A pay band of ${role} has no ${missing.join(' and no ')}.`,
      remedy:
        'Add source (the id of one of the ladder’s sources) and asOf (a date), so that readers can judge how reliable it is.',
    }),
    MOVE_TO_SELF: ({ role }) => ({
      message: `${role} declares a move to itself.`,
      remedy: 'Name another role, or remove the entry. An alias of the role counts as the role.',
    }),
    ADVANCEMENT_CYCLE: ({ titles }) => ({
      message: `Advancements form a cycle across levels: ${titles}.`,
      remedy: 'Reverse one of these moves, or make it lateral.',
    }),
    ADVANCEMENT_DOWN: ({ from, to, fromLevel, toLevel, declaredBy }) => ({
      message: `Advancement from ${from} (${fromLevel}) to ${to} (${toLevel}) leads to a lower level. Only ${declaredBy} declares it.`,
      remedy: MOVE_REMEDY,
    }),
    ADVANCEMENT_PAYS_LESS: ({ from, to, percent }) => ({
      message: `Advancement from ${from} to ${to} pays ${figure(percent)}% less at the midpoint of the bands.`,
      remedy: 'Check both bands. If the figures are correct, the move may be lateral.',
    }),
    LATERAL_BANDS_APART: ({ from, to }) => ({
      message: `The pay bands of ${from} and ${to} do not overlap, although the move between them is lateral.`,
      remedy: 'Check both bands. If the figures are correct, the move may be an advancement.',
    }),
    HIGHER_ASKS_LESS: ({ from, to, skills }) => ({
      message: `${to} is above ${from} but requires less: ${skills}.`,
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
    SKILL_LOOKALIKE: ({ a, b }) => ({
      message: `The skills ${quote(a)} and ${quote(b)} look like the same skill.`,
      remedy:
        'If they are the same, keep one and add the other name as its alias. If not, make their names more distinct.',
    }),
    SKILL_UNUSED: ({ skill }) => ({
      message: `No role requires the skill ${quote(skill)}.`,
      remedy: 'Add it to a role, or remove it.',
    }),
    TRANSLATION_UNKNOWN: ({ language, kind, id, nearest }) => ({
      message: `The ${language} translation refers to the ${words.thing(kind)} ${quote(id)}, which is not in the ladder.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}?`
        : 'Use the id from the ladder, or remove the entry.',
    }),
    TRANSLATION_APART: ({ language, role, list, count, of }) => ({
      message: `${role}, ${language} translation: ${quote(list)} has ${count} entries but the original has ${of}. The translation of this list is ignored.`,
      remedy: 'Write one entry for each entry of the original, in the same order.',
    }),
    LEVEL_INFERRED: ({ role, skill, level }) => ({
      message: `${role}: the level ${level} for ${quote(skill)} was inferred from the wording, not stated.`,
      remedy: 'Confirm the level and remove "inferred".',
    }),
    PAGE_UNRECOGNISED: ({ file }) => ({
      message: `${file} does not look like a role page: it has fewer than three of the expected headings.`,
      remedy: 'Copy the whole page with its headings, from the title to the required experience.',
    }),
    PAGE_UNTITLED: ({ file, title }) => ({
      message: `The page ${file} has no title above its first heading. The role is named ${quote(title)}.`,
      remedy: 'Rename the role, or add a title to the page and import it again.',
    }),
    PAGE_STRAY_WORD: ({ role, word, text }) => ({
      message: `${role}: the stray word ${quote(word)} before ${quote(text)} is left out, because it is not part of the item.`,
      remedy: 'If the word belongs to the item, put it back.',
    }),
    PAGE_TEXT_LEFT_OUT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} is part of the web page rather than the role, and is left out.`,
      remedy: 'If it says something about the role, add it to the summary.',
    }),
    PAGE_TEXT_KEPT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} does not belong to any section of a role page. It is kept at the end of the summary.`,
      remedy: 'Move it to the field it belongs to, or remove it.',
    }),
    PAGE_TEXT_CUT: ({ role, limit, text }) => ({
      message: `${role ? `${role}: ` : ''}${quote(text)} is longer than ${figure(limit)} characters, the limit of its field. The rest is left out.`,
      remedy: 'Shorten it on the page, or split it.',
    }),
    PAGE_CHARACTERS_MENDED: ({ role, mended, broken }) => ({
      message: `The page of ${role} was saved with the wrong encoding: ${figure(mended)} broken characters were repaired, ${figure(broken)} could not be repaired.`,
      remedy: 'Check names and special characters; save the page as UTF-8 if they are wrong.',
    }),
    PAGE_PAY_UNREAD: ({ role, text }) => ({
      message: `${role}: the pay ${quote(text)} is not a band with a minimum and a currency. It is kept at the end of the summary.`,
      remedy: 'Add a pay band by hand, with min, max, currency and period, or leave the role without pay.',
    }),
    PAGE_PAY_ASSUMED: ({ role, text, assumed }) => ({
      message: `${role}: the pay ${quote(text)} is assumed to be ${format.list(assumed.map(words.assumption))}; the page does not say.`,
      remedy: 'Confirm it, or correct the currency and the period of the band.',
    }),
    PAGE_TITLE_DOUBTFUL: ({ role, text, titles }) => ({
      message: `${role}: the career line ${quote(text)} may refer to a field or to people rather than a job. It is imported as ${quote(titles)}.`,
      remedy: 'Write the move as a job title, or remove it.',
    }),
    PAGE_TITLE_TWICE: ({ title, named, file }) => ({
      message: `The title ${quote(title)} is also the title of another page (${file}). This role is named ${quote(named)}.`,
      remedy: 'If both pages describe the same role, keep one. If not, give each a unique title.',
    }),
    PAGE_SKILL_TWICE: ({ role, skill }) => ({
      message: `The page of ${role} lists the skill ${quote(skill)} twice. The two are merged into one requirement, and its note contains both texts.`,
      remedy: 'Check the level. If the second is a different skill, rename it.',
    }),
    TEXT_ENCODING_GUESSED: ({ file, encoding }) => ({
      message: `The text of ${file} is not UTF-8. It was read as ${encoding}.`,
      remedy: 'Check accented letters and quotation marks. If they are wrong, save the file as UTF-8.',
    }),
    IMPORT_UNRECOGNISED: ({ file, expected }) => ({
      message: `The file ${file} does not contain ${words.content(expected)}.`,
      remedy: 'Check that it is the right file, or map its columns by hand.',
    }),
    IMPORT_ENTRY_LEFT_OUT: ({ entry, reason, count = 1 }) => ({
      message: `The entry ${quote(words.part(entry))} is left out: ${words.reason(reason)}${
        count > 1 ? `; it occurs ${figure(count)} times, first here` : ''
      }.`,
      remedy: 'Correct it in the source, or add its content by hand.',
    }),
    IMPORT_ENTRY_HALF: ({ entry, reason }) => ({
      message: `The entry ${quote(entry)} is incomplete: ${words.reason(reason)}.`,
      remedy: 'Add the missing row, or set the level and weight of the requirement by hand.',
    }),
    IMPORT_FAULTS_MORE: ({ file, count, fault }) => ({
      message: `The file ${file} has ${figure(count)} more issues of the rule ${fault} from here on. They are not listed individually.`,
      remedy: 'Fix the listed ones, then import the file again.',
    }),
    IMPORT_ASSUMED: ({ file, assumed }) => ({
      message: `The file ${file} is assumed to be ${words.assumption(assumed)}; it does not say.`,
      remedy: 'If it is not, correct the ladder’s sources and the dates of its pay.',
    }),
    IMPORT_NAME_SHARED: ({ name, named }) => ({
      message: `Two skills in the source are called ${quote(name)}. This one is named ${quote(named)}.`,
      remedy: 'Give it a better name, or leave it as it is.',
    }),
    IMPORT_ROLES_WITHOUT: ({ what, count, of, roles, level }) => ({
      message: `In these files ${figure(count)} of ${figure(of)} roles have no ${
        { ratings: 'skills and knowledge', zone: 'job zone' }[what]
      } (${some(roles, count)}): ${
        { ratings: 'they are imported without requirements', zone: `they are at the level ${quote(level)}` }[
          what
        ]
      }.`,
      remedy: 'Import the file that contains this as well, or add it by hand. Rungs does not make up values.',
    }),
    IMPORT_PAY_JOINED: ({ joined, of, broader, without, roles }) => ({
      message: `The wage tables have pay for ${figure(joined)} of ${figure(of)} roles, for ${figure(broader)} of them through the broader occupation, and none for ${figure(without)} (${some(roles, without)}).`,
      remedy: 'Add their pay by hand if you know it. A role without pay is valid.',
    }),
    CSV_TOO_LARGE: ({ limit, of }) => ({
      message: `This table has more than ${figure(limit)} ${COUNTED[of]}. The rest are not imported.`,
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
      message: `The formula in cell ${cell} returned ${quote(value)}. The cell is imported as empty.`,
      remedy: 'Correct the formula, or replace it with a value.',
    }),
    PERSON_NOT_ONE: ({ found }) => ({
      message: `This should be a profile, but it is ${words.content(found)}.`,
      remedy: 'Open a file that was saved under “Me”. To open a ladder, use “Open a ladder”.',
    }),
    PERSON_NEWER: ({ version, newest }) => ({
      message: `This file was saved by a newer version of Rungs (format ${version}). This version reads formats up to ${newest}.`,
      remedy: 'Open it with that version. Nothing was imported, and the file is unchanged.',
    }),
    PERSON_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `This file is ${figure(megabytes)} MB. The limit for a profile is ${figure(limit)} MB.`,
      remedy: 'Check that it is the right file. Even many years of ratings and notes are much smaller.',
    }),
    PERSON_CUT_OFF: ({ open }) => ({
      message: `The file is incomplete: where it ends, ${format.plural(open, {
        one: '# bracket is',
        other: '# brackets are',
      })} still open.`,
      remedy: 'Ask for the file again, or save it again. Its end was lost in transfer.',
    }),
    PERSON_TWO_ANSWERS: ({ skill, kept, left }) => ({
      message: `The skill ${quote(skill)} has two self-ratings. ${quote(kept)} is used, and ${quote(left)} is left out.`,
      remedy: 'If the other one is correct, rate the skill again.',
    }),
    PERSON_LINK_BROKEN: ({ reason }) => ({
      message: `This link does not contain a readable profile: ${withoutFullStop(words.reason(reason))}.`,
      remedy: 'Copy the whole link again, or ask for a file. Mail programs sometimes cut long links.',
    }),
    PERSON_LINK_NEWER: ({ form }) => ({
      message: `This link was made by a newer version of Rungs (format ${quote(form)}). This version cannot read it.`,
      remedy: 'Open it with that version, or ask for a file.',
    }),
    PERSON_LINK_TOO_LONG: ({ length, limit }) => ({
      message: `The link would be ${figure(length)} characters long. Mail and chat programs cut links longer than ${figure(limit)}.`,
      remedy: 'Send a file instead, or leave out notes and evidence.',
    }),
  };
};

function quote(text: string): string {
  return `“${text}”`;
}

function withoutFullStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
