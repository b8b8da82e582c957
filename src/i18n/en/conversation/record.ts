import type { PersonTexts } from '../../../formats/profile/markdownLabels';
import { answersMessages } from '../answers/messages';
import type { Formatter } from '../../formatter/Formatter';

/** The texts of a profile exported as Markdown. */
export const record = (formatter: Formatter): PersonTexts => ({
  title: (name) => (name === undefined ? 'Growth plan' : `Growth plan of ${name}`),
  example:
    'This is an example profile to discuss, not a checklist: no one has to meet every line, and no single line is decisive.',
  ladder: (title, edition) => `Ladder: ${title}${edition === undefined ? '' : `, edition ${edition}`}`,
  roleToday: (role) => `Role today: ${role}`,
  targets: (roles) => `${roles.length === 1 ? 'Target' : 'Targets'}: ${roles.join('; ')}`,
  withheld: (side) =>
    `This copy leaves out the ${{ self: 'person’s own', manager: 'manager’s' }[side]} ratings and notes.`,
  groups: {
    differ: 'Different ratings',
    settled: 'Different ratings, agreed since',
    alike: 'Same rating',
    single: 'Rated by one person',
    none: 'Not rated',
  },
  views: { self: 'Own', manager: 'Manager’s', agreed: 'Agreed' },
  answer: answersMessages(formatter).answerText,
  toFirstStep: 'Below the first step',
  beyond: (step) => `Above ${step}, towards the next step`,
  evidence: 'Evidence',
  fromManager: 'from the manager',
  actions: 'Actions',
  by: (day) => `by ${day}`,
  agreed: 'agreed by both',
  inGeneral: 'General actions',
  notes: 'Notes',
  note: { self: 'Own note', manager: 'Manager’s note' },
  conversation: (day) => `Conversation on ${day}`,
  about: (role) => `About the role ${role}.`,
  outcome: 'Outcome',
  kept: 'No longer in this ladder',
});
