import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const rolePageIssues = ({ words, figure, plural, list, quote }: IssueWords) =>
  ({
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
      message: `The page of ${role} was saved with the wrong encoding: ${plural(mended, { one: '# damaged character was repaired', other: '# damaged characters were repaired' })}, and ${figure(broken)} could not be.`,
      remedy: 'Check names and special characters; save the page as UTF-8 if they are wrong.',
    }),
    PAGE_PAY_UNREAD: ({ role, text }) => ({
      message: `${role}: the pay ${quote(text)} is not a band with a minimum and a currency. It is kept at the end of the summary.`,
      remedy: 'Add a pay band by hand, with min, max, currency and period, or leave the role without pay.',
    }),
    PAGE_PAY_ASSUMED: ({ role, text, assumed }) => ({
      message: `${role}: the page does not say how to read the pay ${quote(text)}. Rungs assumed ${list(assumed.map(words.assumption))}.`,
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
  }) satisfies Partial<IssueMessages>;
