/**
 * The messages between a framed ladder and its embedding page. Heights are CSS px. A page may send anything,
 * so we read only what is listed here and limit the length of every text.
 */
import { SETTINGS, type LadderEvents, type Settings } from './names';
import { isRecord } from '../model/validation/values';

/** Bounds for the heights that we send and accept. */
export const HEIGHTS = { least: 100, most: 20_000 } as const;
const LONGEST = 2_000;

/** From the frame: its preferred height, and every event of the element with its detail. */
export type Outgoing =
  | { type: 'career-ladder:height'; height: number }
  | {
      [N in keyof LadderEvents]: { type: `career-ladder:${N}`; detail: LadderEvents[N] };
    }[keyof LadderEvents];

/** To the frame: settings that override those of its address, or a request to fit the drawing into view. */
export type Incoming = { type: 'career-ladder:set'; settings: Settings } | { type: 'career-ladder:fit' };

/** Clamps a height to the bounds; undefined if it is not a number. */
export function clampedHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(height)));
}

/**
 * A height in the three formats that pages listen for: our own message, that of AMP frames, which other hosts
 * also support, and that of Pym.js if the page named the frame in the address as Pym.js does.
 */
export function heightMessages(height: number, childId?: string): readonly unknown[] {
  return [
    { type: 'career-ladder:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** Undefined for any other message. Never throws. */
export function incoming(data: unknown): Incoming | undefined {
  if (!isRecord(data)) return undefined;
  if (data['type'] === 'career-ladder:fit') return { type: 'career-ladder:fit' };
  if (data['type'] !== 'career-ladder:set' || !isRecord(data['settings'])) return undefined;
  const given = data['settings'];
  const settings = SETTINGS.flatMap((name) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return typeof value === 'string' ? [[name, value.slice(0, LONGEST)] as const] : [];
  });
  return { type: 'career-ladder:set', settings: Object.fromEntries(settings) };
}

/**
 * Reads settings from the address of `embed.html`: from its query, or from the part after "#", which is never
 * sent to a host.
 */
export function settingsIn({ search, hash }: Pick<Location, 'search' | 'hash'>): Settings {
  const given = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) given.set(name, value);
  const settings = SETTINGS.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value.slice(0, LONGEST)] as const] : [];
  });
  return Object.fromEntries(settings);
}

/**
 * Whether a framed page may open a ladder: only from its own host, so that no link makes it show someone
 * else's text.
 */
export function isOwnLadder(src: string | undefined, page: string): boolean {
  if (src === undefined) return true;
  return URL.canParse(src, page) && new URL(src, page).origin === new URL(page).origin;
}
