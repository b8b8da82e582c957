/** What an import asks a person to confirm, in one sentence each, for every place that shows proposals. */
import type { LadderDocument, MoveList } from '../model/ladder';
import type { Proposal } from '../model/proposal';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

const BECAUSE: Readonly<Record<SameReason, string>> = {
  spelling: 'the two differ in spelling alone',
  abbreviation: 'one abbreviates the other',
  wordOrder: 'the same words stand in another order',
  synonym: 'a word has another of the same meaning in its place',
  sameTitle: 'both pages have this title',
};

const MOVE: Readonly<Record<MoveList, readonly [before: string, between: string]>> = {
  entryFrom: ['Entry to', 'from'],
  advancementTo: ['Advancement from', 'to'],
  lateral: ['A lateral move between', 'and'],
};

/** One sentence; what it names is looked up in the document, and stands by its id where it is not there. */
export function proposalText(proposal: Proposal, document: LadderDocument): string {
  const titleOf = (id: string) => `“${document.roles.find((role) => role.id === id)?.title ?? id}”`;
  switch (proposal.kind) {
    case 'levels': {
      const { levels, places } = proposal;
      const order = levels.map(({ name }) => name).join(', ');
      const put =
        places.length === 0
          ? 'the roles keep the level they have'
          : `${places.length === 1 ? '1 role is' : `${places.length} roles are`} put on them by the words of the titles`;
      return `The levels, lowest first, are ${order}; ${put}.`;
    }
    case 'scale': {
      const order = proposal.steps.map(({ name }) => name).join(', ');
      return `The steps of the scale, lowest first, are ${order}: the order is read from the words.`;
    }
    case 'move': {
      const [before, between] = MOVE[proposal.list];
      return `${before} ${titleOf(proposal.role)} ${between} ${titleOf(proposal.to)}: it is the next level of the same track.`;
    }
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
