/**
 * What a framed ladder and the page round it say to each other. Heights are px of CSS. Whatever comes from a page may
 * be anything: only what is listed here is read, and every text is cut.
 */
import { SETTINGS, type LadderEvents, type Settings } from './names';

/** Bounds of a height that is told, and of one that is believed. */
export const HEIGHTS = { least: 100, most: 20_000 } as const;
const LONGEST = 2_000;

/** From the frame: how high it wants to be, and each event of the element with its detail. */
export type Outgoing =
  | { type: 'career-ladder:height'; height: number }
  | {
      [N in keyof LadderEvents]: { type: `career-ladder:${N}`; detail: LadderEvents[N] };
    }[keyof LadderEvents];

/** To the frame: settings in place of those of its address; the drawing to be brought into view whole. */
export type Incoming = { type: 'career-ladder:set'; settings: Settings } | { type: 'career-ladder:fit' };

/** The nearest height that may be told; undefined for what is no number. */
export function clampedHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(height)));
}

/**
 * A height in the three ways in which pages listen for one: our own message, that of AMP frames, which other hosts took
 * over, and, where the page named the frame in the address as Pym.js does, that library's.
 */
export function heightMessages(height: number, childId?: string): readonly unknown[] {
  return [
    { type: 'career-ladder:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
  ];
}

/** Undefined for all that is none of ours. Never throws. */
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Settings in the address of `embed.html`: in its query, or behind the "#", which no host is sent. */
export function settingsIn({ search, hash }: Pick<Location, 'search' | 'hash'>): Settings {
  const given = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) given.set(name, value);
  const settings = SETTINGS.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value.slice(0, LONGEST)] as const] : [];
  });
  return Object.fromEntries(settings);
}

/** True for a ladder that a framed page may open: of its own host alone, so that no link makes it show another's words. */
export function isOwnLadder(src: string | undefined, page: string): boolean {
  if (src === undefined) return true;
  return URL.canParse(src, page) && new URL(src, page).origin === new URL(page).origin;
}
