/** Compares what a move changes in pay and requirements with what its kind promises. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { hasOwnLevel } from '../../graph/ownLevel';
import { moveNotes, type Move } from '../../graph/moves';
import { issue, type Issue } from '../../model/validation/issue';
import { bandPosition, payDifference } from '../../model/ladder/money';
import { stepLabel } from '../../model/ladder/scale';
import { movePath, roleIndexes } from './where';

interface MoveBetween {
  move: Move;
  from: RoleNode;
  to: RoleNode;
}

function movesOf(graph: CareerGraph, kind: Move['kind']): MoveBetween[] {
  return [...graph.moves.values()].flatMap((move) => {
    const from = graph.roles.get(move.from);
    const to = graph.roles.get(move.to);
    return move.kind === kind && from && to ? [{ move, from, to }] : [];
  });
}

/**
 * By the middle of the bands, if they compare. A top-coded band counts if the true difference can only be lower: the pay
 * that is left behind is open at the top, and the new pay is not.
 */
export function advancementPaysLess(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  return movesOf(graph, 'advancement').flatMap(({ move, from, to }) => {
    const pay = payDifference(from.pay, to.pay, graph.document.rates);
    if (!pay.comparable || pay.share === null || pay.share >= 0) return [];
    if (pay.bound !== 'exact' && pay.bound !== 'atMost') return [];
    // One decimal and never 0, so that a small difference is not shown as none.
    const percent = Math.max(0.1, Math.round(pay.share * -1000) / 10);
    return [
      issue('ADVANCEMENT_PAYS_LESS', movePath(move, indexes), { from: from.title, to: to.title, percent }),
    ];
  });
}

export function lateralBandsApart(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  return movesOf(graph, 'lateral').flatMap(({ move, from, to }) =>
    ['above', 'below'].includes(bandPosition(from.pay, to.pay))
      ? [issue('LATERAL_BANDS_APART', movePath(move, indexes), { from: from.title, to: to.title })]
      : [],
  );
}

/**
 * Returns one warning per move, with every skill that the higher level requires at a lower step. Skips
 * requirements with a note, because the note explains them, and moves with a note, because it says what kind of step they
 * are.
 */
export function higherRequiresLess(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  const { scale } = graph.document;
  return movesOf(graph, 'advancement').flatMap(({ move, from, to }) => {
    if (!hasOwnLevel(from) || !hasOwnLevel(to)) return [];
    if (from.family !== to.family || to.rank <= from.rank || moveNotes(move).length > 0) return [];
    const less = [...from.requirements.values()].flatMap(({ skill, level }) => {
      const required = to.requirements.get(skill);
      if (!required || required.level >= level || required.note) return [];
      const name = graph.skills.get(skill)?.name ?? skill;
      return [{ skill: name, from: stepLabel(scale, level), to: stepLabel(scale, required.level) }];
    });
    return less.length === 0
      ? []
      : [
          issue('HIGHER_ASKS_LESS', movePath(move, indexes), {
            from: from.title,
            to: to.title,
            skills: less,
          }),
        ];
  });
}
