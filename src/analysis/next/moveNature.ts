/** Classifies a move by the data, whatever the ladder calls it: by level, pay and family (method 6). */
import type { RoleNode } from '../../graph/careerGraph';
import { hasOwnLevel } from '../../graph/ownLevel';
import type { MoveKind } from '../../graph/moves';
import { bandPosition, type BandPosition, type PayDifference } from '../../model/ladder/money';

/** `newFamily` is a move into another family that is neither up nor down. */
export type MoveNature = 'stepUp' | 'sideways' | 'stepDown' | 'newFamily';

export interface Judgement {
  kind: MoveNature;
  /** Levels gained, negative if lost; null if a role has no level of its own. */
  levels: number | null;
  bands: BandPosition;
  /** True if the family changes, also for a step up or down. */
  newFamily: boolean;
}

/** A fact that contradicts the declared kind of a move. */
export type Disagreement =
  /** By the middle of the bands. `share` of today's pay is negative. */
  | { fact: 'paysLess'; share: number }
  | { fact: 'lowerLevel'; levels: number }
  | { fact: 'higherLevel'; levels: number }
  /** The level does not rise, and neither does the pay, as far as it is known. */
  | { fact: 'sameLevel' }
  | { fact: 'bandsApart'; bands: 'above' | 'below' };

export interface Contradiction {
  declared: MoveKind;
  /** At least one. */
  facts: Disagreement[];
}

/**
 * Level and pay each have one vote: up, down or neither. Bands that overlap or do not compare abstain, and so
 * do the levels of a hat or a title-only role. If the votes agree, or only one is cast, the move is up or
 * down. Otherwise it is sideways, or a new family (method 6). Cost: pairs of pay bands.
 */
export function judgeMove(from: RoleNode, to: RoleNode): Judgement {
  const levels = levelsBetween(from, to);
  const bands = bandPosition(from.pay, to.pay);
  const newFamily = from.family !== to.family;
  const voices = Math.sign(levels ?? 0) + (bands === 'above' ? 1 : bands === 'below' ? -1 : 0);
  const kind = voices > 0 ? 'stepUp' : voices < 0 ? 'stepDown' : newFamily ? 'newFamily' : 'sideways';
  return { kind, levels, bands, newFamily };
}

/** Where the declared kind and the data disagree (method 6); undefined if they do not. */
export function contradiction(
  declared: MoveKind,
  judged: Judgement,
  pay: PayDifference,
): Contradiction | undefined {
  const facts = declared === 'advancement' ? againstAdvancement(judged, pay) : againstLateral(judged);
  return facts.length === 0 ? undefined : { declared, facts };
}

function againstAdvancement({ levels }: Judgement, pay: PayDifference): Disagreement[] {
  const facts: Disagreement[] = [];
  if (pay.comparable && pay.share !== null && paysLess(pay)) {
    facts.push({ fact: 'paysLess', share: pay.share });
  }
  if (levels !== null && levels < 0) facts.push({ fact: 'lowerLevel', levels });
  const paysMore = pay.comparable && pay.amount > 0;
  if (levels === 0 && !paysMore) facts.push({ fact: 'sameLevel' });
  return facts;
}

function againstLateral({ kind, levels, bands }: Judgement): Disagreement[] {
  if (kind !== 'stepUp' && kind !== 'stepDown') return [];
  const facts: Disagreement[] = [];
  if (levels !== null && levels !== 0)
    facts.push({ fact: levels > 0 ? 'higherLevel' : 'lowerLevel', levels });
  if (bands === 'above' || bands === 'below') facts.push({ fact: 'bandsApart', bands });
  return facts;
}

/** True if pay is known to fall, by the middle of the bands (method 4). */
export function paysLess(pay: PayDifference): boolean {
  return pay.comparable && pay.bound !== 'atLeast' && pay.amount < 0;
}

function levelsBetween(from: RoleNode, to: RoleNode): number | null {
  return hasOwnLevel(from) && hasOwnLevel(to) ? to.rank - from.rank : null;
}
