/**
 * Collects the moves that roles declare. A move records all its declarations: "A advances to B" in A and "B
 * is entered from A" in B are one move. A lateral move is one move, whichever role declares it.
 */
import { compareIds, slug } from '../model/ladder/id';
import {
  MOVE_LISTS,
  SMALLEST_COUNT,
  type LadderDocument,
  type MoveDocument,
  type MoveList,
} from '../model/ladder/ladder';
import type { ObservedMoves } from '../model/ladder/role';
import type { NameIndex } from './names';

export interface Declaration {
  by: string;
  list: MoveList;
  /** Index in that role's list. */
  index: number;
  note?: string | undefined;
  /** What is asked beyond the skills, a sentence each. */
  criteria?: readonly string[] | undefined;
  /** How often people made this move; undefined if unknown, or below the count that the ladder shows. */
  observed?: ObservedMoves | undefined;
}

export type MoveKind = 'advancement' | 'lateral';

/** Advancement leads from `from` to `to`. For a lateral move, `from` is simply the smaller id. */
export interface Move {
  id: string;
  kind: MoveKind;
  from: string;
  to: string;
  declarations: Declaration[];
}

/** A move in its long form. */
export function moveTarget(move: MoveDocument): Exclude<MoveDocument, string> {
  return typeof move === 'string' ? { role: move } : move;
}

/** The notes of a move's declarations without repetition, in their order. */
export function moveNotes({ declarations }: Pick<Move, 'declarations'>): string[] {
  return [...new Set(declarations.flatMap(({ note }) => note || []))];
}

/** The criteria of a move's declarations without repetition, in their order. */
export function moveCriteria({ declarations }: Pick<Move, 'declarations'>): string[] {
  return [...new Set(declarations.flatMap(({ criteria }) => criteria ?? []))];
}

/** How often people made a move, by the first declaration that says so. */
export function observedMoves({ declarations }: Pick<Move, 'declarations'>): ObservedMoves | undefined {
  return declarations.find(({ observed }) => observed)?.observed;
}

/** The moves by id, and the titles of neighbours that are not in the ladder by their new ids. */
export function collectMoves(document: LadderDocument, names: NameIndex) {
  const moves = new Map<string, Move>();
  const titles = new Map<string, string>();
  const smallest = document.smallest ?? SMALLEST_COUNT;
  for (const role of document.roles) {
    for (const list of MOVE_LISTS) {
      role[list].forEach((entry, index) => {
        const { role: ref, note, criteria, observed } = moveTarget(entry);
        let other = names.find(ref);
        if (other === undefined) {
          other = `title:${slug(ref)}`;
          if (!titles.has(other)) titles.set(other, linkedTitle(document, ref) ?? ref);
        }
        if (other === role.id) return;
        const declaration: Declaration = {
          by: role.id,
          list,
          index,
          note,
          criteria,
          observed: observed && observed.count >= smallest ? observed : undefined,
        };
        const move = newMove(list, role.id, other);
        const known = moves.get(move.id);
        if (known) known.declarations.push(declaration);
        else moves.set(move.id, { ...move, declarations: [declaration] });
      });
    }
  }
  return { moves, titles };
}

/** For example "Staff Engineer (Acme)" for `acme:Staff Engineer`; undefined if the name is not of a linked ladder. */
function linkedTitle({ links = [], successorOf }: LadderDocument, ref: string): string | undefined {
  const [, name = '', title = ''] = /^([^:]+):\s*(\S.*)$/su.exec(ref) ?? [];
  const ladder = [...links, ...(successorOf ? [successorOf] : [])].find(({ id }) => id === name);
  return ladder && `${title} (${ladder.title})`;
}

function newMove(list: MoveList, own: string, other: string): Omit<Move, 'declarations'> {
  if (list === 'lateral') {
    const [from, to] = compareIds(own, other) < 0 ? [own, other] : [other, own];
    return { id: `${from} ~ ${to}`, kind: 'lateral', from, to };
  }
  const [from, to] = list === 'advancementTo' ? [own, other] : [other, own];
  return { id: `${from} > ${to}`, kind: 'advancement', from, to };
}
