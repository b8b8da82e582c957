import type { CareerGraph } from '../../graph/careerGraph';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import { group } from 'd3-array';
import { staleTexts, textKey } from '../../graph/freshness';
import { themesOf, type RoleDocument, type Translation } from '../../model/ladder/ladder';
import { Suggestions } from './suggestions';

/**
 * Finds translations of items that are not in the ladder, and lists whose length differs from the original.
 */
export function translations({ document }: CareerGraph): Issue[] {
  const roles = new Map(document.roles.map((role) => [role.id, role]));
  const skills = idsOf(document.skills);
  const nearIn = (ids: ReadonlySet<string>) => ({ ids, suggestions: new Suggestions(() => ids) });
  const near = {
    skill: nearIn(skills),
    step: nearIn(idsOf(document.scale)),
    level: nearIn(idsOf(document.levels)),
    role: nearIn(idsOf(document.roles)),
    family: nearIn(idsOf(document.families)),
    theme: nearIn(idsOf(themesOf(document))),
  };
  return Object.entries(document.translations ?? {}).flatMap(([language, words]) => {
    const base: DocumentPath = ['translations', language];
    const unknown = (kind: keyof typeof near, names: object | undefined, path: DocumentPath): Issue[] => {
      const known = near[kind];
      return Object.keys(names ?? {}).flatMap((id) =>
        known.ids.has(id)
          ? []
          : [
              issue('TRANSLATION_UNKNOWN', [...path, id], {
                language,
                kind,
                id,
                ...known.suggestions.for(id),
              }),
            ],
      );
    };
    const inSkills = Object.entries(words.skills ?? {}).flatMap(([id, { indicators }]) =>
      skills.has(id) ? unknown('step', indicators, [...base, 'skills', id, 'indicators']) : [],
    );
    const inRoles = Object.entries(words.roles ?? {}).flatMap(([id, role]) => {
      const original = roles.get(id);
      const path = [...base, 'roles', id];
      if (!original) return [];
      return [
        ...unknown('skill', role.requirements, [...path, 'requirements']),
        ...unknown('role', role.moves, [...path, 'moves']),
        ...unknown('role', role.criteria, [...path, 'criteria']),
        ...unequalLists(language, original, role, path),
      ];
    });
    return [
      ...unknown('step', words.scale, [...base, 'scale']),
      ...unknown('theme', words.themes, [...base, 'themes']),
      ...unknown('level', words.levels, [...base, 'levels']),
      ...Object.entries(words.levels ?? {}).flatMap(([id, { expectations }]) =>
        unknown('theme', expectations, [...base, 'levels', id, 'expectations']),
      ),
      ...unknown('family', words.families, [...base, 'families']),
      ...unknown('skill', words.skills, [...base, 'skills']),
      ...inSkills,
      ...unknown('role', words.roles, [...base, 'roles']),
      ...inRoles,
    ];
  });
}

/** Texts whose original has changed since they were translated: one issue for each role, skill or other item. */
export function staleTranslations(graph: CareerGraph): Issue[] {
  return Object.keys(graph.document.translations ?? {}).flatMap((language) => {
    const byItem = group(staleTexts(graph, language), ({ path }) => path.slice(0, 2).join('/'));
    return [...byItem.values()].map((stale) => {
      const path = ['translations', language, ...(stale[0]?.path ?? [])];
      return issue('TRANSLATION_STALE', path, { language, count: stale.length, texts: stale.map(textKey) });
    });
  });
}

type RoleWords = NonNullable<Translation['roles']>[string];

function unequalLists(language: string, role: RoleDocument, words: RoleWords, path: DocumentPath): Issue[] {
  const lists: [DocumentPath, readonly unknown[] | undefined, readonly unknown[]][] = [
    [['tags'], words.tags, role.tags],
    [['responsibilities', 'primary'], words.responsibilities?.primary, role.responsibilities.primary],
    [['responsibilities', 'secondary'], words.responsibilities?.secondary, role.responsibilities.secondary],
    [['experience', 'preferred'], words.experience?.preferred, role.experience.preferred],
    [['education', 'fields'], words.education?.fields, role.education.fields],
  ];
  return lists.flatMap(([at, translated, original]) =>
    translated === undefined || translated.length === original.length
      ? []
      : [
          issue('TRANSLATION_APART', [...path, ...at], {
            language,
            role: role.title,
            list: at.join('.'),
            count: translated.length,
            of: original.length,
          }),
        ],
  );
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
