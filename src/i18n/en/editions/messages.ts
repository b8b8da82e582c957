import type { PersonChange } from '../../../analysis/profile/migrateChange';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What a new edition of the ladder changes, and what it means for the reader. */
export const editionsMessages = ({ plural, figure, percent, part }: Formatter) => {
  const two = (value: number) => figure(value, 2);
  const ratings = (n: number) => plural(n, { one: '# rating', other: '# ratings' });
  const whose = strings.whose;
  return {
    ...strings,
    edition: (edition: string) => `edition ${edition}`,
    untitled: (title: string) => `“${title}”`,
    otherLadder: (before: string, after: string) =>
      `“${before}” and “${after}” are different ladders, so they may have little in common.`,
    from: (name: string) => `from ${name}`,
    notRead: (name: string) =>
      `“${name}” could not be read as a ladder. Open it under “Ladders” to see its problems.`,
    andMore: (name: string, more: number) => `${name} and ${figure(more)} more`,
    rolesOn: (roles: number, date: string) =>
      `${plural(roles, { one: '# role', other: '# roles' })}, ${date}`,

    linkNote: withParts(strings.linkNote, part),
    changes: (changes: number) => plural(changes, { one: '# change', other: '# changes' }),
    roleWith: (role: string, changes: number) => `${role} (${figure(changes)})`,
    showMore: (more: number, of: number) => `Show ${figure(more)} more of ${figure(of)}`,

    nothingRated: withParts(strings.nothingRated, part),

    noRole: withParts(strings.noRole, part),
    others: (roles: number) =>
      `Readiness changed for ${plural(roles, { one: '# other role', other: '# other roles' })}`,
    showAll: (all: number) => `Show all ${figure(all)}`,

    readyBefore: (was: string) => `${was} before`,
    readySame: (is: string) => `${is} ready, as before`,
    ready: (is: string) => `${is} ready`,
    differ: (skills: number, unrated: number) =>
      [
        plural(skills, { one: '# skill differs', other: '# skills differ' }),
        ...(unrated > 0 ? [`${figure(unrated)} of them not rated yet`] : []),
      ].join(', '),
    hold: (covered: number, asked: number, wasCovered: number, wasAsked: number) =>
      `You meet ${two(covered)} of the ${two(asked)} weighted steps that it requires now. Before, you met ${two(wasCovered)} of ${two(wasAsked)}.`,
    otherRows: (skills: number, isOther: boolean) =>
      `${isOther ? plural(skills, { one: '# other skill', other: '# other skills' }) : plural(skills, { one: '# skill', other: '# skills' })}: same requirement, different total`,
    whole: (asked: number, wasAsked: number) =>
      `The required step is the same, but its share differs because the total changed from ${two(wasAsked)} to ${two(asked)} weighted steps.`,
    allBy: (edition: string, readiness: number) => `Total, ${edition}: ${percent(readiness, false, 1)}`,
    facts: {
      nowAsked: (step: string) => `now required at ${step}`,
      splitFrom: (name: string) => `split from “${name}”`,
      noLonger: (step: string) => `no longer required; was ${step}`,
      partOf: (name: string) => `now part of “${name}”`,
      asks: (step: string, before: string) => `now requires ${step}; was ${before}`,
      weighs: (weight: number, before: number) => `weight ${two(weight)}; was ${two(before)}`,
      stands: (step: string, before: string) => `you are at ${step}; were at ${before}`,
      called: (before: string) => `previously called “${before}”`,
    },

    sum: {
      ...strings.sum,
      /** "1 × 2 ÷ 12 = 16.7%": of a weight, levels and the whole, all in weighted steps. */
      part: (weight: number, levels: number, asked: number, share: number) =>
        `${two(weight)} × ${two(levels)} ÷ ${two(asked)} = ${percent(share, false, 1)}`,
      held: (held: string) => `${held} met`,
      heldAndRest: (held: string, rest: string) => `${held} met, ${rest} missing`,
    },
    /** Where a rating, step or role of the earlier edition is now. `was` gives its earlier name. */
    carried: (change: PersonChange, was: (kind: 'skill' | 'role', id: string) => string): string => {
      switch (change.code) {
        case 'SKILL_CARRIED': {
          const { from, name } = change.args;
          const before = was('skill', from);
          return before === name
            ? `“${name}” has a different id in this edition. Your ratings and notes moved with it.`
            : `“${before}” is called “${name}” here. Your ratings and notes moved with it.`;
        }
        case 'SKILL_KEPT':
          return `“${change.args.name}” is not in this edition. Your ratings and notes are stored separately and are not counted.`;
        case 'SKILL_BACK':
          return `“${change.args.name}” is in this edition again. Your ratings and notes count again.`;
        case 'STEP_CARRIED':
          return `The step “${change.args.from}” is called “${change.args.to}” here. It keeps its ${ratings(change.args.answers)}.`;
        case 'STEP_BY_POSITION':
          return `The step “${change.args.from}” is not in this edition. Its ${ratings(change.args.answers)} moved to “${change.args.to}”, the step in its place. The original ratings are stored too.`;
        case 'STEP_BACK':
          return `The step “${change.args.to}” is in this edition again. It has its ${ratings(change.args.answers)} back.`;
        case 'STEP_UNKNOWN':
          return `“${change.args.step}” is not a step of either edition. Its ${ratings(change.args.answers)} ${change.args.answers === 1 ? 'is' : 'are'} unchanged and not counted.`;
        case 'ROLE_CARRIED': {
          const { from, title, as } = change.args;
          const before = was('role', from);
          return before === title
            ? `${whose[as]}, “${title}”, has a different id in this edition and was carried over.`
            : `${whose[as]}, “${before}”, is called “${title}” here and was carried over.`;
        }
        case 'ROLE_KEPT':
          return `${whose[change.args.as]}, “${change.args.title}”, is not in this edition. It is stored separately and returns with an edition that includes it.`;
        case 'ROLE_BACK':
          return `${whose[change.args.as]}, “${change.args.title}”, is in this edition again.`;
      }
    },
  };
};
