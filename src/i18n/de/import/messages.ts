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
    scale: (n) => plural(n, { one: '# Reihenfolge der Skala', other: '# Reihenfolgen der Skala' }),
    sameRole: (n) =>
      plural(n, { one: '# Paar, das eine Rolle sein kann', other: '# Paare, die eine Rolle sein können' }),
    alias: (n) => plural(n, { one: '# anderer Name einer Rolle', other: '# andere Namen von Rollen' }),
    level: (n) =>
      plural(n, { one: '# aus einem Titel gelesene Ebene', other: '# aus Titeln gelesene Ebenen' }),
    family: (n) =>
      plural(n, { one: '# aus einem Titel gelesene Familie', other: '# aus Titeln gelesene Familien' }),
    move: (n) => plural(n, { one: '# Aufstieg', other: '# Aufstiege' }),
  };
  return {
    ...strings,
    formats: formatNames,
    tooManyFiles: (most) =>
      `Mehr als ${figure(most)} Dateien wurden gewählt. Wähle nur den Ordner der Leiter.`,
    tooManyBytes: (megabytes, most) =>
      `Die Dateien haben ${figure(megabytes)} MB, und höchstens ${figure(most)} MB werden gelesen. Wähle weniger.`,
    fileGone: (file) =>
      `${file} wurde nach dem Auswählen verschoben, geändert oder gelöscht. Wähle die Datei erneut.`,
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
        one: 'Aus dieser Datei ließ sich keine Leiter lesen. Unten steht, warum.',
        other: 'Aus diesen # Dateien ließ sich keine Leiter lesen. Unten steht, warum.',
      }),
    filesRead: (read, unread) => `${files(read)} gelesen${unread > 0 ? `, ${figure(unread)} nicht` : ''}`,
    more: (more) => `und ${figure(more)} weitere`,
    moreOfKind: (more) => `und ${figure(more)} weitere dieser Art.`,
    columnsMean: (ignored) =>
      `Was die Spalten bedeuten${ignored > 0 ? `: ${plural(ignored, { one: '# wird nicht gelesen', other: '# werden nicht gelesen' })}` : ''}`,
    shapeOf: (file, shape) => `${file}: ${shape}`,
    meaningOf: (column) => `Bedeutung der Spalte ${column}`,
    found: (errors, others) =>
      [
        errors > 0 ? plural(errors, { one: '# Problem', other: '# Probleme' }) : '',
        others > 0 ? `${figure(others)} zum Ansehen` : '',
      ]
        .filter(Boolean)
        .join(', '),
    acceptThese: (n) => `Diese ${figure(n)} annehmen`,
    kinds,
    changed: (n) => `${figure(n)} geändert`,
    accepted: (n) => `${figure(n)} angenommen`,
    proposal: proposals(formatter),
    writes: writeFormatNames,
    saved: (format) => `Gesichert als ${format}.`,
    leftOut: exportLosses,
    handbook,
    cannotHold: (n) =>
      `${plural(n, { one: '# Angabe kann es nicht enthalten:', other: '# Angaben kann es nicht enthalten:' })}`,
  };
};
