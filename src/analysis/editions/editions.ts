/** Compares two editions of a ladder and returns the changes as values that a list can show. */
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
  /** Ordered by part as in `EDITION_PARTS`, then by id. Every `id` is unique. */
  changes: readonly EditionChange[];
}

/**
 * Compares two editions. Requirements, pay and responsibilities are compared only for roles that both
 * editions describe in full; for an added or removed role, the role itself is the only entry. So for each
 * part: items before + `added` - `removed` = items after. An edition compared with itself has no changes.
 * Swapping the editions swaps `added` with `removed` and the sides of every entry.
 *
 * A requirement's level counts as changed if it names another step, not if the scale gained steps below it.
 * Cost: linear in both documents, plus sorting.
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

export function countChanges(changes: readonly Pick<EditionChange, 'part' | 'kind'>[]): ChangeCounts {
  const none = () => Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const counts = Object.fromEntries(EDITION_PARTS.map((part) => [part, none()])) as ChangeCounts;
  for (const { part, kind } of changes) counts[part][kind] += 1;
  return counts;
}
