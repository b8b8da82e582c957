import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const editions = ({ plural, figure, percent, part }: Formatter): MessagesOf<'editions'> => {
  const two = (value: number) => figure(value, 2);
  const answers = (n: number) => plural(n, { one: '# Antwort steht', other: '# Antworten stehen' });
  const whose = { current: 'Deine Rolle', target: 'Eines deiner Ziele' } as const;
  return {
    title: 'Was diese Ausgabe ändert',
    edition: (edition) => `Ausgabe ${edition}`,
    untitled: (title) => `„${title}“`,
    asItWas: 'wie sie war',
    asItIs: 'wie sie jetzt ist',
    to: 'zu',
    otherLadder: (before, after) =>
      `„${before}“ ist eine andere Leiter als „${after}“; die beiden haben vielleicht wenig gemeinsam.`,
    sameLadder: 'Eine Ausgabe ändert, was die Leiter sagt, nicht, was du kannst.',
    seen: 'Ich habe es gesehen',
    untilThen: 'Bis dahin bleibt es hier zum Wiederkommen.',
    closeComparison: 'Vergleich schließen',
    from: (name) => `aus ${name}`,
    putAside: 'Beiseitegelegt. Von jetzt an sagt diese Seite, was sich nach dieser Ausgabe ändert.',
    compareTitle: 'Ausgaben vergleichen',
    noEarlier:
      'Keine frühere Ausgabe dieser Leiter ist zur Hand. Die, nach der du dich einschätzt, wird in diesem Browser aufbewahrt, und wenn sich die Leiter ändert, zeigt diese Seite, was das für dich bedeutet.',
    compareAnother: 'Mit einer anderen Ausgabe vergleichen',
    compareOne: 'Mit einer Ausgabe vergleichen',
    compareNote:
      'Wähle eine Datei dieser Leiter, wie sie einmal war: ihr YAML oder JSON, oder eine ZIP-Datei ihres Ordners. Sie wird in diesem Browser gelesen, und was hier zu sehen ist, bleibt, wie es ist.',
    chooseFile: 'Datei wählen …',
    fileInput: 'Eine Leiter zum Vergleichen',
    reading: 'Wird gelesen …',
    notRead: (name) =>
      `„${name}“ ließ sich nicht als Leiter lesen. Als eine geöffnet, zeigt sich, was daran nicht stimmt.`,
    andMore: (name, more) => `${name} und ${figure(more)} weitere`,
    orOpened: 'Oder eine, die in diesem Browser geöffnet wurde:',
    rolesOn: (roles, date) => `${plural(roles, { one: '# Rolle', other: '# Rollen' })}, ${date}`,
    linkTitle: 'Ausgaben der Leiter',
    linkNote: `Wenn diese Leiter in einer neuen Ausgabe kommt, zeigt ein eigener Reiter, was das für dich bedeutet. Auch jede frühere lässt sich ansehen: ${part('link', 'mit einer Ausgabe vergleichen')}.`,

    changed: 'Was sich in der Leiter geändert hat',
    changes: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
    nothingChanged: 'Nichts als der Name der Ausgabe: beide sagen dasselbe.',
    about: 'Über',
    everyRole: 'jede Rolle',
    roleWith: (role, changes) => `${role} (${figure(changes)})`,
    showMore: (more, of) => `${figure(more)} weitere von ${figure(of)} zeigen`,
    notStated: 'nicht angegeben',
    before: 'Vorher',
    now: 'Jetzt',

    forMe: 'Was es für dich bedeutet',
    nothingRated: `Noch ist nichts eingeschätzt, also gibt es keine Bereitschaft zu vergleichen. ${part('link', 'Einige Kompetenzen einschätzen')}`,
    noRole: `Du bist in keiner Rolle dieser Leiter und hast kein Ziel. ${part('link', 'Wähle eines')}, und hier ist zu sehen, was die Ausgabe dafür ändert.`,
    sameAnswers:
      'Dieselben Antworten, nach beiden Ausgaben gelesen: geändert hat sich, was verlangt wird. Eine nicht eingeschätzte Kompetenz zählt als 0.',
    as: { current: 'deine Rolle heute', target: 'eines deiner Ziele' },
    others: (roles) =>
      `Die Bereitschaft hat sich für ${plural(roles, { one: '# weitere Rolle', other: '# weitere Rollen' })} geändert`,
    firstTwenty: 'Die ersten zwanzig zeigen',
    firstThirty: 'Die ersten dreißig zeigen',
    showAll: (all) => `Alle ${figure(all)} zeigen`,

    readyBefore: (was) => `${was} vorher`,
    readySame: (is) => `${is} bereit, wie vorher`,
    ready: (is) => `${is} bereit`,
    newRole: 'neu in dieser Ausgabe',
    goneRole: 'nicht mehr in dieser Leiter',
    sameOtherScale: 'verlangt dasselbe, auf einer anderen Skala',
    sameAsBefore: 'verlangt dasselbe wie vorher',
    differ: (skills, unrated) =>
      [
        plural(skills, { one: '# Kompetenz weicht ab', other: '# Kompetenzen weichen ab' }),
        ...(unrated > 0 ? [`${figure(unrated)} davon noch nicht eingeschätzt`] : []),
      ].join(', '),
    hold: (covered, asked, wasCovered, wasAsked) =>
      `Du hast ${two(covered)} der ${two(asked)} gewichteten Stufen, die sie jetzt verlangt; es waren ${two(wasCovered)} von ${two(wasAsked)}.`,
    notDescribed:
      'Diese Ausgabe beschreibt die Rolle nicht. Was du über ihre Kompetenzen gesagt hast, bleibt, wie es ist.',
    nowAsked: 'Jetzt gefragt und noch nicht eingeschätzt:',
    ownRows: 'Was du vom Ganzen hast, wo die Ausgabe es geändert hat',
    otherRows: (skills, isOther) =>
      `${isOther ? plural(skills, { one: '# weitere Kompetenz', other: '# weitere Kompetenzen' }) : plural(skills, { one: '# Kompetenz', other: '# Kompetenzen' })} wie vorher gefragt, von einem anderen Ganzen`,
    whole: (asked, wasAsked) =>
      `Die verlangte Stufe ist dieselbe. Das Ganze sind ${two(asked)} gewichtete Stufen und waren ${two(wasAsked)}, also ist der Anteil ein anderer.`,
    allBy: (edition, readiness) => `Alles davon nach ${edition}: ${percent(readiness, false, 1)}`,
    profile: 'Profil',
    notAsked: 'nicht gefragt',
    facts: {
      nowAsked: (step) => `jetzt gefragt: ${step}`,
      splitFrom: (name) => `abgetrennt von „${name}“`,
      noLonger: (step) => `nicht mehr gefragt; vorher ${step}`,
      partOf: (name) => `jetzt Teil von „${name}“`,
      asks: (step, before) => `verlangt ${step}, vorher ${before}`,
      weighs: (weight, before) => `wiegt ${two(weight)}, vorher ${two(before)}`,
      stands: (step, before) => `du stehst bei ${step}, vorher bei ${before}`,
      called: (before) => `hieß vorher „${before}“`,
    },
    sum: {
      notAsked: 'nicht gefragt, also in keiner Summe',
      aside: 'nicht zutreffend, also in keiner Summe',
      part: (weight, levels, asked, share) =>
        `${two(weight)} × ${two(levels)} ÷ ${two(asked)} = ${percent(share, false, 1)}`,
      held: (held) => `${held} vorhanden`,
      heldAndRest: (held, rest) => `${held} vorhanden, ${rest} noch offen`,
    },

    became: 'Was aus deinen Antworten wurde',
    allStand: 'Jede Antwort steht, wie du sie gegeben hast, mit Belegen, Vorhaben und Notizen.',
    nothingLost: 'Nichts ist verloren: Belege, Vorhaben und Notizen sind mit jeder Antwort mitgegangen.',
    nothingLostApart:
      'Nichts ist verloren: Belege, Vorhaben und Notizen sind mit jeder Antwort mitgegangen, und wofür diese Ausgabe keinen Platz hat, kommt mit einer wieder, die ihn hat.',
    seeApart: 'Sehen, was getrennt aufbewahrt ist',
    othersStand: 'Jede andere Antwort steht, wie du sie gegeben hast.',
    carried: (change, was) => {
      switch (change.code) {
        case 'SKILL_CARRIED': {
          const { from, name } = change.args;
          const before = was('skill', from);
          return before === name
            ? `„${name}“ hat in der Leiter eine andere Kennung: was du dazu gesagt hast, ist mitgekommen.`
            : `„${before}“ heißt hier „${name}“: was du dazu gesagt hast, ist mitgekommen.`;
        }
        case 'SKILL_KEPT':
          return `„${change.args.name}“ ist nicht in dieser Ausgabe: was du dazu gesagt hast, wird getrennt aufbewahrt, in keiner Zahl.`;
        case 'SKILL_BACK':
          return `„${change.args.name}“ ist wieder in dieser Ausgabe: was du dazu gesagt hast, zählt wieder.`;
        case 'STEP_CARRIED':
          return `Die Stufe „${change.args.from}“ heißt hier „${change.args.to}“: ${answers(change.args.answers)} dort, wie vorher.`;
        case 'STEP_BY_POSITION':
          return `Die Stufe „${change.args.from}“ ist nicht in dieser Ausgabe: ${answers(change.args.answers)} bei „${change.args.to}“, an deren Platz. Die Antwort, wie du sie gegeben hast, bleibt im Gedächtnis.`;
        case 'STEP_BACK':
          return `Die Stufe „${change.args.to}“ ist wieder da: ${answers(change.args.answers)} dort, wie du einmal geantwortet hast.`;
        case 'STEP_UNKNOWN':
          return `„${change.args.step}“ ist in keiner der Ausgaben eine Stufe: ${answers(change.args.answers)} wie geschrieben, in keiner Zahl.`;
        case 'ROLE_CARRIED': {
          const { from, title, as } = change.args;
          const before = was('role', from);
          return before === title
            ? `${whose[as]}, „${title}“, hat in der Leiter eine andere Kennung und ist mitgekommen.`
            : `${whose[as]}, „${before}“, heißt hier „${title}“ und ist mitgekommen.`;
        }
        case 'ROLE_KEPT':
          return `${whose[change.args.as]}, „${change.args.title}“, ist nicht in dieser Ausgabe: es wird getrennt aufbewahrt und kommt mit einer wieder, die es hat.`;
        case 'ROLE_BACK':
          return `${whose[change.args.as]}, „${change.args.title}“, ist wieder in dieser Ausgabe.`;
      }
    },
  };
};
