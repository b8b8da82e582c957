import type { Offer } from '../../state/profile/ProfileImport.svelte';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** The outcome for an opened file, to follow the name of the file. */
export function arrivalText(
  { person, done }: Offer,
  isHere: boolean,
  { arrived }: MessagesOf<'team'>,
): string {
  if (!person) return arrived.refused;
  if (!done) return isHere ? arrived.waits : arrived.elsewhere(person.ladder.title ?? person.ladder.id);
  if (done.kind === 'mine') return arrived.own;
  return done.isNew ? arrived.isNew : arrived.joined(done.news, done.conflicts);
}
