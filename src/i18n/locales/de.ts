/** German. It says „du“, as people of one house do. */
import { app } from '../de/app';
import { controls } from '../de/controls';
import { embed } from '../de/embed';
import { faults } from '../de/problems';
import { figures } from '../de/figures';
import { find } from '../de/find';
import { ladder } from '../de/ladder';
import { offline } from '../de/offline';
import { state } from '../de/state';
import type { LocaleBundle } from './Language';

export const de: LocaleBundle = {
  first: { app, controls, embed, faults, figures, find, ladder, offline, state },
  views: async () => (await import('../de/views')).views,
  checks: async () => (await import('../de/checks')).checks,
};
