/**
 * A person document in the fragment of a link, which browsers never send to a host: "p1." for this form, then the
 * document as JSON, deflated (RFC 1951) and in base64url (RFC 4648, section 5) without padding.
 */
import { deflateSync, Inflate } from 'fflate';
import { issue, type Issue } from '../../model/validation/issue';
import { SIDES, VIEWS, type ProfileDocument, type SideNotes } from '../../model/profile/profile';
import { tidy } from '../../model/profile/change';
import { parsePerson, type ReadPerson } from './parseProfile';
import { reason, type Reason } from '../../model/validation/reasons';

const PREFIX = 'p1.';

/** In characters of the whole address. Outlook and some chats cut addresses somewhat beyond; browsers take far more. */
export const MAX_LINK = 8_000;
/** What is read: somebody may have made a longer one by hand. */
const MAX_READ = 64_000;
/** What a link may unpack to, in bytes. Text packs to a third or less, and what repeats itself to a hundredth. */
const MAX_UNPACKED = 1_000_000;
/** So much is unpacked before the limit is looked at again: at the densest it comes to a megabyte. */
const CHUNK = 1_024;

/** How much of what a document holds, so that whoever sends it can see what they give away. */
export interface PersonContents {
  name: boolean;
  /** Skills with an answer, by whose it is. */
  answers: { self: number; manager: number; agreed: number };
  evidence: number;
  actions: number;
  /** Notes of skills, conversations and in general. */
  notes: number;
  conversations: number;
  snapshots: number;
}

export interface ShareLink {
  /** Absent where the address would be longer than `MAX_LINK`. */
  text?: string;
  /** Of the whole address in characters, also where there is no text. */
  length: number;
  contents: PersonContents;
  issues: Issue[];
}

/**
 * The link's text for a document as it stands: see `copyFor` for what the other side may be sent.
 * @param before how many characters the address has besides this text
 */
export function writeShareLink(person: ProfileDocument, before = 0): ShareLink {
  const bytes = new TextEncoder().encode(JSON.stringify(tidy(person)));
  const text = PREFIX + toBase64Url(deflateSync(bytes, { level: 9 }));
  const length = before + text.length;
  const contents = contentsOf(person);
  if (length <= MAX_LINK) return { text, length, contents, issues: [] };
  return { length, contents, issues: [issue('PERSON_LINK_TOO_LONG', [], { length, limit: MAX_LINK })] };
}

/** Never throws and never unpacks without bound: what cannot be read comes back as an issue. */
export function readShareLink(text: string): ReadPerson {
  const form = /^p\d+\./.exec(text.slice(0, 20))?.[0];
  if (form === undefined) return broken(reason('LINK_START'));
  if (form !== PREFIX) return { issues: [issue('PERSON_LINK_NEWER', [], { form: form.slice(0, -1) })] };
  if (text.length > MAX_READ) return broken(reason('LINK_TOO_LONG', { limit: MAX_READ }));
  const packed = fromBase64Url(text.slice(PREFIX.length));
  if (!packed) return broken(reason('LINK_CHARACTERS'));
  const unpacked = inflated(packed);
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

function inflated(packed: Uint8Array): Uint8Array | Reason {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    isComplete ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (size > MAX_UNPACKED) return reason('UNPACKS_TOO_LARGE', { megabytes: MAX_UNPACKED / 1_000_000 });
    }
  } catch {
    return reason('DAMAGED');
  }
  if (!isComplete) return reason('LINK_CUT_OFF');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
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

/** Counts what a document holds; what is kept from another edition counts as well, as it is sent along. */
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
