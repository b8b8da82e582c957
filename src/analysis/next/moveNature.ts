/** What a move is by the data, whatever the ladder calls it: level, pay and family speak (method 6). */
import type { MoveKind, RoleNode } from '../../graph/careerGraph';
import { bandPosition, type BandPosition, type PayDifference } from '../../model/ladder/money';

/** `newFamily` is a move into another family that is neither up nor down. */
export type MoveNature = 'stepUp' | 'sideways' | 'stepDown' | 'newFamily';

export interface Judgement {
  kind: MoveNature;
  /** Levels up, or down where negative; null where a role stands on no rung of its own. */
  levels: number | null;
  bands: BandPosition;
  /** True where the family changes, also on the way up or down. */
  newFamily: boolean;
}

/** A fact that a declared kind of move does not lead one to expect. */
export type Disagreement =
  /** By the middle of the bands; `share` of today's is below 0. */
  | { fact: 'paysLess'; share: number }
  | { fact: 'lowerLevel'; levels: number }
  | { fact: 'higherLevel'; levels: number }
  /** Neither the level rises nor, as far as it is known, the pay. */
  | { fact: 'sameLevel' }
  | { fact: 'bandsApart'; bands: 'above' | 'below' };

export interface Contradiction {
  declared: MoveKind;
  /** One or more. */
  facts: Disagreement[];
}

/**
 * Level and pay each have a voice: up, down or neither. Bands that overlap, or do not compare, are neither,
 * and so are the levels of a hat or a title-only role. Where the two agree or one is silent the move is
 * up or down; where both are silent or they speak against each other it is sideways, or a new family
 * (method 6). Cost: pairs of pay bands.
 */
export function judgeMove(from: RoleNode, to: RoleNode): Judgement {
  const levels = levelsBetween(from, to);
  const bands = bandPosition(from.pay, to.pay);
  const newFamily = from.family !== to.family;
  const voices = Math.sign(levels ?? 0) + (bands === 'above' ? 1 : bands === 'below' ? -1 : 0);
  const kind = voices > 0 ? 'stepUp' : voices < 0 ? 'stepDown' : newFamily ? 'newFamily' : 'sideways';
  return { kind, levels, bands, newFamily };
}

/** Where the declared kind and the data disagree (method 6); undefined where they do not. */
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

/** True where pay is known to fall, by the middle of the bands (method 4). */
export function paysLess(pay: PayDifference): boolean {
  return pay.comparable && pay.bound !== 'atLeast' && pay.amount < 0;
}

function levelsBetween(from: RoleNode, to: RoleNode): number | null {
  return standsOnRung(from) && standsOnRung(to) ? to.rank - from.rank : null;
}

/** A title-only role's rung is inferred, and a hat is a part that someone plays for a time. */
function standsOnRung({ document }: RoleNode): boolean {
  return document !== undefined && !document.hat;
}
