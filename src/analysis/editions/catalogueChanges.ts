/** Compares the parts of a ladder outside its roles: steps, levels, families, skills and moves. */
import type { Declaration, Move } from '../../graph/moves';
import { compareIds } from '../../model/ladder/id';
import type { Family, Rung, SkillDocument } from '../../model/ladder/ladder';
import type { ScaleStep } from '../../model/ladder/scale';
import type {
  Compared,
  FamilyChange,
  FamilyField,
  LevelChange,
  MoveChange,
  SkillChange,
  SkillField,
  StepChange,
  LevelField,
  StepField,
} from './changes';
import { described, type Described } from '../../model/ladder/skill';
import { isSame, type Pairing } from './pairs';
import { changeId, changesOf, sameValue } from './values';

const nameOf = ({ name }: { name: string }) => name;

export function stepChanges({ after, pairs: { steps } }: Compared): StepChange[] {
  return changesOf<'step', ScaleStep, StepField>('step', steps, nameOf, ordered(steps, after.document.scale));
}

const LEVEL_FIELDS = ['expectations', 'typicalYears', 'canStay'] as const;

export function levelChanges({ after, pairs: { levels } }: Compared): LevelChange[] {
  const place = ordered(levels, after.document.levels);
  return changesOf<'level', Rung, LevelField>('level', levels, nameOf, (a, b) => [
    ...place(a, b),
    ...LEVEL_FIELDS.filter((field) => !sameValue(a[field] ?? UNSAID[field], b[field] ?? UNSAID[field])),
  ]);
}

/** What an absent field means. */
const UNSAID = { expectations: {}, typicalYears: undefined, canStay: false } as const;

export function familyChanges({ pairs: { families } }: Compared): FamilyChange[] {
  return changesOf<'family', Family, FamilyField>('family', families, nameOf, (a, b) =>
    a.summary === b.summary ? [] : ['summary'],
  );
}

const SKILL_FIELDS = ['kind', 'group', 'summary', 'aliases', 'sameAs', 'links'] as const;

export function skillChanges({ pairs: { skills, steps } }: Compared): SkillChange[] {
  return changesOf<'skill', SkillDocument, SkillField>('skill', skills, nameOf, (a, b) => [
    ...SKILL_FIELDS.filter((field) => !sameValue(a[field], b[field])),
    ...(sameIndicators(a.indicators, b.indicators, steps) ? [] : (['indicators'] as const)),
  ]);
}

/** Compares indicators step by step. A step that was renamed is still the same step. */
function sameIndicators(
  before: SkillDocument['indicators'],
  after: SkillDocument['indicators'],
  steps: Pairing<ScaleStep>,
): boolean {
  const [left, right] = [Object.entries(before), new Map(Object.entries(after))];
  return (
    left.length === right.size &&
    left.every(([step, text]) => {
      const other = steps.toAfter.get(step) ?? step;
      return isSame(steps, step, other) && sameValue(describedOr(right.get(other)), describedOr(text));
    })
  );
}

function describedOr(written: SkillDocument['indicators'][string] | undefined): Described | undefined {
  return written === undefined ? undefined : described(written);
}

/**
 * Compares the meaning, and the place among the items that both editions have. Items that were added or
 * removed in between do not count as a move.
 */
function ordered<T extends ScaleStep | Rung>(
  { pairs, toBefore }: Pairing<T>,
  after: readonly T[],
): (a: T, b: T) => StepField[] {
  const kept = [...new Set(after.map(({ id }) => id))].filter((id) => toBefore.has(id));
  const before = new Map(pairs.map(([{ id }], at) => [id, at]));
  const place = new Map(kept.map((id, at) => [id, at]));
  return (a, b) => [
    ...(a.meaning === b.meaning ? [] : (['meaning'] as const)),
    ...(before.get(a.id) === place.get(b.id) ? [] : (['place'] as const)),
  ];
}

/**
 * Two moves are the same if their kind and both ends match. A title-only role counts as an end like any
 * other.
 */
export function moveChanges({ before, after, pairs: { roles } }: Compared): MoveChange[] {
  const left = new Map([...before.moves.values()].map((move) => [moveKey(move, roles.toAfter), move]));
  const right = new Map([...after.moves.values()].map((move) => [moveKey(move), move]));
  const changes: MoveChange[] = [];
  for (const [key, move] of left) {
    const other = right.get(key);
    if (!other)
      changes.push({
        id: changeId('move', 'removed', move.id),
        part: 'move',
        kind: 'removed',
        before: move,
        after: null,
      });
    else if (!sameValue(declared(move, roles.toAfter), declared(other)))
      changes.push({
        id: changeId('move', 'changed', other.id),
        part: 'move',
        kind: 'changed',
        before: move,
        after: other,
        fields: ['declarations'],
      });
  }
  for (const [key, move] of right) {
    if (left.has(key)) continue;
    changes.push({
      id: changeId('move', 'added', move.id),
      part: 'move',
      kind: 'added',
      before: null,
      after: move,
    });
  }
  return changes;
}

type Ids = ReadonlyMap<string, string>;

/**
 * Uses the ids of the later edition. A removed role keeps its own id, which no role of the later edition
 * uses.
 */
function moveKey({ kind, from, to }: Move, toAfter?: Ids): string {
  const ends = [toAfter?.get(from) ?? from, toAfter?.get(to) ?? to];
  return JSON.stringify([kind, ...(kind === 'lateral' ? ends.sort(compareIds) : ends)]);
}

/**
 * Which roles declare a move, in which list, and with which note, criteria and count. The position in that list is not compared.
 */
function declared({ declarations }: Move, toAfter?: Ids): string[] {
  return declarations
    .map(({ by, list, note, criteria, observed }: Declaration) =>
      JSON.stringify([toAfter?.get(by) ?? by, list, note ?? null, criteria ?? [], observed ?? null]),
    )
    .sort(compareIds);
}
