/** German. It says „du“, as colleagues do. */
import { appMessages } from './app/messages';
import { controlsMessages } from './controls/messages';
import { embedMessages } from './embed/messages';
import { figuresMessages } from './figures/messages';
import { findMessages } from './find/messages';
import { ladderMessages } from './ladder/messages';
import { linksMessages } from './links/messages';
import { offlineMessages } from './offline/messages';
import { problemsMessages } from './problems/messages';
import type { LocaleBundle } from '../en/catalogue';

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
  views: async () => (await import('./views')).views,
  checks: async () => (await import('./checks')).checks,
};
