/** Edits of everything but ratings: evidence, actions, notes, snapshots and conversations. */
import type {
  Action,
  Conversation,
  Evidence,
  ProfileDocument,
  Rating,
  Side,
  Snapshot,
} from '../../model/profile/profile';
import type { Edit } from './ratingEdits';

const NO_RATING: Rating = { evidence: [], actions: [] };

/** Adds a piece of evidence to a skill, or replaces the one with its id. */
export function withEvidence(skill: string, piece: Evidence): Edit {
  return onRating(skill, (rating) => ({ ...rating, evidence: withEntry(rating.evidence, piece) }));
}

export function withoutEvidence(skill: string, id: string): Edit {
  return onRating(skill, (rating) => ({ ...rating, evidence: withoutEntry(rating.evidence, id) }));
}

/** Adds an action for a skill or a general one, or replaces the one with its id. */
export function withAction(skill: string | undefined, action: Action): Edit {
  if (skill === undefined) return (person) => ({ ...person, actions: withEntry(person.actions, action) });
  return onRating(skill, (rating) => ({ ...rating, actions: withEntry(rating.actions, action) }));
}

export function withoutAction(skill: string | undefined, id: string): Edit {
  if (skill === undefined) return (person) => ({ ...person, actions: withoutEntry(person.actions, id) });
  return onRating(skill, (rating) => ({ ...rating, actions: withoutEntry(rating.actions, id) }));
}

/** Sets one side's note on a skill; an empty note removes it. */
export function withSkillNote(skill: string, side: Side, note: string): Edit {
  return onRating(skill, ({ notes, ...rating }) => ({ ...rating, notes: { ...notes, [side]: note } }));
}

/** An empty name removes it. */
export function withName(name: string): Edit {
  return ({ name: _, ...person }) => (name.trim() === '' ? person : { ...person, name });
}

export function withSnapshot(snapshot: Snapshot): Edit {
  return (person) => ({ ...person, snapshots: withEntry(person.snapshots, snapshot) });
}

export function withoutSnapshot(id: string): Edit {
  return (person) => ({ ...person, snapshots: withoutEntry(person.snapshots, id) });
}

export function withConversation(conversation: Conversation): Edit {
  return (person) => ({ ...person, conversations: withEntry(person.conversations, conversation) });
}

export function withoutConversation(id: string): Edit {
  return (person) => ({ ...person, conversations: withoutEntry(person.conversations, id) });
}

/** Sets whether a side shares its ratings and notes with the other. */
export function withShared(side: Side, shared: boolean): Edit {
  return (person) => ({ ...person, shared: { ...person.shared, [side]: shared } });
}

/** The current ratings of a profile, for a snapshot. */
export function answersOf({ ratings }: ProfileDocument): Snapshot['ratings'] {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([skill, { self, manager, agreed }]) => {
      const answers = {
        ...(self === undefined ? {} : { self }),
        ...(manager === undefined ? {} : { manager }),
        ...(agreed === undefined ? {} : { agreed }),
      };
      return Object.keys(answers).length === 0 ? [] : [[skill, answers]];
    }),
  );
}

function onRating(skill: string, change: (rating: Rating) => Rating): Edit {
  return (person) => {
    const ratings = new Map(Object.entries(person.ratings));
    ratings.set(skill, change(ratings.get(skill) ?? NO_RATING));
    // `fromEntries` defines own properties, so an id such as `__proto__` cannot reach a prototype.
    return { ...person, ratings: Object.fromEntries(ratings) };
  };
}

function withEntry<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

function withoutEntry<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter((one) => one.id !== id);
}
