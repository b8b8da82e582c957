/** The gallery: parts of the kit, drawings, lists and panels in their states, each with an id that its picture goes by. */
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '../../src/ui/kit/tokens/tokens.css';
import '../../src/ui/kit/tokens/base.css';
import './gallery.css';
import { mount } from 'svelte';
import { readLadder } from '../../src/state/explorer/loadLadder';
import { Session } from '../../src/state/session/Session.svelte';
import Gallery from './Gallery.svelte';
import { LADDERS, type LadderState } from './states';

async function sessionOf({ document: ladder, role }: LadderState): Promise<Session> {
  const session = new Session({ base: document.baseURI, write: () => undefined });
  await session.explorer.show('data', await readLadder('data', JSON.stringify(ladder)), role ? { role } : {});
  return session;
}

const states = await Promise.all(
  LADDERS.map(async (state) => ({ ...state, session: await sessionOf(state) })),
);
await document.fonts.load('400 15px Inter');
await document.fonts.load('600 15px Inter');
const target = document.getElementById('gallery');
if (target) mount(Gallery, { target, props: { states } });
