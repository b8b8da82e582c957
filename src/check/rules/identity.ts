/** Ids are unique, and every title or skill name is unambiguous. */
import type { CareerGraph } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';

const LISTS = [
  ['sources', 'source'],
  ['scale', 'step'],
  ['themes', 'theme'],
  ['levels', 'level'],
  ['families', 'family'],
  ['skills', 'skill'],
  ['roles', 'role'],
  ['links', 'link'],
] as const;

export function emptyLadder({ document }: CareerGraph): Issue[] {
  return document.roles.length === 0 ? [issue('LADDER_EMPTY', ['roles'], {})] : [];
}

export function duplicateIds({ document }: CareerGraph): Issue[] {
  return LISTS.flatMap(([list, kind]) => {
    const seen = new Set<string>();
    return (document[list] ?? []).flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [issue('ID_DUPLICATE', [list, index, 'id'], { kind, id })];
    });
  });
}

/** A skill required twice in one role, even if written once by name and once by alias. */
export function duplicateRequirements({ document, skillNames, skills }: CareerGraph): Issue[] {
  return document.roles.flatMap((role, at) => {
    const seen = new Set<string>();
    return role.requirements.flatMap(({ skill: ref }, index) => {
      const id = skillNames.find(ref);
      if (id === undefined) return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const skill = skills.get(id)?.name ?? ref;
      return [
        issue('REQUIREMENT_DUPLICATE', ['roles', at, 'requirements', index, 'skill'], {
          role: role.title,
          skill,
        }),
      ];
    });
  });
}

export function ambiguousTitles({ document }: CareerGraph): Issue[] {
  const items = document.roles.map(({ id, title, aliases }) => ({ id, name: title, aliases }));
  return sharedNames(items, (index) => ['roles', index], 'title').map(({ name, ids, path }) =>
    issue('TITLE_AMBIGUOUS', path, { title: name, roles: [...ids].join(', ') }),
  );
}

export function ambiguousSkills({ document }: CareerGraph): Issue[] {
  return sharedNames(document.skills, (index) => ['skills', index], 'name').map(({ name, ids, path }) =>
    issue('SKILL_AMBIGUOUS', path, { name, skills: [...ids].join(', ') }),
  );
}

interface SharedName {
  name: string;
  /** The ids of the items with this name, in document order. A set, because thousands may share one name. */
  ids: Set<string>;
  /** Where the name occurs for the second time. */
  path: DocumentPath;
}

function sharedNames(
  items: readonly { id: string; name: string; aliases: readonly string[] }[],
  pathOf: (index: number) => DocumentPath,
  nameField: string,
): SharedName[] {
  const byKey = new Map<string, SharedName>();
  const put = (name: string, id: string, path: DocumentPath) => {
    const key = titleKey(name);
    // A name without letters and digits has no key, so nothing can be found by it.
    if (key === '') return;
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name, ids: new Set([id]), path });
    else if (!known.ids.has(id)) {
      if (known.ids.size === 1) Object.assign(known, { name, path });
      known.ids.add(id);
    }
  };
  items.forEach(({ id, name, aliases }, index) => {
    put(name, id, [...pathOf(index), nameField]);
    aliases.forEach((alias, at) => {
      put(alias, id, [...pathOf(index), 'aliases', at]);
    });
  });
  return [...byKey.values()].filter(({ ids }) => ids.size > 1);
}
