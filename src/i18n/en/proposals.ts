import type { LadderDocument, MoveList } from '../../model/ladder/ladder';
import type { Proposal } from '../../model/ladder/proposal';
import type { Formatter } from '../formatter/Formatter';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

/**
 * What an import asks a person to confirm, in one sentence each. What a proposal names is looked up in the document, and
 * stands by its id where it is not there.
 */
export const proposals = ({ plural }: Pick<Formatter, 'plural'>) => {
  const because: Record<SameReason, string> = {
    spelling: 'the two differ in spelling alone',
    abbreviation: 'one abbreviates the other',
    wordOrder: 'the same words stand in another order',
    synonym: 'a word has another of the same meaning in its place',
    sameTitle: 'both pages have this title',
  };
  const move: Record<MoveList, (from: string, to: string) => string> = {
    entryFrom: (from, to) => `Entry to ${from} from ${to}`,
    advancementTo: (from, to) => `Advancement from ${from} to ${to}`,
    lateral: (from, to) => `A lateral move between ${from} and ${to}`,
  };
  return (proposal: Proposal, document: LadderDocument): string => {
    const titleOf = (id: string) => `“${document.roles.find((role) => role.id === id)?.title ?? id}”`;
    switch (proposal.kind) {
      case 'levels': {
        const order = proposal.levels.map(({ name }) => name).join(', ');
        const put =
          proposal.places.length === 0
            ? 'the roles keep the level they have'
            : `${plural(proposal.places.length, { one: '# role is', other: '# roles are' })} put on them by the words of the titles`;
        return `The levels, lowest first, are ${order}; ${put}.`;
      }
      case 'families': {
        const names = proposal.families.map(({ name }) => name).join(', ');
        const put = plural(proposal.places.length, { one: '# role is', other: '# roles are' });
        return `The families are ${names}; ${put} put in them: roles with many moves among themselves belong together.`;
      }
      case 'scale': {
        const order = proposal.steps.map(({ name }) => name).join(', ');
        return `The steps of the scale, lowest first, are ${order}: the order is read from the words.`;
      }
      case 'move':
        return `${move[proposal.list](titleOf(proposal.role), titleOf(proposal.to))}: it is the next level of the same track.`;
      case 'level':
      case 'family': {
        const { kind, role, value, because: words } = proposal;
        const list = kind === 'level' ? document.levels : document.families;
        const name = list.find(({ id }) => id === value)?.name ?? value;
        const basis = words === undefined ? 'nothing on the page says another' : `the page says “${words}”`;
        return `${titleOf(role)} is put ${kind === 'level' ? 'on the level' : 'in the family'} ${name}: ${basis}.`;
      }
      case 'alias':
        return `“${proposal.title}” may be another name of ${titleOf(proposal.role)}: ${because[proposal.reason]}. They stand apart until the role lists it as an alias.`;
      case 'sameRole': {
        const [one, other] = proposal.roles;
        return `${titleOf(one)} and ${titleOf(other)} may be one role: ${because[proposal.reason]}. Both are kept.`;
      }
    }
  };
};
