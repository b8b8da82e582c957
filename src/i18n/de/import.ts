import type { Proposal } from '../../model/ladder/proposal';
import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';
import { proposals } from './proposals';

export const open = (formatter: Formatter): MessagesOf<'open'> => {
  const { plural, figure } = formatter;
  const files = (n: number) => plural(n, { one: '# Datei', other: '# Dateien' });
  const roles = (n: number) => plural(n, { one: '# Rolle', other: '# Rollen' });
  const kinds: Record<Proposal['kind'], (n: number) => string> = {
    levels: (n) => plural(n, { one: '# Reihenfolge der Ebenen', other: '# Reihenfolgen der Ebenen' }),
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
    ladders: 'Leitern',
    whatWasRead: 'Was gelesen wurde',
    openLadder: 'Eine Leiter öffnen',
    close: 'Schließen',
    notKept:
      'Dieser Browser lässt die Seite keine Leitern aufbewahren: diese bleibt, bis die Seite geschlossen wird. Sichere sie, um sie zu behalten.',
    tooManyFiles: (most) =>
      `Mehr als ${figure(most)} Dateien wurden gewählt. Wähle nur den Ordner der Leiter.`,
    tooManyBytes: (megabytes, most) =>
      `Die Dateien haben ${figure(megabytes)} MB, und höchstens ${figure(most)} MB werden gelesen. Wähle weniger.`,

    choose: 'Wählen, was geöffnet wird',
    dropHere: 'Dateien, einen Ordner oder eine ZIP-Datei hier ablegen.',
    chooseFiles: 'Dateien wählen …',
    chooseFolder: 'Ordner wählen …',
    nothingUploaded: 'Sie werden in diesem Browser gelesen. Nichts wird hochgeladen.',
    orPaste: 'Oder eine Rollenseite, eine Tabelle, YAML oder JSON einfügen',
    readPasted: 'Eingefügtes lesen',
    whatCanBeOpened: 'Was sich öffnen lässt',
    reads: [
      { name: 'Von Rungs selbst', what: 'ein Ordner mit YAML, oder eine YAML- oder JSON-Datei' },
      { name: 'Rollenseiten', what: 'als Text, eine oder viele: sie werden eine Leiter' },
      {
        name: 'Tabellen',
        what: 'CSV oder XLSX: eine Zeile je Rolle und Kompetenz, oder Kompetenzen nach Rollen',
      },
      {
        name: 'Öffentliche Rahmenwerke',
        what: 'das britische Digital-and-Data-Rahmenwerk, O*NET mit Löhnen der BLS',
      },
      {
        name: 'Öffentliche Leitern',
        what: 'Kompetenzen der Financial Times, Gehaltsbänder des Guardian; zusammen gewählt werden sie verbunden',
      },
      { name: 'schema.org', what: 'Berufe und Stellenanzeigen, als JSON-LD oder in einer Webseite' },
    ],
    besidePage: 'Neben dieser Seite',
    openedHere: 'In diesem Browser geöffnet',
    openNow: 'jetzt offen',
    rolesOn: (n, date) => `${roles(n)}, ${date}`,
    remove: 'Entfernen',
    yesRemove: 'Ja, entfernen',
    removeThis: (title) => `${title} entfernen`,
    yesRemoveThis: (title) => `Ja, ${title} entfernen`,

    reading: 'Wird gelesen …',
    readingBar: 'Lesen',
    kilobytes: (kilobytes) => `${figure(kilobytes)} kB gelesen`,
    cancel: 'Abbrechen',
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
    walk: 'Diese Leiter ansehen',
    chooseElse: 'Etwas anderes wählen',
    faultsFound: (n) =>
      `${plural(n, { one: '# Fehler', other: '# Fehler' })} gefunden: was sie nennen, ist weggelassen oder nur mit seinem Namen gezeichnet.`,
    noLadder: (n) =>
      plural(n, {
        one: 'Aus dieser Datei ließ sich keine Leiter lesen. Unten steht, warum.',
        other: 'Aus diesen # Dateien ließ sich keine Leiter lesen. Unten steht, warum.',
      }),
    filesRead: (read, unread) => `${files(read)} gelesen${unread > 0 ? `, ${figure(unread)} nicht` : ''}`,
    formats: {
      ladder: 'Leiter',
      ddat: 'Digital-and-Data-Rahmenwerk',
      onet: 'Tabellen von O*NET und OEWS',
      financialTimes: 'Kompetenzen der Financial Times',
      guardian: 'Gehaltsbänder des Guardian',
      schemaOrg: 'Berufe nach schema.org',
      rolePage: 'Rollenseite',
      longCsv: 'lange Tabelle',
      wideCsv: 'breite Tabelle',
      xlsx: 'Arbeitsmappe',
    },
    notRead: 'nicht gelesen',
    more: (more) => `und ${figure(more)} weitere`,
    moreOfKind: (more) => `und ${figure(more)} weitere dieser Art.`,
    columnsMean: (ignored) =>
      `Was die Spalten bedeuten${ignored > 0 ? `: ${plural(ignored, { one: '# wird nicht gelesen', other: '# werden nicht gelesen' })}` : ''}`,
    proposed: 'Vorgeschlagen, zum Annehmen',
    shapes: {
      long: 'eine Zeile je Rolle und Kompetenz',
      wide: 'Kompetenzen nach Rollen',
      none: 'nicht als Tabelle gelesen; sage, in welchen Spalten Rolle und Kompetenz stehen',
    },
    shapeOf: (file, shape) => `${file}: ${shape}`,
    meaningOf: (column) => `Bedeutung der Spalte ${column}`,
    columns: {
      ladder: 'Leiter',
      value: 'Wert',
      roleId: 'Kennung der Rolle',
      role: 'Rolle',
      shortTitle: 'Kurzer Titel',
      otherTitles: 'Andere Titel',
      family: 'Familie',
      track: 'Laufbahn',
      level: 'Ebene',
      tags: 'Schlagwörter',
      hat: 'Funktion auf Zeit',
      summary: 'Zusammenfassung',
      skillId: 'Kennung der Kompetenz',
      skill: 'Kompetenz',
      kind: 'Art',
      group: 'Gruppe',
      skillSummary: 'Beschreibung der Kompetenz',
      skillAliases: 'Andere Namen der Kompetenz',
      step: 'Merkmal der Stufe',
      indicator: 'Merkmal',
      linkTitle: 'Titel des Links',
      link: 'Link',
      skillLevel: 'Stufe der Kompetenz',
      weight: 'Gewicht',
      need: 'Pflicht oder Wunsch',
      note: 'Notiz',
      inferred: 'Abgeleitet',
      payMin: 'Gehalt von',
      payMax: 'Gehalt bis',
      payMid: 'Gehalt Mitte',
      currency: 'Währung',
      period: 'Zeitraum',
      region: 'Region',
      payAsOf: 'Gehalt Stand',
      paySource: 'Gehalt Quelle',
      payNote: 'Gehalt Notiz',
      estimate: 'Gehalt geschätzt',
      topCoded: 'Gehalt nach oben offen',
      duty: 'Aufgabe',
      dutyText: 'Text der Aufgabe',
      dutyKind: 'Art der Aufgabe',
      leastYears: 'Mindestjahre',
      usualYears: 'Übliche Jahre',
      openEnded: 'Jahre nach oben offen',
      experienceNote: 'Notiz zur Erfahrung',
      preferredExperience: 'Gewünschte Erfahrung',
      education: 'Ausbildung',
      preferredEducation: 'Gewünschte Ausbildung',
      fieldOfStudy: 'Studienfach',
      move: 'Schritt',
      moveTo: 'Schritt zu',
      moveNote: 'Notiz zum Schritt',
      entryFrom: 'Einstieg von',
      advancementTo: 'Führt zu',
      lateral: 'Daneben',
      source: 'Quelle',
    },
    columnNotRead: 'Nicht gelesen',
    leaveOut: 'Weglassen',
    foundReading: 'Beim Lesen gefunden',
    found: (errors, others) =>
      [
        errors > 0 ? plural(errors, { one: '# Fehler', other: '# Fehler' }) : '',
        others > 0 ? `${figure(others)} zum Ansehen` : '',
      ]
        .filter(Boolean)
        .join(', '),
    nothingFound: 'Nichts wurde weggelassen, und kein Fehler gefunden.',

    proposalsNote:
      'Die Quelle sagt dies nicht; es ist aus Namen und Titeln gelesen. Nichts ändert sich, bis du es annimmst.',
    acceptAll: 'Alle annehmen',
    acceptNone: 'Keine annehmen',
    acceptThese: (n) => `Diese ${figure(n)} annehmen`,
    acceptNoneOfThese: 'Keine davon annehmen',
    kinds,
    changed: (n) => `${figure(n)} geändert`,
    accepted: (n) => `${figure(n)} angenommen`,
    allAccepted: 'angenommen',
    proposal: proposals(formatter),

    show: 'Diese Leiter auf einer anderen Seite zeigen',
    showNote:
      'Ein Portal, ein Wiki oder ein Handbuch kann sie zeigen: hier steht, was zu kopieren ist und wie es aussehen wird.',
    place: 'In eine Seite einbetten …',
    save: 'Diese Leiter sichern',
    as: 'Als',
    saveAs: 'Sichern …',
    writes: {
      yaml: 'YAML, eine Datei',
      folder: 'YAML, ein Ordner mit einer Datei je Rolle',
      json: 'JSON',
      csv: 'CSV, eine Zeile je Rolle und Kompetenz',
      markdown: 'Markdown, eine Seite je Rolle',
      'schema-org': 'schema.org JSON-LD',
    },
    saved: (format) => `Gesichert als ${format}.`,
    leftOut: {
      unreadable: () => 'Aus dem Geschriebenen lässt sich die Leiter nicht wieder lesen.',
      differs: ({ value }) =>
        `${value.replace(/“([^”]*)”/g, '„$1“')} würde nicht so gelesen, wie es dasteht.`,
      order: () =>
        'Rollen werden in der Reihenfolge ihrer Dateinamen gelesen; die, in der sie stehen, geht verloren.',
      notReadBack: () =>
        'Markdown ist für Menschen geschrieben und wird nicht wieder gelesen: die Leiter daneben als YAML oder JSON aufheben.',
      ids: () =>
        'Kennungen von Ebenen, Familien, Stufen und Quellen, die Reihenfolge der Spalten und kurze Titel stehen nicht auf den Seiten.',
      steps: () => 'Wie eine Stufe einer Kompetenz aussieht, steht nur bei den Stufen, die Rollen verlangen.',
      declarations: () =>
        'Welche von zwei Rollen einen Schritt nennt, steht nicht auf den Seiten, und Wechselkurse auch nicht.',
      noPage: ({ role }) => `„${role}“ hat keine Seite: eine andere Rolle hat ihre Kennung.`,
      notHeld: ({ role, skill }) =>
        `„${role}“ verlangt „${skill}“ auf eine Art, die die Leiter nicht enthält; auf der Seite steht es nicht.`,
    },
    holdsAll: 'Es enthält die ganze Leiter.',
    cannotHold: (n) =>
      `${plural(n, { one: '# Angabe kann es nicht enthalten:', other: '# Angaben kann es nicht enthalten:' })}`,
  };
};
