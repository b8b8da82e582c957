import type { PersonChange } from '../../analysis/profile/migrateChange';
import type { Formatter } from '../formatter/Formatter';

/** What a new edition of the ladder changes, and what it means for the reader. */
export const editions = ({ plural, figure, percent, part }: Formatter) => {
  const two = (value: number) => figure(value, 2);
  const answers = (n: number) => plural(n, { one: '# answer stands', other: '# answers stand' });
  const whose = { current: 'The role you are in', target: 'A target of yours' } as const;
  return {
    title: 'What this edition changes',
    edition: (edition: string) => `edition ${edition}`,
    untitled: (title: string) => `“${title}”`,
    asItWas: 'as it was',
    asItIs: 'as it is now',
    to: 'to',
    otherLadder: (before: string, after: string) =>
      `“${before}” is another ladder than “${after}”, so that the two may have little in common.`,
    sameLadder: 'An edition changes what the ladder says, not what you can do.',
    seen: 'I have seen it',
    untilThen: 'Until then it stays here for you to come back to.',
    closeComparison: 'Close the comparison',
    from: (name: string) => `from ${name}`,
    putAside: 'Put aside. From now on this page tells what changes after this edition.',
    compareTitle: 'Compare editions',
    noEarlier:
      'No earlier edition of this ladder is at hand. The one by which you rate yourself is kept in this browser, and when the ladder changes, this page shows what that means for you.',
    compareAnother: 'Compare with another edition',
    compareOne: 'Compare with an edition',
    compareNote:
      'Choose a file of this ladder as it once was: its YAML or JSON, or a zip file of its folder. It is read in this browser, and what you see here stays as it is.',
    chooseFile: 'Choose a file …',
    fileInput: 'A ladder to compare with',
    reading: 'Reading …',
    notRead: (name: string) =>
      `“${name}” could not be read as a ladder. Open it as one to see what is wrong in it.`,
    andMore: (name: string, more: number) => `${name} and ${figure(more)} more`,
    orOpened: 'Or one that was opened in this browser:',
    rolesOn: (roles: number, date: string) =>
      `${plural(roles, { one: '# role', other: '# roles' })}, ${date}`,
    linkTitle: 'Editions of the ladder',
    linkNote: `When this ladder comes in a new edition, a tab of its own shows what that means for you. Any earlier one can be looked at too: ${part('link', 'compare with an edition')}.`,

    changed: 'What changed in the ladder',
    changes: (changes: number) => plural(changes, { one: '# change', other: '# changes' }),
    nothingChanged: 'Nothing but the name of the edition: the two say the same.',
    about: 'About',
    everyRole: 'every role',
    roleWith: (role: string, changes: number) => `${role} (${figure(changes)})`,
    showMore: (more: number, of: number) => `Show ${figure(more)} more of ${figure(of)}`,
    notStated: 'not stated',
    before: 'Before',
    now: 'Now',

    forMe: 'What it means for you',
    nothingRated: `Nothing is rated yet, so there is no readiness to compare. ${part('link', 'Rate some skills')}`,
    noRole: `You are in no role of this ladder and have no target. ${part('link', 'Choose one')}, and this shows what the edition changes for it.`,
    sameAnswers:
      'The same answers, read by both editions: what changed is what is asked. A skill not rated counts as 0.',
    as: { current: 'your role today', target: 'a target of yours' },
    others: (roles: number) =>
      `Readiness changed for ${plural(roles, { one: '# other role', other: '# other roles' })}`,
    firstTwenty: 'Show the first twenty',
    firstThirty: 'Show the first thirty',
    showAll: (all: number) => `Show all ${figure(all)}`,

    readyBefore: (was: string) => `${was} before`,
    readySame: (is: string) => `${is} ready, as before`,
    ready: (is: string) => `${is} ready`,
    newRole: 'new in this edition',
    goneRole: 'no longer in this ladder',
    sameOtherScale: 'asks the same, on another scale',
    sameAsBefore: 'asks the same as before',
    differ: (skills: number, unrated: number) =>
      [
        plural(skills, { one: '# skill differs', other: '# skills differ' }),
        ...(unrated > 0 ? [`${figure(unrated)} of them not rated yet`] : []),
      ].join(', '),
    hold: (covered: number, asked: number, wasCovered: number, wasAsked: number) =>
      `You hold ${two(covered)} of the ${two(asked)} weighted steps that it asks now; it was ${two(wasCovered)} of ${two(wasAsked)}.`,
    notDescribed: 'This edition does not describe the role. What you said of its skills stays as it is.',
    nowAsked: 'Now asked, and not rated yet:',
    ownRows: 'What you hold of the whole, where the edition changed it',
    otherRows: (skills: number, isOther: boolean) =>
      `${isOther ? plural(skills, { one: '# other skill', other: '# other skills' }) : plural(skills, { one: '# skill', other: '# skills' })} asked as before, of another whole`,
    whole: (asked: number, wasAsked: number) =>
      `The step that is asked is the same. The whole is ${two(asked)} weighted steps and was ${two(wasAsked)}, so that the share is another.`,
    allBy: (edition: string, readiness: number) => `All of it by ${edition}: ${percent(readiness, false, 1)}`,
    profile: 'Profile',
    notAsked: 'not asked',
    facts: {
      nowAsked: (step: string) => `now asked at ${step}`,
      splitFrom: (name: string) => `split from “${name}”`,
      noLonger: (step: string) => `no longer asked; ${step} was`,
      partOf: (name: string) => `now part of “${name}”`,
      asks: (step: string, before: string) => `asks ${step}, asked ${before} before`,
      weighs: (weight: number, before: number) => `weighs ${two(weight)}, weighed ${two(before)} before`,
      stands: (step: string, before: string) => `you stand at ${step}, and stood at ${before}`,
      called: (before: string) => `called “${before}” before`,
    },
    sum: {
      notAsked: 'not asked, so in no sum',
      aside: 'not applicable, so in no sum',
      /** "1 × 2 ÷ 12 = 16.7%": of a weight, levels and the whole, all in weighted steps. */
      part: (weight: number, levels: number, asked: number, share: number) =>
        `${two(weight)} × ${two(levels)} ÷ ${two(asked)} = ${percent(share, false, 1)}`,
      held: (held: string) => `${held} held`,
      heldAndRest: (held: string, rest: string) => `${held} held, ${rest} to come`,
    },

    became: 'What became of your answers',
    allStand: 'Every answer stands as you gave it, with its evidence, actions and notes.',
    nothingLost: 'Nothing is lost: evidence, actions and notes went along with each answer.',
    nothingLostApart:
      'Nothing is lost: evidence, actions and notes went along with each answer, and what this edition has no place for comes back with one that has.',
    seeApart: 'See what is kept apart',
    othersStand: 'Every other answer stands as you gave it.',
    /** One sentence, which says where what was said stands now. `was` is what the thing was called before. */
    carried: (change: PersonChange, was: (kind: 'skill' | 'role', id: string) => string): string => {
      switch (change.code) {
        case 'SKILL_CARRIED': {
          const { from, name } = change.args;
          const before = was('skill', from);
          return before === name
            ? `“${name}” goes by another id in the ladder: what you said of it came along.`
            : `“${before}” is called “${name}” here: what you said of it came along.`;
        }
        case 'SKILL_KEPT':
          return `“${change.args.name}” is not in this edition: what you said of it is kept apart, in no figure.`;
        case 'SKILL_BACK':
          return `“${change.args.name}” is in this edition again: what you said of it counts again.`;
        case 'STEP_CARRIED':
          return `The step “${change.args.from}” is called “${change.args.to}” here: ${answers(change.args.answers)} at it, as before.`;
        case 'STEP_BY_POSITION':
          return `The step “${change.args.from}” is not in this edition: ${answers(change.args.answers)} at “${change.args.to}”, which is in its place. The answer as you gave it is remembered.`;
        case 'STEP_BACK':
          return `The step “${change.args.to}” is there again: ${answers(change.args.answers)} at it, as you once answered.`;
        case 'STEP_UNKNOWN':
          return `“${change.args.step}” is a step of neither edition: ${answers(change.args.answers)} as written, in no figure.`;
        case 'ROLE_CARRIED': {
          const { from, title, as } = change.args;
          const before = was('role', from);
          return before === title
            ? `${whose[as]}, “${title}”, goes by another id in the ladder, and came along.`
            : `${whose[as]}, “${before}”, is called “${title}” here, and came along.`;
        }
        case 'ROLE_KEPT':
          return `${whose[change.args.as]}, “${change.args.title}”, is not in this edition: it is kept apart, and comes back with one that has it.`;
        case 'ROLE_BACK':
          return `${whose[change.args.as]}, “${change.args.title}”, is in this edition again.`;
      }
    },
  };
};
