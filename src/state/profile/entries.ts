/** Evidence and actions one by one: what they are called, where they stand, and what is an address. */
import { randomName } from '../../browser/storage/profileStore';
import { compareIds } from '../../model/ladder/id';
import { ratingOf, type Action, type Evidence, type ProfileDocument } from '../../model/profile/profile';
import type { Edit } from './ratingEdits';
import { withAction, withEvidence, withoutAction, withoutEvidence } from './recordEdits';

/** Where an entry stands in the document. */
export type EntryPlace = { kind: 'evidence'; skill: string } | { kind: 'action'; skill: string | undefined };
export type EntryRef = EntryPlace & { id: string };
export type ProfileEntry = Evidence | Action;

/** Entries are kept in the order of their ids: one that begins with its moment comes after those before it. */
export function entryName(now = Date.now()): string {
  return `${now.toString(36).padStart(9, '0')}-${randomName()}`;
}

export function samePlace(a: EntryPlace, b: EntryPlace): boolean {
  return a.kind === b.kind && a.skill === b.skill;
}

export function sameEntry(a: EntryRef, b: EntryRef): boolean {
  return samePlace(a, b) && a.id === b.id;
}

/** One text for one entry of a person. Ids have no "/". */
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

/** The edit that puts an entry in its place, and the one that takes it away. */
export function withEntry(place: EntryPlace, entry: ProfileEntry): Edit {
  // An entry is of the kind of its place: whoever asks has it from there.
  return place.kind === 'evidence'
    ? withEvidence(place.skill, entry as Evidence)
    : withAction(place.skill, entry as Action);
}
export function withoutEntry({ id, ...place }: EntryRef): Edit {
  return place.kind === 'evidence' ? withoutEvidence(place.skill, id) : withoutAction(place.skill, id);
}

/**
 * What was typed as an address that a person can hold: as it is, or with https:// before it where it names no scheme.
 * Undefined where nothing is there yet, or where it is no web or mail address.
 */
export function typedAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:)./i.test(text)) return text;
  // A port is no scheme: "localhost:8080".
  if (text === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text)) return undefined;
  return `https://${text.replace(/^\/+/, '')}`;
}

/** An address as it is shown: what everyone knows is left out. */
export function addressText(address: string): string {
  return address.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
