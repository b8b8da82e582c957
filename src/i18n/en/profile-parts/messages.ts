import type { PersonContents } from '../../../formats/profile/shareLink';
import type { Side, View } from '../../../model/profile/profile';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Controls and texts that several views of a profile share. */
export const profilePartsMessages = ({ plural, figure, percent, list, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  return {
    ...strings,
    rated: (done: number, of: number) => `${part('b', figure(done))} of ${figure(of)} rated`,
    saidRated: (done: number, of: number) => `${figure(done)} of ${figure(of)} rated.`,
    saidAnswer: (skill: string, answer: string) => `${skill}: ${answer}.`,
    keys: (last: number) =>
      `${part('key', '0')}–${part('key', String(last))} rate the focused skill and go to the next, ${part('key', 'n')} is not applicable, ${part('key', 'Backspace')} removes a rating, ${part('key', '↑')} ${part('key', '↓')} move.`,
    otherAnswer: (answer: string) =>
      `Rated “${answer}”, which is not one of the steps below. It stays until you choose one.`,
    agreedAnswer: (answer: string) => `Agreed: ${answer}. Readiness uses this rating.`,

    ready: (share: number) => `${percent(share)} ready`,
    unratedAtMost: (unrated: number, most: number) =>
      `${skills(unrated)} not rated; at most ${percent(most)} with ${plural(unrated, { one: 'it', other: 'them' })}`,

    record: {
      ...strings.record,
      from: (who: string) => `from ${who}`,
      removed: (text: string) => `Removed: ${part('text', text)}`,
    },
    /** Names of the fields in conflict, for the side that reads. */
    conflicts: {
      ...strings.conflicts,
      shared: (owner: Side, reader: Side) =>
        owner === reader
          ? 'Whether my ratings are shared'
          : `Whether ${{ self: 'their', manager: 'the manager’s' }[owner]} ratings are shared`,
      noteOf: (owner: Side, reader: Side) =>
        `${owner === reader ? 'my' : { self: 'their', manager: 'the manager’s' }[owner]} note`,
      rating: (view: View, reader: Side) =>
        view === 'agreed'
          ? 'the agreed rating'
          : `${view === reader ? 'my' : { self: 'their', manager: 'the manager’s' }[view]} rating`,
      of: (what: string, which: string) => `${what}: ${which}`,
      its: (field: string) => `its ${field}`,
      inSkill: (skill: string, what: string) => `${skill}, ${what}`,
      snapshot: (label: string) => `The snapshot “${label}”`,
      inSnapshot: (skill: string, label: string) => `${skill} in the snapshot “${label}”`,
      talk: (date: string | undefined) =>
        date === undefined ? 'A conversation' : `The conversation on ${date}`,
      entry: (kind: string, text: string) => `${kind} (“${text}”)`,
      source: (isHere: boolean, by: 'me' | Side, on: string | undefined) =>
        [
          isHere ? 'here' : '',
          on === undefined
            ? 'without a date'
            : `${{ me: 'by me', manager: 'by the manager', self: 'by the person being rated' }[by]}, ${on}`,
        ]
          .filter(Boolean)
          .join(', '),
    },
    /** "It includes the name, 12 own ratings and 3 notes; no evidence, …": what is missing is listed too. */
    contents: ({ name, answers, evidence, actions, notes, conversations, snapshots }: PersonContents) => {
      const parts: [number, string, string][] = [
        [name ? 1 : 0, 'the name', 'name'],
        [answers.self, plural(answers.self, { one: '# own rating', other: '# own ratings' }), 'own ratings'],
        [
          answers.manager,
          plural(answers.manager, { one: '# rating by the manager', other: '# ratings by the manager' }),
          'ratings by the manager',
        ],
        [
          answers.agreed,
          plural(answers.agreed, { one: '# agreed rating', other: '# agreed ratings' }),
          'agreed ratings',
        ],
        [
          evidence,
          plural(evidence, { one: '# piece of evidence', other: '# pieces of evidence' }),
          'evidence',
        ],
        [actions, plural(actions, { one: '# action', other: '# actions' }), 'actions'],
        [notes, plural(notes, { one: '# note', other: '# notes' }), 'notes'],
        [
          conversations,
          plural(conversations, { one: '# conversation', other: '# conversations' }),
          'conversations',
        ],
        [snapshots, plural(snapshots, { one: '# snapshot', other: '# snapshots' }), 'snapshots'],
      ];
      const there = parts.filter(([count]) => count > 0).map(([, text]) => text);
      const missing = parts.filter(([count]) => count === 0).map(([, , text]) => text);
      const holds = there.length === 0 ? 'It includes no ratings' : `It includes ${list(there)}`;
      return `${holds}${missing.length === 0 ? '' : `; no ${list(missing, 'or')}`}.`;
    },
  };
};
