import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const myDataMessages = ({ plural, figure, part }: Formatter): MessagesOf<'myData'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const differences = (n: number) => plural(n, { one: '# Abweichung', other: '# Abweichungen' });
  const sent = (file: string) => (file === '' ? 'Was geschickt wurde,' : part('b', file));
  const somebody = (name: string | undefined) => (name ? `„${name}“` : 'jemand ohne Namen');
  return {
    ...strings,
    savedAs: (path) => `Gesichert als ${path}.`,
    keptApart: (names) =>
      `Was diese Ausgabe der Leiter nicht enthält, wird getrennt aufbewahrt, in keiner Zahl, und kommt mit einer Ausgabe wieder, die es enthält: ${names.join(', ')}.`,

    stored: {
      ...strings.stored,
      youAs: (name) => `Du, als ${name}`,
      bytes: (bytes) =>
        bytes < 1_000 ? plural(bytes, { one: '# Byte', other: '# Byte' }) : `${figure(bytes / 1_000, 1)} kB`,
      skills,
      removeThis: (name, ladder) => `${name}, ${ladder}, löschen`,
      removed: (name) => `${name ?? 'Was du über dich gesagt hast,'} ist aus diesem Browser gelöscht.`,
      savedAll: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} gesichert.`,
      ladders: (titles) =>
        `${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} aus Dateien geöffnet: ${titles.join(', ')}. Sie werden einzeln unter ${part('open', 'Leitern')} entfernt.`,
      editions: (titles) =>
        `Von ${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} die Ausgabe, nach der du deine Einschätzungen zuletzt angesehen hast; sie enthält nichts von dir: ${titles.join(', ')}. „Alles löschen“ nimmt sie mit.`,
    },

    openFile: {
      ...strings.openFile,
      refused: (file) => `${sent(file)} wurde nicht übernommen, und hier hat sich nichts geändert.`,
      who: (file, name, contents) => `${sent(file)} ist von ${somebody(name)}. ${contents} Wer ist das?`,
      elsewhere: (file, ladder, isInIndex) =>
        `${sent(file)} gehört zu einer anderen Leiter, „${ladder}“. ${isInIndex ? `Zuerst ${part('open', 'diese Leiter öffnen')}, dann geht es hier weiter.` : 'Öffne zuerst diese Leiter, dann geht es hier weiter.'} Hier hat sich nichts geändert.`,
      mine: (file, isNew, news, conflicts) =>
        `${sent(file)} wurde als deine übernommen${isNew ? '' : news === 0 ? ' und sagt nichts, was nicht schon hier war' : `: ${changes(news)}`}${conflicts > 0 ? `, und oben ${plural(conflicts, { one: 'ist', other: 'sind' })} ${differences(conflicts)} zu klären` : ''}.`,
      member: (file, name, isNew, news, conflicts) => {
        const what = isNew
          ? 'gehört jetzt zu denen, mit denen du sprichst.'
          : news === 0
            ? 'gehört zu denen, mit denen du sprichst, und die Datei sagt nichts, was nicht schon hier war.'
            : `gehört zu denen, mit denen du sprichst; ${changes(news)}${conflicts > 0 ? `, und dort ${plural(conflicts, { one: 'ist', other: 'sind' })} ${differences(conflicts)} zu klären` : ''}.`;
        return `${sent(file)} wurde übernommen: ${somebody(name)} ${what} ${part('open', 'Das Gespräch öffnen')}`;
      },
      moreFaults: (more) => `und ${figure(more)} weitere.`,
    },

    share: {
      ...strings.share,
      characters: (characters) => plural(characters, { one: '# Zeichen', other: '# Zeichen' }),
      tooLong: (length, tooMany) =>
        `${part('b', `Als Link hat es ${figure(length)} Zeichen, ${figure(tooMany)} zu viel`)}: Programme für E-Mail und Chat kürzen längere. Lass etwas weg, oder sichere eine Datei und schicke diese.`,
      length: (length, most) => `Der Link hat ${figure(length)} von höchstens ${figure(most)} Zeichen.`,
    },
  };
};
