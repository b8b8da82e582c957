/** The page that others put into a frame: an element over all of it, which the address sets, and which tells its height. */
import { CareerLadder, define } from './CareerLadder';
import { clampedHeight, heightMessages, incoming, isOwnLadder, settingsIn, type Outgoing } from './messages';
import { bootMessages } from '../i18n/locales/bootMessages';
import { wantedLanguages } from './wantedLanguages';
import { SETTINGS, type LadderEvents, type Settings } from './names';

const base = new URL('./', document.baseURI).href;
const given = new URLSearchParams(location.search);
const element = document.querySelector('career-ladder');
const inFrame = window.parent !== window;

/**
 * The origin of the page round this one: as that page says itself, else where the reader came from. Without either all
 * that is told is the height, which says nothing of anybody, and nothing is obeyed.
 */
const around = originOf(given.get('origin') ?? document.referrer);

function originOf(address: string): string | undefined {
  return URL.canParse(address) && new URL(address).origin !== 'null' ? new URL(address).origin : undefined;
}

function apply(settings: Settings): void {
  if (!isOwnLadder(settings.src, base)) {
    refuse(settings.src ?? '');
    return;
  }
  for (const name of SETTINGS) {
    const value = settings[name];
    if (value === undefined) element?.removeAttribute(name);
    else element?.setAttribute(name, value);
  }
}

function refuse(src: string): void {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.setAttribute('role', 'alert');
  problem.textContent = bootMessages(wantedLanguages(given.get('lang') ?? undefined)).refused(
    src.slice(0, 100),
  );
  document.body.replaceChildren(problem);
}

function tell(message: Outgoing): void {
  if (inFrame && around !== undefined) window.parent.postMessage(message, around);
}

// The page itself is in no language: what it shows is in the reader’s, unless its address says which.
document.documentElement.lang = navigator.language;
document.documentElement.classList.toggle('grows', given.get('height') === 'auto');
apply(settingsIn(location));
define({ base, page: base });

addEventListener('hashchange', () => apply(settingsIn(location)));
addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!inFrame || source !== window.parent || origin !== around) return;
  const message = incoming(data);
  if (message?.type === 'career-ladder:set') apply({ ...settingsIn(location), ...message.settings });
  else if (message && element instanceof CareerLadder) element.fit();
});

const EVENTS = ['ladder-load', 'ladder-error', 'role-select', 'gap-open'] as const;
for (const name of EVENTS)
  document.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<LadderEvents[typeof name]>;
    tell({ type: `career-ladder:${name}`, detail } as Outgoing);
  });

let told: number | undefined;
new ResizeObserver(() => {
  const height = clampedHeight(document.body.scrollHeight);
  if (!inFrame || height === undefined || height === told) return;
  told = height;
  for (const message of heightMessages(height, given.get('childId')?.slice(0, 200)))
    window.parent.postMessage(message, around ?? '*');
}).observe(document.body);
