import type { Component } from 'svelte';
import LadderList from '../../../src/ui/ladder/LadderList.svelte';
import LevelLens from '../../../src/ui/ladder/LevelLens.svelte';
import RoleTable from '../../../src/ui/table/RoleTable.svelte';
import { sizedLadder } from '../../fixtures/ladder/sizedLadder';
import type { GalleryState } from '../state';

const LONG = 'Principal engineer for measurement, instrumentation and telecommunications infrastructure';

const oneFamily = sizedLadder({ roles: 8 });
const sixty = sizedLadder({ roles: 60 });
const longTitles = sizedLadder({
  roles: 16,
  title: (at) => `${LONG} ${at + 1}`,
  family: (at) => `Research, development and operations ${at + 1}`,
});
// In letters that the font of the pictures has: what is looked at is where things stand.
const rightToLeft = sizedLadder({
  roles: 16,
  title: (at) => `Rendezett szerep ${at + 1}`,
  family: (at) => `Csoport ${at + 1}`,
});
const TURNED = { ladder: rightToLeft, link: 'role=r4', rightToLeft: true };

const drawn = (state: Omit<GalleryState, 'shows'>): GalleryState => ({
  shows: LevelLens,
  width: 900,
  height: 560,
  ...state,
});

export const level: readonly GalleryState[] = [
  drawn({ id: 'level-one-role', ladder: sizedLadder({ roles: 1 }) }),
  drawn({ id: 'level-one-family', ladder: oneFamily }),
  drawn({ id: 'level-sixty-roles', ladder: sixty, dark: true }),
  drawn({ id: 'level-sixty-roles-focus', ladder: sixty, link: 'role=r20', dark: true }),
  drawn({ id: 'level-three-hundred-roles', ladder: sizedLadder({ roles: 300 }) }),
  drawn({ id: 'level-no-pay', ladder: sizedLadder({ roles: 24, pay: false }) }),
  drawn({ id: 'level-long-titles', ladder: longTitles }),
  drawn({ id: 'level-right-to-left', ...TURNED }),
];

const three = (name: string, shows: Component, size: { width: number; height: number }): GalleryState[] => [
  { id: `${name}-one-family`, ladder: oneFamily, dark: true, shows, ...size },
  { id: `${name}-long-titles`, ladder: longTitles, shows, ...size },
  { id: `${name}-right-to-left`, ...TURNED, shows, ...size },
];

export const list = three('list', LadderList, { width: 390, height: 560 });
export const table = three('table', RoleTable, { width: 900, height: 400 });
