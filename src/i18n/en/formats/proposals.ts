import type { LadderDocument, MoveList } from '../../../model/ladder/ladder';
import type { Proposal } from '../../../model/ladder/proposal';
import type { Formatter } from '../../formatter/Formatter';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

/**
 * One sentence for each proposal that an import asks a person to confirm. It shows the names from the document, or the id
 * of whatever the document does not contain.
 */
export const proposals = ({ plural }: Pick<Formatter, 'plural'>) => {
  const because: Record<SameReason, string> = {
    spelling: 'they differ only in spelling',
    abbreviation: 'one abbreviates the other',
    wordOrder: 'they use the same words in a different order',
    synonym: 'they differ only by a synonym',
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
            ? 'the roles keep their levels'
            : `${plural(proposal.places.length, { one: '# role gets its level', other: '# roles get their levels' })} from the words in the titles`;
        return `Order the levels from lowest to highest: ${order}; ${put}.`;
      }
      case 'families': {
        const names = proposal.families.map(({ name }) => name).join(', ');
        const roles = plural(proposal.places.length, { one: '# role', other: '# roles' });
        return `Group ${roles} into the families ${names}: roles that share many moves belong together.`;
      }
      case 'scale': {
        const order = proposal.steps.map(({ name }) => name).join(', ');
        return `Order the proficiency steps from lowest to highest: ${order}. The order is inferred from their names.`;
      }
      case 'move':
        return `${move[proposal.list](titleOf(proposal.role), titleOf(proposal.to))}: it is the next level of the same track.`;
      case 'level':
      case 'family': {
        const { kind, role, value, because: words } = proposal;
        const list = kind === 'level' ? document.levels : document.families;
        const name = list.find(({ id }) => id === value)?.name ?? value;
        const basis = words === undefined ? 'the page does not say otherwise' : `the page says “${words}”`;
        return `Put ${titleOf(role)} ${kind === 'level' ? 'at the level' : 'in the family'} ${name}: ${basis}.`;
      }
      case 'alias':
        return `“${proposal.title}” may be another name for ${titleOf(proposal.role)}: ${because[proposal.reason]}. They stay separate until the role lists it as an alias.`;
      case 'sameRole': {
        const [one, other] = proposal.roles;
        return `${titleOf(one)} and ${titleOf(other)} may be the same role: ${because[proposal.reason]}. Both are kept.`;
      }
    }
  };
};
