/**
 * What a person is asked to confirm or refuse when a source says less than a ladder needs. A proposal is a
 * value beside the document: nothing changes until a caller accepts it.
 */
import type { DocumentPath } from '../validation/issue';
import type { LadderInput, MoveList } from './ladder';
import { mergeRoles, withAliases } from './mergeRoles';
import type { ReadResult } from '../validation/source';

/** A text to import, under the name the reader knows it by. */
export interface SourceFile {
  file: string;
  text: string;
}

/** What a format makes of files, with what it proposes beside it. */
export interface ImportResult extends ReadResult {
  proposals: Proposal[];
}

interface Named {
  id: string;
  name: string;
}

/** The rungs, lowest first, to stand in place of the document's; `places` puts roles on them, by id. */
export interface LevelsProposal {
  kind: 'levels';
  levels: Named[];
  /** Empty where the roles keep their level and only the order is proposed. */
  places: { role: string; level: string; because?: string }[];
}

/** The steps of the scale, lowest first: those the document holds, in another order. */
interface ScaleProposal {
  kind: 'scale';
  steps: Named[];
}

/**
 * Families for the roles that moves join more closely than others, where the source names no family. A role
 * without a place keeps its family.
 */
export interface FamiliesProposal {
  kind: 'families';
  families: Named[];
  /** By id. */
  places: { role: string; family: string }[];
}

/** One move that the source does not state, between two roles by id. */
export interface MoveProposal {
  kind: 'move';
  /** The list that the move would join. */
  path: DocumentPath;
  role: string;
  list: MoveList;
  to: string;
  because: 'nextLevel';
}

export type TableProposal = LevelsProposal | ScaleProposal | MoveProposal;

/** Two titles that differ in no more than this may be one. */
type AliasReason = 'spelling' | 'abbreviation' | 'wordOrder' | 'synonym';

/** What a role page proposes. A level or family stands in the document already; the rest does not. */
export type PageProposal =
  | {
      kind: 'level' | 'family';
      /** The field in the document that holds the proposed value. */
      path: DocumentPath;
      /** Id of the role. */
      role: string;
      /** Id of the level or family, and the word it was read from, where one decided. */
      value: string;
      because?: string;
    }
  | {
      kind: 'alias';
      /** The list that the title would join. */
      path: DocumentPath;
      role: string;
      /** A neighbour's title that may be this role in other words. */
      title: string;
      reason: AliasReason;
    }
  | {
      kind: 'sameRole';
      /** Ids of two roles that may be one. */
      roles: [string, string];
      reason: AliasReason | 'sameTitle';
    };

export type Proposal = TableProposal | PageProposal | FamiliesProposal;

/**
 * The ladder with what a person accepted; the one given stays as it is. A level or family stands in the
 * document already: accepted as it came it changes nothing, and with another `value` (the id of a level or family
 * of the ladder) it moves the role there. A proposal about a role, level or family that is not there changes
 * nothing. In whatever order they come, places and names are settled first, then moves, and roles are merged
 * last, so that a proposal may name a role that another one merges.
 */
export function withProposals(ladder: LadderInput, accepted: readonly Proposal[]): LadderInput {
  const result: LadderInput = { ...ladder };
  const list = (ladder.roles ?? []).map((role) => ({ ...role }));
  const roles = new Map(list.map((role) => [role.id, role]));
  const aliases = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  const moves: MoveProposal[] = [];
  for (const proposal of accepted) {
    switch (proposal.kind) {
      case 'scale':
        result.scale = inOrder(ladder.scale ?? [], proposal.steps);
        break;
      case 'levels':
        result.levels = inOrder(ladder.levels, proposal.levels);
        for (const { role: id, level } of proposal.places) {
          const role = roles.get(id);
          if (role) role.level = level;
        }
        break;
      case 'families': {
        for (const { role: id, family } of proposal.places) {
          const role = roles.get(id);
          if (role) role.family = family;
        }
        const used = new Set(list.map(({ family }) => family));
        const proposed = new Set(proposal.families.map(({ id }) => id));
        const kept = ladder.families.filter(({ id }) => used.has(id) && !proposed.has(id));
        result.families = [...inOrder(ladder.families, proposal.families), ...kept];
        break;
      }
      case 'level':
      case 'family': {
        const role = roles.get(proposal.role);
        const known = proposal.kind === 'level' ? result.levels : result.families;
        if (role && known.some(({ id }) => id === proposal.value)) role[proposal.kind] = proposal.value;
        break;
      }
      case 'alias':
        aliases.set(proposal.role, [...(aliases.get(proposal.role) ?? []), proposal.title]);
        break;
      case 'move':
        moves.push(proposal);
        break;
      case 'sameRole':
        pairs.push(proposal.roles);
        break;
    }
  }
  for (const { role: id, list: named, to } of moves) {
    const role = roles.get(id);
    if (role && roles.has(to) && !role[named]?.includes(to)) role[named] = [...(role[named] ?? []), to];
  }
  for (const [id, titles] of aliases) {
    const role = roles.get(id);
    if (role) Object.assign(role, withAliases(role, titles));
  }
  return mergeRoles({ ...result, roles: list }, pairs);
}

/** The proposed entries, each with what the document says of it already. */
function inOrder<T extends Named>(known: readonly T[], proposed: readonly Named[]): (T | Named)[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  return proposed.map(({ id, name }) => byId.get(id) ?? { id, name });
}
