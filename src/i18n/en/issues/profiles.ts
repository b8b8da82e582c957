import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const profileIssues = ({ words, figure, plural, quote, withoutFullStop }: IssueWords) =>
  ({
    PERSON_NOT_ONE: ({ found }) => ({
      message: `This should be a profile, but it is ${words.content(found)}.`,
      remedy: 'Open a file that was saved under “My growth”. To open a ladder, use “Open a ladder”.',
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
      message: `The file is incomplete: where it ends, ${plural(open, {
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
  }) satisfies Partial<IssueMessages>;
