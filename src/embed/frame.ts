/**
 * The page for frames: one element that fills it, takes its settings from the address and reports its height.
 */
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
 * The origin of the embedding page: the one given in the address, otherwise the referrer. Without either, we
 * report only the height, which reveals nothing about anyone, and obey no messages.
 */
const embedder = originOf(given.get('origin') ?? document.referrer);

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

function post(message: Outgoing): void {
  if (inFrame && embedder !== undefined) window.parent.postMessage(message, embedder);
}

// The page has no language of its own. It shows the reader's language unless the address names one.
document.documentElement.lang = navigator.language;
document.documentElement.classList.toggle('grows', given.get('height') === 'auto');
apply(settingsIn(location));
define({ base, page: base });

addEventListener('hashchange', () => apply(settingsIn(location)));
addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (!inFrame || source !== window.parent || origin !== embedder) return;
  const message = incoming(data);
  if (message?.type === 'career-ladder:set') apply({ ...settingsIn(location), ...message.settings });
  else if (message && element instanceof CareerLadder) element.fit();
});

const EVENTS = ['ladder-load', 'ladder-error', 'role-select', 'gap-open'] as const;
for (const name of EVENTS)
  document.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<LadderEvents[typeof name]>;
    post({ type: `career-ladder:${name}`, detail } as Outgoing);
  });

let lastHeight: number | undefined;
new ResizeObserver(() => {
  const height = clampedHeight(document.body.scrollHeight);
  if (!inFrame || height === undefined || height === lastHeight) return;
  lastHeight = height;
  for (const message of heightMessages(height, given.get('childId')?.slice(0, 200)))
    window.parent.postMessage(message, embedder ?? '*');
}).observe(document.body);
