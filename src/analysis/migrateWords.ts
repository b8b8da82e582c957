/** What carrying a person's document over to another edition did, in words. */
import type { PersonChange } from './migrateChange';

export interface MigrationWords {
  count: (n: number, one: string) => string;
  /** The name that a skill had in the edition before, by its id there. */
  skillBefore: (id: string) => string;
  /** The same for the title of a role. */
  roleBefore: (id: string) => string;
}

/** One sentence, which says where what was said stands now. */
export function carriedText(change: PersonChange, words: MigrationWords): string {
  switch (change.code) {
    case 'SKILL_CARRIED': {
      const { from, name } = change.args;
      const was = words.skillBefore(from);
      return was === name
        ? `“${name}” goes by another id in the ladder: what you said of it came along.`
        : `“${was}” is called “${name}” here: what you said of it came along.`;
    }
    case 'SKILL_KEPT':
      return `“${change.args.name}” is not in this edition: what you said of it is kept apart, in no figure.`;
    case 'SKILL_BACK':
      return `“${change.args.name}” is in this edition again: what you said of it counts again.`;
    case 'STEP_CARRIED':
      return `The step “${change.args.from}” is called “${change.args.to}” here: ${answers(change.args.answers, words)} at it, as before.`;
    case 'STEP_BY_POSITION':
      return `The step “${change.args.from}” is not in this edition: ${answers(change.args.answers, words)} at “${change.args.to}”, which is in its place. The answer as you gave it is remembered.`;
    case 'STEP_BACK':
      return `The step “${change.args.to}” is there again: ${answers(change.args.answers, words)} at it, as you once answered.`;
    case 'STEP_UNKNOWN':
      return `“${change.args.step}” is a step of neither edition: ${answers(change.args.answers, words)} as written, in no figure.`;
    case 'ROLE_CARRIED': {
      const { from, title, as } = change.args;
      const was = words.roleBefore(from);
      return was === title
        ? `${WHOSE[as]}, “${title}”, goes by another id in the ladder, and came along.`
        : `${WHOSE[as]}, “${was}”, is called “${title}” here, and came along.`;
    }
    case 'ROLE_KEPT':
      return `${WHOSE[change.args.as]}, “${change.args.title}”, is not in this edition: it is kept apart, and comes back with one that has it.`;
    case 'ROLE_BACK':
      return `${WHOSE[change.args.as]}, “${change.args.title}”, is in this edition again.`;
  }
}

const WHOSE = { current: 'The role you are in', target: 'A target of yours' } as const;

function answers(n: number, { count }: MigrationWords): string {
  return `${count(n, 'answer')} ${n === 1 ? 'stands' : 'stand'}`;
}
