import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const me = ({ plural, figure, percent, list, part }: Formatter): MessagesOf<'me'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const differences = (n: number) => plural(n, { one: '# Abweichung', other: '# Abweichungen' });
  const sent = (file: string) => (file === '' ? 'Was geschickt wurde,' : part('b', file));
  const somebody = (name: string | undefined) => (name ? `„${name}“` : 'jemand ohne Namen');
  const their = { self: 'der anderen Seite', manager: 'der Führungskraft' };
  const fields: Record<string, string> = { label: 'die Bezeichnung', date: 'der Tag', role: 'die Rolle' };
  return {
    title: 'Meine Entwicklung',
    intro: (example) =>
      `Einmal einschätzen, und jede Rolle ist vom eigenen Standpunkt aus zu sehen. ${example} Was du hier sagst, bleibt in diesem Browser.`,
    tabs: {
      rate: 'Einschätzen',
      stand: 'Wo ich stehe',
      plan: 'Plan',
      time: 'Im Lauf der Zeit',
      talk: 'Gespräch',
      edition: 'Neue Ausgabe',
      kept: 'Hier aufbewahrt',
    },
    reading: 'Es wird gelesen, was dieser Browser aufbewahrt …',

    kinds: { hard: 'Fachliche Kompetenzen', soft: 'Soziale Kompetenzen' },
    withoutGroup: 'Ohne Gruppe',
    groups: 'Gruppen von Kompetenzen',
    doneOf: (done, of) => `${figure(done)} von ${figure(of)}`,
    mattersMost: 'Was am meisten zählt',
    whatToRate: 'Was eingeschätzt wird',
    allSkills: 'Alle Kompetenzen',
    forTargets: 'Die für meine Ziele wichtigen',
    forThese: (targets) => `für ${targets.join(', ')}`,
    chooseTarget:
      'Wähle zuerst ein Ziel, unter „Wo ich stehe“: dann stehen hier die Kompetenzen, die dafür am meisten zählen.',
    noSkills: 'Diese Leiter nennt keine Kompetenzen.',
    rated: (done, of) => `${part('b', figure(done))} von ${figure(of)} eingeschätzt`,
    notKept: 'Nicht aufbewahrt',
    keptHere: 'Hier aufbewahrt',
    keeping: 'Wird aufbewahrt …',
    begin: 'Beginnen',
    goOn: 'Weiter',
    progress: 'Eingeschätzte Kompetenzen',
    saidRated: (done, of) => `${figure(done)} von ${figure(of)} eingeschätzt.`,
    saidAnswer: (skill, answer) => `${skill}: ${answer}.`,
    keys: (last) =>
      `${part('key', '0')}–${part('key', String(last))} beantwortet die Kompetenz im Fokus und geht weiter, ${part('key', 'n')} heißt nicht zutreffend, ${part('key', 'Backspace')} nimmt eine Antwort zurück, ${part('key', '↑')} ${part('key', '↓')} blättern.`,
    otherAnswer: (answer) =>
      `Eingeschätzt mit „${answer}“, das keine der Stufen unten ist. Es bleibt, bis du eine wählst.`,
    agreedAnswer: (answer) => `Vereinbart: ${answer}. Das zählt für die Bereitschaft.`,
    notYet: { name: 'Noch nicht', words: 'Vor der ersten Stufe, oder neu darin.' },
    notApplicable: { name: 'Nicht zutreffend', words: 'Beiseitegelegt: in keiner Zahl enthalten.' },
    notRated: {
      name: 'Nicht eingeschätzt',
      words: 'Keine Antwort. Das zählt als 0 und wird genannt, wo immer es zählt.',
    },

    startFrom: 'Von einer Rolle ausgehen, die du heute hast',
    startFromNote:
      'Übernimmt die Stufen, die die Rolle verlangt, für jede noch nicht eingeschätzte Kompetenz, als ersten Entwurf zum Verbessern. Es ist ein Beispielprofil, und du kannst woanders stehen.',
    aRole: 'Eine Rolle',
    asks: (role, asked, missing) =>
      `${part('b', role)} verlangt ${skills(asked)}, ${missing === 0 ? 'alle davon eingeschätzt' : `${skills(missing)} davon nicht eingeschätzt`}.`,
    holdToday: 'Das bin ich heute',
    filledIn: (filled, role) =>
      `${skills(filled)} aus ${role} übernommen. Jede lässt sich ändern, oder alles rückgängig machen.`,

    roleToday: 'Meine Rolle heute',
    outside: 'Ich bin außerhalb dieser Leiter',
    noRole: 'Keine gewählt: du kannst überall einsteigen, und kein Gehalt wird verglichen.',
    chooseAnother: 'Eine andere wählen',
    chooseRole: 'Eine Rolle wählen',
    targets: 'Meine Ziele',
    nothingRated: `Noch ist nichts eingeschätzt, über die Bereitschaft lässt sich also nichts sagen. ${part('rate', 'Die Kompetenzen einschätzen, die dafür am meisten zählen')}`,
    someUnrated: `Was nicht eingeschätzt ist, zählt als 0 und wird genannt. ${part('rate', 'Zuerst einschätzen, was am meisten zählt')}`,
    addTarget: 'Ein weiteres Ziel hinzufügen',
    firstTarget: 'Wähle eine Rolle, in die du hineinwachsen möchtest',
    everyRole: 'Jede Rolle von hier aus',
    showOnLadder: 'Auf der Leiter zeigen',
    shadedFrom: (rated, unrated) =>
      `nach Bereitschaft schattiert, aus ${skills(rated)} mit Einschätzung${unrated > 0 ? ` und ${figure(unrated)} ohne` : ''}`,
    rateSome: `${part('rate', 'Einige Kompetenzen einschätzen')}, und bei jeder Rolle ist zu sehen, wie viel von dem, was sie verlangt, schon da ist.`,
    typeTitle: 'Titel eingeben oder wählen',
    noRoleNamed: 'Keine Rolle hier heißt so.',

    ready: (share) => `${percent(share)} bereit`,
    toClimb: (steps) =>
      steps > 0 ? `${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu gehen` : 'keine Stufe zu gehen',
    unratedAtMost: (unrated, most) =>
      `${skills(unrated)} nicht eingeschätzt; damit höchstens ${percent(most)}`,
    setAside: (aside) => `${skills(aside)} beiseitegelegt`,
    notRatedThese: 'Nicht eingeschätzt:',
    asked: (step) => `(${step} gefragt)`,
    fewer: 'Weniger',
    more: (more) => `${figure(more)} weitere`,
    setAsideThese: (names) => `Als nicht zutreffend beiseitegelegt: ${names.join(', ')}.`,
    links: { profile: 'Profil', gap: 'Unterschied', whatIf: 'Was wäre, wenn', routes: 'Wege' },
    takeOut: 'Herausnehmen',
    takeOutOf: (role) => `Aus meinen Zielen herausnehmen: ${role}`,

    keptTitle: 'In diesem Browser aufbewahrt',
    ownFile: 'Eine eigene Datei',
    ownFileNote:
      'Alles, was du zu dieser Leiter über dich sagst, als eine Datei: zum Aufheben, für einen anderen Browser, oder um sie zu schicken, wem du willst.',
    saveFile: 'In eine Datei sichern …',
    savedAs: (path) => `Gesichert als ${path}.`,
    otherEdition: 'Aus einer anderen Ausgabe',
    keptApart: (names) =>
      `Was diese Ausgabe der Leiter nicht enthält, wird getrennt aufbewahrt, in keiner Zahl, und kommt mit einer Ausgabe wieder, die es enthält: ${names.join(', ')}.`,

    stored: {
      title: 'Was hier gespeichert ist',
      note: 'Nur in diesem Browser, unter der Adresse dieser Seite: kein Konto, nichts wird irgendwohin gesendet. Wer diesen Browser benutzt, kann es lesen.',
      denied: 'Nichts: dieser Browser lässt die Seite nichts aufbewahren.',
      nobody: 'Noch nichts von irgendjemandem.',
      you: 'Du',
      youAs: (name) => `Du, als ${name}`,
      nameless: 'Jemand ohne Namen',
      bytes: (bytes) =>
        bytes < 1_000 ? plural(bytes, { one: '# Byte', other: '# Byte' }) : `${figure(bytes / 1_000, 1)} kB`,
      skills,
      unreadable: 'für diese Seite nicht lesbar',
      yes: 'Ja, löschen',
      keep: 'Behalten',
      remove: 'Löschen',
      removeThis: (name, ladder) => `${name}, ${ladder}, löschen`,
      removed: (name) => `${name ?? 'Was du über dich gesagt hast,'} ist aus diesem Browser gelöscht.`,
      saveAll: 'Alles in Dateien sichern …',
      savedAll: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} gesichert.`,
      yesAll: 'Ja, alles davon löschen',
      removeAll: 'Alles löschen',
      removedAll: 'Alle, die dieser Browser aufbewahrt hat, sind gelöscht.',
      notDeleted:
        'Dieser Browser hat die Seite nichts löschen lassen. In seinen eigenen Einstellungen für diese Seite geht es.',
      ladders: (titles) =>
        `${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} aus Dateien geöffnet: ${titles.join(', ')}. Sie werden einzeln unter ${part('open', 'Öffnen oder sichern')} entfernt.`,
      editions: (titles) =>
        `Von ${plural(titles.length, { one: '# Leiter', other: '# Leitern' })} die Ausgabe, nach der du deine Einschätzungen zuletzt angesehen hast; sie enthält nichts von dir: ${titles.join(', ')}. „Alles löschen“ nimmt sie mit.`,
      besides:
        'Außerdem: die gewählte Darstellung und Sprache, und ein zufälliger Name für diesen Browser, damit Kopien einer Datei erkennen, wer was geschrieben hat.',
    },

    record: {
      evidence: 'Belege',
      actions: 'Vorhaben',
      fromYou: 'von dir',
      from: (who) => `von ${who}`,
      fromManager: 'von der Führungskraft',
      fromPerson: 'von der Person, um die es geht',
      addEvidence: 'Beleg hinzufügen',
      addAction: 'Vorhaben hinzufügen',
      none: 'Keine Belege und keine Vorhaben.',
      removed: (text) => `Entfernt: ${part('text', text)}`,
      putBack: 'Wiederherstellen',
      close: 'Schließen',
      link: 'Link',
      noLink: 'Nicht als Link aufbewahrt: einer beginnt mit https://, http:// oder mailto:.',
      done: 'erledigt',
      toDo: 'zu tun',
      agreed: 'vereinbart',
    },

    conflicts: {
      title: 'Zu klären',
      note: 'Zwei Kopien sagen hier Verschiedenes, und keine wusste von der anderen. Wähle, was gilt.',
      name: { self: 'Mein Name', manager: 'Der Name' },
      currentRole: { self: 'Meine Rolle heute', manager: 'Die Rolle heute' },
      targetRoles: { self: 'Meine Ziele', manager: 'Die Ziele' },
      shared: (owner, reader) =>
        owner === reader ? 'Ob meine Antworten offen sind' : `Ob die Antworten ${their[owner]} offen sind`,
      noteOf: (owner, reader) => (owner === reader ? 'meine Notiz' : `die Notiz ${their[owner]}`),
      rating: (view, reader) =>
        view === 'agreed'
          ? 'was vereinbart ist'
          : view === reader
            ? 'meine Einschätzung'
            : `die Einschätzung ${their[view]}`,
      notesInGeneral: 'Notizen im Allgemeinen',
      of: (what, which) => `${what}: ${which}`,
      its: (field) => fields[field] ?? field,
      inSkill: (skill, what) => `${skill}, ${what}`,
      snapshot: (label) => `Die Momentaufnahme „${label}“`,
      inSnapshot: (skill, label) => `${skill} in der Momentaufnahme „${label}“`,
      talk: (date) => (date === undefined ? 'Ein Gespräch' : `Das Gespräch vom ${date}`),
      outcome: 'was daraus wurde',
      actionInGeneral: 'Ein Vorhaben im Allgemeinen',
      action: 'ein Vorhaben',
      evidence: 'ein Beleg',
      entry: (kind, text) => `${kind} („${text}“)`,
      evidenceFields: { text: 'der Text', link: 'der Link', date: 'der Tag', by: 'von wem er kommt' },
      actionFields: {
        text: 'der Text',
        due: 'wann es fällig ist',
        done: 'ob es erledigt ist',
        agreed: 'ob beide es vereinbart haben',
      },
      yes: 'Ja',
      no: 'Nein',
      broughtBy: { me: 'Von mir', manager: 'Von der Führungskraft', self: 'Von der Person, um die es geht' },
      source: (isHere, by, on) =>
        [
          isHere ? 'hier' : '',
          on === undefined
            ? 'ohne Datum'
            : `${{ me: 'von mir', manager: 'von der Führungskraft', self: 'von der Person, um die es geht' }[by]}, ${on}`,
        ]
          .filter(Boolean)
          .join(', '),
    },

    openFile: {
      title: 'Eine Datei öffnen',
      note: 'Eine Kopie deiner eigenen Datei wird mit dem, was hier ist, Feld für Feld zusammengeführt. Wo beide voneinander abweichen und keine von der anderen wusste, wirst du gefragt; nichts wird überschrieben. Die Datei von jemandem, mit dem du sprichst, bleibt von deiner getrennt. Eine Datei lässt sich auch irgendwo auf der Seite ablegen oder einfügen.',
      choose: 'Datei wählen …',
      input: 'Eine Datei meiner Entwicklung',
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
    news: {
      fresh: (people) =>
        plural(people, { one: 'Eine Person ist neu im Team.', other: '# Personen sind neu im Team.' }),
      known: (people) =>
        plural(people, {
          one: 'Eine wurde mit dem zusammengeführt, was hier von ihr da war.',
          other: '# wurden mit dem zusammengeführt, was hier von ihnen da war.',
        }),
      own: 'Deine eigene Datei wurde mit dem zusammengeführt, was du hier sagst.',
      conflicts: (conflicts) =>
        plural(conflicts, { one: 'Eine Abweichung ist zu klären.', other: '# Abweichungen sind zu klären.' }),
    },

    sent: {
      by: (name) => (name === undefined ? 'Als Link geschickt' : `Geschickt von ${name}`),
      unread: 'Was dieser Link enthalten sollte, lässt sich nicht lesen. Hier hat sich nichts geändert.',
      looking: (contents) =>
        `Zu sehen ist, was ein Link enthält. Kein Server hat es bekommen, und nichts davon wird hier aufbewahrt, wenn du es nicht übernimmst. ${contents}`,
      elsewhere: (ladder) =>
        `${part('b', `Es gehört zu einer anderen Leiter, „${ladder}“.`)} Die Antworten bedeuten nur bei dieser etwas.`,
      carried: (edition) =>
        `Es entstand nach einer anderen Ausgabe dieser Leiter${edition ? `, ${edition}` : ''}, und ist so gezeigt, wie es sich in dieser liest.`,
      open: 'Diese Leiter öffnen',
      openFiles: 'Diese Leiter aus ihren Dateien öffnen …',
      leave: 'Nicht übernehmen',
      gone: 'Was du hier über dich sagst, wäre verloren. Sichere es zuerst in eine Datei, wenn es bleiben soll.',
      yesReplace: 'Ja, anstelle von allem, was hier ist',
      keep: 'Behalten, was hier ist',
      join: 'Mit meinem zusammenführen',
      joinMember: 'Mit dem zusammenführen, was hier davon da ist',
      isMe: 'Das bin ich',
      isMember: 'Mit dieser Person spreche ich',
      title: 'Was geschickt wurde',
      role: 'Rolle heute',
      targets: 'Ziele',
      none: 'Keine genannt.',
      readinessBy:
        'Die Bereitschaft richtet sich nach dem, was vereinbart ist, sonst nach der eigenen Antwort, sonst nach der der Führungskraft.',
      noReadiness:
        'Im Geschickten ist keine Kompetenz eingeschätzt, über die Bereitschaft lässt sich also nichts sagen.',
      actionsInGeneral: 'Vorhaben im Allgemeinen',
      conversations: 'Gespräche',
      about: (date, role) => (role === undefined ? date : `${date}, über ${role}`),
      nothingWritten: 'Darüber ist nichts aufgeschrieben.',
      notes: 'Notizen',
      snapshots: 'Frühere Momentaufnahmen',
      apart: (names) => `Nicht in dieser Ausgabe der Leiter, und in keiner Zahl: ${names.join(', ')}.`,
      whose: { self: 'Eigene Notiz', manager: 'Notiz der Führungskraft' },
      views: { self: 'Eigene', manager: 'Führungskraft', agreed: 'Vereinbart' },
    },

    share: {
      title: 'Als Link schicken',
      note: 'Ein Link kann alles in sich tragen: kein Konto, und kein Ort, an dem es liegt. Wer ihn öffnet, liest es, und behält es nur, wenn er will.',
      begin: 'Als Link teilen …',
      forWhom: 'Für wen',
      manager: 'Für die Person, mit der ich spreche',
      managerNote:
        'Deine eigenen Antworten und Notizen sind nicht darin, bis du sie unter „Gespräch“ öffnest.',
      anyone: 'Für wen ich will',
      anyoneNote: 'Deine eigenen Antworten und Notizen sind darin.',
      along: 'Was mitgeht',
      parts: {
        name: 'Mein Name',
        evidence: 'Belege',
        actions: 'Vorhaben',
        notes: 'Notizen',
        conversations: 'Gespräche',
        snapshots: 'Frühere Momentaufnahmen',
      },
      characters: (characters) => plural(characters, { one: '# Zeichen', other: '# Zeichen' }),
      tooLong: (length, tooMany) =>
        `${part('b', `Als Link hat es ${figure(length)} Zeichen, ${figure(tooMany)} zu viel`)}: Programme für E-Mail und Chat kürzen längere. Lass etwas weg, oder sichere eine Datei und schicke diese.`,
      length: (length, most) => `Der Link hat ${figure(length)} von höchstens ${figure(most)} Zeichen.`,
      behind:
        'Alles steht hinter dem „#“ des Links, das Browser für sich behalten: kein Server bekommt es, auch der dieser Seite nicht. Wer den Link hat, kann es lesen; schicke ihn also wie einen Brief.',
      local:
        'Diese Leiter wurde in diesem Browser aus Dateien geöffnet, und der Link trägt sie nicht: wer ihn bekommt, braucht auch die Dateien der Leiter und öffnet sie zuerst.',
      onDisk:
        'Diese Seite ist eine Datei auf diesem Rechner, der Link öffnet sich also nur hier. Sichere eine Datei und schicke diese.',
      copied: 'Kopiert.',
      notCopied:
        'Dieser Browser lässt die Seite nicht kopieren. Der Link ist markiert und kann aus seinem Feld kopiert werden.',
      link: 'Der Link',
      copy: 'Link kopieren',
      yourName: 'Dein Name, wie andere ihn sehen',
      noName: 'Keiner angegeben',
      nameNote: 'Er darf leer bleiben. Er kommt in Dateien und Links, die du machst, und sonst nirgendwohin.',
    },
    contents: ({ name, answers, evidence, actions, notes, conversations, snapshots }) => {
      const parts: [number, string, string][] = [
        [name ? 1 : 0, 'der Name', 'kein Name'],
        [
          answers.self,
          plural(answers.self, { one: '# eigene Einschätzung', other: '# eigene Einschätzungen' }),
          'keine eigenen Einschätzungen',
        ],
        [
          answers.manager,
          plural(answers.manager, {
            one: '# Einschätzung der Führungskraft',
            other: '# Einschätzungen der Führungskraft',
          }),
          'keine Einschätzungen der Führungskraft',
        ],
        [
          answers.agreed,
          plural(answers.agreed, {
            one: '# vereinbarte Einschätzung',
            other: '# vereinbarte Einschätzungen',
          }),
          'keine vereinbarten Einschätzungen',
        ],
        [evidence, plural(evidence, { one: '# Beleg', other: '# Belege' }), 'keine Belege'],
        [actions, plural(actions, { one: '# Vorhaben', other: '# Vorhaben' }), 'keine Vorhaben'],
        [notes, plural(notes, { one: '# Notiz', other: '# Notizen' }), 'keine Notizen'],
        [
          conversations,
          plural(conversations, { one: '# Gespräch', other: '# Gespräche' }),
          'keine Gespräche',
        ],
        [
          snapshots,
          plural(snapshots, { one: '# Momentaufnahme', other: '# Momentaufnahmen' }),
          'keine Momentaufnahmen',
        ],
      ];
      const there = parts.filter(([count]) => count > 0).map(([, text]) => text);
      const missing = parts.filter(([count]) => count === 0).map(([, , text]) => text);
      return `Enthalten: ${there.length === 0 ? 'keine Einschätzungen' : list(there)}${missing.length === 0 ? '' : `; ${list(missing)}`}.`;
    },

    carried: (apart, hasEarlier) =>
      [
        'Deine Einschätzungen entstanden nach einer anderen Ausgabe dieser Leiter und wurden übertragen.',
        apart > 0
          ? plural(apart, {
              one: 'Eine Kompetenz, die sie nicht enthält, wird getrennt aufbewahrt: siehe „Hier aufbewahrt“.',
              other:
                '# Kompetenzen, die sie nicht enthält, werden getrennt aufbewahrt: siehe „Hier aufbewahrt“.',
            })
          : '',
        hasEarlier ? '„Neue Ausgabe“ zeigt, was sie für dich bedeutet.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    trouble: {
      denied:
        'Dieser Browser lässt die Seite nicht aufbewahren, was du hier sagst: es bleibt, bis die Seite geschlossen wird. Sichere es in eine Datei, um es zu behalten.',
      full: 'Dieser Browser hat keinen Platz mehr: was du zuletzt gesagt hast, bleibt, bis die Seite geschlossen wird. Sichere es in eine Datei, um es zu behalten.',
      unreadable:
        'Was dieser Browser hiervon aufbewahrt, kann diese Seite nicht lesen, und es bleibt, wie es ist. Was du jetzt sagst, bleibt, bis die Seite geschlossen wird.',
    },
  };
};
