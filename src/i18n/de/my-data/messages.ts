import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const myDataMessages = ({ plural, figure, part }: Formatter): MessagesOf<'myData'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const toResolve = (n: number, where: string) =>
    plural(n, { one: `${where} ist # Konflikt zu klären`, other: `${where} sind # Konflikte zu klären` });
  const sent = (file: string) => (file === '' ? 'Das empfangene Profil' : part('b', file));
  const somebody = (name: string | undefined) => (name ? `„${name}“` : 'einer Person ohne Namen');
  return {
    ...strings,
    savedAs: (path) => `Gespeichert als ${path}.`,
    keptApart: (names) =>
      `Diese Angaben sind nicht in dieser Ausgabe der Leiter. Sie sind getrennt gespeichert, zählen nicht mit und erscheinen wieder, sobald eine Ausgabe sie enthält: ${names.join(', ')}.`,

    stored: {
      ...strings.stored,
      youAs: (name) => `Du, als ${name}`,
      bytes: (bytes) =>
        bytes < 1_000 ? plural(bytes, { one: '# Byte', other: '# Byte' }) : `${figure(bytes / 1_000, 1)} kB`,
      skills,
      removeThis: (name, ladder) => `${name}, ${ladder}: löschen`,
      removed: (name) =>
        name === undefined
          ? 'Deine Daten sind aus diesem Browser gelöscht.'
          : `${name} ist aus diesem Browser gelöscht.`,
      savedAll: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} gespeichert.`,
      ladders: (titles) =>
        `${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} aus Dateien geöffnet: ${titles.join(', ')}. Entferne sie einzeln unter ${part('open', 'Leitern')}.`,
      editions: (titles) =>
        `Die Ausgabe, nach der du dich zuletzt eingeschätzt hast, ist für ${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} gespeichert: ${titles.join(', ')}. Sie enthält keine Daten von dir. „Alles löschen“ löscht sie mit.`,
    },

    openFile: {
      ...strings.openFile,
      refused: (file) => `${sent(file)} wurde nicht importiert, und hier hat sich nichts geändert.`,
      who: (file, name, contents) => `${sent(file)} gehört zu ${somebody(name)}. ${contents} Wer ist das?`,
      elsewhere: (file, ladder, isInIndex) =>
        `${sent(file)} gehört zu einer anderen Leiter, „${ladder}“. ${isInIndex ? `Zuerst ${part('open', 'diese Leiter öffnen')}, dann geht es hier weiter.` : 'Öffne zuerst diese Leiter, dann geht es hier weiter.'} Hier hat sich nichts geändert.`,
      mine: (file, isNew, news, conflicts) =>
        `${sent(file)} wurde als dein eigenes Profil importiert${isNew ? '' : news === 0 ? '; nichts darin ist neu' : `: ${changes(news)}`}${conflicts > 0 ? `, und ${toResolve(conflicts, 'oben')}` : ''}.`,
      member: (file, name, isNew, news, conflicts) => {
        const what = isNew
          ? 'gehört jetzt zu den Personen, mit denen du Gespräche führst.'
          : news === 0
            ? 'gehört zu den Personen, mit denen du Gespräche führst; nichts in der Datei ist neu.'
            : `gehört zu den Personen, mit denen du Gespräche führst; ${changes(news)}${conflicts > 0 ? `, und ${toResolve(conflicts, 'dort')}` : ''}.`;
        return `${sent(file)} wurde importiert: ${name ? `„${name}“` : 'Jemand ohne Namen'} ${what} ${part('open', 'Das Gespräch öffnen')}`;
      },
      moreFaults: (more) => `und ${figure(more)} weitere.`,
    },

    share: {
      ...strings.share,
      characters: (characters) => plural(characters, { one: '# Zeichen', other: '# Zeichen' }),
      tooLong: (length, tooMany) =>
        `${part('b', `Der Link hätte ${figure(length)} Zeichen, ${figure(tooMany)} zu viel`)}: E-Mail- und Chatprogramme schneiden längere Links ab. Lass etwas weg, oder speichere eine Datei und schicke diese.`,
      length: (length, most) => `Der Link hat ${figure(length)} von höchstens ${figure(most)} Zeichen.`,
    },
  };
};
