import type { PersonTexts } from '../../../formats/profile/markdownLabels';
import { answerText } from '../../../model/profile/answers';

/** What the Markdown of a profile says. */
export const record: PersonTexts = {
  title: (name) => (name === undefined ? 'Growth plan' : `Growth plan of ${name}`),
  example:
    'This is an example profile to talk about, not a checklist: nobody has to meet every line of it, and no line decides by itself.',
  ladder: (title, edition) => `Ladder: ${title}${edition === undefined ? '' : `, edition ${edition}`}`,
  roleToday: (role) => `Role today: ${role}`,
  targets: (roles) => `${roles.length === 1 ? 'Target' : 'Targets'}: ${roles.join('; ')}`,
  withheld: (side) =>
    `The ${{ self: 'own', manager: 'manager’s' }[side]} ratings and notes are not in this copy.`,
  groups: {
    differ: 'Seen differently',
    settled: 'Seen differently, and agreed since',
    alike: 'Seen alike',
    single: 'Rated by one of the two',
    none: 'Not rated',
  },
  views: { self: 'Own', manager: 'Manager’s', agreed: 'Agreed' },
  answer: answerText,
  toFirstStep: 'On the way to the first step',
  beyond: (step) => `Beyond ${step}, on the way to the next step`,
  evidence: 'Evidence',
  fromManager: 'from the manager',
  actions: 'Actions',
  by: (day) => `by ${day}`,
  agreed: 'agreed by both',
  inGeneral: 'Actions in general',
  notes: 'Notes',
  note: { self: 'Own note', manager: 'Manager’s note' },
  conversation: (day) => `Conversation of ${day}`,
  about: (role) => `About the role ${role}.`,
  outcome: 'Outcome',
  kept: 'No longer in this ladder',
};
