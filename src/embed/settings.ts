/** What a page asks of an embedded ladder, as text, to the link that shows it. Whatever is no good is left out. */
import { EMPTY_LINK, readLink, type Link } from '../state/link/link';
import { isLadderId, ladderAddress } from '../state/explorer/loadLadder';
import { SHAPES, type Alone, type Shape } from '../state/link/embedView';
import type { Settings } from './names';

/** The shape that a setting names; the drawing where it names none. */
export function shapeOf({ lens }: Settings): Shape {
  return SHAPES.find((shape) => shape === lens) ?? 'level';
}

/** The part of a link that settings decide. Where they are silent it is empty, so that what was set before goes. */
export function linkOf(settings: Settings): Partial<Link> {
  const { focus = '', from: first = '', to: second = '', filters = '' } = settings;
  const { role, from, to } = readLink(
    new URLSearchParams({ role: focus, from: first, to: second }).toString(),
  );
  const { families, levels, skill, tag, pay } = readLink(filters);
  const shape = shapeOf(settings);
  const isPair = from !== undefined && to !== undefined;
  return {
    lens: shape === 'table' ? 'table' : EMPTY_LINK.lens,
    view: shape === 'route' && isPair ? 'routes' : undefined,
    // With a pair its gap is shown, and no role beside it.
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

/** The one thing that is to be shown alone and is not named; undefined where nothing is missing. */
export function unnamedIn(settings: Settings): Alone | undefined {
  const shape = shapeOf(settings);
  if (shape === 'role' && !settings.focus) return shape;
  if ((shape === 'gap' || shape === 'route') && !(settings.from && settings.to)) return shape;
  return undefined;
}

/**
 * The name of a ladder for an explorer: its id among the ladders beside the script, or the address of a document,
 * which a page gives as from itself. Undefined where it is neither.
 */
export function ladderOf(src: string, page: string): string | undefined {
  return isLadderId(src) ? src : ladderAddress(src, page)?.href;
}
