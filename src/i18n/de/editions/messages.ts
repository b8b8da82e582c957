import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const editionsMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'editions'> => {
  const two = (value: number) => figure(value, 2);
  const ratings = (n: number) => plural(n, { one: '# Einschätzung', other: '# Einschätzungen' });
  const whose = strings.whose;
  return {
    ...strings,
    edition: (edition) => `Ausgabe ${edition}`,
    untitled: (title) => `„${title}“`,
    otherLadder: (before, after) =>
      `„${before}“ und „${after}“ sind verschiedene Leitern und haben vielleicht wenig gemeinsam.`,
    from: (name) => `aus ${name}`,
    notRead: (name) =>
      `„${name}“ konnte nicht als Leiter gelesen werden. Öffne die Datei unter „Leitern“, um ihre Probleme zu sehen.`,
    andMore: (name, more) => `${name} und ${figure(more)} weitere`,
    rolesOn: (roles, date) => `${plural(roles, { one: '# Rolle', other: '# Rollen' })}, ${date}`,

    linkNote: withParts(strings.linkNote, part),
    changes: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
    roleWith: (role, changes) => `${role} (${figure(changes)})`,
    showMore: (more, of) => `${figure(more)} weitere von ${figure(of)} anzeigen`,

    nothingRated: withParts(strings.nothingRated, part),

    noRole: withParts(strings.noRole, part),
    others: (roles) =>
      `Die Bereitschaft hat sich für ${plural(roles, { one: '# weitere Rolle', other: '# weitere Rollen' })} geändert`,
    showAll: (all) => `Alle ${figure(all)} anzeigen`,

    readyBefore: (was) => `${was} vorher`,
    readySame: (is) => `${is} bereit, wie vorher`,
    ready: (is) => `${is} bereit`,
    differ: (skills, unrated) =>
      [
        plural(skills, { one: '# Kompetenz weicht ab', other: '# Kompetenzen weichen ab' }),
        ...(unrated > 0 ? [`${figure(unrated)} davon noch nicht eingeschätzt`] : []),
      ].join(', '),
    hold: (covered, asked, wasCovered, wasAsked) =>
      `Du erfüllst ${two(covered)} der ${two(asked)} gewichteten Stufen, die sie jetzt verlangt. Vorher waren es ${two(wasCovered)} von ${two(wasAsked)}.`,
    otherRows: (skills, isOther) =>
      `${isOther ? plural(skills, { one: '# weitere Kompetenz', other: '# weitere Kompetenzen' }) : plural(skills, { one: '# Kompetenz', other: '# Kompetenzen' })}: gleiche Anforderung, andere Summe`,
    whole: (asked, wasAsked) =>
      `Die verlangte Stufe ist gleich geblieben. Ihr Anteil ist ein anderer, weil sich die Summe von ${two(wasAsked)} auf ${two(asked)} gewichtete Stufen geändert hat.`,
    allBy: (edition, readiness) => `Summe, ${edition}: ${percent(readiness, false, 1)}`,
    facts: {
      nowAsked: (step) => `jetzt verlangt: ${step}`,
      splitFrom: (name) => `abgetrennt von „${name}“`,
      noLonger: (step) => `nicht mehr verlangt; vorher ${step}`,
      partOf: (name) => `jetzt Teil von „${name}“`,
      asks: (step, before) => `verlangt jetzt ${step}; vorher ${before}`,
      weighs: (weight, before) => `Gewicht ${two(weight)}; vorher ${two(before)}`,
      stands: (step, before) => `du bist bei ${step}; vorher bei ${before}`,
      called: (before) => `hieß vorher „${before}“`,
    },

    sum: {
      ...strings.sum,
      part: (weight, levels, asked, share) =>
        `${two(weight)} × ${two(levels)} ÷ ${two(asked)} = ${percent(share, false, 1)}`,
      held: (held) => `${held} erfüllt`,
      heldAndRest: (held, rest) => `${held} erfüllt, ${rest} fehlen`,
    },
    carried: (change, was) => {
      switch (change.code) {
        case 'SKILL_CARRIED': {
          const { from, name } = change.args;
          const before = was('skill', from);
          return before === name
            ? `„${name}“ hat in dieser Ausgabe eine andere Kennung. Deine Einschätzungen und Notizen wurden übernommen.`
            : `„${before}“ heißt hier „${name}“. Deine Einschätzungen und Notizen wurden übernommen.`;
        }
        case 'SKILL_KEPT':
          return `„${change.args.name}“ ist nicht in dieser Ausgabe. Deine Einschätzungen und Notizen sind getrennt gespeichert und zählen nicht mit.`;
        case 'SKILL_BACK':
          return `„${change.args.name}“ ist wieder in dieser Ausgabe. Deine Einschätzungen und Notizen zählen wieder mit.`;
        case 'STEP_CARRIED':
          return `Die Stufe „${change.args.from}“ heißt hier „${change.args.to}“. Sie behält ihre ${ratings(change.args.answers)}.`;
        case 'STEP_BY_POSITION':
          return `Die Stufe „${change.args.from}“ ist nicht in dieser Ausgabe. An ihrer Stelle gilt „${change.args.to}“ für ihre ${ratings(change.args.answers)}. Die ursprünglichen Einschätzungen bleiben gespeichert.`;
        case 'STEP_BACK':
          return `Die Stufe „${change.args.to}“ ist wieder in dieser Ausgabe. Sie hat ihre ${ratings(change.args.answers)} zurück.`;
        case 'STEP_UNKNOWN':
          return `„${change.args.step}“ ist in keiner der beiden Ausgaben eine Stufe. Ihre ${ratings(change.args.answers)} ${change.args.answers === 1 ? 'ist unverändert und zählt' : 'sind unverändert und zählen'} nicht mit.`;
        case 'ROLE_CARRIED': {
          const { from, title, as } = change.args;
          const before = was('role', from);
          return before === title
            ? `${whose[as]}, „${title}“, hat in dieser Ausgabe eine andere Kennung und wurde übernommen.`
            : `${whose[as]}, „${before}“, heißt hier „${title}“ und wurde übernommen.`;
        }
        case 'ROLE_KEPT':
          return `${whose[change.args.as]}, „${change.args.title}“, ist nicht in dieser Ausgabe. Die Angabe ist getrennt gespeichert und erscheint wieder, sobald eine Ausgabe die Rolle enthält.`;
        case 'ROLE_BACK':
          return `${whose[change.args.as]}, „${change.args.title}“, ist wieder in dieser Ausgabe.`;
      }
    },
  };
};
