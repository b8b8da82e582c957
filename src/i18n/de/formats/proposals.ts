import type { MoveList } from '../../../model/ladder/ladder';
import type { Proposal } from '../../../model/ladder/proposal';
import type { proposals as english } from '../../en/formats/proposals';
import type { Formatter } from '../../formatter/Formatter';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

export const proposals = ({ plural }: Pick<Formatter, 'plural'>): ReturnType<typeof english> => {
  const because: Record<SameReason, string> = {
    spelling: 'sie unterscheiden sich nur in der Schreibweise',
    abbreviation: 'das eine ist eine Abkürzung des anderen',
    wordOrder: 'sie bestehen aus denselben Wörtern in anderer Reihenfolge',
    synonym: 'sie unterscheiden sich nur durch ein Synonym',
    sameTitle: 'beide Seiten haben diesen Titel',
  };
  const move: Record<MoveList, (from: string, to: string) => string> = {
    entryFrom: (from, to) => `Einstieg in ${from} von ${to}`,
    advancementTo: (from, to) => `Aufstieg von ${from} zu ${to}`,
    lateral: (from, to) => `Seitenschritt zwischen ${from} und ${to}`,
  };
  return (proposal, document) => {
    const titleOf = (id: string) => `„${document.roles.find((role) => role.id === id)?.title ?? id}“`;
    switch (proposal.kind) {
      case 'levels': {
        const order = proposal.levels.map(({ name }) => name).join(', ');
        const put =
          proposal.places.length === 0
            ? 'die Rollen behalten ihre Ebenen'
            : `${plural(proposal.places.length, { one: '# Rolle bekommt ihre Ebene', other: '# Rollen bekommen ihre Ebenen' })} aus den Wörtern der Titel`;
        return `Die Ebenen so ordnen, von der niedrigsten zur höchsten: ${order}; ${put}.`;
      }
      case 'families': {
        const names = proposal.families.map(({ name }) => name).join(', ');
        const roles = plural(proposal.places.length, { one: '# Rolle', other: '# Rollen' });
        return `${roles} in die Familien ${names} einteilen: Rollen mit vielen gemeinsamen Schritten gehören zusammen.`;
      }
      case 'scale': {
        const order = proposal.steps.map(({ name }) => name).join(', ');
        return `Die Stufen der Skala so ordnen, von der niedrigsten zur höchsten: ${order}. Die Reihenfolge ist aus ihren Namen abgeleitet.`;
      }
      case 'move':
        return `${move[proposal.list](titleOf(proposal.role), titleOf(proposal.to))}: das ist die nächste Ebene derselben Laufbahn.`;
      case 'level':
      case 'family': {
        const { kind, role, value, because: words } = proposal;
        const list = kind === 'level' ? document.levels : document.families;
        const name = list.find(({ id }) => id === value)?.name ?? value;
        const basis =
          words === undefined ? 'die Seite sagt nichts anderes' : `auf der Seite steht „${words}“`;
        return `${titleOf(role)} ${kind === 'level' ? 'auf die Ebene' : 'in die Familie'} ${name} setzen: ${basis}.`;
      }
      case 'alias':
        return `„${proposal.title}“ ist vielleicht ein anderer Name von ${titleOf(proposal.role)}: ${because[proposal.reason]}. Sie bleiben getrennt, bis die Rolle ihn als anderen Namen führt.`;
      case 'sameRole': {
        const [one, other] = proposal.roles;
        return `${titleOf(one)} und ${titleOf(other)} sind vielleicht dieselbe Rolle: ${because[proposal.reason]}. Beide bleiben erhalten.`;
      }
    }
  };
};
