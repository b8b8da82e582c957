import type { Proposal } from '../../../model/ladder/proposal';
import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { exportLosses } from '../formats/exportLosses';
import { formatNames, writeFormatNames } from '../formats/formatNames';
import { proposals } from '../formats/proposals';
import { handbook } from '../formats/handbook';
import strings from './strings.json';

export const importMessages = (formatter: Formatter): MessagesOf<'import'> => {
  const { plural, figure } = formatter;
  const files = (n: number) => plural(n, { one: '# Datei', other: '# Dateien' });
  const roles = (n: number) => plural(n, { one: '# Rolle', other: '# Rollen' });
  const kinds: Record<Proposal['kind'], (n: number) => string> = {
    levels: (n) => plural(n, { one: '# Reihenfolge der Ebenen', other: '# Reihenfolgen der Ebenen' }),
    families: (n) => plural(n, { one: '# Einteilung in Familien', other: '# Einteilungen in Familien' }),
    scale: (n) => plural(n, { one: '# Reihenfolge der Stufen', other: '# Reihenfolgen der Stufen' }),
    sameRole: (n) =>
      plural(n, { one: '# möglicherweise doppelte Rolle', other: '# möglicherweise doppelte Rollen' }),
    alias: (n) => plural(n, { one: '# möglicher anderer Name', other: '# mögliche andere Namen' }),
    level: (n) =>
      plural(n, { one: '# aus einem Titel abgeleitete Ebene', other: '# aus Titeln abgeleitete Ebenen' }),
    family: (n) =>
      plural(n, { one: '# aus einem Titel abgeleitete Familie', other: '# aus Titeln abgeleitete Familien' }),
    move: (n) => plural(n, { one: '# Aufstieg', other: '# Aufstiege' }),
  };
  return {
    ...strings,
    formats: formatNames,
    tooManyFiles: (most) =>
      `Du hast mehr als ${figure(most)} Dateien gewählt. Wähle nur den Ordner der Leiter.`,
    tooManyBytes: (megabytes, most) =>
      `Die Dateien haben zusammen ${figure(megabytes)} MB. Höchstens ${figure(most)} MB sind möglich. Wähle weniger Dateien.`,
    fileGone: (file) =>
      `${file} wurde nach dem Auswählen verschoben, geändert oder gelöscht. Wähle sie noch einmal.`,
    readingFailed: (detail) => `Die Dateien konnten nicht gelesen werden: ${detail}`,
    rolesOn: (n, date) => `${roles(n)}, ${date}`,
    removeThis: (title) => `${title} entfernen`,
    yesRemoveThis: (title) => `Ja, ${title} entfernen`,
    kilobytes: (kilobytes) => `${figure(kilobytes)} kB gelesen`,
    facts: ({ roles: all, skills, levels, families }) =>
      [
        roles(all.length),
        plural(skills.length, { one: '# Kompetenz', other: '# Kompetenzen' }),
        plural(
          all.reduce((sum, { requirements }) => sum + requirements.length, 0),
          { one: '# Anforderung', other: '# Anforderungen' },
        ),
        plural(levels.length, { one: '# Ebene', other: '# Ebenen' }),
        plural(families.length, { one: '# Familie', other: '# Familien' }),
      ].join(', '),
    faultsFound: (n) =>
      `${plural(n, { one: '# Problem', other: '# Probleme' })} gefunden. Die Zeichnung lässt Ungültiges weg oder zeigt nur den Namen.`,
    noLadder: (n) =>
      plural(n, {
        one: 'Diese Datei enthält keine Leiter. Der Grund steht unten.',
        other: 'Diese # Dateien enthalten keine Leiter. Die Gründe stehen unten.',
      }),
    filesRead: (read, unread) => `${files(read)} gelesen${unread > 0 ? `, ${figure(unread)} nicht` : ''}`,
    more: (more) => `und ${figure(more)} weitere`,
    moreOfKind: (more) => `und ${figure(more)} weitere dieser Art.`,
    columnsMean: (ignored) =>
      `Zuordnung der Spalten${ignored > 0 ? `: ${figure(ignored)} nicht importiert` : ''}`,
    shapeOf: (file, shape) => `${file}: ${shape}`,
    meaningOf: (column) => `Bedeutung der Spalte ${column}`,
    found: (errors, others) =>
      [
        errors > 0 ? plural(errors, { one: '# Problem', other: '# Probleme' }) : '',
        others > 0 ? plural(others, { one: '# Hinweis', other: '# Hinweise' }) : '',
      ]
        .filter(Boolean)
        .join(', '),
    acceptThese: (n) => `Diese ${figure(n)} annehmen`,
    kinds,
    changed: (n) => `${figure(n)} geändert`,
    accepted: (n) => `${figure(n)} angenommen`,
    proposal: proposals(formatter),
    writes: writeFormatNames,
    saved: (format) => `Gespeichert als ${format}.`,
    leftOut: exportLosses,
    handbook,
    cannotHold: (n) =>
      `In diesem Format ${plural(n, { one: 'geht # Angabe', other: 'gehen # Angaben' })} verloren:`,
  };
};
