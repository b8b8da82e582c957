import { mount } from 'svelte';
import { supportsOffline } from '../browser/offline/supportsOffline';
import { Session } from '../state/session/Session.svelte';
import { LanguagePreference } from '../state/preferences/languagePreference';
import { Theme } from '../state/preferences/Theme.svelte';
import App from './App.svelte';
import '../ui/kit/tokens/tokens.css';
import '../ui/kit/tokens/base.css';

/** Ladders embedded in the page itself, for a single-file build. */
const here = new Map(
  [...document.querySelectorAll<HTMLScriptElement>('script[type="application/json"][data-ladder]')].map(
    ({ dataset, text }) => [dataset['ladder'] ?? '', { title: dataset['title'] ?? '', text }],
  ),
);

const session = new Session({
  base: document.baseURI,
  write: (hash, replace) => {
    const address = `#${hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  },
  here,
});

const { explorer } = session;
const languagePreference = new LanguagePreference(() => localStorage, navigator.languages);
const target = document.getElementById('app');

// Back, forward, links within the page and an edited address all trigger this.
const follow = () => explorer.open(location.hash);

/** Starts offline support once the ladder is drawn and the browser is idle. */
async function offlineAfter(opened: Promise<void>) {
  if (!supportsOffline(window)) return undefined;
  await opened;
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 1000);
  });
  try {
    return (await import('./offline')).startOffline();
  } catch {
    // The page works without this part.
    return undefined;
  }
}

async function start(): Promise<void> {
  await explorer.setLanguage(await languagePreference.load());
  const opened = follow();
  const offline = offlineAfter(opened);
  if (target)
    mount(App, {
      target,
      props: { session, theme: new Theme(() => localStorage), languagePreference, offline },
    });
  addEventListener('hashchange', () => void follow());
}
void start();

import.meta.hot?.on('rungs:ladder', () => void explorer.reload());
