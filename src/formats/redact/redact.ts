/**
 * Removes pay, people or whole families from a ladder before it is published. The result does not contain
 * them in any form. Free text is not changed, because a program cannot know its meaning. Texts that seem to
 * mention removed facts are listed.
 */
import { CareerGraph } from '../../graph/careerGraph';
import { withoutBases } from '../../graph/flattened';
import { moveTarget } from '../../graph/moves';
import { titleKey } from '../../model/ladder/id';
import {
  MOVE_LISTS,
  type LadderDocument,
  type MoveDocument,
  type RoleDocument,
  type SkillDocument,
  type Translation,
} from '../../model/ladder/ladder';

export interface Redaction {
  /** Pay bands, exchange rates, and sources that only pay uses. */
  pay?: boolean;
  /** The owner of the ladder, and mail addresses. */
  people?: boolean;
  /**
   * Families by id or name, with their roles, all moves to and from those, and skills that only they require.
   */
  families?: readonly string[];
}

/** A remaining text that seems to mention something that was removed. */
export interface Mention {
  /** Path in the document, such as `roles/3/summary`. */
  path: string;
  what: 'pay' | 'people' | 'family';
  /** The words that seem to mention it. */
  words: string;
}

export interface Redacted {
  /** Undefined if no family remains, because that is not a ladder. */
  document: LadderDocument | undefined;
  /** In the order of the document. */
  mentions: Mention[];
  /** Requested families that the ladder does not have. */
  unknown: string[];
}

/** Removes what is requested. Does not change the given document. Cost: linear in its size. */
export function redact(
  document: LadderDocument,
  { pay, people, families = [] }: Redaction,
  known?: CareerGraph,
): Redacted {
  const { gone, unknown } = familiesNamed(document, families);
  if (gone.size > 0 && gone.size === document.families.length)
    return { document: undefined, mentions: [], unknown };
  let left = document;
  const titles = new Set<string>();
  if (gone.size > 0) {
    const graph = known ?? new CareerGraph(document);
    const isGone = (role: RoleDocument) => gone.has(graph.roles.get(role.id)?.family ?? '');
    for (const { title, shortTitle, aliases } of document.roles.filter(isGone))
      for (const name of [title, shortTitle ?? '', ...aliases]) titles.add(titleKey(name));
    for (const { id, name } of document.families) if (gone.has(id)) titles.add(titleKey(name));
    left = withoutFamilies(document, graph, gone, isGone);
  }
  if (pay) left = withoutPay(left);
  if (people) left = withoutPeople(left);
  left = withoutUnusedSources(left, document);
  titles.delete('');
  return { document: left, mentions: mentionsIn(left, { pay, people, titles }), unknown };
}

function familiesNamed(document: LadderDocument, names: readonly string[]) {
  const gone = new Set<string>();
  const unknown: string[] = [];
  for (const name of names) {
    const found = document.families.find(
      ({ id, name: own }) => id === name || titleKey(own) === titleKey(name),
    );
    if (found) gone.add(found.id);
    else unknown.push(name);
  }
  return { gone, unknown };
}

function withoutFamilies(
  document: LadderDocument,
  graph: CareerGraph,
  gone: ReadonlySet<string>,
  isGone: (role: RoleDocument) => boolean,
): LadderDocument {
  const goneRoles = new Set(document.roles.filter(isGone).map(({ id }) => id));
  const kept = document.roles
    .filter((role) => !isGone(role))
    .map((role) => withoutBases(graph, role, (id) => goneRoles.has(id)));
  // A move to a removed role would show it again, by its title.
  const moves = (list: readonly MoveDocument[]) =>
    list.filter((move) => {
      return !goneRoles.has(graph.roleNames.find(moveTarget(move).role) ?? '');
    });
  const requiredBy = (roles: readonly RoleDocument[]) =>
    new Set(
      roles.flatMap(({ requirements }) => requirements.map(({ skill }) => graph.skillNames.find(skill))),
    );
  const [stillRequired, wasRequired] = [requiredBy(kept), requiredBy(document.roles)];
  const skills = document.skills.filter(({ id }) => stillRequired.has(id) || !wasRequired.has(id));
  return {
    ...document,
    families: document.families.filter(({ id }) => !gone.has(id)),
    skills,
    ...(document.translations
      ? { translations: translationsOf(document.translations, { gone, goneRoles, skills }) }
      : {}),
    roles: kept.map((role) => ({
      ...role,
      entryFrom: moves(role.entryFrom),
      advancementTo: moves(role.advancementTo),
      lateral: moves(role.lateral),
    })),
  };
}

