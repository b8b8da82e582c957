import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const editionsMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'editions'> => {
  const two = (value: number) => figure(value, 2);
  const answers = (n: number) => plural(n, { one: '# Antwort steht', other: '# Antworten stehen' });
  const whose = strings.whose;
  return {
    ...strings,
    edition: (edition) => `Ausgabe ${edition}`,
    untitled: (title) => `„${title}“`,
    otherLadder: (before, after) =>
      `„${before}“ ist eine andere Leiter als „${after}“; die beiden haben vielleicht wenig gemeinsam.`,
    from: (name) => `aus ${name}`,
    notRead: (name) =>
      `„${name}“ ließ sich nicht als Leiter lesen. Als eine geöffnet, zeigt sich, was daran nicht stimmt.`,
    andMore: (name, more) => `${name} und ${figure(more)} weitere`,
    rolesOn: (roles, date) => `${plural(roles, { one: '# Rolle', other: '# Rollen' })}, ${date}`,

    linkNote: withParts(strings.linkNote, part),
    changes: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
    roleWith: (role, changes) => `${role} (${figure(changes)})`,
    showMore: (more, of) => `${figure(more)} weitere von ${figure(of)} zeigen`,

    nothingRated: withParts(strings.nothingRated, part),

    noRole: withParts(strings.noRole, part),
    others: (roles) =>
      `Die Bereitschaft hat sich für ${plural(roles, { one: '# weitere Rolle', other: '# weitere Rollen' })} geändert`,
    showAll: (all) => `Alle ${figure(all)} zeigen`,

    readyBefore: (was) => `${was} vorher`,
    readySame: (is) => `${is} bereit, wie vorher`,
    ready: (is) => `${is} bereit`,
    differ: (skills, unrated) =>
      [
        plural(skills, { one: '# Kompetenz weicht ab', other: '# Kompetenzen weichen ab' }),
        ...(unrated > 0 ? [`${figure(unrated)} davon noch nicht eingeschätzt`] : []),
      ].join(', '),
    hold: (covered, asked, wasCovered, wasAsked) =>
      `Du hast ${two(covered)} der ${two(asked)} gewichteten Stufen, die sie jetzt verlangt; es waren ${two(wasCovered)} von ${two(wasAsked)}.`,
    otherRows: (skills, isOther) =>
      `${isOther ? plural(skills, { one: '# weitere Kompetenz', other: '# weitere Kompetenzen' }) : plural(skills, { one: '# Kompetenz', other: '# Kompetenzen' })} wie vorher gefragt, von einem anderen Ganzen`,
    whole: (asked, wasAsked) =>
      `Die verlangte Stufe ist dieselbe. Das Ganze sind ${two(asked)} gewichtete Stufen und waren ${two(wasAsked)}, also ist der Anteil ein anderer.`,
    allBy: (edition, readiness) => `Alles davon nach ${edition}: ${percent(readiness, false, 1)}`,
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
      ...strings.sum,
      part: (weight, levels, asked, share) =>
        `${two(weight)} × ${two(levels)} ÷ ${two(asked)} = ${percent(share, false, 1)}`,
      held: (held) => `${held} vorhanden`,
      heldAndRest: (held, rest) => `${held} vorhanden, ${rest} noch offen`,
    },
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
