/** Compares roles: their own fields, and their requirements, pay and responsibilities. */
import type { RoleNode } from '../../graph/careerGraph';
import type { Requirement } from '../../graph/effective';
import { titleKey } from '../../model/ladder/id';
import { payDifference, type PayBand } from '../../model/ladder/money';
import type {
  ChangeKind,
  Compared,
  Duty,
  DutyField,
  EditionChange,
  EditionPart,
  InRole,
  PayChange,
  PayField,
  RequirementChange,
  RequirementField,
  ResponsibilityChange,
  RoleChange,
  RoleField,
} from './changes';
import { isSame } from './pairs';
import { changeId, changesOf, pairItems, sameValue, type Item } from './values';

export function roleChanges(context: Compared): EditionChange[] {
  const { roles } = context.pairs;
  const inFull = roles.pairs.filter(([a, b]) => a.document && b.document);
  return [
    ...ownChanges(context, inFull),
    ...inFull.flatMap(([before, after]): EditionChange[] => [
      ...requirementChanges(context, { before, after }),
      ...payChanges(context, { before, after }),
      ...dutyChanges({ before, after }),
    ]),
  ];
}

const ROLE_FIELDS = [
  'shortTitle',
  'aliases',
  'sameAs',
  'category',
  'openings',
  'tags',
  'hat',
  'buildsOn',
  'summary',
  'experience',
  'education',
  'source',
] as const;

/**
 * A role that one edition only names counts as added or removed. A change of a title-only role is no entry.
 */
function ownChanges(
  { pairs: { roles, levels, families } }: Compared,
  inFull: readonly (readonly [RoleNode, RoleNode])[],
): RoleChange[] {
  const halves = roles.pairs.filter(([a, b]) => !a.document !== !b.document);
  const known = ({ document }: RoleNode) => document !== undefined;
  return changesOf<'role', RoleNode, RoleField>(
    'role',
    {
      pairs: inFull,
      removed: [...roles.removed, ...halves.map(([a]) => a)].filter(known),
      added: [...roles.added, ...halves.map(([, b]) => b)].filter(known),
      kinAfter: new Map([...roles.kinAfter, ...halves.map(([a, b]) => [a.id, b] as const)]),
      kinBefore: new Map([...roles.kinBefore, ...halves.map(([a, b]) => [b.id, a] as const)]),
    },
    ({ title }) => title,
    (a, b) => [
      ...(isSame(families, a.family, b.family) ? [] : (['family'] as const)),
      ...(isSame(levels, a.level, b.level) ? [] : (['level'] as const)),
      ...ROLE_FIELDS.filter((field) => !sameValue(a.document?.[field], b.document?.[field])),
    ],
  );
}

const REQUIREMENT_FIELDS = ['weight', 'need', 'note', 'inferred'] as const;

function requirementChanges(
  { pairs: { skills }, scale }: Compared,
  role: InRole['role'],
): RequirementChange[] {
  const changes: RequirementChange[] = [];
  const part = 'requirement';
  const idOf = (kind: RequirementChange['kind'], { skill }: Requirement) =>
    changeId(part, kind, role.after.id, skill);
  for (const before of role.before.requirements.values()) {
    const after = role.after.requirements.get(skills.toAfter.get(before.skill) ?? '');
    // A line that both sides inherit is compared at the role that it comes from.
    if (before.from !== undefined && after?.from !== undefined) continue;
    if (!after) {
      changes.push({ id: idOf('removed', before), part, kind: 'removed', before, after: null, role });
      continue;
    }
    const fields: RequirementField[] = [
      ...(scale.isSame(before.level, after.level) ? [] : (['level'] as const)),
      ...REQUIREMENT_FIELDS.filter((field) => !sameValue(before[field], after[field])),
    ];
    if (fields.length > 0)
      changes.push({ id: idOf('changed', after), part, kind: 'changed', before, after, fields, role });
  }
  for (const after of role.after.requirements.values()) {
    if (role.before.requirements.has(skills.toBefore.get(after.skill) ?? '')) continue;
    changes.push({ id: idOf('added', after), part, kind: 'added', before: null, after, role });
  }
  return changes;
}

