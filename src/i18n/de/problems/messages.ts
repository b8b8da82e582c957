import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const problemsMessages = ({ plural, figure, part }: Formatter): MessagesOf<'problems'> => {
  const found = (n: number) => plural(n, { one: '# Problem', other: '# Probleme' });
  return {
    ...strings,
    notice: (n) =>
      `${part('b', found(n))} in dieser Leiter: was sich nicht zeichnen lässt, ist weggelassen oder nur mit seinem Namen gezeichnet. ${part('link', 'Ansehen')}`,
    hasFaults: (n) => `Diese Leiter hat ${found(n)}`,
    silenced: (n, codes) =>
      `${found(n)} von ${codes.length === 1 ? 'einer Art' : 'Arten'}, die diese Leiter abgeschaltet hat (${codes.join(', ')}), ${plural(n, { one: 'ist', other: 'sind' })} nicht aufgeführt.`,
    toMend: (n) => `Diese Leiter hat ${found(n)} zu beheben`,
    openThis: (title) => `${title} öffnen`,
    showRole: (title) => `${title} auf der Leiter zeigen`,
    errors: (n) => plural(n, { one: '# Fehler', other: '# Fehler' }),
    warnings: (n) => plural(n, { one: '# Warnung', other: '# Warnungen' }),
    looks: (n) => `${figure(n)} zum Ansehen`,
    aboutThis: (title) => `Über diese Regel: ${title}`,
    showMore: (more) => `${figure(more)} weitere zeigen`,
    moreGoAway: (more) => `${figure(more)} weitere, die mit dem ersten verschwinden können.`,
    noCheckNote: (code) =>
      `Der Link nennt die Prüfung ${part('code', code)}, die diese Fassung von Rungs nicht hat.`,
    setting: (own, others) => {
      const lead = own === 'error' ? 'Ein Fehler' : 'Eine Warnung';
      if (others.includes('off'))
        return `${lead}, wenn die Leiter nichts anderes sagt: ihre Prüfungen können ${others[0] === 'error' ? 'einen Fehler' : 'eine Warnung'} daraus machen oder es abschalten.`;
      const always = 'Gezeichnet würde nicht, was geschrieben steht, deshalb wird es immer gesagt';
      return others.length > 0
        ? `${lead}. ${always}; die Prüfungen einer Leiter können einen Fehler daraus machen.`
        : `${lead}. ${always}, und keine Leiter kann das ändern.`;
    },
  };
};
