/** German. It says „du“, as colleagues do. */
import { appMessages } from '../de/app/messages';
import { controlsMessages } from '../de/controls/messages';
import { embedMessages } from '../de/embed/messages';
import { figuresMessages } from '../de/figures/messages';
import { findMessages } from '../de/find/messages';
import { ladderMessages } from '../de/ladder/messages';
import { linksMessages } from '../de/links/messages';
import { offlineMessages } from '../de/offline/messages';
import { problemsMessages } from '../de/problems/messages';
import type { LocaleBundle } from './Language';

export const de: LocaleBundle = {
  boot: {
    app: appMessages,
    controls: controlsMessages,
    embed: embedMessages,
    figures: figuresMessages,
    find: findMessages,
    ladder: ladderMessages,
    links: linksMessages,
    offline: offlineMessages,
    problems: problemsMessages,
  },
  views: async () => (await import('../de/views')).views,
  checks: async () => (await import('../de/checks')).checks,
};
