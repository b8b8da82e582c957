/** A ladder in another language: its texts replaced by those of a translation that it carries itself. */
import type {
  LadderDocument,
  MoveDocument,
  RoleDocument,
  SkillDocument,
  Translation,
} from '../model/ladder/ladder';
import { stepValue } from '../model/ladder/scale';
import { moveTarget, type CareerGraph } from './careerGraph';

/**
 * The ladder's document with the texts of a translation. What it does not translate stays. Every reference is by id, and
 * the names before are aliases, so that links and files that use them still lead there. Changes nothing of the graph,
 * but that a bare title which is a role's name in the other language alone leads to that role there.
 */
export function translated(graph: CareerGraph, code: string): LadderDocument {
  const { document } = graph;
  const words = document.translations?.[code];
  if (!words) return document;
  return {
    ...document,
    ...said({ title: words.title, summary: words.summary }),
    language: code,
    scale: document.scale.map((step) => ({ ...step, ...said(own(words.scale, step.id)) })),
    levels: document.levels.map((level) => ({ ...level, ...said(own(words.levels, level.id)) })),
    families: document.families.map((family) => ({ ...family, ...said(own(words.families, family.id)) })),
    skills: document.skills.map((skill) => skillIn(skill, own(words.skills, skill.id))),
    roles: document.roles.map((role) => roleIn(graph, role, own(words.roles, role.id))),
  };
}

function skillIn(
  skill: SkillDocument,
  words: NonNullable<Translation['skills']>[string] = {},
): SkillDocument {
  const { indicators, ...rest } = words;
  return {
    ...skill,
    ...said(rest),
    aliases: withFormer(skill.aliases, skill.name, words.name),
    indicators: { ...skill.indicators, ...indicators },
  };
}

function roleIn(
  graph: CareerGraph,
  role: RoleDocument,
  words: NonNullable<Translation['roles']>[string] = {},
): RoleDocument {
  const node = graph.roles.get(role.id);
  const { title, shortTitle, summary, tags, experience, education, responsibilities } = words;
  const moves = (list: readonly MoveDocument[]): MoveDocument[] =>
    list.map((move) => {
      const { role: name, note } = moveTarget(move);
      const id = graph.roleNames.find(name) ?? name;
      const noted = own(words.moves, id) ?? note;
      return noted === undefined ? id : { role: id, note: noted };
    });
  return {
    ...role,
    // A short form of the title before would stand for another title.
    ...(title === undefined ? {} : { title, shortTitle }),
    ...said({ shortTitle, summary, tags: fitting(tags, role.tags) }),
    family: node?.family ?? role.family,
    level: graph.document.levels.find(({ id }) => id === node?.level)?.id ?? role.level,
    aliases: withFormer(role.aliases, role.title, title),
    responsibilities: {
      primary:
        fitting(responsibilities?.primary, role.responsibilities.primary) ?? role.responsibilities.primary,
      secondary:
        fitting(responsibilities?.secondary, role.responsibilities.secondary) ??
        role.responsibilities.secondary,
    },
    requirements: role.requirements.map((requirement) => {
      const skill = graph.skillNames.find(requirement.skill) ?? requirement.skill;
      // A step by its name would be looked for among names in another language.
      const level = stepValue(graph.document.scale, requirement.level) ?? requirement.level;
      return { ...requirement, skill, level, ...said({ note: own(words.requirements, skill) }) };
    }),
    experience: {
      ...role.experience,
      ...said({
        note: experience?.note,
        preferred: fitting(experience?.preferred, role.experience.preferred),
      }),
    },
    education: {
      ...role.education,
      ...said({
        minimum: education?.minimum,
        preferred: education?.preferred,
        fields: fitting(education?.fields, role.education.fields),
      }),
    },
    entryFrom: moves(role.entryFrom),
    advancementTo: moves(role.advancementTo),
    lateral: moves(role.lateral),
  };
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What is said of it, without what is not: spread over the original it leaves that as it is. */
function said<T extends object>(words: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(words ?? {}).filter(([, value]) => value !== undefined);
  // Nothing but the fields that are set is left of the same fields.
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** A list whose entries stand for those of the original, one for one; of another length it stands for none. */
function fitting<T>(words: readonly T[] | undefined, original: readonly unknown[]): T[] | undefined {
  return words && words.length === original.length ? [...words] : undefined;
}

function withFormer(aliases: readonly string[], before: string, now: string | undefined): string[] {
  return now === undefined || now === before || aliases.includes(before)
    ? [...aliases]
    : [...aliases, before];
}
