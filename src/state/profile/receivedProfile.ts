/** A person in a link: the address that is made for them here, and what somebody else's link holds. */
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

/** What somebody chose to send: to whom, and without which parts. */
export interface Sending {
  /** The one they talk with is sent nothing that they have not opened. */
  to: 'manager' | 'anyone';
  without: ReadonlySet<PersonPart>;
}

export function copyToSend(person: ProfileDocument, { to, without }: Sending): ProfileDocument {
  return withoutParts(to === 'manager' ? copyFor(person, 'manager') : person, without);
}

export interface SentAddress extends ShareLink {
  /** The whole address; absent where it is too long. */
  address?: string;
}

/**
 * The address at which the page shows the copy.
 * @param page the page's own address; its hash is left out
 * @param ladder the ladder as links name it; undefined where it can be opened from its files alone
 */
export function shareAddress(copy: ProfileDocument, page: string, ladder: string | undefined): SentAddress {
  const hash = (sent: string) => writeLink({ ...EMPTY_LINK, ladder, lens: 'me', sent });
  const start = page.replace(/#.*$/s, '');
  const around = `${start}#${hash('.')}`.length - 1;
  const link = writeShareLink(copy, around);
  return link.text === undefined ? link : { ...link, address: `${start}#${hash(link.text)}` };
}

/** How much shorter the address would be without each of the parts that the copy has, in characters. */
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

export type SentPerson =
  | { kind: 'unread'; faults: readonly FileFault[] }
  /** It is about another ladder than the one that is shown. */
  | { kind: 'elsewhere'; person: ProfileDocument; faults: readonly FileFault[] }
  | {
      kind: 'here';
      /** Carried over to the edition that is shown. */
      person: ProfileDocument;
      /** As it was sent. */
      sent: ProfileDocument;
      /** True where it was made against another edition. */
      isCarried: boolean;
      faults: readonly FileFault[];
    };

/** What a link's text holds, for the ladder that is shown. */
export function readSent(graph: CareerGraph, text: string, language: Language): SentPerson {
  const { person: sent, issues } = readShareLink(text);
  const faults = issues.map((fault) => faultOf(fault, language));
  if (!sent) return { kind: 'unread', faults };
  if (sent.ladder.id !== graph.document.id) return { kind: 'elsewhere', person: sent, faults };
  const person = carriedTo(graph, sent);
  return { kind: 'here', person, sent, isCarried: person !== sent, faults };
}

/** What is said of one skill of the ladder. */
export interface SentSkill {
  id: string;
  /** Own, the manager's, and what is agreed; those that there are. */
  answers: readonly { view: View; answer: Answer }[];
  evidence: readonly Evidence[];
  actions: readonly Action[];
  notes: readonly SentNote[];
}

export interface SentNote {
  side: Side;
  text: string;
}

/** By id, the skills of the ladder of which something is said. */
export function sentSkills({ skills }: CareerGraph, person: ProfileDocument): Map<string, SentSkill> {
  return new Map(
    [...skills.keys()].flatMap((id): [string, SentSkill][] => {
      const rating = ratingOf(person, id);
      if (!rating) return [];
      const answers = VIEWS.flatMap((view) => {
        const answer = rating[view];
        return answer === undefined ? [] : [{ view, answer }];
      });
      const { evidence, actions } = rating;
      const notes = notesOf(rating.notes);
      const says = answers.length + evidence.length + actions.length + notes.length > 0;
      return says ? [[id, { id, answers, evidence, actions, notes }]] : [];
    }),
  );
}

export function notesOf(notes: SideNotes | undefined): SentNote[] {
  return SIDES.flatMap((side) => {
    const text = notes?.[side];
    return text === undefined || text === '' ? [] : [{ side, text }];
  });
}

/** What this edition of the ladder does not hold, by the names it had. */
export function namesApart({ kept }: ProfileDocument): string[] {
  const { ratings = {}, names = {}, titles = {}, currentRole, targetRoles = {} } = kept ?? {};
  const called = (known: Readonly<Record<string, string>>, id: string) =>
    (Object.hasOwn(known, id) ? known[id] : undefined) ?? id;
  const roles = [...(currentRole === undefined ? [] : [currentRole]), ...Object.keys(targetRoles)];
  return [
    ...Object.keys(ratings).map((id) => called(names, id)),
    ...[...new Set(roles)].map((id) => called(titles, id)),
  ];
}
