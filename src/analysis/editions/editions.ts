/** What changed from one edition of a ladder to the next, as values that a list can show. */
import type { CareerGraph } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import {
  CHANGE_KINDS,
  EDITION_PARTS,
  type ChangeKind,
  type Compared,
  type EditionChange,
  type EditionPart,
} from './changes';
import { pairEditions } from './pairs';
import { roleChanges } from './roles';
import { ScaleBridge } from './scale';
import { familyChanges, levelChanges, moveChanges, skillChanges, stepChanges } from './catalogueChanges';

export interface EditionComparison extends Compared {
  /** By part in the order of `EDITION_PARTS`, then by id. Every `id` is there once. */
  changes: readonly EditionChange[];
}

/**
 * Compares two editions. Requirements, pay and responsibilities are compared in roles that both hold in full; of
 * a role that has come or gone they are in the role. So for each part the number of things before, with those
 * `added` and without those `removed`, is the number after. An edition has no change against itself; of
 * editions swapped `added` and `removed` change places, and so do the sides of every entry.
 *
 * A requirement's level counts as changed where it is another step, not where the scale has more steps below it.
 * Cost: linear in both documents, but for sorting.
 */
export function compareEditions(before: CareerGraph, after: CareerGraph): EditionComparison {
  const pairs = pairEditions(before, after);
  const scale = new ScaleBridge(before.document.scale, after.document.scale, pairs.steps);
  const context = { before, after, pairs, scale };
  const changes: EditionChange[] = [
    ...stepChanges(context),
    ...levelChanges(context),
    ...familyChanges(context),
    ...skillChanges(context),
    ...roleChanges(context),
    ...moveChanges(context),
  ];
  const rank = new Map(EDITION_PARTS.map((part, at) => [part, at]));
  changes.sort((a, b) => (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0) || compareIds(a.id, b.id));
  return { ...context, changes };
}

export type ChangeCounts = Record<EditionPart, Record<ChangeKind, number>>;

/** How many changes there are of each part and kind. */
export function countChanges(changes: readonly Pick<EditionChange, 'part' | 'kind'>[]): ChangeCounts {
  const none = () => Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const counts = Object.fromEntries(EDITION_PARTS.map((part) => [part, none()])) as ChangeCounts;
  for (const { part, kind } of changes) counts[part][kind] += 1;
  return counts;
}
