/** Writes a ladder in version 1 of the form, for programs that do not know version 2. */
import type { CareerGraph } from '../../graph/careerGraph';
import { withoutBases } from '../../graph/flattened';
import {
  MOVE_LISTS,
  type LadderDocument,
  type MoveDocument,
  type RoleDocument,
} from '../../model/ladder/ladder';
import { described } from '../../model/ladder/skill';
import type { Translation } from '../../model/ladder/translation';
import type { DocumentPath } from '../../model/validation/issue';
import type { ExportLoss, WayPart } from '../exportResult';

/** Fields of a pay band that version 1 does not have. */
const NEW_IN_PAY = ['basis', 'components', 'readOn', 'url', 'method'] as const;

const NEW_IN_ROLE = ['sameAs', 'category', 'openings'] as const;
const NEW_IN_LEVEL = ['expectations', 'typicalYears', 'canStay'] as const;
const NEW_IN_HEAD = ['themes', 'progression', 'smallest', 'successorOf', 'links'] as const;
const NEW_IN_MOVE = ['criteria', 'observed'] as const;

type Band1 = Omit<RoleDocument['pay'][number], (typeof NEW_IN_PAY)[number]>;
type Role1 = Omit<RoleDocument, 'buildsOn' | 'pay' | (typeof NEW_IN_ROLE)[number]> & {
  pay: readonly Band1[];
};

/** A ladder that version 1 accepts: data for a writer, as its version is no longer that of a `LadderDocument`. */
export type Version1 = Omit<LadderDocument, 'schemaVersion' | 'roles' | (typeof NEW_IN_HEAD)[number]> & {
  schemaVersion: 1;
  roles: readonly Role1[];
};

/**
 * The ladder in version 1, and every value that version 1 cannot express. What a role inherits becomes its own, so that all
 * figures stay the same.
 */
export function toVersion1(graph: CareerGraph): { document: Version1; leftOut: ExportLoss[] } {
  const { roles, schemaVersion: _, translations, ...head } = graph.document;
  const lost = [
    ...newFields(head, NEW_IN_HEAD, [], []),
    ...head.levels.flatMap((level, at) =>
      newFields(level, NEW_IN_LEVEL, ['levels', at], [{ field: 'levels' }, { name: level.name }]),
    ),
    ...head.skills.flatMap(skillLosses),
    ...roles.flatMap((role, at) => lossesOf(role, at)),
    ...Object.entries(translations ?? {}).flatMap(([code, words]) => translationLosses(code, words)),
  ];
  const builds = roles.some(({ buildsOn }) => buildsOn.length > 0);
  return {
    document: {
      ...without(head, NEW_IN_HEAD),
      schemaVersion: 1,
      levels: head.levels.map((level) => without(level, NEW_IN_LEVEL)),
      skills: head.skills.map((skill) => ({
        ...without(skill, ['sameAs']),
        indicators: plain(skill.indicators),
      })),
      roles: roles.map((role) => role1(graph, role)),
      ...(translations ? { translations: mapped(translations, translation1) } : {}),
    },
    leftOut: [...(builds ? [{ path: [], why: 'basesWrittenOut', args: {} } as const] : []), ...lost],
  };
}

function role1(graph: CareerGraph, role: RoleDocument): Role1 {
  const { buildsOn: _, pay, ...rest } = withoutBases(graph, role, () => true);
  return {
    ...without(rest, NEW_IN_ROLE),
    pay: pay.map((band) => without(band, NEW_IN_PAY)),
    entryFrom: rest.entryFrom.map(move1),
    advancementTo: rest.advancementTo.map(move1),
    lateral: rest.lateral.map(move1),
  };
}

function move1(move: MoveDocument): MoveDocument {
  return typeof move === 'string' ? move : without(move, NEW_IN_MOVE);
}

/** The sentences alone. */
function plain(indicators: LadderDocument['skills'][number]['indicators']): Record<string, string> {
  return mapped(indicators, (written) => described(written).text);
}

/** A translation without the texts of new fields. */
function translation1(words: Translation): Translation {
  const { progression: _p, themes: _t, madeFrom: _m, levels, skills, roles, ...rest } = words;
  return {
    ...rest,
    ...(levels && { levels: mapped(levels, (level) => without(level, ['expectations'])) }),
    ...(skills && {
      skills: mapped(skills, (skill) => ({
        ...skill,
        ...(skill.indicators && {
          indicators: mapped(skill.indicators, (one) => (typeof one === 'string' ? one : (one.text ?? ''))),
        }),
      })),
    }),
    ...(roles && { roles: mapped(roles, (role) => without(role, ['category', 'criteria'])) }),
  };
}

function translationLosses(code: string, words: Translation): ExportLoss[] {
  const way: WayPart[] = [{ field: 'translations' }, { field: code }];
  const path = ['translations', code];
  const inside = <T extends object>(
    list: string,
    items: Readonly<Record<string, T>> | undefined,
    fields: readonly (keyof T & string)[],
  ) =>
    Object.entries(items ?? {}).flatMap(([id, item]) =>
      newFields(item, fields, [...path, list, id], [...way, { field: list }, { field: id }]),
    );
  return [
    ...newFields(words, ['progression', 'themes', 'madeFrom'], path, way),
    ...inside('levels', words.levels, ['expectations']),
    ...inside('roles', words.roles, ['category', 'criteria']),
  ];
}

function skillLosses(skill: LadderDocument['skills'][number], at: number): ExportLoss[] {
  const way: WayPart[] = [{ field: 'skills' }, { name: skill.name }];
  return [
    ...newFields(skill, ['sameAs'], ['skills', at], way),
    ...Object.entries(skill.indicators).flatMap(([step, written]) =>
      newFields(
        described(written),
        ['examples', 'not'],
        ['skills', at, 'indicators', step],
        [...way, { field: 'indicators' }, { field: step }],
      ),
    ),
  ];
}

/** A loss for each of the fields that has a value. */
function newFields<T extends object>(
  item: T,
  fields: readonly (keyof T & string)[],
  path: DocumentPath,
  way: readonly WayPart[],
): ExportLoss[] {
  return fields
    .filter((field) => isSaid(item[field]))
    .map((field) => ({
      path: [...path, field],
      why: 'newerForm',
      args: { way: [...way, { field }] },
    }));
}

/** Whether a value says anything. */
function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid);
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function without<T extends object, K extends keyof T>(item: T, fields: readonly K[]): Omit<T, K> {
  const dropped = new Set<PropertyKey>(fields);
  // The rest of the fields is the rest of the type.
  return Object.fromEntries(Object.entries(item).filter(([key]) => !dropped.has(key))) as Omit<T, K>;
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (item: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, change(item)]));
}

function lossesOf(role: RoleDocument, at: number): ExportLoss[] {
  const way: WayPart[] = [{ field: 'roles' }, { name: role.title }];
  const path = ['roles', at];
  const nth = (index: number): WayPart => ({ number: index + 1 });
  return [
    ...newFields(role, ['buildsOn', ...NEW_IN_ROLE], path, way),
    ...role.pay.flatMap((band, index) =>
      newFields(band, NEW_IN_PAY, [...path, 'pay', index], [...way, { field: 'pay' }, nth(index)]),
    ),
    ...MOVE_LISTS.flatMap((list) =>
      role[list].flatMap((move, index) =>
        typeof move === 'string'
          ? []
          : newFields(
              move,
              NEW_IN_MOVE,
              [...path, list, index],
              [...way, { field: list }, { name: move.role }],
            ),
      ),
    ),
  ];
}
