import type { Messages } from '../formatter/describe';
import type { Formatter } from '../formatter/Formatter';
import { reasons } from './reasons';

const COUNTED = {
  rows: 'Zeilen',
  cells: 'Zellen',
  roles: 'Rollen',
  skills: 'Kompetenzen',
  requirements: 'Anforderungen',
  cellCharacters: 'Zeichen in einer Zelle',
};

/** Der Satz zu jedem Fehler und der Weg hinaus. */
export const messages = (format: Pick<Formatter, 'figure' | 'plural' | 'list'>): Messages => {
  const { figure, plural } = format;
  const words = reasons(format);
  /** The first of so many, and how many more there are. */
  const some = (names: readonly string[], of: number) =>
    `${names.join('; ') || 'keine'}${of > names.length ? ` und ${figure(of - names.length)} weitere` : ''}`;
  const quote = (text: string) => `„${text}“`;
  const withoutFullStop = (text: string) => text.replace(/\.$/, '');
  const meant = (nearest: string | undefined, otherwise: string) =>
    nearest ? `Ist ${quote(nearest)} gemeint?` : otherwise;
  const meantElse = (nearest: string | undefined, otherwise: string) =>
    nearest
      ? `Ist ${quote(nearest)} gemeint? Sonst ${otherwise}.`
      : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}, oder eine verwenden, die es gibt.`;
  return {
    FILE_UNREADABLE: ({ file, reason }) => ({
      message: `Die Datei ${file} lässt sich nicht lesen: ${words.reason(reason)}.`,
      remedy: 'Name und Ort prüfen, und ob sie gelesen werden darf.',
    }),
    FILE_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `Diese Datei hat ${figure(megabytes)} MB; höchstens ${figure(limit)} MB werden gelesen.`,
      remedy: 'Die Leiter in mehrere teilen, oder weglassen, was niemand liest.',
    }),
    SYNTAX: ({ detail }) => ({
      message: `Der Text lässt sich hier nicht als YAML oder JSON lesen: ${withoutFullStop(words.reason(detail))}.`,
      remedy: 'Den Text an dieser Stelle berichtigen; erst dann lässt sich lesen, was folgt.',
    }),
    NOT_A_LADDER: ({ found }) => ({
      message: `Eine Leiter besteht aus Feldern mit Werten, und dies enthält ${words.value(found)}.`,
      remedy: 'Mit den Feldern id, title, levels und families beginnen, wie die Beispielleiter.',
    }),
    FIELD_UNKNOWN: ({ field, nearest }) => ({
      message: `Das Feld ${quote(field)} ist hier nicht bekannt und wird weggelassen.`,
      remedy: meant(nearest, 'Schreibung und Einrückung prüfen, oder es entfernen.'),
    }),
    FIELD_MISSING: ({ field, expected }) => ({
      message: `Das Feld ${quote(field)} fehlt.`,
      remedy: `Es ergänzen: ${words.value(expected)}.`,
    }),
    FIELD_TYPE: ({ field, expected, found }) => ({
      message: `${quote(field)} enthält ${words.value(found)}, wo ${words.value(expected)} erwartet wird.`,
      remedy: `Schreiben: ${words.value(expected)}.`,
    }),
    FIELD_VALUE: ({ field, value, rule }) => ({
      message: `${quote(field)} ist ${words.value(value)}, und die Regel lautet: ${words.value(rule)}.`,
      remedy: 'Den Wert in einen ändern, den die Regel erlaubt.',
    }),
    LADDER_EMPTY: () => ({
      message: 'Diese Leiter enthält keine Rolle.',
      remedy: 'Eine erste Rolle mit id, Titel, Familie und Ebene ergänzen.',
    }),
    ID_DUPLICATE: ({ kind, id }) => ({
      message: `Die Kennung ${quote(id)} steht zweimal: ${words.thing(kind)}.`,
      remedy: 'Einem der beiden eine eigene Kennung geben, oder entfernen, was doppelt ist.',
    }),
    REQUIREMENT_DUPLICATE: ({ role, skill }) => ({
      message: `${role} verlangt die Kompetenz ${quote(skill)} zweimal.`,
      remedy: 'Eine der beiden Anforderungen behalten.',
    }),
    TITLE_AMBIGUOUS: ({ title, roles }) => ({
      message: `Der Titel oder andere Name ${quote(title)} gehört zu mehreren Rollen: ${roles}.`,
      remedy: 'Einen davon anders fassen, damit ein Schritt, der ihn nennt, zu einer Rolle führt.',
    }),
    SKILL_AMBIGUOUS: ({ name, skills }) => ({
      message: `Der Name oder andere Name ${quote(name)} gehört zu mehreren Kompetenzen: ${skills}.`,
      remedy: 'Eine Kompetenz daraus machen, oder einen der Namen anders fassen.',
    }),
    SKILL_UNKNOWN: ({ role, skill, nearest }) => ({
      message: `${role} verlangt die Kompetenz ${quote(skill)}, die die Leiter nicht enthält.`,
      remedy: nearest
        ? `Ist ${quote(nearest)} gemeint? Sonst sie zu den Kompetenzen hinzufügen.`
        : 'Sie zu den Kompetenzen hinzufügen.',
    }),
    STEP_UNKNOWN: ({ owner, step, known, most }) => ({
      message: `${words.part(owner)}: ${quote(step)} ist keine Stufe der Skala.`,
      remedy: `Eine von diesen verwenden: ${known}${most === undefined ? '' : `, oder ein Wert von 0 bis ${figure(most)}`}.`,
    }),
    FAMILY_UNKNOWN: ({ role, family, nearest }) => ({
      message: `${role} gehört zur Familie ${quote(family)}, die die Leiter nicht enthält.`,
      remedy: meantElse(nearest, 'sie zu den Familien hinzufügen'),
    }),
    LEVEL_UNKNOWN: ({ role, level, nearest }) => ({
      message: `${role} steht auf der Ebene ${quote(level)}, die die Leiter nicht enthält.`,
      remedy: meantElse(nearest, 'sie zu den Ebenen hinzufügen'),
    }),
    SOURCE_UNKNOWN: ({ owner, source, nearest }) => ({
      message: `${words.part(owner)}: ${quote(source)} ist nicht die Kennung einer Quelle der Leiter.`,
      remedy: meantElse(nearest, 'sie zu den Quellen hinzufügen'),
    }),
    CURRENCY_UNKNOWN: ({ owner, currency }) =>
      currency === ''
        ? {
            message: `${words.part(owner)} nennt Gehalt ohne Währung, und auch die Leiter nennt keine.`,
            remedy: 'Dem Gehaltsband eine Währung geben, oder der ganzen Leiter, zum Beispiel EUR.',
          }
        : {
            message: `${words.part(owner)}: ${quote(currency)} ist kein Währungscode.`,
            remedy: 'Die drei Großbuchstaben nach ISO 4217 verwenden, zum Beispiel USD, EUR oder GBP.',
          },
    PAY_MIN_ABOVE_MAX: ({ role, min, max }) => ({
      message: `Das Gehalt von ${role} beginnt bei ${figure(min)}, über seinem oberen Ende ${figure(max)}.`,
      remedy: 'Die beiden Zahlen tauschen, oder die falsche berichtigen.',
    }),
    PAY_MID_OUTSIDE: ({ role, mid, min, max }) => ({
      message: `Die Mitte des Gehalts von ${role}, ${figure(mid)}, liegt außerhalb von ${figure(min)} bis ${figure(max)}.`,
      remedy: 'Sie berichtigen, oder weglassen: dann liegt sie zwischen den beiden Enden.',
    }),
    PAY_UNSOURCED: ({ role, missing }) => ({
      message: `Ein Gehaltsband von ${role} hat ${missing.map((one) => ({ source: 'keine Quelle', date: 'kein Datum' })[one]).join(' und ')}.`,
      remedy:
        'Die Felder source (die Kennung einer Quelle der Leiter) und asOf (ein Datum) ergänzen, damit sich die Zahlen einschätzen lassen.',
    }),
    MOVE_TO_SELF: ({ role }) => ({
      message: `${role} nennt sich selbst als Schritt.`,
      remedy:
        'Eine andere Rolle nennen, oder den Eintrag entfernen. Ein anderer Name der Rolle zählt als sie selbst.',
    }),
    ADVANCEMENT_CYCLE: ({ titles }) => ({
      message: `Der Aufstieg führt über Ebenen hinweg im Kreis: ${titles}.`,
      remedy: 'Einen dieser Schritte umdrehen, oder ihn seitwärts machen.',
    }),
    ADVANCEMENT_DOWN: ({ from, to, fromLevel, toLevel, declaredBy }) => ({
      message: `Der Aufstieg von ${from} (${fromLevel}) zu ${to} (${toLevel}) führt auf eine tiefere Ebene; nur ${declaredBy} nennt ihn.`,
      remedy: 'Den Schritt dort berichtigen, wo er steht, oder die Ebene einer der beiden Rollen.',
    }),
    ADVANCEMENT_PAYS_LESS: ({ from, to, percent }) => ({
      message: `Der Aufstieg von ${from} zu ${to} zahlt ${figure(percent, 1)} % weniger, nach der Mitte der Gehaltsbänder.`,
      remedy: 'Beide Gehaltsbänder prüfen; stimmen die Zahlen, ist es vielleicht ein Schritt seitwärts.',
    }),
    LATERAL_BANDS_APART: ({ from, to }) => ({
      message: `${from} und ${to} sind Schritte seitwärts, und ihre Gehaltsbänder überschneiden sich nicht.`,
      remedy: 'Beide Gehaltsbänder prüfen; stimmen die Zahlen, ist es vielleicht ein Aufstieg.',
    }),
    HIGHER_ASKS_LESS: ({ from, to, skills }) => ({
      message: `${to} steht über ${from} und verlangt weniger: ${skills}.`,
      remedy: 'Beide Rollen prüfen; ist es so gemeint, sagt eine Notiz an der Anforderung, warum.',
    }),
    ROLE_UNREACHABLE: ({ role }) => ({
      message: `Kein Schritt führt zu ${role}.`,
      remedy: 'Die Rollen nennen, aus denen man hineinkommt, oder einen Schritt seitwärts.',
    }),
    ROLE_DEAD_END: ({ role }) => ({
      message: `Kein Aufstieg führt weiter von ${role}, und die Rolle steht nicht oben.`,
      remedy: 'Eine Rolle nennen, zu der sie aufsteigt; auch eine aus einer anderen Familie zählt.',
    }),
    SKILL_LOOKALIKE: ({ a, b }) => ({
      message: `Die Kompetenzen ${quote(a)} und ${quote(b)} sehen wie eine aus.`,
      remedy:
        'Sind sie eine, eine behalten und den anderen Namen als anderen Namen führen; sonst sie deutlicher unterscheiden.',
    }),
    SKILL_UNUSED: ({ skill }) => ({
      message: `Keine Rolle verlangt die Kompetenz ${quote(skill)}.`,
      remedy: 'Sie einer Rolle hinzufügen, oder entfernen.',
    }),
    TRANSLATION_UNKNOWN: ({ language, kind, id, nearest }) => ({
      message: `Die Übersetzung ${language} hat Wörter für ${words.thing(kind)} ${quote(id)}, die die Leiter nicht enthält.`,
      remedy: meant(nearest, 'Die Kennung aus der Leiter verwenden, oder die Wörter entfernen.'),
    }),
    TRANSLATION_APART: ({ language, role, list, count, of }) => ({
      message: `${role}, Übersetzung ${language}: ${quote(list)} hat ${plural(count, { one: '# Eintrag', other: '# Einträge' })}, wo das Original ${figure(of)} hat, und wird nicht verwendet.`,
      remedy: 'Für jeden Eintrag des Originals einen schreiben, in seiner Reihenfolge.',
    }),
    LEVEL_INFERRED: ({ role, skill, level }) => ({
      message: `${role}: die Stufe ${level} für ${quote(skill)} ist aus der Formulierung gelesen, nicht angegeben.`,
      remedy: 'Die Stufe bestätigen und „inferred“ entfernen.',
    }),
    PAGE_UNRECOGNISED: ({ file }) => ({
      message: `Der Text von ${file} liest sich nicht wie eine Rollenseite: weniger als drei ihrer Überschriften sind da.`,
      remedy: 'Die ganze Seite mit ihren Überschriften kopieren, vom Titel bis zur verlangten Erfahrung.',
    }),
    PAGE_UNTITLED: ({ file, title }) => ({
      message: `Die Seite ${file} hat keinen Titel über ihrer ersten Überschrift; die Rolle heißt ${quote(title)}.`,
      remedy: 'Den Titel der Rolle ändern, oder ihn auf der Seite ergänzen und sie noch einmal lesen.',
    }),
    PAGE_STRAY_WORD: ({ role, word, text }) => ({
      message: `${role}: das verirrte Wort ${quote(word)} vor ${quote(text)} ist weggelassen; ein Punkt beginnt mit seinen eigenen Wörtern.`,
      remedy: 'Gehört das Wort dazu, es wieder einsetzen.',
    }),
    PAGE_TEXT_LEFT_OUT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} ist ein Wegweiser der Webseite, nicht der Rolle, und ist weggelassen.`,
      remedy: 'Sagt er etwas über die Rolle, ihn der Zusammenfassung hinzufügen.',
    }),
    PAGE_TEXT_KEPT: ({ role, text }) => ({
      message: `${role}: ${quote(text)} gehört zu keinem Teil einer Rollenseite; es steht am Ende der Zusammenfassung.`,
      remedy: 'Es in das Feld setzen, zu dem es gehört, oder entfernen.',
    }),
    PAGE_TEXT_CUT: ({ role, limit, text }) => ({
      message: `${role ? `${role}: ` : ''}${quote(text)} ist länger als die ${figure(limit)} Zeichen, die sein Feld fasst; der Rest ist weggelassen.`,
      remedy: 'Ihn auf der Seite kürzen oder teilen.',
    }),
    PAGE_CHARACTERS_MENDED: ({ role, mended, broken }) => ({
      message: `Die Seite von ${role} wurde in einer falschen Kodierung gesichert: ${figure(mended)} kaputte Zeichen sind als das gelesen, wofür sie standen, ${figure(broken)} bleiben, wie sie sind.`,
      remedy: 'Namen und Zeichen durchsehen; sind sie falsch, die Seite als UTF-8 sichern.',
    }),
    PAGE_PAY_UNREAD: ({ role, text }) => ({
      message: `${role}: das Gehalt ${quote(text)} ist kein Gehaltsband mit unterem Ende und Währung; es steht am Ende der Zusammenfassung.`,
      remedy:
        'Ein Gehaltsband von Hand ergänzen, mit min, max, currency und period, oder die Rolle ohne Gehalt lassen.',
    }),
    PAGE_PAY_ASSUMED: ({ role, text, assumed }) => ({
      message: `${role}: das Gehalt ${quote(text)} wird genommen als ${format.list(assumed.map(words.assumption))}, was die Seite nicht sagt.`,
      remedy: 'Es bestätigen, oder Währung und Zeitraum des Gehaltsbands berichtigen.',
    }),
    PAGE_TITLE_DOUBTFUL: ({ role, text, titles }) => ({
      message: `${role}: die Zeile ${quote(text)} nennt vielleicht ein Gebiet oder Menschen statt einer Stelle; sie ist als ${quote(titles)} gelesen.`,
      remedy: 'Den Schritt als Stellentitel fassen, oder ihn entfernen.',
    }),
    PAGE_TITLE_TWICE: ({ title, named, file }) => ({
      message: `Den Titel ${quote(title)} hat auch eine andere Seite (${file}); diese Rolle heißt ${quote(named)}.`,
      remedy: 'Beschreiben beide Seiten eine Rolle, eine behalten; sonst jeder einen eigenen Titel geben.',
    }),
    PAGE_SKILL_TWICE: ({ role, skill }) => ({
      message: `Die Seite von ${role} nennt die Kompetenz ${quote(skill)} zweimal; eine Rolle verlangt sie einmal, und beide Formulierungen stehen in ihrer Notiz.`,
      remedy: 'Die Stufe prüfen, und die zweite anders fassen, wenn es eine andere Kompetenz ist.',
    }),
    TEXT_ENCODING_GUESSED: ({ file, encoding }) => ({
      message: `Der Text von ${file} ist nicht in UTF-8; er ist als ${encoding} gelesen.`,
      remedy:
        'Buchstaben mit Akzenten und Anführungszeichen ansehen; sind sie falsch, die Datei als UTF-8 sichern.',
    }),
    IMPORT_UNRECOGNISED: ({ file, expected }) => ({
      message: `Die Datei ${file} enthält nicht: ${words.content(expected)}.`,
      remedy:
        'Prüfen, ob es die richtige Datei ist, oder sagen, welche Spalte oder welcher Teil was bedeutet.',
    }),
    IMPORT_ENTRY_LEFT_OUT: ({ entry, reason, count = 1 }) => ({
      message: `Der Eintrag ${quote(words.part(entry))} ist weggelassen: ${words.reason(reason)}${
        count > 1 ? `; es steht ${figure(count)}-mal da, hier zuerst` : ''
      }.`,
      remedy: 'Ihn berichtigen, wo er geschrieben steht, oder von Hand ergänzen, was er sagt.',
    }),
    IMPORT_ENTRY_HALF: ({ entry, reason }) => ({
      message: `Der Eintrag ${quote(entry)} ist unvollständig: ${words.reason(reason)}.`,
      remedy: 'Die fehlende Zeile ergänzen, oder der Anforderung Stufe und Gewicht von Hand geben.',
    }),
    IMPORT_FAULTS_MORE: ({ file, count, fault }) => ({
      message: `Die Datei ${file} hat von hier an ${figure(count)} weitere Fehler ${fault}, die nicht einzeln aufgeführt sind.`,
      remedy: 'Die aufgeführten beheben und die Datei noch einmal lesen.',
    }),
    IMPORT_ASSUMED: ({ file, assumed }) => ({
      message: `Die Datei ${file} wird genommen als ${words.assumption(assumed)}, was sie nicht sagt.`,
      remedy: 'Ist es etwas anderes, die Quellen der Leiter und die Daten ihrer Gehälter berichtigen.',
    }),
    IMPORT_NAME_SHARED: ({ name, named }) => ({
      message: `Zwei Kompetenzen der Quelle heißen ${quote(name)}; diese ist ${quote(named)} genannt.`,
      remedy: 'Ihr einen besseren eigenen Namen geben, oder es so lassen.',
    }),
    IMPORT_ROLES_WITHOUT: ({ what, count, of, roles, level }) => ({
      message: `In diesen Dateien fehlt ${figure(count)} von ${figure(of)} Rollen: ${
        { ratings: 'Kompetenzen und Wissen', zone: 'Job Zone' }[what]
      } (${some(roles, count)}). ${
        { ratings: 'Sie bleiben und verlangen nichts', zone: `Sie stehen auf der Ebene ${quote(level)}` }[
          what
        ]
      }.`,
      remedy: 'Auch die Datei lesen, die es enthält, oder es von Hand ergänzen; nichts wird dafür erfunden.',
    }),
    IMPORT_PAY_JOINED: ({ joined, of, broader, without, roles }) => ({
      message: `Von ${figure(of)} Rollen nehmen ${figure(joined)} ihr Gehalt aus den Lohntabellen, ${figure(broader)} davon das des weiteren Berufs, zu dem sie gehören; ${figure(without)} haben dort keines (${some(roles, without)}).`,
      remedy: 'Ihr Gehalt von Hand ergänzen, wo es bekannt ist; eine Rolle ohne Gehalt ist in Ordnung.',
    }),
    CSV_TOO_LARGE: ({ limit, of }) => ({
      message: `Diese Tabelle hat mehr als ${figure(limit)} ${COUNTED[of]}, und mehr werden nicht gelesen.`,
      remedy:
        'Zeilen und Spalten weglassen, die nichts über Rollen und Kompetenzen sagen, oder die Tabelle teilen.',
    }),
    CSV_QUOTE_UNCLOSED: ({ text }) => ({
      message: `Hier beginnt eine Zelle in Anführungszeichen (${quote(text)}) und endet nie; alles Folgende gilt als Teil von ihr.`,
      remedy:
        'Das schließende Anführungszeichen ergänzen. Eines innerhalb einer solchen Zelle wird doppelt geschrieben.',
    }),
    CSV_QUOTE_STRAY: ({ text }) => ({
      message: `In der Zelle ${quote(text)} steht ein einzelnes Anführungszeichen, wo es doppelt geschrieben wird.`,
      remedy: 'Prüfen, wie die Zelle gelesen wurde, und das Anführungszeichen verdoppeln.',
    }),
    CSV_COLUMN_UNKNOWN: ({ column, nearest }) => ({
      message: `Die Spalte ${quote(column)} bedeutet hier nichts Bekanntes und ist weggelassen.`,
      remedy: nearest
        ? `Ist ${quote(nearest)} gemeint? Sonst sie von Hand zuordnen.`
        : 'Sie von Hand zuordnen, wenn sie etwas über Rollen oder Kompetenzen sagt.',
    }),
    CSV_COLUMN_TWICE: ({ column, first }) => ({
      message: `Die Spalte ${quote(column)} bedeutet dasselbe wie ${quote(first)} vor ihr und ist weggelassen.`,
      remedy: 'Eine der beiden behalten, oder eine von Hand zuordnen.',
    }),
    CSV_ROW_STRAY: ({ text }) => ({
      message: `Die Zeile mit ${quote(text)} nennt weder eine Rolle noch eine Kompetenz und ist weggelassen.`,
      remedy: 'Die Rolle oder Kompetenz nennen, zu der sie gehört, oder sie entfernen.',
    }),
    CSV_ROW_TWICE: ({ role, skill }) => ({
      message: `${role} verlangt die Kompetenz ${quote(skill)} schon in einer früheren Zeile; eine Rolle verlangt sie einmal, und diese Zeile ist weggelassen.`,
      remedy: 'Eine der beiden Zeilen entfernen.',
    }),
    CSV_ROW_UNUSED: ({ role, skill, word }) => ({
      message: `Die Zeile von ${role} mit der Kompetenz ${quote(skill)} sagt ${quote(word)} statt einer Stufe; sie verlangt nichts und ist weggelassen.`,
      remedy: 'Ihr eine Stufe der Skala geben, wenn die Rolle die Kompetenz verlangt.',
    }),
    CSV_CELL_CONFLICT: ({ owner, column, kept, given }) => ({
      message: `${words.part(owner)}: ${quote(column)} ist hier ${quote(given)} und in einer früheren Zeile ${quote(kept)}, was zählt.`,
      remedy: 'Beide gleich machen, oder eine leer lassen.',
    }),
    CSV_CELL_VALUE: ({ owner, column, value, rule }) => ({
      message: `${words.part(owner)}: ${quote(column)} ist ${quote(value)}, und die Regel lautet: ${words.value(rule)}. Die Zelle ist weggelassen.`,
      remedy: 'Die Zelle in das ändern, was die Regel erlaubt, oder sie leeren.',
    }),
    CSV_LEVEL_EMPTY: ({ role, skill }) => ({
      message: `${role} nennt die Kompetenz ${quote(skill)} ohne Stufe; sie wird als erste Stufe der Skala genommen.`,
      remedy: 'Die Stufe ergänzen, oder die Zeile entfernen, wenn die Rolle die Kompetenz nicht verlangt.',
    }),
    CSV_LEVEL_READ: ({ word, step }) => ({
      message: `Die Stufe ${quote(word)} ist als ${quote(step)} gelesen.`,
      remedy: 'Die Namen der Skala verwenden, wenn etwas anderes gemeint ist.',
    }),
    CSV_TITLE_JOINED: ({ title, named }) => ({
      message: `Mehrere Rollen heißen ${quote(title)}; diese ist ${quote(named)} genannt.`,
      remedy: 'Jeder Rolle einen eigenen Titel geben, damit ein Schritt zu einer von ihnen führt.',
    }),
    CSV_GROUP_READ: ({ group }) => ({
      message: `${quote(group)} hat selbst keine Stufen und ist als Gruppe dessen gelesen, was darunter steht.`,
      remedy:
        'Ist es selbst eine Kompetenz oder Rolle, es vom Anfang der Gruppe wegrücken oder ihm eine Stufe geben.',
    }),
    XLSX_BROKEN: ({ reason }) => ({
      message: `Diese Arbeitsmappe lässt sich nicht lesen: ${words.reason(reason)}.`,
      remedy:
        'Sie im Tabellenprogramm öffnen und noch einmal als .xlsx sichern, oder das Blatt als CSV sichern.',
    }),
    XLSX_OTHER_FORMAT: ({ found }) => ({
      message: `Dies ist ${words.content(found)}, und Arbeitsmappen werden als einfaches .xlsx gelesen.`,
      remedy:
        'Sie im Tabellenprogramm öffnen und ohne Kennwort als .xlsx sichern, oder das Blatt als CSV sichern.',
    }),
    XLSX_CELL_FAILED: ({ cell, value }) => ({
      message: `Die Formel in der Zelle ${cell} ergab ${quote(value)}; die Zelle ist als leer gelesen.`,
      remedy: 'Die Formel berichtigen, oder ihren Wert an ihre Stelle schreiben.',
    }),
    PERSON_NOT_ONE: ({ found }) => ({
      message: `Hier wird eine Datei mit eigenen Einschätzungen erwartet, und dies ist ${words.content(found)}.`,
      remedy:
        'Die Datei öffnen, die unter „Meine Entwicklung“ gesichert wurde; eine Leiter wird unter „Eine Leiter öffnen“ geöffnet.',
    }),
    PERSON_NEWER: ({ version, newest }) => ({
      message: `Diese Datei hat eine spätere Fassung von Rungs geschrieben (Form ${version}); diese hier liest Formen bis ${newest}.`,
      remedy: 'Sie mit jener Fassung öffnen. Hier wird nichts gelesen, und die Datei bleibt, wie sie ist.',
    }),
    PERSON_TOO_LARGE: ({ megabytes, limit }) => ({
      message: `Diese Datei hat ${figure(megabytes)} MB; Dateien mit eigenen Einschätzungen werden bis ${figure(limit)} MB gelesen.`,
      remedy:
        'Prüfen, ob es die richtige Datei ist; Einschätzungen und Notizen vieler Jahre bleiben weit darunter.',
    }),
    PERSON_CUT_OFF: ({ open }) => ({
      message: `Die Datei endet hier, bevor sie vollständig ist: ${plural(open, { one: '# Klammer ist', other: '# Klammern sind' })} noch offen.`,
      remedy: 'Um die Datei noch einmal bitten, oder sie neu sichern: ihr Ende ging unterwegs verloren.',
    }),
    PERSON_TWO_ANSWERS: ({ skill, kept, left }) => ({
      message: `Die Kompetenz ${quote(skill)} hat zwei eigene Antworten; ${quote(kept)} zählt, und ${quote(left)} ist weggelassen.`,
      remedy: 'Die Kompetenz noch einmal einschätzen, wenn die andere gemeint war.',
    }),
    PERSON_LINK_BROKEN: ({ reason }) => ({
      message: `Dieser Link enthält keine lesbaren Einschätzungen: ${withoutFullStop(words.reason(reason))}.`,
      remedy:
        'Den ganzen Link noch einmal kopieren, oder um eine Datei bitten: Programme für E-Mail kürzen lange Links manchmal.',
    }),
    PERSON_LINK_NEWER: ({ form }) => ({
      message: `Diesen Link hat eine spätere Fassung von Rungs gemacht (Form ${quote(form)}), die hier nicht gelesen wird.`,
      remedy: 'Ihn mit jener Fassung öffnen, oder um eine Datei bitten.',
    }),
    PERSON_LINK_TOO_LONG: ({ length, limit }) => ({
      message: `Als Link hätte dies ${figure(length)} Zeichen; über ${figure(limit)} kürzen Programme für E-Mail und Chat die Links.`,
      remedy: 'Eine Datei sichern und diese schicken, oder Notizen und Belege weglassen.',
    }),
  };
};
