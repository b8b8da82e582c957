import type { ChosenFile } from '../../browser/files/chosenFiles';
import type { Session } from './Session.svelte';

/**
 * Imports the files of profiles and shows the result: a single one is offered as the reader's own, several
 * become a team.
 */
export async function importProfiles(session: Session, files: readonly ChosenFile[]): Promise<void> {
  const { explorer } = session;
  const growth = await session.openGrowth();
  const profileImport = await session.openProfileImport();
  const isTeam = files.length > 1;
  if (!isTeam) explorer.go({ lens: 'me', part: 'kept', role: undefined, from: undefined, to: undefined });
  await growth.follow();
  await (isTeam ? profileImport.openTeamFiles(files) : profileImport.openFiles(files));
  if (!isTeam) return;
  const isWhole = profileImport.offers.every(({ done }) => done !== undefined);
  const place = isWhole
    ? ({ lens: 'team', part: undefined } as const)
    : ({ lens: 'me', part: 'kept' } as const);
  explorer.go({ ...place, role: undefined, from: undefined, to: undefined });
  if (isWhole) explorer.notify(profileImport.news);
}