/** Translations without texts of removed parts. */
function translationsOf(
  translations: Readonly<Record<string, Translation>>,
  {
    gone,
    goneRoles,
    skills,
  }: { gone: ReadonlySet<string>; goneRoles: ReadonlySet<string>; skills: readonly SkillDocument[] },
): Record<string, Translation> {
  const kept = new Set(skills.map(({ id }) => id));
  const only = <T>(record: Record<string, T> | undefined, stays: (id: string) => boolean) =>
    record && Object.fromEntries(Object.entries(record).filter(([id]) => stays(id)));
  const entries = Object.entries(translations).map(([language, words]): [string, Translation] => {
    const roles = Object.entries(only(words.roles, (id) => !goneRoles.has(id)) ?? {}).map(
      ([id, role]) =>
        [
          id,
          {
            ...role,
            moves: only(role.moves, (to) => !goneRoles.has(to)),
            criteria: only(role.criteria, (to) => !goneRoles.has(to)),
            requirements: only(role.requirements, (skill) => kept.has(skill)),
          },
        ] as const,
    );
    return [
      language,
      {
        ...words,
        families: only(words.families, (id) => !gone.has(id)),
        skills: only(words.skills, (id) => kept.has(id)),
        roles: words.roles && Object.fromEntries(roles),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function withoutPay({ rates: _, currency: __, ...document }: LadderDocument): LadderDocument {
  return { ...document, roles: document.roles.map((role) => ({ ...role, pay: [] })) };
}

function withoutPeople({ owner: _, ...document }: LadderDocument): LadderDocument {
  return {
    ...document,
    sources: document.sources.map(withoutMail),
    ...(document.links ? { links: document.links.map(withoutMail) } : {}),
    ...(document.successorOf ? { successorOf: withoutMail(document.successorOf) } : {}),
    skills: document.skills.map((skill) => ({
      ...skill,
      links: skill.links.filter(({ url }) => !isMail(url)),
    })),
    roles: document.roles.map((role) => ({
      ...role,
      pay: role.pay.map(withoutMail),
      ...(role.sameAs ? { sameAs: role.sameAs.filter((uri) => !isMail(uri)) } : {}),
    })),
  };
}

function withoutMail<T extends { url?: string | undefined }>(one: T): T {
  return one.url === undefined || !isMail(one.url) ? one : { ...one, url: undefined };
}

function isMail(url: string): boolean {
  return /^mailto:/i.test(url);
}

/** Removes sources that were in use before and are no longer. */
function withoutUnusedSources(document: LadderDocument, before: LadderDocument): LadderDocument {
  const used = (roles: readonly RoleDocument[]) =>
    new Set(
      roles.flatMap((role) => [
        role.source,
        ...role.pay.map((band) => band.source),
        ...MOVE_LISTS.flatMap((list) => role[list].map((move) => moveTarget(move).observed?.source)),
      ]),
    );
  const [was, is] = [used(before.roles), used(document.roles)];
  return { ...document, sources: document.sources.filter(({ id }) => is.has(id) || !was.has(id)) };
}

/** A figure with a currency sign or code. "60k" without one can mean anything. */
const MONEY = /[$£€¥₹]\s?\d[\d.,]*\s?[kKmM]?|\b\d[\d.,]*\s?[kK]?\s?(?:USD|EUR|GBP|CHF|INR|JPY)\b/;
/** Bounded, because the text can come from anyone. */
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

interface Sought {
  pay: boolean | undefined;
  people: boolean | undefined;
  /** Names as `titleKey` folds them. */
  titles: ReadonlySet<string>;
}

function mentionsIn(document: LadderDocument, { pay, people, titles }: Sought): Mention[] {
  const mentions: Mention[] = [];
  const lengths = [...new Set([...titles].map((key) => key.split(' ').length))];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const mention = (what: Mention['what'], words: string | undefined) => {
        if (words !== undefined) mentions.push({ path: path.join('/'), what, words });
      };
      if (pay) mention('pay', MONEY.exec(value)?.[0]);
      if (people) mention('people', MAIL.exec(value)?.[0]);
      if (titles.size > 0) mention('family', nameIn(value, titles, lengths));
    } else if (Array.isArray(value)) value.forEach((item, at) => walk(item, [...path, at]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, [...path, key]);
  };
  walk(document, []);
  return mentions;
}

/** The first of the names that occurs in a text as whole words. */
function nameIn(text: string, names: ReadonlySet<string>, lengths: readonly number[]): string | undefined {
  const words = titleKey(text).split(' ');
  for (let at = 0; at < words.length; at++)
    for (const length of lengths) {
      const found = words.slice(at, at + length).join(' ');
      if (names.has(found)) return found;
    }
  return undefined;
}
