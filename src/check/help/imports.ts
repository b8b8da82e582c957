/** Pages of what is told while a framework or a file of another form is made into a ladder. */
import type { RulePages } from './rulePage';

export const IMPORT_PAGES = {
  IMPORT_UNRECOGNISED: {
    title: 'A file that is not what it was taken for',
    says: 'The file was read as one form and does not hold what that form has, such as a column of roles.',
    why: 'Nothing is read from it.',
    remedy: 'Check that it is the right file, or say which column means what.',
    example: {
      form: 'table',
      wrong: `Month,Visitors
May,120`,
      right: `Role,Skill,Skill level
Analyst,SQL,Working`,
    },
  },
  IMPORT_ENTRY_LEFT_OUT: {
    title: 'An entry that is left out',
    says: 'An entry of a framework is not read, for the reason the message gives: it names something the files do not hold, or has no text.',
    why: 'It is not in the ladder.',
    remedy: 'Correct it where it is written and read the file again, or add what it says by hand.',
    example: 'A list of competencies in which one entry has a level and no sentence.',
  },
  IMPORT_ENTRY_HALF: {
    title: 'An entry of which half is missing',
    says: 'Something stands in two rows of a source, such as the level and the importance of a skill, and one of the two is not there.',
    why: 'The half that is there is read; for the other, the ladder has what counts where nothing is said.',
    remedy: 'Add the row that is missing, or give the requirement its level and weight by hand.',
    example: 'A skill of an occupation with a row for its importance and none for its level.',
  },
  IMPORT_FAULTS_MORE: {
    title: 'More faults of a kind than are listed',
    says: 'A file has so many faults of one kind that only the first are listed. The message counts the rest.',
    why: 'Ten thousand lines that say the same hide the one that says something else.',
    remedy:
      'Mend those that are listed; often one cause, such as a wrong column, made them all. Read the file again.',
    example: 'A table in which every one of twenty thousand rows names an occupation there is none of.',
  },
  IMPORT_ASSUMED: {
    title: 'Something a file does not say, and is taken to be',
    says: 'A file does not say which edition or of which year it is, and is taken for the one the message names.',
    why: 'Sources and dates of pay in the ladder rest on it.',
    remedy: 'If it is another, correct the ladder’s sources and the dates of its pay.',
    example: 'A wage table that was renamed, so that its name no longer holds the year.',
  },
  IMPORT_NAME_SHARED: {
    title: 'Two skills of a source with one name',
    says: 'A source has two skills of one name under different codes. Both are kept, and the second is named apart.',
    why: 'Requirements may name skills by name, and one name must lead to one skill.',
    remedy: 'Give it a better name of its own, or leave it as it is.',
    example: 'A framework with “Mathematics” among its skills and again among its fields of knowledge.',
  },
  IMPORT_ROLES_WITHOUT: {
    title: 'Roles for which a source says nothing',
    says: 'Some roles have no skills, no level or no other part in the files that were read. The message counts them and says what comes of it.',
    why: 'They are on the ladder, and compare with others only in what is known of them.',
    remedy: 'Read the file that holds the part as well, or add it by hand. Nothing is made up in its place.',
    example: 'A thousand occupations of which a hundred have not been rated yet.',
  },
  IMPORT_PAY_JOINED: {
    title: 'Pay that comes from another table',
    says: 'Roles take their pay from wage tables read together with them. The message says how many have pay of their own there, how many that of a wider occupation, and how many none.',
    why: 'The pay of a wider occupation is an average over several roles, and may be far from each.',
    remedy: 'Correct the pay where it is known better. A role without pay is sound as it is.',
    example: 'A wage table that has one row for all of the analysts a framework tells apart.',
  },
} satisfies RulePages;
