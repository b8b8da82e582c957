/** Pages of what is told while role pages are read. */
import type { RulePages } from './rulePage';

const HEAD = `Key Responsibilities and Required Skills for Data Analyst`;
const CAREER = `Entry Point From:
• Junior Analyst`;
const BODY = `Role Definition
Answers questions with data.
${CAREER}`;

export const ROLE_PAGE_PAGES = {
  PAGE_UNRECOGNISED: {
    title: 'A text that does not read as a role page',
    says: 'The text has fewer than three of the headings of a role page, such as Role Definition, Entry Point From, Advancement To, Primary Functions and Hard Skills.',
    why: 'Without headings nobody can tell a skill from a duty or a title. Nothing is read from such a text.',
    remedy: 'Copy the whole page with its headings, from the title to the experience it asks.',
    example: {
      form: 'pages',
      wrong: `Data Analyst
Answers questions with data. Needs SQL.`,
      right: `Data Analyst
${BODY}
Hard Skills
• SQL: Strong knowledge.`,
    },
  },
  PAGE_UNTITLED: {
    title: 'A role page without a title',
    says: 'Nothing stands above the first heading of the page. The role is called after the file.',
    why: 'Other pages name the role by its title, and such moves do not find it under the name of a file.',
    remedy: 'Change the title of the role, or add it above the first heading and read the page again.',
    example: {
      form: 'pages',
      wrong: `${BODY}
Hard Skills
• SQL: Strong knowledge.`,
      right: `${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.`,
    },
  },
  PAGE_STRAY_WORD: {
    title: 'A stray word at the start of an item',
    says: 'An item begins with a word that page generators have been seen to leave there (“lime”, “unlime”). It is left out.',
    why: 'It would become part of the title of a duty or the name of a skill.',
    remedy: 'Nothing is to be done unless the word belongs to the item; then put it back.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
${BODY}
Primary Functions
• Reporting: Write the monthly report.
lime Dashboards: Keep the dashboards running.`,
      right: `${HEAD}
${BODY}
Primary Functions
• Reporting: Write the monthly report.
• Dashboards: Keep the dashboards running.`,
    },
  },
  PAGE_TEXT_LEFT_OUT: {
    title: 'A signpost that is left out',
    says: 'A line such as “Back to Home” belongs to the web page around the role. It is left out.',
    why: 'It says nothing of the role. It is told because nothing is left out in silence.',
    remedy: 'Nothing is to be done unless the line says something of the role; then add it to the summary.',
    example: {
      form: 'pages',
      wrong: `Back to Home
${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.`,
      right: `${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.`,
    },
  },
  PAGE_TEXT_KEPT: {
    title: 'A line that belongs to no part of the page',
    says: 'A line stands where a role page has none, or says nothing that its list could hold. It is kept at the end of the summary.',
    why: 'It may be a requirement or a duty, and as part of the summary it counts for nothing.',
    remedy: 'Move it to the field it belongs to, or remove it.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
Role Definition
Answers questions with data.
Career Progression
People often come from finance.
${CAREER}`,
      right: `${HEAD}
Role Definition
Answers questions with data. People often come from finance.
Career Progression
${CAREER}`,
    },
  },
  PAGE_TEXT_CUT: {
    title: 'A text longer than its field',
    says: 'A title, a name or a paragraph is longer than its field holds. It is cut there, and the message gives the limit.',
    why: 'What follows is lost. Such a text is mostly several items that ran together.',
    remedy: 'Shorten it on the page, or split it into items, and read the page again.',
    example: 'A page whose title line goes on for a whole paragraph of more than 400 characters.',
  },
  PAGE_CHARACTERS_MENDED: {
    title: 'Characters that an encoding broke',
    says: 'The page was once saved in one encoding and read in another, which turns “•” into “â€¢”. Characters that can be told are read as what they stood for; the others stay.',
    why: 'Broken signs hide bullets, and turn one name into two.',
    remedy: 'Look over names and signs. Where they are wrong, save the page as UTF-8 and read it again.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
${BODY}
Hard Skills
â€¢ SQL: Strong knowledge.`,
      right: `${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.`,
    },
  },
  PAGE_PAY_UNREAD: {
    title: 'Pay that gives no band',
    says: 'The pay line has no lower end, no figures or no currency. It is kept at the end of the summary.',
    why: 'The role is without pay: it compares with no other, and passes no filter by pay.',
    remedy: 'Add a band by hand, with min, max, currency and period, or leave the role without pay.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
💰 Up to $120,000 USD per year
${BODY}`,
      right: `${HEAD}
💰 $90,000 - $120,000 USD per year
${BODY}`,
    },
  },
  PAGE_PAY_ASSUMED: {
    title: 'Pay whose currency or period is assumed',
    says: 'The page does not say the currency or the period of its pay. A “$” is taken as US dollars; figures below a thousand as pay for an hour, others for a year.',
    why: 'Dollars are many, and pay for a month taken as pay for a year is wrong twelvefold.',
    remedy: 'Confirm it, or correct the currency and the period of the band.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
💰 $90,000 - $120,000
${BODY}`,
      right: `${HEAD}
💰 $90,000 - $120,000 USD per year
${BODY}`,
    },
  },
  PAGE_TITLE_DOUBTFUL: {
    title: 'A career line that may name no job',
    says: 'A line among the moves seems to name a field of work or people, such as “University Student”, rather than a job. It is read as a title all the same.',
    why: 'It is drawn as a neighbour of the role, and no page will ever describe it.',
    remedy: 'Word the move as a job title, or remove it.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
${BODY}
Lateral Moves:
• Threat Hunting`,
      right: `${HEAD}
${BODY}
Lateral Moves:
• Threat Hunting Analyst`,
    },
  },
  PAGE_TITLE_TWICE: {
    title: 'A title that two pages have',
    says: 'Two of the pages read together have one title. Both are kept, and the second gets a number.',
    why: 'Perhaps it is one page twice. If not, moves that name the title lead to the first of the two.',
    remedy: 'If both describe one role, keep one; if not, give each a title of its own.',
    example: {
      form: 'pages',
      wrong: `# one.txt
${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.

# two.txt
${HEAD}
${BODY}
Hard Skills
• Statistics: Strong knowledge.`,
      right: `# one.txt
${HEAD}
${BODY}
Hard Skills
• SQL: Strong knowledge.

# two.txt
Key Responsibilities and Required Skills for Risk Analyst
${BODY}
Hard Skills
• Statistics: Strong knowledge.`,
    },
  },
  PAGE_SKILL_TWICE: {
    title: 'A skill that a page lists twice',
    says: 'A page lists one skill in two items. They make one requirement, with both wordings in its note.',
    why: 'The level is that of the first item, and the second may have meant a higher one or another skill.',
    remedy: 'Check the level, and word the second skill differently if it is another.',
    example: {
      form: 'pages',
      wrong: `${HEAD}
${BODY}
Hard Skills
• SQL: Working knowledge.
• SQL: Expert in tuning queries.`,
      right: `${HEAD}
${BODY}
Hard Skills
• SQL: Working knowledge.
• Query Tuning: Expert in tuning queries.`,
    },
  },
} satisfies RulePages;
