/** Converts the proposals of two ladders to proposals for the joined one. */
import type { DocumentPath } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import type { LevelsProposal, Proposal } from '../../model/ladder/proposal';
import type { Renaming } from './joinRoles';

export interface ProposingPart {
  ladder: LadderInput;
  proposals: readonly Proposal[];
  /** True for the part whose scale the joined ladder has. */
  hasScale: boolean;
}

interface Named {
  id: string;
  name: string;
}

/**
 * Orders of levels are combined into one proposal: first the levels of the first ladder, then those of the
 * second.
 */
export function joinedProposals(first: ProposingPart, second: ProposingPart, renaming: Renaming): Proposal[] {
  const rest = [
    ...first.proposals.filter((one) => staysApart(one, first)),
    ...second.proposals.filter((one) => staysApart(one, second)).map((one) => renamed(one, renaming)),
  ];
  const levels = joinedLevels(first, second, renaming);
  const same = renaming.roles.retitled.map(({ index, rival }): Proposal => {
    const id = second.ladder.roles?.[index]?.id ?? '';
    return { kind: 'sameRole', roles: [rival, renaming.roles.ids.get(id) ?? id], reason: 'sameTitle' };
  });
  return [...(levels ? [levels] : []), ...rest, ...same];
}

function staysApart(proposal: Proposal, { hasScale }: ProposingPart): boolean {
  return proposal.kind === 'scale' ? hasScale : proposal.kind !== 'levels';
}

function levelsOf({ proposals }: ProposingPart): LevelsProposal | undefined {
  return proposals.find((one): one is LevelsProposal => one.kind === 'levels');
}

function joinedLevels(
  first: ProposingPart,
  second: ProposingPart,
  { levels: { ids }, roles }: Renaming,
): LevelsProposal | undefined {
  const [a, b] = [levelsOf(first), levelsOf(second)];
  if (!a && !b) return undefined;
  const own: readonly Named[] = a?.levels ?? first.ladder.levels;
  const other: readonly Named[] = b?.levels ?? second.ladder.levels;
  const held = new Set(own.map(({ id }) => id));
  const names = new Map(own.map(({ id, name }) => [name, id]));
  // A proposed level whose id neither ladder has may exist in the other under its name.
  const went = new Map(
    other.map(({ id, name }): [string, string] => {
      const known = ids.get(id) ?? names.get(name);
      return [id, known ?? (held.has(id) ? `${id}-2` : id)];
    }),
  );
  const added = other
    .map(({ id, name }) => ({ id: went.get(id) ?? id, name }))
    .filter(({ id }) => !held.has(id));
  return {
    kind: 'levels',
    levels: [...own.map(({ id, name }) => ({ id, name })), ...added],
    places: [
      ...(a?.places ?? []),
      ...(b?.places ?? []).map((place) => ({
        ...place,
        role: roles.ids.get(place.role) ?? place.role,
        level: went.get(place.level) ?? place.level,
      })),
    ],
  };
}

function renamed(proposal: Proposal, { roles, levels, families }: Renaming): Proposal {
  const role = (id: string) => roles.ids.get(id) ?? id;
  const moved = ([list, index, ...rest]: DocumentPath): DocumentPath =>
    list === 'roles' && typeof index === 'number'
      ? [list, roles.at[index] ?? index, ...rest]
      : [list ?? '', index ?? '', ...rest];
  switch (proposal.kind) {
    case 'level':
    case 'family': {
      const { ids } = proposal.kind === 'level' ? levels : families;
      const value = ids.get(proposal.value) ?? proposal.value;
      return { ...proposal, path: moved(proposal.path), role: role(proposal.role), value };
    }
    case 'alias':
      return { ...proposal, path: moved(proposal.path), role: role(proposal.role) };
    case 'move':
      return { ...proposal, path: moved(proposal.path), role: role(proposal.role), to: role(proposal.to) };
    case 'sameRole':
      return { ...proposal, roles: [role(proposal.roles[0]), role(proposal.roles[1])] };
    case 'families':
      return { ...proposal, places: proposal.places.map((place) => ({ ...place, role: role(place.role) })) };
    case 'levels':
    case 'scale':
      return proposal;
  }
}
