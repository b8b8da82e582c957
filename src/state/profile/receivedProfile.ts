/** A profile in a link: writes the address that sends it, and reads one that was received. */
import type { CareerGraph } from '../../graph/careerGraph';
import { readShareLink, writeShareLink, type ShareLink } from '../../formats/profile/shareLink';
import {
  ratingOf,
  SIDES,
  VIEWS,
  type Action,
  type Answer,
  type Evidence,
  type ProfileDocument,
  type Side,
  type SideNotes,
  type View,
} from '../../model/profile/profile';
import { copyFor } from '../../model/profile/change';
import { withoutParts, type PersonPart } from '../../model/profile/parts';
import { carriedTo } from './ratingEdits';
import { EMPTY_LINK, writeLink } from '../link/link';
import { faultOf, type FileFault } from './readProfiles';
import type { Language } from '../../i18n/locales/Language';
import { ownValue } from '../../model/validation/values';

/** What the reader chose to send: to whom, and without which parts. */
export interface Sending {
  /** A copy for the manager has nothing that the person has not shared with them. */
  to: 'manager' | 'anyone';
  without: ReadonlySet<PersonPart>;
}

export function copyToSend(person: ProfileDocument, { to, without }: Sending): ProfileDocument {
  return withoutParts(to === 'manager' ? copyFor(person, 'manager') : person, without);
}

export interface ShareAddressResult extends ShareLink {
  /** The whole address; absent if it is too long. */
  address?: string;
}

/**
 * The address at which the page shows the copy.
 * @param page the page's own address; its hash is ignored
 * @param ladder the name of the ladder in links; undefined if it exists only as files
 */
export function shareAddress(
  copy: ProfileDocument,
  page: string,
  ladder: string | undefined,
): ShareAddressResult {
  const hash = (sent: string) => writeLink({ ...EMPTY_LINK, ladder, lens: 'me', sent });
  const start = page.replace(/#.*$/s, '');
  const around = `${start}#${hash('.')}`.length - 1;
  const link = writeShareLink(copy, around);
  return link.text === undefined ? link : { ...link, address: `${start}#${hash(link.text)}` };
}

/** How many characters shorter the address would be without each part that the copy has. */
export function savings(
  person: ProfileDocument,
  sending: Sending,
  parts: readonly PersonPart[],
): Map<PersonPart, number> {
  const lengthOf = (without: ReadonlySet<PersonPart>) =>
    writeShareLink(copyToSend(person, { ...sending, without })).length;
  const now = lengthOf(sending.without);
  return new Map(parts.map((part) => [part, now - lengthOf(new Set([...sending.without, part]))]));
}

export type ReceivedResult =
  | { kind: 'unread'; faults: readonly FileFault[] }
  /** The profile is for another ladder than the one shown. */
  | { kind: 'elsewhere'; person: ProfileDocument; faults: readonly FileFault[] }
  | {
      kind: 'here';
      /** Migrated to the edition that is shown. */
      person: ProfileDocument;
      /** As it was received. */
      original: ProfileDocument;
      /** True if it was made for another edition. */
      isCarried: boolean;
      faults: readonly FileFault[];
    };

/** Reads the text of a link for the shown ladder. */
export function readReceived(graph: CareerGraph, text: string, language: Language): ReceivedResult {
  const { person: original, issues } = readShareLink(text);
  const faults = issues.map((fault) => faultOf(fault, language));
  if (!original) return { kind: 'unread', faults };
  if (original.ladder.id !== graph.document.id) return { kind: 'elsewhere', person: original, faults };
  const person = carriedTo(graph, original);
  return { kind: 'here', person, original, isCarried: person !== original, faults };
}

/** The ratings of one skill of the ladder. */
export interface ReceivedSkill {
  id: string;
  /** The person's own, the manager's and the agreed rating, those that exist. */
  answers: readonly { view: View; answer: Answer }[];
  evidence: readonly Evidence[];
  actions: readonly Action[];
  notes: readonly ReceivedNote[];
}

export interface ReceivedNote {
  side: Side;
  text: string;
}

/** The rated skills of the ladder, by id. */
export function receivedSkills({ skills }: CareerGraph, person: ProfileDocument): Map<string, ReceivedSkill> {
  return new Map(
    [...skills.keys()].flatMap((id): [string, ReceivedSkill][] => {
      const rating = ratingOf(person, id);
      if (!rating) return [];
      const answers = VIEWS.flatMap((view) => {
        const answer = rating[view];
        return answer === undefined ? [] : [{ view, answer }];
      });
      const { evidence, actions } = rating;
      const notes = notesOf(rating.notes);
      const hasContent = answers.length + evidence.length + actions.length + notes.length > 0;
      return hasContent ? [[id, { id, answers, evidence, actions, notes }]] : [];
    }),
  );
}

export function notesOf(notes: SideNotes | undefined): ReceivedNote[] {
  return SIDES.flatMap((side) => {
    const text = notes?.[side];
    return text === undefined || text === '' ? [] : [{ side, text }];
  });
}

/** The parts of the profile that this edition does not have, by their former names. */
export function namesApart({ kept }: ProfileDocument): string[] {
  const { ratings = {}, names = {}, titles = {}, currentRole, targetRoles = {} } = kept ?? {};
  const called = (known: Readonly<Record<string, string>>, id: string) => ownValue(known, id) ?? id;
  const roles = [...(currentRole === undefined ? [] : [currentRole]), ...Object.keys(targetRoles)];
  return [
    ...Object.keys(ratings).map((id) => called(names, id)),
    ...[...new Set(roles)].map((id) => called(titles, id)),
  ];
}
