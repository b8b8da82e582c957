import { showcaseLadder } from '../../fixtures/ladder/showcaseLadder';
import { halfway, teamOfPeople } from '../../fixtures/profile/showcasePeople';
import { WIDE, type GalleryState } from '../state';

const ladder = showcaseLadder();
const before = showcaseLadder({
  edition: '2025.2',
  skills: ladder.skills?.filter(({ id }) => id !== 'hiring'),
  roles: ladder.roles?.map((one) => ({
    ...one,
    requirements: one.requirements
      ?.filter(({ skill }) => skill !== 'hiring')
      .map((asked) => (asked.skill === 'testing' ? { ...asked, level: 1 } : asked)),
  })),
});

const mine = (state: Omit<GalleryState, 'ladder'>): GalleryState => ({
  ladder,
  person: halfway,
  ...WIDE,
  ...state,
});

export const me: readonly GalleryState[] = [
  mine({ id: 'me-begin', link: 'lens=me', person: {} }),
  mine({ id: 'me-rate', link: 'lens=me&at=programming', dark: true, narrow: true }),
  mine({ id: 'me-readiness', link: 'lens=me&part=stand', dark: true, narrow: true }),
  mine({ id: 'me-readiness-empty', link: 'lens=me&part=stand', person: {} }),
  mine({ id: 'me-plan', link: 'lens=me&part=plan', narrow: true }),
  mine({ id: 'me-plan-empty', link: 'lens=me&part=plan', person: {} }),
  mine({ id: 'me-progress', link: 'lens=me&part=time', narrow: true }),
  mine({ id: 'me-progress-empty', link: 'lens=me&part=time', person: {} }),
  mine({ id: 'me-conversation', link: 'lens=me&part=talk', whole: true, narrow: true }),
  mine({ id: 'me-conversation-empty', link: 'lens=me&part=talk', person: {} }),
  mine({ id: 'me-edition', link: 'lens=me&part=edition', before }),
  mine({ id: 'me-right-to-left', link: 'lens=me&part=stand', rightToLeft: true }),
  mine({ id: 'me-plan-right-to-left', link: 'lens=me&part=plan', rightToLeft: true }),
];

/** Apart from the others, as it lists all that is stored. */
export const myData: readonly GalleryState[] = [
  mine({ id: 'my-data', link: 'lens=me&part=kept', before, whole: true }),
];

const six = teamOfPeople(6);
const ours = (state: Omit<GalleryState, 'ladder'>): GalleryState => ({
  ladder,
  team: six,
  ...WIDE,
  ...state,
});

export const team: readonly GalleryState[] = [
  ours({ id: 'team-empty', link: 'lens=team', team: [] }),
  ours({ id: 'team-few', link: 'lens=team', dark: true, narrow: true }),
  ours({ id: 'team-thirty', link: 'lens=team', team: teamOfPeople(30) }),
  ours({ id: 'team-skills', link: 'lens=team&part=skills', dark: true, narrow: true }),
  ours({ id: 'team-skills-thirty', link: 'lens=team&part=skills', team: teamOfPeople(30) }),
  ours({ id: 'team-single-points', link: 'lens=team&part=thin' }),
  ours({ id: 'team-near', link: 'lens=team&part=near' }),
  ours({ id: 'team-mentors', link: 'lens=team&part=mentors' }),
  ours({ id: 'team-conversation', link: 'lens=team&part=talk&member=p-1', team: [halfway] }),
  ours({ id: 'team-skills-right-to-left', link: 'lens=team&part=skills', rightToLeft: true }),
];
