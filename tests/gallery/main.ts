/** The gallery: parts of the kit, drawings, lists and panels in their states. The address names the page. */
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '../../src/ui/kit/tokens/tokens.css';
import '../../src/ui/kit/tokens/base.css';
import './gallery.css';
import { mount, unmount } from 'svelte';
import { clearStore, sessionOn, store } from '../fixtures/view/session';
import Gallery from './Gallery.svelte';
import { PAGE_NAMES } from './pageNames';
import { PAGES } from './pages';
import type { GalleryState } from './state';

const target = document.body.appendChild(document.createElement('div'));
let mounted: object | undefined;

/** Each state has a ladder of its own, so that what is stored of one is not seen by another. */
async function opened(given: GalleryState) {
  const ladder = { ...given.ladder, id: given.id };
  const before = given.before && { ...given.before, id: given.id };
  await store(ladder, before ? { ...given, before } : given);
  const session = sessionOn(ladder, () => undefined, 'https://ladders.example/');
  await session.explorer.open(`#ladder=${ladder.id}&${given.link ?? ''}`);
  return { state: { ...given, ladder }, session };
}

async function show(): Promise<void> {
  const name = PAGE_NAMES.find((one) => `#${one}` === location.hash) ?? PAGE_NAMES[0];
  if (mounted) await unmount(mounted);
  target.dataset['page'] = '';
  await clearStore();
  const states = await Promise.all(PAGES[name].map(opened));
  mounted = mount(Gallery, { target, props: { pages: PAGE_NAMES, shown: name, states } });
  target.dataset['page'] = name;
}

await document.fonts.load('400 15px Inter');
await document.fonts.load('600 15px Inter');
// A view that is imported when it is opened is then there at once, and in the picture.
await Promise.all(Object.values(import.meta.glob('../../src/{app,ui}/*/**/*.svelte')).map((load) => load()));
addEventListener('hashchange', () => void show());
await show();
