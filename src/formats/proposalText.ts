/** What an import asks a person to confirm, in one sentence each, for every place that shows proposals. */
import type { LadderDocument } from '../model/ladder';
import type { Proposal } from './rolePage';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

const BECAUSE: Readonly<Record<SameReason, string>> = {
  spelling: 'the two differ in spelling alone',
  abbreviation: 'one abbreviates the other',
  wordOrder: 'the same words stand in another order',
  synonym: 'a word has another of the same meaning in its place',
  sameTitle: 'both pages have this title',
};

export function proposalText(proposal: Proposal, document: LadderDocument): string {
  const titleOf = (id: string) => `“${document.roles.find((role) => role.id === id)?.title ?? id}”`;
  switch (proposal.kind) {
    case 'level':
    case 'family': {
      const { kind, role, value, because } = proposal;
      const list = kind === 'level' ? document.levels : document.families;
      const name = list.find(({ id }) => id === value)?.name ?? value;
      const basis = because === undefined ? 'nothing on the page says another' : `the page says “${because}”`;
      return `${titleOf(role)} is put ${kind === 'level' ? 'on the level' : 'in the family'} ${name}: ${basis}.`;
    }
    case 'alias':
      return `“${proposal.title}” may be another name of ${titleOf(proposal.role)}: ${BECAUSE[proposal.reason]}. They stand apart until the role lists it as an alias.`;
    case 'sameRole': {
      const [one, other] = proposal.roles;
      return `${titleOf(one)} and ${titleOf(other)} may be one role: ${BECAUSE[proposal.reason]}. Both are kept.`;
    }
  }
}
