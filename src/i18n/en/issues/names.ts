import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const nameIssues = ({ words, figure, quote, suggest }: IssueWords) =>
  ({
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
    BASE_UNKNOWN: ({ role, base, nearest }) => ({
      message: `${role} builds on the role ${quote(base)}, which is not in the ladder.`,
      remedy: suggest(nearest, 'add it to the roles'),
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
    TRANSLATION_UNKNOWN: ({ language, kind, id, nearest }) => ({
      message: `The ${language} translation refers to the ${words.thing(kind)} ${quote(id)}, which is not in the ladder.`,
      remedy: nearest
        ? `Did you mean ${quote(nearest)}?`
        : 'Use the id from the ladder, or remove the entry.',
    }),
    THEME_UNKNOWN: ({ level, theme, nearest }) => ({
      message: `The level ${level} states what it expects of ${quote(theme)}, which is not a theme of the ladder.`,
      remedy: suggest(nearest, 'add it to the themes'),
    }),
    LEVEL_YEARS_REVERSED: ({ level, from, to }) => ({
      message: `The typical years at the level ${level} run from ${figure(from)} to ${figure(to)}.`,
      remedy: 'Swap the two figures.',
    }),
    SAME_AS_SHARED: ({ uri, a, b }) => ({
      message: `${a} and ${b} are both the same as ${uri}.`,
      remedy: 'Keep the address at the one that it describes, or merge the two.',
    }),
    OBSERVED_SMALL: ({ role, other, count, smallest }) => ({
      message: `${role} states that ${figure(count)} made the move between it and ${other}. Counts below ${figure(smallest)} are not shown, because they could tell who it was.`,
      remedy: 'Remove the count, or count over a longer period.',
    }),
    TRANSLATION_STALE: ({ language, count, texts }) => ({
      message:
        count === 1
          ? `The ${language} translation of ${texts.join(', ')} was made from an earlier text.`
          : `The ${language} translations of ${figure(count)} texts were made from earlier texts: ${texts.join(', ')}.`,
      remedy: 'Read them again, then run "rungs fmt --translated" to record that they are up to date.',
    }),
    TRANSLATION_APART: ({ language, role, list, count, of }) => ({
      message: `${role}, ${language} translation: ${quote(list)} has ${count} entries but the original has ${of}. The translation of this list is ignored.`,
      remedy: 'Write one entry for each entry of the original, in the same order.',
    }),
  }) satisfies Partial<IssueMessages>;
