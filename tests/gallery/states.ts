/** The ladders that the gallery shows, each by the id of its picture. */
import { galleryLadder } from '../fixtures/galleryLadder';

export interface LadderState {
  id: string;
  document: object;
  /** A role in focus. */
  role?: string;
  dir?: 'rtl';
}

const LONG = 'Principal engineer for measurement, instrumentation and telecommunications infrastructure';

export const LADDERS: readonly LadderState[] = [
  { id: 'one-role', document: galleryLadder({ roles: 1 }) },
  { id: 'one-family', document: galleryLadder({ roles: 8 }) },
  { id: 'sixty-roles', document: galleryLadder({ roles: 60 }) },
  { id: 'sixty-roles-focus', document: galleryLadder({ roles: 60 }), role: 'r20' },
  { id: 'three-hundred-roles', document: galleryLadder({ roles: 300 }) },
  { id: 'no-pay', document: galleryLadder({ roles: 24, pay: false }) },
  {
    id: 'long-titles',
    document: galleryLadder({
      roles: 16,
      title: (at) => `${LONG} ${at + 1}`,
      family: (at) => `Research, development and operations ${at + 1}`,
    }),
  },
  {
    id: 'right-to-left',
    document: galleryLadder({
      roles: 16,
      // In letters that the font of the pictures has: what is looked at is where things stand.
      title: (at) => `Rendezett szerep ${at + 1}`,
      family: (at) => `Csoport ${at + 1}`,
    }),
    role: 'r4',
    dir: 'rtl',
  },
];
