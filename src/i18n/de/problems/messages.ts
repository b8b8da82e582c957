import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const problemsMessages = ({ plural, figure, part }: Formatter): MessagesOf<'problems'> => {
  const found = (n: number) => plural(n, { one: '# Problem', other: '# Probleme' });
  return {
    ...strings,
    notice: (n) =>
      `${part('b', found(n))} in dieser Leiter. Die Zeichnung lässt Ungültiges weg oder zeigt nur den Namen. ${part('link', 'Probleme anzeigen')}`,
    hasFaults: (n) => `Diese Leiter hat ${found(n)}`,
    silenced: (n, codes) => `${found(n)} nicht aufgeführt, weil diese Leiter ${codes.join(', ')} abschaltet.`,
    toMend: (n) => `Diese Leiter hat ${found(n)} zu beheben`,
    openThis: (title) => `${title} öffnen`,
    showRole: (title) => `${title} auf der Leiter anzeigen`,
    errors: (n) => plural(n, { one: '# Fehler', other: '# Fehler' }),
    warnings: (n) => plural(n, { one: '# Warnung', other: '# Warnungen' }),
    looks: (n) => plural(n, { one: '# Hinweis', other: '# Hinweise' }),
    aboutThis: (title) => `Über diese Regel: ${title}`,
    showMore: (more) => `${figure(more)} weitere anzeigen`,
    moreGoAway: (more) =>
      `${figure(more)} weitere. Sie verschwinden vielleicht, sobald du das erste behebst.`,
    noCheckNote: (code) =>
      `Der Link verweist auf die Regel ${part('code', code)}, die es in dieser Version von Rungs nicht gibt.`,
    setting: (own, others) => {
      const lead = own === 'error' ? 'ein Fehler' : 'eine Warnung';
      if (others.includes('off'))
        return `Standardmäßig ${lead}. Eine Leiter kann die Regel zu ${others[0] === 'error' ? 'einem Fehler' : 'einer Warnung'} ändern oder abschalten.`;
      const always = 'Ein Verstoß wird immer gemeldet, weil die Zeichnung dann vom Dokument abweicht';
      return others.length > 0
        ? `Standardmäßig ${lead}. ${always}. Eine Leiter kann die Regel zu einem Fehler machen.`
        : `${own === 'error' ? 'Ein Fehler' : 'Eine Warnung'}. ${always}. Eine Leiter kann das nicht ändern.`;
    },
  };
};
