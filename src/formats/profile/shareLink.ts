/**
 * A profile in the fragment of a link, which browsers never send to a server: "p1." for this form, then the
 * document as JSON, deflated (RFC 1951), in base64url (RFC 4648, section 5) without padding.
 */
import { deflateSync } from 'fflate';
import { issue, type Issue } from '../../model/validation/issue';
import { SIDES, VIEWS, type ProfileDocument, type SideNotes } from '../../model/profile/profile';
import { tidy } from '../../model/profile/change';
import { inflated } from '../text/inflate';
import { parsePerson, type ReadPerson } from './parseProfile';
import { reason, type Reason } from '../../model/validation/reasons';

const PREFIX = 'p1.';

/**
 * Maximum characters of the whole address. Outlook and some chats cut longer addresses. Browsers accept far
 * more.
 */
export const MAX_LINK = 8_000;
/** Maximum characters to read, for longer links that someone made by hand. */
const MAX_READ = 64_000;
/** Maximum bytes of an unpacked link. Text compresses to a third or less, and repetition to a hundredth. */
const MAX_UNPACKED = 1_000_000;
const TOO_LARGE = reason('UNPACKS_TOO_LARGE', { megabytes: MAX_UNPACKED / 1_000_000 });

/** Amounts of each kind of content, so that the sender sees what the link reveals. */
export interface PersonContents {
  name: boolean;
  /** Rated skills, by the person who rated. */
  answers: { self: number; manager: number; agreed: number };
  evidence: number;
  actions: number;
  /** Notes on skills, on conversations and in general. */
  notes: number;
  conversations: number;
  snapshots: number;
}

export interface ShareLink {
  /** Absent if the address would be longer than `MAX_LINK`. */
  text?: string;
  /** Characters of the whole address, even without `text`. */
  length: number;
  contents: PersonContents;
  issues: Issue[];
}

/**
 * The text of the link for the whole document. See `copyFor` for what the other side may receive.
 * @param before number of characters of the address besides this text
 */
export function writeShareLink(person: ProfileDocument, before = 0): ShareLink {
  const bytes = new TextEncoder().encode(JSON.stringify(tidy(person)));
  const text = PREFIX + toBase64Url(deflateSync(bytes, { level: 9 }));
  const length = before + text.length;
  const contents = contentsOf(person);
  if (length <= MAX_LINK) return { text, length, contents, issues: [] };
  return { length, contents, issues: [issue('PERSON_LINK_TOO_LONG', [], { length, limit: MAX_LINK })] };
}

/** Never throws and never unpacks without limit. Text that cannot be read is an issue. */
export function readShareLink(text: string): ReadPerson {
  const form = /^p\d+\./.exec(text.slice(0, 20))?.[0];
  if (form === undefined) return broken(reason('LINK_START'));
  if (form !== PREFIX) return { issues: [issue('PERSON_LINK_NEWER', [], { form: form.slice(0, -1) })] };
  if (text.length > MAX_READ) return broken(reason('LINK_TOO_LONG', { limit: MAX_READ }));
  const packed = fromBase64Url(text.slice(PREFIX.length));
  if (!packed) return broken(reason('LINK_CHARACTERS'));
  const unpacked = inflated(
    packed,
    (size) => (size > MAX_UNPACKED ? TOO_LARGE : undefined),
    reason('LINK_CUT_OFF'),
  );
  if ('code' in unpacked) return broken(unpacked);
  try {
    return parsePerson(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked)));
  } catch {
    return broken(reason('TEXT_DAMAGED'));
  }
}

function broken(because: Reason): ReadPerson {
  return { issues: [issue('PERSON_LINK_BROKEN', [], { reason: because })] };
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Counts the contents of a document, including those kept from another edition, because the link contains
 * them too.
 */
export function contentsOf(person: ProfileDocument): PersonContents {
  const ratings = [...Object.values(person.ratings), ...Object.values(person.kept?.ratings ?? {})];
  const notesIn = (notes: SideNotes | undefined) => SIDES.filter((side) => notes?.[side]).length;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const [self = 0, manager = 0, agreed = 0] = VIEWS.map(
    (view) => ratings.filter((rating) => rating[view] !== undefined).length,
  );
  return {
    name: person.name !== undefined && person.name !== '',
    answers: { self, manager, agreed },
    evidence: sum(ratings.map(({ evidence }) => evidence.length)),
    actions: person.actions.length + sum(ratings.map(({ actions }) => actions.length)),
    notes:
      notesIn(person.notes) +
      sum(ratings.map(({ notes }) => notesIn(notes))) +
      sum(person.conversations.map(({ notes, outcome }) => notesIn(notes) + (outcome ? 1 : 0))),
    conversations: person.conversations.length,
    snapshots: person.snapshots.length,
  };
}
