import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const importIssues = ({ words, figure, quote, some }: IssueWords) =>
  ({
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
      message: `The file ${file} does not state its edition. Rungs assumed ${words.assumption(assumed)}.`,
      remedy: 'If that is wrong, correct the ladder’s sources and the dates of its pay.',
    }),
    IMPORT_NAME_SHARED: ({ name, named }) => ({
      message: `Two skills in the source are called ${quote(name)}. This one is named ${quote(named)}.`,
      remedy: 'Give it a better name, or leave it as it is.',
    }),
    IMPORT_ROLES_WITHOUT: ({ what, count, of, roles, level }) => ({
      message: `In these files, ${figure(count)} of ${figure(of)} roles have no ${
        { ratings: 'skills and knowledge', zone: 'job zone' }[what]
      } (${some(roles, count)}): ${
        { ratings: 'they are imported without requirements', zone: `they are at the level ${quote(level)}` }[
          what
        ]
      }.`,
      remedy: 'Import the file that contains this as well, or add it by hand. Rungs does not invent values.',
    }),
    IMPORT_PAY_JOINED: ({ joined, of, broader, without, roles }) => ({
      message: `The wage tables have pay for ${figure(joined)} of ${figure(of)} roles, for ${figure(broader)} of them through the broader occupation, and none for ${figure(without)} (${some(roles, without)}).`,
      remedy: 'Add their pay by hand if you know it. A role without pay is valid.',
    }),
  }) satisfies Partial<IssueMessages>;
