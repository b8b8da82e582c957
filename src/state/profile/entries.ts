/** Evidence and actions as single entries: their ids, their place, and what counts as an address. */
import { randomName } from '../../browser/storage/profileStore';
import { compareIds } from '../../model/ladder/id';
import { ratingOf, type Action, type Evidence, type ProfileDocument } from '../../model/profile/profile';
import type { Edit } from './ratingEdits';
import { withAction, withEvidence, withoutAction, withoutEvidence } from './recordEdits';

/** The place of an entry in the document. */
export type EntryPlace = { kind: 'evidence'; skill: string } | { kind: 'action'; skill: string | undefined };
export type EntryRef = EntryPlace & { id: string };
export type ProfileEntry = Evidence | Action;

/** A new id. Entries are sorted by id, and an id starts with its time, so new entries come last. */
export function entryName(now = Date.now()): string {
  return `${now.toString(36).padStart(9, '0')}-${randomName()}`;
}

export function samePlace(a: EntryPlace, b: EntryPlace): boolean {
  return a.kind === b.kind && a.skill === b.skill;
}

export function sameEntry(a: EntryRef, b: EntryRef): boolean {
  return samePlace(a, b) && a.id === b.id;
}

/** A unique text for one entry of a profile. Ids have no "/". */
export function entryKey({ kind, skill, id }: EntryRef): string {
  return `${kind}/${skill ?? ''}/${id}`;
}

/** The entries of a place, in the order of their ids. */
export function entriesIn(person: ProfileDocument | undefined, place: EntryPlace): ProfileEntry[] {
  if (!person) return [];
  const rating = place.skill === undefined ? undefined : ratingOf(person, place.skill);
  const list =
    place.kind === 'evidence'
      ? rating?.evidence
      : place.skill === undefined
        ? person.actions
        : rating?.actions;
  return [...(list ?? [])].sort((a, b) => compareIds(a.id, b.id));
}

/** Edits that add or remove an entry. */
export function withEntry(place: EntryPlace, entry: ProfileEntry): Edit {
  // The place and the entry always have the same kind, which the types cannot express.
  return place.kind === 'evidence'
    ? withEvidence(place.skill, entry as Evidence)
    : withAction(place.skill, entry as Action);
}
export function withoutEntry({ id, ...place }: EntryRef): Edit {
  return place.kind === 'evidence' ? withoutEvidence(place.skill, id) : withoutAction(place.skill, id);
}

/**
 * Turns typed text into an address that a profile can store: unchanged, or with https:// if it has no scheme.
 * Undefined for empty text and for anything but web and mail addresses.
 */
export function typedAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:)./i.test(text)) return text;
  // The digits after "localhost:" are a port, so "localhost" is not a scheme.
  if (text === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return undefined;
  return `https://${text.replace(/^\/+/, '')}`;
}

/** An address as it is shown, without the obvious parts. */
export function addressText(address: string): string {
  return address.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
