import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const formIssues = ({ words, figure, quote, withoutFullStop }: IssueWords) =>
  ({
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
      remedy: 'Correct this place first. Rungs can read the rest of the file only after that.',
    }),
    NOT_A_LADDER: ({ found }) => ({
      message: `A ladder must be a mapping of fields, but this is ${words.value(found)}.`,
      remedy: 'Start with the fields id, title, levels and families, as the example ladder does.',
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
      remedy: `Change it to ${words.value(expected)}.`,
    }),
    FIELD_VALUE: ({ field, value, rule }) => ({
      message: `${quote(field)} is ${words.value(value)}. Allowed: ${words.value(rule)}.`,
      remedy: 'Change it to an allowed value.',
    }),
    LADDER_EMPTY: () => ({
      message: 'This ladder contains no roles.',
      remedy: 'Add a first role with an id, a title, a family and a level.',
    }),
    TEXT_ENCODING_GUESSED: ({ file, encoding }) => ({
      message: `The text of ${file} is not UTF-8. It was read as ${encoding}.`,
      remedy: 'Check accented letters and quotation marks. If they are wrong, save the file as UTF-8.',
    }),
  }) satisfies Partial<IssueMessages>;
