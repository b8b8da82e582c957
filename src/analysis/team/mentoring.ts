/** Who in a team can mentor whom in what. */
import { rollup } from 'd3-array';
import type { RoleNode } from '../../graph/careerGraph';
import { coverage } from '../gap/gap';
import { comesTo, type Member } from './team';

/** A member with the roles they aim for. */
export interface AimingMember extends Member {
  targets: readonly RoleNode[];
}

interface Mentor {
  member: string;
  /** 1..n. */
  level: number;
}

export interface MentoringNeed {
  /** The member who is short in the skill. */
  mentee: string;
  target: RoleNode;
  skill: string;
  /** Level held, 0 where not rated, level asked, and the levels between the two. */
  held: number;
  asked: number;
  steps: number;
  /** True where the mentee has not rated the skill, and may hold it. */
  unrated: boolean;
  /** Share of all that the target asks which is lacking here, 0..1. */
  shortfall: number;
  /** Those who hold what is asked, and at least one level more than the mentee; in the team's order. May be empty. */
  mentors: Mentor[];
}

/** A mentor is at least so many levels above. */
const ABOVE = 1;

/**
 * For each member, each of their targets and each skill they are short in there (method 2): the members who hold the
 * level asked and are at least a step above. Members, targets and skills in the order they are given in. What the mentee
 * has set aside is no need, and nobody is their own mentor, as who is short does not hold what is asked. Cost: linear in
 * what is held and asked, and for each skill short in those who hold it.
 */
export function mentoring(members: readonly AimingMember[]): MentoringNeed[] {
  const holders = holdersBySkill(members);
  return members.flatMap(({ id: mentee, standing: { held }, targets }) =>
    targets.flatMap((target) => {
      const sums = coverage(held, target.asks);
      return [...target.asks.values()].flatMap(({ skill, level: asked, weight }): MentoringNeed[] => {
        const answer = held.get(skill);
        const have = answer ?? 0;
        if (have === 'notApplicable' || have >= asked) return [];
        const steps = asked - have;
        const least = Math.max(asked, have + ABOVE);
        return [
          {
            mentee,
            target,
            skill,
            held: have,
            asked,
            steps,
            unrated: answer === undefined,
            shortfall: sums.asked === 0 ? 0 : (weight * steps) / sums.asked,
            mentors: (holders.get(skill) ?? []).filter(({ level }) => comesTo(level, least)),
          },
        ];
      });
    }),
  );
}

/** Who holds a skill at all, in the team's order. */
function holdersBySkill(members: readonly Member[]): Map<string, Mentor[]> {
  const held = members.flatMap(({ id, standing }) =>
    [...standing.held].flatMap(([skill, level]) =>
      level === 'notApplicable' || level <= 0 ? [] : [{ skill, member: id, level }],
    ),
  );
  return rollup(
    held,
    (holders) => holders.map(({ member, level }): Mentor => ({ member, level })),
    ({ skill }) => skill,
  );
}

/** A skill that somebody can pass on, with those who need it: the same needs, seen from the mentor. */
export interface MentorOffer {
  mentor: string;
  skill: string;
  level: number;
  needs: MentoringNeed[];
}

/** The needs by mentor and skill, in the order in which they are met in the list. Cost: linear in needs and their mentors. */
export function offers(needs: readonly MentoringNeed[]): MentorOffer[] {
  const byMentor = new Map<string, Map<string, MentorOffer>>();
  const all: MentorOffer[] = [];
  for (const need of needs) {
    for (const { member: mentor, level } of need.mentors) {
      const theirs = byMentor.get(mentor) ?? new Map<string, MentorOffer>();
      byMentor.set(mentor, theirs);
      const known = theirs.get(need.skill);
      if (known) known.needs.push(need);
      else {
        const offer = { mentor, skill: need.skill, level, needs: [need] };
        theirs.set(need.skill, offer);
        all.push(offer);
      }
    }
  }
  return all;
}
