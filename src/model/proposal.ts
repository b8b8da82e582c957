/**
 * What a person is asked to confirm or refuse when a source says less than a ladder needs. A proposal is a
 * value beside the document: nothing changes until a caller accepts it.
 */
import type { DocumentPath } from './issue';
import type { LadderInput, MoveList } from './ladder';
import type { ReadResult } from './source';

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
export interface ScaleProposal {
  kind: 'scale';
  steps: Named[];
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
export type AliasReason = 'spelling' | 'abbreviation' | 'wordOrder' | 'synonym';

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

export type Proposal = TableProposal | PageProposal;

/**
 * The ladder with what a person accepted of levels, scale and moves; the one given stays as it is. A
 * proposal about a role that is not there changes nothing.
 */
export function withProposals(ladder: LadderInput, accepted: readonly TableProposal[]): LadderInput {
  const result: LadderInput = { ...ladder };
  const roles = (ladder.roles ?? []).map((role) => ({ ...role }));
  const byId = new Map(roles.map((role) => [role.id, role]));
  for (const proposal of accepted) {
    if (proposal.kind === 'scale') result.scale = inOrder(ladder.scale ?? [], proposal.steps);
    else if (proposal.kind === 'levels') {
      result.levels = inOrder(ladder.levels, proposal.levels);
      for (const { role: id, level } of proposal.places) {
        const role = byId.get(id);
        if (role) role.level = level;
      }
    } else {
      const role = byId.get(proposal.role);
      if (role && byId.has(proposal.to)) role[proposal.list] = [...(role[proposal.list] ?? []), proposal.to];
    }
  }
  return { ...result, roles };
}

/** The proposed entries, each with what the document says of it already. */
function inOrder<T extends Named>(known: readonly T[], proposed: readonly Named[]): (T | Named)[] {
  return proposed.map(({ id, name }) => known.find((one) => one.id === id) ?? { id, name });
}
