import { mount } from 'svelte';
import { Explorer } from '../state/Explorer.svelte';
import { Spoken } from '../state/spoken';
import { Theme } from '../state/Theme.svelte';
import App from './App.svelte';
import '../ui/controls/tokens.css';

/** Ladders that a page of one file carries in itself. */
const here = new Map(
  [...document.querySelectorAll<HTMLScriptElement>('script[type="application/json"][data-ladder]')].map(
    ({ dataset, text }) => [dataset['ladder'] ?? '', { title: dataset['title'] ?? '', text }],
  ),
);

const explorer = new Explorer({
  base: document.baseURI,
  write: (hash, replace) => {
    const address = `#${hash}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  },
  here,
});

const spoken = new Spoken(() => localStorage, navigator.languages);
const target = document.getElementById('app');

// Back, forward, a link inside the page and an edited address all arrive here.
const follow = () => void explorer.open(location.hash);

async function start(): Promise<void> {
  explorer.speak(await spoken.load());
  if (target) mount(App, { target, props: { explorer, theme: new Theme(() => localStorage), spoken } });
  addEventListener('hashchange', follow);
  follow();
}
void start();

import.meta.hot?.on('rungs:ladder', () => void explorer.reload());
