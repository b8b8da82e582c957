/** What the sheets of a ladder lack. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { moveCriteria, type Move } from '../../graph/moves';
import { withoutRegion } from '../../model/ladder/languageTag';
import { expectationsAt } from '../../model/ladder/expectations';
import { PROGRESSION_PARTS, type Progression } from '../../model/ladder/ladder';
import { stereotypedWords, type CodedWord } from './codedWords';
import { askedSkills, wordsAt } from './parts';

/** `what` is the part of a role that is missing. */
export type CriteriaFinding =
  | { kind: 'ladder'; what: keyof Progression }
  | { kind: 'role'; role: RoleNode; what: 'expectations' | 'skills' | 'pay' | 'payDate' | 'payBasis' }
  | { kind: 'move'; from: RoleNode; to: RoleNode }
  | { kind: 'words'; role: RoleNode; words: readonly CodedWord[] };

/** What every sheet of the ladder lacks, then what each role and each advancement lacks, in document order. */
export function criteriaFindings(graph: CareerGraph): CriteriaFinding[] {
  return [
    ...ladderFindings(graph),
    ...[...graph.roles.values()].flatMap((role) => (role.document ? roleFindings(graph, role) : [])),
  ];
}

/** What the sheet of one role lacks, or the sheet of a move from `from`. */
export function findingsOf(graph: CareerGraph, role: RoleNode, from?: RoleNode): CriteriaFinding[] {
  const own = roleFindings(graph, role);
  const kept = from ? own.filter(({ kind }) => kind !== 'move') : own;
  const lacks = from && !hasCriteria(graph, from, role, graph.movesBetween(from.id, role.id));
  return [...ladderFindings(graph), ...kept, ...(lacks ? [{ kind: 'move', from, to: role } as const] : [])];
}

function ladderFindings({ document }: CareerGraph): CriteriaFinding[] {
  return PROGRESSION_PARTS.filter((part) => !document.progression?.[part]).map((what) => ({
    kind: 'ladder',
    what,
  }));
}

function roleFindings(graph: CareerGraph, role: RoleNode): CriteriaFinding[] {
  const { pay } = role;
  const lacks = [
    ...(expectationsAt(graph.document, role.level).length === 0 ? (['expectations'] as const) : []),
    ...(askedSkills(graph, role).length === 0 ? (['skills'] as const) : []),
    ...(pay.length === 0 ? (['pay'] as const) : []),
    ...(pay.some(({ asOf, readOn }) => !asOf && !readOn) ? (['payDate'] as const) : []),
    ...(pay.some(({ basis }) => !basis) ? (['payBasis'] as const) : []),
  ].map((what): CriteriaFinding => ({ kind: 'role', role, what }));
  const bare = graph
    .neighbours(role.id)
    .advancementTo.filter((next) => next.role.document && !hasCriteria(graph, role, next.role, [next.move]))
    .map(({ role: to }): CriteriaFinding => ({ kind: 'move', from: role, to }));
  const words = wordsOf(graph, role);
  return [...lacks, ...bare, ...(words.length > 0 ? [{ kind: 'words', role, words } as const] : [])];
}

/** Whether anything sets a role apart from another: criteria of the move, expectations of its level, or a skill to grow. */
function hasCriteria(graph: CareerGraph, from: RoleNode, to: RoleNode, moves: readonly Move[]): boolean {
  return (
    moves.some((move) => moveCriteria(move).length > 0) ||
    (from.level !== to.level && expectationsAt(graph.document, to.level).length > 0) ||
    askedSkills(graph, to).some(
      ({ skill, requirement }) => requirement.level > (from.requirements.get(skill.id)?.level ?? 0),
    )
  );
}

/** Only English is checked: the published word list is English. */
function wordsOf(graph: CareerGraph, role: RoleNode): CodedWord[] {
  if (withoutRegion(graph.document.language) !== 'en' || !role.document) return [];
  const { summary, responsibilities } = role.document;
  const asked = askedSkills(graph, role);
  const texts = [
    summary,
    ...[...responsibilities.primary, ...responsibilities.secondary].flatMap((duty) => [
      duty.title,
      duty.text,
    ]),
    ...asked.flatMap(({ skill, requirement }) => [
      requirement.note,
      wordsAt(graph, skill, requirement.level)?.text,
    ]),
    ...graph.neighbours(role.id).entryFrom.flatMap(({ move }) => moveCriteria(move)),
  ];
  const names = [role.title, ...asked.map(({ skill }) => skill.name)];
  return stereotypedWords(texts.filter(Boolean).join(' '), names);
}
