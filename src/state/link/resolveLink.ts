/** Resolves a link on a ladder: parts that the ladder does not have are dropped and reported. */
import type { CareerGraph } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import type { MessagesOf } from '../../i18n/en/catalogue';
import { ME, type Link } from './link';

/**
 * The nearest link that the ladder can show, and the dropped names. Roles and skills can be given by any
 * name.
 */
export function resolveLink(graph: CareerGraph, link: Link): { link: Link; unknown: string[] } {
  const unknown: string[] = [];
  const known = (id: string | undefined, find: (name: string) => string | undefined) => {
    if (id === undefined) return undefined;
    const found = find(id);
    if (found === undefined) unknown.push(id);
    return found;
  };
  const findRole = (name: string) => (graph.roles.has(name) ? name : graph.roleNames.find(name));
  const findStart = (name: string) => (name === ME ? ME : findRole(name));
  const findSkill = (name: string) => graph.skillNames.find(name);
  const findIn = (list: readonly { id: string }[]) => (id: string) =>
    known(id, (name) => list.find((item) => item.id === name)?.id) !== undefined;
  const ends = { from: known(link.from, findStart), to: known(link.to, findRole) };
  const both = ends.from !== undefined && ends.to !== undefined;
  const otherEnd = ends.from === ME ? undefined : ends.from;
  const resolved = {
    ...link,
    at: known(link.at, findSkill),
    // If one end of a gap is unknown, shows the role at the other end.
    role: known(link.role, findRole) ?? (both ? undefined : (otherEnd ?? ends.to)),
    from: both ? ends.from : undefined,
    to: both ? ends.to : undefined,
    skill: known(link.skill, findSkill),
    tag: known(link.tag, (name) => findTag(graph, titleKey(name))),
    route: link.route.flatMap((id) => known(id, findRole) ?? []),
    via: link.via.flatMap((id) => known(id, findRole) ?? []),
    avoid: link.avoid.flatMap((id) => known(id, findRole) ?? []),
    without: link.without.filter(findIn(graph.families)),
    changes: link.changes.flatMap(({ skill: name, by }) => {
      const found = known(name, findSkill);
      return found === undefined ? [] : [{ skill: found, by }];
    }),
    families: link.families.filter(findIn(graph.families)),
    levels: link.levels.filter(findIn(graph.rungs)),
  };
  return { link: resolved, unknown };
}

function findTag(graph: CareerGraph, key: string): string | undefined {
  const carried = graph.document.roles.some(({ tags }) => tags.some((tag) => titleKey(tag) === key));
  return carried ? key : undefined;
}

const MOST_NAMES = 5;
const LONGEST_NAME = 60;

/** A message with a limited number of the names, each truncated: a link can contain anything. */
export function unknownText(names: readonly string[], words: MessagesOf<'links'>): string {
  const cut = names
    .slice(0, MOST_NAMES)
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  return words.unknown(cut, Math.max(0, names.length - MOST_NAMES));
}
