import type { Offer } from '../../state/profile/ProfileImport.svelte';
import type { MessagesOf } from '../../i18n/locales/Language';

/** What became of a file that was opened, after what it is called. */
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
