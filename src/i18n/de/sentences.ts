import type { Disagreement, MoveNature } from '../../analysis/next/moveNature';
import type { MessagesOf } from '../en/catalogue';
import type { Formatter } from '../formatter/Formatter';

export const sentences = ({
  plural,
  percent,
  figure,
}: Pick<Formatter, 'plural' | 'percent' | 'figure'>): MessagesOf<'sentences'> => {
  const levelsText = (n: number) => plural(n, { one: '# Ebene', other: '# Ebenen' });
  const moves = (n: number) => plural(n, { one: '# Schritt', other: '# Schritte' });
  const declared = { advancement: 'als Aufstieg angegeben', lateral: 'als Seitwärtsschritt angegeben' };
  const factText = (fact: Disagreement): string => {
    switch (fact.fact) {
      case 'paysLess':
        return `zahlt ${percent(Math.abs(fact.share))} weniger`;
      case 'lowerLevel':
        return `${levelsText(Math.abs(fact.levels))} tiefer`;
      case 'higherLevel':
        return `${levelsText(fact.levels)} höher`;
      case 'sameLevel':
        return 'auf derselben Ebene';
      case 'bandsApart':
        return `das ganze Gehaltsband liegt ${fact.bands === 'above' ? 'höher' : 'niedriger'}`;
    }
  };
  const kind: Record<MoveNature, string> = {
    stepUp: 'Aufstieg',
    sideways: 'seitwärts',
    stepDown: 'Abstieg',
    newFamily: 'neue Familie',
  };
  return {
    example: 'Ein Beispielprofil für das Gespräch, keine Checkliste.',
    kind,
    declared,
    undescribed: 'Die Leiter beschreibt diese Rolle nicht.',
    contradictionText: ({ declared: as, facts }) => [declared[as], ...facts.map(factText)].join('; '),
    gateText: (gate, { payShare, levels }) =>
      gate === 'pay'
        ? `Mindestens ${percent(payShare)} des heutigen Gehalts`
        : `Höchstens ${levels === 1 ? 'eine Ebene' : levelsText(levels)} entfernt`,
    leftOutText: (roles) => plural(roles, { one: '# Rolle weggelassen', other: '# Rollen weggelassen' }),
    unbeaten: 'Pareto-optimal nach Schritten, Stufen und größtem Sprung',
    jumpFallsText: ({ direct, largestJump }) =>
      `sinkt der größte Sprung von ${plural(direct, { one: '# Stufe', other: '# Stufen' })} auf ${figure(largestJump, 2)}`,
    searchEndedText: ({ explored, searchedMoves }) =>
      `Die Suche hat ihre Grenze erreicht: Dies sind die besten von ${plural(explored, { one: '# geprüften Weg', other: '# geprüften Wegen' })}, darunter alle mit bis zu ${plural(searchedMoves, { one: '# Schritt', other: '# Schritten' })}.`,
    noRouteText: (why, role) => {
      switch (why?.why) {
        case undefined:
          return 'Die Suche hat ihre Grenze erreicht, bevor sie einen Weg fand. Lass weniger Schritte zu, oder verlange weniger Rollen auf dem Weg.';
        case 'sameRole':
          return 'Beide Enden sind dieselbe Rolle.';
        case 'unknownRole':
          return `Die Leiter enthält ${why.roles.map(role).join(', ')} nicht.`;
        case 'unconnected':
          return 'Keine Folge von Schritten führt von der ersten Rolle zur zweiten. Du kannst trotzdem den Unterschied zwischen ihnen ansehen, und die nächsten Schritte nennen auch nahe Rollen, zu denen die Leiter keinen Schritt nennt.';
        case 'options':
          return why.opens.length > 0
            ? 'Die Optionen schließen jeden Weg aus. Jede dieser Änderungen lässt einen zu:'
            : 'Die Optionen schließen zusammen jeden Weg aus. Eine davon zu lockern genügt nicht; versuche zwei.';
      }
    },
    relaxationText: (one, { role, family, pay }) => {
      switch (one.option) {
        case 'kinds':
          return 'Schritte beider Art zulassen';
        case 'via':
          return `${one.roles.map(role).join(', ')} nicht verlangen`;
        case 'avoid':
          return `${one.roles.map(role).join(', ')} zulassen`;
        case 'withoutFamilies':
          return `${one.families.map(family).join(', ')} zulassen`;
        case 'minPay':
          return `Das Mindestgehalt auf ${pay(one.floor)} senken`;
        case 'limit':
          return `${moves(one.moves)} zulassen`;
      }
    },
    openingText: ({ opens }) =>
      opens.length > 0
        ? plural(opens.length, { one: 'öffnet # Rolle', other: 'öffnet # Rollen' })
        : 'öffnet allein keine Rolle',
    noneOpenedText: (threshold) => `Keine weitere Rolle erreicht ${percent(threshold)} Bereitschaft.`,
    noOpening: 'Keine einzelne Stufe öffnet bei dieser Bereitschaft eine weitere Rolle.',
  };
};
