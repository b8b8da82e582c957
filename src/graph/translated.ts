/** Translates a ladder: replaces its texts by those of one of its own translations. */
import {
  themesOf,
  type LadderDocument,
  type MoveDocument,
  type RoleDocument,
  type SkillDocument,
  type Translation,
} from '../model/ladder/ladder';
import { described, type Described } from '../model/ladder/skill';
import { stepValue } from '../model/ladder/scale';
import { type CareerGraph } from './careerGraph';
import { moveTarget } from './moves';
import { ownValue } from '../model/validation/values';

/**
 * The ladder's document with the texts of a translation; untranslated texts stay. Every reference becomes an
 * id, and former names become aliases, so that existing links and files still work. The graph stays the same,
 * with one exception: a title-only reference that matches a role only by its translated name then leads to
 * that role.
 */
export function translated(graph: CareerGraph, code: string): LadderDocument {
  const { document } = graph;
  const words = document.translations?.[code];
  if (!words) return document;
  return {
    ...document,
    ...definedFields({ title: words.title, summary: words.summary }),
    language: code,
    scale: document.scale.map((step) => ({ ...step, ...definedFields(ownValue(words.scale, step.id)) })),
    ...(document.progression
      ? { progression: { ...document.progression, ...definedFields(words.progression) } }
      : {}),
    ...(document.themes || words.themes
      ? {
          themes: themesOf(document).map((theme) => ({
            ...theme,
            ...definedFields(ownValue(words.themes, theme.id)),
          })),
        }
      : {}),
    levels: document.levels.map((level) => {
      const { expectations, ...rest } = ownValue(words.levels, level.id) ?? {};
      return {
        ...level,
        ...definedFields(rest),
        ...(level.expectations ? { expectations: describedIn(level.expectations, expectations) } : {}),
      };
    }),
    families: document.families.map((family) => ({
      ...family,
      ...definedFields(ownValue(words.families, family.id)),
    })),
    skills: document.skills.map((skill) => skillIn(skill, ownValue(words.skills, skill.id))),
    roles: document.roles.map((role) => roleIn(graph, role, ownValue(words.roles, role.id))),
  };
}

function skillIn(
  skill: SkillDocument,
  words: NonNullable<Translation['skills']>[string] = {},
): SkillDocument {
  const { indicators, ...rest } = words;
  return {
    ...skill,
    ...definedFields(rest),
    aliases: withFormer(skill.aliases, skill.name, words.name),
    indicators: describedIn(skill.indicators, indicators),
  };
}

type Texts = Readonly<Record<string, string | Partial<Described>>>;

/** Sentences with examples in translation; what has no translation stays, and so does a sentence that only the translation has. */
function describedIn<T extends string | Described>(
  originals: Readonly<Record<string, T>>,
  words: Texts = {},
): Record<string, string | { text: string; examples: string[]; not?: string | undefined }> {
  const ids = new Set([...Object.keys(originals), ...Object.keys(words)]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const { text, examples, not } = described(ownValue(originals, id) ?? '');
      const given = ownValue(words, id);
      const now = typeof given === 'string' ? { text: given } : given;
      const both = {
        text: now?.text ?? text,
        examples: sameLength(now?.examples, examples) ?? [...examples],
        ...(not === undefined ? {} : { not: now?.not ?? not }),
      };
      return [id, both.examples.length === 0 && not === undefined ? both.text : both];
    }),
  );
}

function roleIn(
  graph: CareerGraph,
  role: RoleDocument,
  words: NonNullable<Translation['roles']>[string] = {},
): RoleDocument {
  const node = graph.roles.get(role.id);
  const { title, shortTitle, summary, category, tags, experience, education, responsibilities } = words;
  const moves = (list: readonly MoveDocument[]): MoveDocument[] =>
    list.map((move) => {
      const { role: name, note, criteria, ...rest } = moveTarget(move);
      const id = graph.roleNames.find(name) ?? name;
      const noted = definedFields({
        note: ownValue(words.moves, id) ?? note,
        criteria: criteria && (sameLength(ownValue(words.criteria, id), criteria) ?? criteria),
        ...rest,
      });
      return Object.keys(noted).length === 0 ? id : { role: id, ...noted };
    });
  return {
    ...role,
    // An untranslated short title would not match the translated title.
    ...(title === undefined ? {} : { title, shortTitle }),
    ...definedFields({ shortTitle, summary, category, tags: sameLength(tags, role.tags) }),
    family: node?.family ?? role.family,
    level: graph.document.levels.find(({ id }) => id === node?.level)?.id ?? role.level,
    aliases: withFormer(role.aliases, role.title, title),
    responsibilities: {
      primary:
        sameLength(responsibilities?.primary, role.responsibilities.primary) ?? role.responsibilities.primary,
      secondary:
        sameLength(responsibilities?.secondary, role.responsibilities.secondary) ??
        role.responsibilities.secondary,
    },
    requirements: role.requirements.map((requirement) => {
      const skill = graph.skillNames.find(requirement.skill) ?? requirement.skill;
      // A step's name would be looked up among the translated names.
      const level = stepValue(graph.document.scale, requirement.level) ?? requirement.level;
      return {
        ...requirement,
        skill,
        level,
        ...definedFields({ note: ownValue(words.requirements, skill) }),
      };
    }),
    experience: {
      ...role.experience,
      ...definedFields({
        note: experience?.note,
        preferred: sameLength(experience?.preferred, role.experience.preferred),
      }),
    },
    education: {
      ...role.education,
      ...definedFields({
        minimum: education?.minimum,
        preferred: education?.preferred,
        fields: sameLength(education?.fields, role.education.fields),
      }),
    },
    entryFrom: moves(role.entryFrom),
    advancementTo: moves(role.advancementTo),
    lateral: moves(role.lateral),
  };
}

/** The defined fields only, so that spreading them keeps the originals of the others. */
function definedFields<T extends object>(words: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(words ?? {}).filter(([, value]) => value !== undefined);
  // Removing undefined fields does not change the types of the others.
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Returns the translated list if it has the length of the original, otherwise undefined. */
function sameLength<T>(words: readonly T[] | undefined, original: readonly unknown[]): T[] | undefined {
  return words && words.length === original.length ? [...words] : undefined;
}

function withFormer(aliases: readonly string[], before: string, now: string | undefined): string[] {
  return now === undefined || now === before || aliases.includes(before)
    ? [...aliases]
    : [...aliases, before];
}
