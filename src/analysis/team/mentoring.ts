/** Who in a team can mentor whom in which skill. */
import { rollup } from 'd3-array';
import type { RoleNode } from '../../graph/careerGraph';
import { coverage } from '../gap/gap';
import { reachesLevel, type Member } from './team';

/** A member with their target roles. */
export interface AimingMember extends Member {
  targets: readonly RoleNode[];
}

interface Mentor {
  member: string;
  /** 1..n. */
  level: number;
}

export interface MentoringNeed {
  /** The member who has a gap in the skill. */
  mentee: string;
  target: RoleNode;
  skill: string;
  /** Level held (0 if not rated), level required, and the levels in between. */
  held: number;
  required: number;
  steps: number;
  /** True if the mentee has not rated the skill, and so may hold it. */
  unrated: boolean;
  /** Share of the target's requirements that this skill lacks, 0..1. */
  shortfall: number;
  /**
   * Members who hold the required level and at least one level more than the mentee, in the team's order. May
   * be empty.
   */
  mentors: Mentor[];
}

/** A mentor is at least this many levels above the mentee. */
const ABOVE = 1;

/**
 * For each member, each of their targets and each skill with a gap there (method 2): the members who hold the
 * required level and are at least one step above. Members, targets and skills keep their order. A skill that
 * the mentee has set aside is not a need. Nobody can mentor themselves, because a member with a gap does not
 * hold the required level. Cost: linear in what is held and required, and for each gap in the holders of the
 * skill.
 */
export function mentoring(members: readonly AimingMember[]): MentoringNeed[] {
  const holders = holdersBySkill(members);
  return members.flatMap(({ id: mentee, skillProfile: { held }, targets }) =>
    targets.flatMap((target) => {
      const sums = coverage(held, target.requirements);
      return [...target.requirements.values()].flatMap(
        ({ skill, level: required, weight }): MentoringNeed[] => {
          const answer = held.get(skill);
          const have = answer ?? 0;
          if (have === 'notApplicable' || have >= required) return [];
          const steps = required - have;
          const least = Math.max(required, have + ABOVE);
          return [
            {
              mentee,
              target,
              skill,
              held: have,
              required,
              steps,
              unrated: answer === undefined,
              shortfall: sums.required === 0 ? 0 : (weight * steps) / sums.required,
              mentors: (holders.get(skill) ?? []).filter(({ level }) => reachesLevel(level, least)),
            },
          ];
        },
      );
    }),
  );
}

/** Members who hold a skill at all, in the team's order. */
function holdersBySkill(members: readonly Member[]): Map<string, Mentor[]> {
  const held = members.flatMap(({ id, skillProfile }) =>
    [...skillProfile.held].flatMap(([skill, level]) =>
      level === 'notApplicable' || level <= 0 ? [] : [{ skill, member: id, level }],
    ),
  );
  return rollup(
    held,
    (holders) => holders.map(({ member, level }): Mentor => ({ member, level })),
    ({ skill }) => skill,
  );
}

/** A skill that a member can teach, with those who need it: the same needs, grouped by mentor. */
export interface MentorOffer {
  mentor: string;
  skill: string;
  level: number;
  needs: MentoringNeed[];
}

/**
 * Groups the needs by mentor and skill, in order of first appearance. Cost: linear in needs and their
 * mentors.
 */
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