const PAY_FIELDS = [
  'min',
  'max',
  'mid',
  'asOf',
  'source',
  'note',
  'estimate',
  'topCoded',
  'basis',
  'components',
  'readOn',
  'url',
  'method',
] as const;

/** Bands correspond if currency, period and region match. Other bands do not compare (method 4). */
function payChanges({ after: { document } }: Compared, role: InRole['role']): PayChange[] {
  const terms = ({ currency, period, region }: PayBand) => JSON.stringify([currency, period, region ?? null]);
  const whole = (band: PayBand) =>
    JSON.stringify([terms(band), ...PAY_FIELDS.map((field) => band[field] ?? null)]);
  const { pairs, removed, added } = pairItems(role.before.pay, role.after.pay, [whole, terms]);
  const part = 'pay';
  return [
    ...addedAndRemoved(part, role, removed, added),
    ...pairs.flatMap(([{ value: before }, { value: after, at }]): PayChange[] => {
      const fields: PayField[] = PAY_FIELDS.filter((field) => !sameValue(before[field], after[field]));
      const difference = payDifference([before], [after], document.rates);
      return changed(part, role, at, { before, after, fields }).map((one) => ({ ...one, difference }));
    }),
  ];
}

/** Responsibilities correspond if their titles match, else if their texts match. */
function dutyChanges(role: InRole['role']): ResponsibilityChange[] {
  const keys: ((duty: Duty) => string)[] = [
    ({ kind, title, text }) => JSON.stringify([kind, title, text ?? null]),
    ({ title, text }) => JSON.stringify([title, text ?? null]),
    ({ kind, title }) => JSON.stringify([kind, titleKey(title)]),
    ({ title }) => titleKey(title),
    ({ text }) => titleKey(text ?? ''),
  ];
  const { pairs, removed, added } = pairItems(dutiesOf(role.before), dutiesOf(role.after), keys);
  const part = 'responsibility';
  return [
    ...addedAndRemoved(part, role, removed, added),
    ...pairs.flatMap(([{ value: before }, { value: after, at }]): ResponsibilityChange[] => {
      const fields: DutyField[] = (['text', 'kind'] as const).filter(
        (field) => before[field] !== after[field],
      );
      return [
        ...(before.title === after.title
          ? []
          : [{ id: idOf(part, 'renamed', role, at), part, kind: 'renamed', before, after, role } as const]),
        ...changed(part, role, at, { before, after, fields }),
      ];
    }),
  ];
}

function dutiesOf({ document }: RoleNode): Duty[] {
  const listed = (kind: Duty['kind']) =>
    (document?.responsibilities[kind] ?? []).map((duty) => ({ ...duty, kind }));
  return [...listed('primary'), ...listed('secondary')];
}

/** The entry for a list item of a role with changed fields; none if no field changed. */
function changed<Part extends 'pay' | 'responsibility', T, Field>(
  part: Part,
  role: InRole['role'],
  at: number,
  change: { before: T; after: T; fields: readonly Field[] },
) {
  if (change.fields.length === 0) return [];
  return [{ id: idOf(part, 'changed', role, at), part, kind: 'changed', ...change, role } as const];
}

/** The entries for list items of a role that only one edition has. */
function addedAndRemoved<Part extends 'pay' | 'responsibility', T>(
  part: Part,
  role: InRole['role'],
  removed: readonly Item<T>[],
  added: readonly Item<T>[],
) {
  return [
    ...removed.map(({ value, at }) => {
      const id = idOf(part, 'removed', role, at);
      return { id, part, kind: 'removed', before: value, after: null, role } as const;
    }),
    ...added.map(({ value, at }) => {
      const id = idOf(part, 'added', role, at);
      return { id, part, kind: 'added', before: null, after: value, role } as const;
    }),
  ];
}

function idOf(part: EditionPart, kind: ChangeKind, { after }: InRole['role'], at: number): string {
  return changeId(part, kind, after.id, at);
}
