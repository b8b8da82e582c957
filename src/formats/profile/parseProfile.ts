/** Validates a value from any source as a profile in the present form. */
import { NearestNames } from '../../graph/nearest';
import { valueKindOf, validate, type Nearest } from '../../model/validation/validate';
import { isError, issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import { content, type Content, type ItemKind } from '../../model/validation/reasons';
import { PERSON_VERSION, personSchema, type ProfileDocument } from '../../model/profile/profile';
import { tidy } from '../../model/profile/change';
import { inPresentForm } from './olderProfiles';
import { isRecord } from '../../model/validation/values';

export interface ReadPerson {
  /** In its canonical order. Absent if there is an error, so that nothing can be overwritten. */
  person?: ProfileDocument;
  issues: Issue[];
}

/** Never throws for bad data. Issues have paths but no places. */
export function parsePerson(value: unknown): ReadPerson {
  if (!isRecord(value) || !isPerson(value))
    return { issues: [issue('PERSON_NOT_ONE', [], { found: whatIs(value) })] };
  const version = Object.hasOwn(value, 'schemaVersion') ? value.schemaVersion : undefined;
  if (typeof version === 'number' && version > PERSON_VERSION) {
    const args = { version: String(version), newest: PERSON_VERSION };
    return { issues: [issue('PERSON_NEWER', ['schemaVersion'], args)] };
  }
  const { value: present, issues } = inPresentForm(value);
  const { document, issues: found } = validate(personSchema, present, nearest());
  const lost = untold(lostKeys(value), found);
  const all = [...issues, ...lost, ...found];
  if (!document) return { issues: all };
  const twice = [...repeatedIds(document)];
  return twice.some(isError) ? { issues: [...all, ...twice] } : { person: tidy(document), issues: all };
}

/** Further issues of a kind are counted and not listed, for documents from any source. */
export const MOST_OF_A_KIND = 50;

/**
 * The nearest known names, for as many names as are listed: more would take a second per thirty thousand.
 * Each list of known names is prepared once.
 */
function nearest(): Nearest {
  const ready = new Map<string, NearestNames>();
  let lookups = 0;
  return (name, known) => {
    if (++lookups > MOST_OF_A_KIND) return undefined;
    const key = known.join(' ');
    const names = ready.get(key) ?? new NearestNames(known);
    ready.set(key, names);
    return names.find(name, 1)[0];
  };
}

/** True for fields that only a profile has, in any version. */
function isPerson(value: Readonly<Record<string, unknown>>): boolean {
  const has = (field: string) => Object.hasOwn(value, field);
  return (
    isRecord(value.ladder) && (has('ratings') || has('targetRoles') || has('schemaVersion')) && !has('roles')
  );
}

function whatIs(value: unknown): Content {
  if (!isRecord(value)) return content('VALUE', { value: valueKindOf(value) });
  if (Object.hasOwn(value, 'levels') || Object.hasOwn(value, 'roles')) return content('LADDER');
  const fields = Object.keys(value).slice(0, 3);
  if (fields.length === 0) return content('EMPTY');
  return content('OTHER_DATA', { fields: fields.map((field) => field.slice(0, 40)) });
}

/** Keys that would reach a prototype. The schema silently drops them from mappings. */
function lostKeys(value: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: { part: unknown; path: DocumentPath }[] = [{ part: value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, path } = next;
    // No part of a profile is nested deeper, and nothing below an unknown field is kept.
    if (typeof part !== 'object' || part === null || path.length > 8) continue;
    for (const [key, inner] of Object.entries(part)) {
      if (key === '__proto__') issues.push(issue('FIELD_UNKNOWN', [...path, key], { field: key }));
      else if (typeof inner === 'object') open.push({ part: inner, path: [...path, key] });
    }
  }
  return issues;
}

/** The issues whose paths are not among the others. */
function untold(issues: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) return issues;
  const reported = new Set(others.map(({ path }) => JSON.stringify(path)));
  return issues.filter(({ path }) => !reported.has(JSON.stringify(path)));
}

function* repeatedIds(person: ProfileDocument): Generator<Issue> {
  yield* twiceIn(person.actions, 'action', ['actions']);
  yield* twiceIn(person.snapshots, 'snapshot', ['snapshots']);
  yield* twiceIn(person.conversations, 'conversation', ['conversations']);
  const groups: [DocumentPath, ProfileDocument['ratings']][] = [
    [['ratings'], person.ratings],
    [['kept', 'ratings'], person.kept?.ratings ?? {}],
  ];
  for (const [path, ratings] of groups) {
    for (const [skill, { evidence, actions }] of Object.entries(ratings)) {
      yield* twiceIn(evidence, 'evidence', [...path, skill, 'evidence']);
      yield* twiceIn(actions, 'action', [...path, skill, 'actions']);
    }
  }
}

function twiceIn(list: readonly { id: string }[], kind: ItemKind, path: DocumentPath): Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [issue('ID_DUPLICATE', [...path, index, 'id'], { kind, id })];
  });
}
