import { payless, showcaseLadder, wordy } from '../../fixtures/ladder/showcaseLadder';
import { halfway } from '../../fixtures/profile/showcasePeople';
import type { GalleryState } from '../state';

const ladder = showcaseLadder();
const UP = 'from=senior-engineer&to=lead-engineer';

export const gap: readonly GalleryState[] = [
  { id: 'gap', ladder, link: UP, whole: true, dark: true, narrow: true },
  { id: 'gap-skill-open', ladder, link: UP, press: ['Software design'] },
  { id: 'gap-nothing-missing', ladder, link: 'from=lead-engineer&to=junior-engineer' },
  { id: 'gap-no-pay', ladder: payless(ladder), link: UP },
  { id: 'gap-long-texts', ladder: wordy(ladder), link: UP },
  { id: 'gap-right-to-left', ladder, link: UP, rightToLeft: true },
  { id: 'gap-from-ratings', ladder, link: 'from=.me&to=senior-engineer', person: halfway },
];

const wide = (state: GalleryState): GalleryState => ({ ...state, width: 720 });
const FAR = 'from=engineer&to=head-of-engineering&view=routes';

export const routes: readonly GalleryState[] = [
  wide({ id: 'routes-several', ladder, link: FAR, dark: true, narrow: true }),
  wide({ id: 'routes-one', ladder, link: 'from=data-analyst&to=data-lead&view=routes' }),
  wide({ id: 'routes-none', ladder, link: 'from=engineer&to=facilitator&view=routes' }),
  wide({ id: 'routes-limits', ladder, link: `${FAR}&avoid=lead-engineer&via=engineering-manager` }),
  wide({ id: 'routes-impossible', ladder, link: `${FAR}&only=lateral` }),
  wide({ id: 'routes-no-pay', ladder: payless(ladder), link: FAR }),
  wide({ id: 'routes-long-texts', ladder: wordy(ladder), link: FAR }),
  wide({ id: 'routes-right-to-left', ladder, link: FAR, rightToLeft: true }),
];
