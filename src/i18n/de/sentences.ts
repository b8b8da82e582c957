import type { Disagreement, MoveNature } from '../../analysis/next/moveNature';
import type { MessagesOf } from '../en/catalogue';
import type { Formatter } from '../formatter/Formatter';

export const sentences = ({
  plural,
  percent,
  figure,
}: Pick<Formatter, 'plural' | 'percent' | 'figure'>): MessagesOf<'sentences'> => {
  const rungs = (n: number) => plural(n, { one: '# Ebene', other: '# Ebenen' });
  const moves = (n: number) => plural(n, { one: '# Schritt', other: '# Schritte' });
  const declared = { advancement: 'als Aufstieg genannt', lateral: 'als Seitenschritt genannt' };
  const factText = (fact: Disagreement): string => {
    switch (fact.fact) {
      case 'paysLess':
        return `zahlt ${percent(Math.abs(fact.share))} weniger`;
      case 'lowerLevel':
        return `steht ${rungs(Math.abs(fact.levels))} tiefer`;
      case 'higherLevel':
        return `steht ${rungs(fact.levels)} höher`;
      case 'sameLevel':
        return 'steht auf derselben Ebene';
      case 'bandsApart':
        return `das ganze Gehaltsband liegt ${fact.bands === 'above' ? 'darüber' : 'darunter'}`;
    }
  };
  const kind: Record<MoveNature, string> = {
    stepUp: 'Aufstieg',
    sideways: 'seitwärts',
    stepDown: 'Schritt hinab',
    newFamily: 'neue Familie',
  };
  return {
    example: 'Ein Beispielprofil für das Gespräch, keine Checkliste.',
    kind,
    declared,
    contradictionText: ({ declared: as, facts }) => [declared[as], ...facts.map(factText)].join('; '),
    gateText: (gate, { payShare, levels }) =>
      gate === 'pay'
        ? `Zahlt mindestens ${percent(payShare)} des heutigen Gehalts`
        : `Höchstens ${levels === 1 ? 'eine Ebene' : rungs(levels)} entfernt`,
    leftOutText: (roles) => plural(roles, { one: '# Rolle ausgelassen', other: '# Rollen ausgelassen' }),
    unbeaten: 'keiner von einem anderen in Schritten, Stufen und größtem Sprung zugleich übertroffen',
    jumpFallsText: ({ direct, largestJump }) =>
      `sinkt der größte Sprung von ${plural(direct, { one: '# Stufe', other: '# Stufen' })} auf ${figure(largestJump, 2)}`,
    searchEndedText: ({ explored, searchedMoves }) =>
      `Die Suche hat an ihrer Grenze aufgehört: Dies sind die besten von ${plural(explored, { one: '# Weg', other: '# Wegen' })}, die sie angesehen hat; jeder Weg mit bis zu ${plural(searchedMoves, { one: '# Schritt', other: '# Schritten' })} ist darunter.`,
    noRouteText: (why, role) => {
      switch (why?.why) {
        case undefined:
          return 'Die Suche hat an ihrer Grenze aufgehört, bevor sie einen Weg fand. Weniger Schritte oder weniger Zwischenrollen machen sie kürzer.';
        case 'sameRole':
          return 'Beide Enden sind dieselbe Rolle.';
        case 'unknownRole':
          return `Die Leiter enthält ${why.roles.map(role).join(', ')} nicht.`;
        case 'unconnected':
          return 'Keine Folge von Schritten auf dieser Leiter führt von der ersten Rolle zur zweiten. Der Unterschied zwischen ihnen lässt sich trotzdem ansehen, und die nächsten Schritte nennen nahe Rollen, zu denen kein Schritt führt.';
        case 'options':
          return why.opens.length > 0
            ? 'Die Vorgaben schließen jeden Weg aus. Jede dieser Änderungen öffnet einen:'
            : 'Die Vorgaben schließen zusammen jeden Weg aus. Eine davon zu lockern genügt nicht; versuche zwei.';
      }
    },
    relaxationText: (one, { role, family, pay }) => {
      switch (one.option) {
        case 'kinds':
          return 'Schritte beider Art zulassen';
        case 'via':
          return `Nicht über ${one.roles.map(role).join(', ')}`;
        case 'avoid':
          return `${one.roles.map(role).join(', ')} zulassen`;
        case 'withoutFamilies':
          return `${one.families.map(family).join(', ')} zulassen`;
        case 'minPay':
          return `Das niedrigste Gehalt auf ${pay(one.floor)} senken`;
        case 'limit':
          return `${moves(one.moves)} zulassen`;
      }
    },
    openingText: ({ opens }) =>
      opens.length > 0
        ? plural(opens.length, { one: 'öffnet # Rolle', other: 'öffnet # Rollen' })
        : 'öffnet allein keine',
    noneOpenedText: (threshold) =>
      `Keine Rolle überschreitet ${percent(threshold)} Bereitschaft, die es nicht vorher schon tat.`,
    noOpening: 'Keine einzelne Stufe öffnet bei dieser Bereitschaft eine Rolle.',
  };
};
