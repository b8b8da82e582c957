import type { MoveList } from '../../model/ladder/ladder';
import type { Proposal } from '../../model/ladder/proposal';
import type { proposals as english } from '../en/proposals';
import type { Formatter } from '../formatter/Formatter';

type SameReason = Extract<Proposal, { kind: 'sameRole' }>['reason'];

export const proposals = ({ plural }: Pick<Formatter, 'plural'>): ReturnType<typeof english> => {
  const because: Record<SameReason, string> = {
    spelling: 'die beiden unterscheiden sich nur in der Schreibung',
    abbreviation: 'eines kürzt das andere ab',
    wordOrder: 'dieselben Wörter stehen in anderer Reihenfolge',
    synonym: 'für ein Wort steht ein anderes gleicher Bedeutung',
    sameTitle: 'beide Seiten haben diesen Titel',
  };
  const move: Record<MoveList, (from: string, to: string) => string> = {
    entryFrom: (from, to) => `Einstieg in ${from} von ${to}`,
    advancementTo: (from, to) => `Aufstieg von ${from} zu ${to}`,
    lateral: (from, to) => `Ein Schritt seitwärts zwischen ${from} und ${to}`,
  };
  return (proposal, document) => {
    const titleOf = (id: string) => `„${document.roles.find((role) => role.id === id)?.title ?? id}“`;
    switch (proposal.kind) {
      case 'levels': {
        const order = proposal.levels.map(({ name }) => name).join(', ');
        const put =
          proposal.places.length === 0
            ? 'die Rollen behalten ihre Ebene'
            : `${plural(proposal.places.length, { one: '# Rolle steht', other: '# Rollen stehen' })} nach den Wörtern der Titel darauf`;
        return `Die Ebenen, von unten, sind ${order}; ${put}.`;
      }
      case 'families': {
        const names = proposal.families.map(({ name }) => name).join(', ');
        const put = plural(proposal.places.length, { one: '# Rolle wird', other: '# Rollen werden' });
        return `Die Familien sind ${names}; ${put} ihnen zugeordnet: Rollen mit vielen Wechseln untereinander gehören zusammen.`;
      }
      case 'scale': {
        const order = proposal.steps.map(({ name }) => name).join(', ');
        return `Die Stufen der Skala, von unten, sind ${order}: die Reihenfolge ist aus den Wörtern gelesen.`;
      }
      case 'move':
        return `${move[proposal.list](titleOf(proposal.role), titleOf(proposal.to))}: es ist die nächste Ebene desselben Wegs.`;
      case 'level':
      case 'family': {
        const { kind, role, value, because: words } = proposal;
        const list = kind === 'level' ? document.levels : document.families;
        const name = list.find(({ id }) => id === value)?.name ?? value;
        const basis =
          words === undefined ? 'nichts auf der Seite sagt etwas anderes' : `die Seite sagt „${words}“`;
        return `${titleOf(role)} steht ${kind === 'level' ? 'auf der Ebene' : 'in der Familie'} ${name}: ${basis}.`;
      }
      case 'alias':
        return `„${proposal.title}“ kann ein anderer Name von ${titleOf(proposal.role)} sein: ${because[proposal.reason]}. Sie stehen getrennt, bis die Rolle ihn als anderen Namen nennt.`;
      case 'sameRole': {
        const [one, other] = proposal.roles;
        return `${titleOf(one)} und ${titleOf(other)} können eine Rolle sein: ${because[proposal.reason]}. Beide bleiben.`;
      }
    }
  };
};
