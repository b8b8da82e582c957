import type { RoleNode } from '../../graph/careerGraph';
import type { Move } from '../../graph/moves';
import type { Explorer } from '../../state/explorer/Explorer.svelte';
import {
  cardsIn,
  edgeBounds,
  edgesIn,
  isCrowded,
  MAX_WHOLE,
  regionInView,
  regionKey,
  regionOf,
} from './inView';
import type { LadderCamera } from './LadderCamera.svelte';

export interface RenderedLadder {
  readonly roles: readonly RoleNode[];
  readonly moves: readonly Move[];
  /** How many moves the ladder has, in view or not. */
  readonly moveCount: number;
  /** Whether so many moves overlap that only those of the focused role are drawn. */
  readonly crowded: boolean;
}

/**
 * The roles and moves that the level lens renders: all of a small ladder, and those in view of a large one. The fields
 * are reactive.
 * @param tabStop id of the role that the Tab key reaches; it is rendered even out of view
 */
export function renderedLadder(
  explorer: Explorer,
  camera: LadderCamera,
  tabStop: () => string | undefined,
): RenderedLadder {
  const { graph, layout } = $derived(explorer);
  const allRoles = $derived([...(graph?.roles.values() ?? [])]);
  const allMoves = $derived([...(graph?.moves.values() ?? [])]);
  const large = $derived(allRoles.length > MAX_WHOLE);
  // A text, so that an equal region does not update the roles and moves.
  const region = $derived(large ? regionKey(regionInView(camera.position, camera.width, camera.height)) : '');
  const bounds = $derived(layout && large ? edgeBounds(layout) : undefined);
  const roles = $derived.by(() => {
    if (!large || !layout) return allRoles;
    const visible = cardsIn(layout, regionOf(region));
    const always = [tabStop(), explorer.link.role];
    return allRoles.filter(({ id }) => visible.has(id) || always.includes(id));
  });
  const moves = $derived.by(() => {
    if (!bounds) return allMoves;
    const visible = edgesIn(bounds, regionOf(region));
    return allMoves.filter(({ id }) => visible.has(id));
  });
  const crowded = $derived(isCrowded(allRoles.length, allMoves.length));
  return {
    get roles() {
      return roles;
    },
    get moves() {
      return moves;
    },
    get moveCount() {
      return allMoves.length;
    },
    get crowded() {
      return crowded;
    },
  };
}
