import { payless, showcaseLadder, wordy } from '../../fixtures/ladder/showcaseLadder';
import type { GalleryState } from '../state';

const ladder = showcaseLadder();
const SENIOR = { ladder, link: 'role=senior-engineer' };

/** The profile of a role. */
export const profile: readonly GalleryState[] = [
  { id: 'profile', ...SENIOR, whole: true, dark: true, narrow: true },
  { id: 'profile-skill-open', ...SENIOR, press: ['Programming'] },
  { id: 'profile-no-pay', ...SENIOR, ladder: payless(ladder) },
  { id: 'profile-long-texts', ...SENIOR, ladder: wordy(ladder) },
  { id: 'profile-right-to-left', ...SENIOR, rightToLeft: true },
  { id: 'profile-little', ladder, link: 'role=facilitator' },
  { id: 'profile-title-only', ladder, link: 'role=title:staff-researcher' },
];

export const next: readonly GalleryState[] = [
  { id: 'next', ...SENIOR, link: `${SENIOR.link}&view=next`, dark: true, narrow: true },
  { id: 'next-gates', ladder, link: 'role=engineer&view=next&gates=pay,rung' },
  { id: 'next-none', ladder, link: 'role=head-of-engineering&view=next&gates=pay,rung' },
  { id: 'next-long-texts', ladder: wordy(ladder), link: 'role=engineer&view=next' },
  { id: 'next-right-to-left', ...SENIOR, link: `${SENIOR.link}&view=next`, rightToLeft: true },
];

export const whatIf: readonly GalleryState[] = [
  { id: 'what-if', ...SENIOR, link: `${SENIOR.link}&view=what-if&bar=60` },
  {
    id: 'what-if-changes',
    ...SENIOR,
    link: `${SENIOR.link}&view=what-if&bar=60&if=mentoring,mentoring,-testing`,
    dark: true,
    narrow: true,
  },
  { id: 'what-if-pair', ladder, link: 'from=engineer&to=senior-engineer&view=what-if&if=programming' },
  {
    id: 'what-if-right-to-left',
    ...SENIOR,
    link: `${SENIOR.link}&view=what-if&bar=60&if=mentoring`,
    rightToLeft: true,
  },
];

const CRITERIA = `${SENIOR.link}&view=criteria`;

export const criteria: readonly GalleryState[] = [
  { id: 'criteria', ...SENIOR, link: CRITERIA, dark: true, narrow: true },
  { id: 'criteria-move', ladder, link: 'from=engineer&to=senior-engineer&view=criteria' },
  { id: 'criteria-advert', ...SENIOR, link: `${CRITERIA}&sheet=advert` },
  { id: 'criteria-interview', ...SENIOR, link: `${CRITERIA}&sheet=interview` },
  { id: 'criteria-long-texts', ...SENIOR, ladder: wordy(ladder), link: CRITERIA },
  { id: 'criteria-right-to-left', ...SENIOR, link: CRITERIA, rightToLeft: true },
  { id: 'criteria-title-only', ladder, link: 'role=title:staff-researcher&view=criteria' },
];
