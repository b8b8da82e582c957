/**
 * Proposals: guesses that a person accepts or rejects when a source says less than a ladder needs. A proposal
 * is separate from the document, which does not change until a caller accepts it.
 */
import type { DocumentPath } from '../validation/issue';
import type { LadderInput, MoveList } from './ladder';
import type { LadderTexts } from './ladderTexts';
import { mergeRoles, withAliases } from './mergeRoles';
import type { ReadResult } from '../validation/source';

/** A text to import, and the file name to report. */
export interface SourceFile {
  file: string;
  text: string;
}

/** The result of reading files in a format, with its proposals. */
export interface ImportResult extends ReadResult {
  proposals: Proposal[];
}

interface Named {
  id: string;
  name: string;
}

/** Levels, lowest first, that replace the document's. `places` assigns roles to them by id. */
export interface LevelsProposal {
  kind: 'levels';
  levels: Named[];
  /** Empty if only the order changes and the roles keep their levels. */
  places: { role: string; level: string; because?: string }[];
}

/** The document's own steps in another order, lowest first. */
interface ScaleProposal {
  kind: 'scale';
  steps: Named[];
}

/**
 * Families for roles that are closely connected by moves, if the source names no families. A role without a
 * place keeps its family.
 */
export interface FamiliesProposal {
  kind: 'families';
  families: Named[];
  /** By id. */
  places: { role: string; family: string }[];
}

/** A move between two roles, by id, that the source does not state. */
export interface MoveProposal {
  kind: 'move';
  /** The list that would receive the move. */
  path: DocumentPath;
  role: string;
  list: MoveList;
  to: string;
  because: 'nextLevel';
}

export type TableProposal = LevelsProposal | ScaleProposal | MoveProposal;

/** Two titles with only this difference may be the same role. */
type AliasReason = 'spelling' | 'abbreviation' | 'wordOrder' | 'synonym';

/**
 * Proposals from a role page. A proposed level or family is already in the document; aliases and merges are
 * not.
 */
export type PageProposal =
  | {
      kind: 'level' | 'family';
      /** The field of the document that holds the proposed value. */
      path: DocumentPath;
      role: string;
      /** The level or family, and the word it was derived from, if any. */
      value: string;
      because?: string;
    }
  | {
      kind: 'alias';
      /** The list that would receive the title. */
      path: DocumentPath;
      role: string;
      /** A title among the role's neighbours that may be another name for this role. */
      title: string;
      reason: AliasReason;
    }
  | {
      kind: 'sameRole';
      /** Ids of two roles that may be the same. */
      roles: [string, string];
      reason: AliasReason | 'sameTitle';
    };

export type Proposal = TableProposal | PageProposal | FamiliesProposal;

/**
 * Returns the ladder with the accepted proposals; the input is not modified. `texts` say in a merged role what
 * differed. A proposed level or family is
 * already in the document: accepting it unchanged has no effect, and accepting it with another `value` (an id
 * of the ladder) moves the role there. Proposals for a missing role, level or family have no effect. Whatever
 * their order, places and names are applied first, then moves, then merges, so that a proposal may name a
 * role that another one merges.
 */
export function withProposals(
  ladder: LadderInput,
  accepted: readonly Proposal[],
  texts: LadderTexts,
): LadderInput {
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
  return mergeRoles({ ...result, roles: list }, pairs, texts);
}

/** The proposed entries, each with the fields it already has in the document. */
function inOrder<T extends Named>(known: readonly T[], proposed: readonly Named[]): (T | Named)[] {
  const byId = new Map(known.map((one) => [one.id, one]));
  return proposed.map(({ id, name }) => byId.get(id) ?? { id, name });
}
