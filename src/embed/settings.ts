/** Converts the settings of an embedded ladder to the link that shows it. Invalid settings are dropped. */
import { EMPTY_LINK, readLink, type Link } from '../state/link/link';
import { isLadderId, ladderAddress } from '../state/explorer/loadLadder';
import { EMBED_VIEWS, type SingleView, type EmbedView } from '../state/link/embedView';
import type { Settings } from './names';

/** The shape that `lens` names; the drawing by default. */
export function embedViewOf({ lens }: Settings): EmbedView {
  return EMBED_VIEWS.find((shape) => shape === lens) ?? 'level';
}

/**
 * The part of a link that the settings determine. Missing settings give empty fields, so that earlier values
 * are cleared.
 */
export function linkOf(settings: Settings): Partial<Link> {
  const { focus = '', from: first = '', to: second = '', filters = '' } = settings;
  const { role, from, to } = readLink(
    new URLSearchParams({ role: focus, from: first, to: second }).toString(),
  );
  const { families, levels, skill, tag, pay } = readLink(filters);
  const shape = embedViewOf(settings);
  const isPair = from !== undefined && to !== undefined;
  return {
    lens: shape === 'table' ? 'table' : EMPTY_LINK.lens,
    view: shape === 'route' && isPair ? 'routes' : undefined,
    // A pair shows its gap, without a role.
    role: isPair ? undefined : role,
    from: isPair ? from : undefined,
    to: isPair ? to : undefined,
    families,
    levels,
    skill,
    tag,
    pay,
  };
}

/** The single view that lacks a required role or pair; undefined if nothing is missing. */
export function unnamedIn(settings: Settings): SingleView | undefined {
  const shape = embedViewOf(settings);
  if (shape === 'role' && !settings.focus) return shape;
  if ((shape === 'gap' || shape === 'route') && !(settings.from && settings.to)) return shape;
  return undefined;
}

/**
 * The ladder to open: an id among the ladders beside the script, or the address of a document, relative to
 * the page. Undefined if it is neither.
 */
export function ladderOf(src: string, page: string): string | undefined {
  return isLadderId(src) ? src : ladderAddress(src, page)?.href;
}
