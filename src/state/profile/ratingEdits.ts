/** What one can change of a person, each as a function of the document, and how such a change is taken back. */
import { migrateProfile } from '../../analysis/profile/migrateProfile';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { ratingOf, type Answer, type ProfileDocument, type View } from '../../model/profile/profile';
import { stamped } from '../../model/profile/change';
import { answerAt } from '../../model/profile/answers';
import { fieldKey, fieldsOf, personOf, type FieldChange } from '../../model/profile/fields';
import { ladderRefOf } from '../../model/profile/profileLadder';
import type { Change } from '../../browser/storage/ProfileSaver';

export type Edit = (person: ProfileDocument) => ProfileDocument;

/** Answers in place of those of one view, one's own unless another is named; undefined is "not rated". */
export function withAnswers(answers: ReadonlyMap<string, Answer | undefined>, view: View = 'self'): Edit {
  return (person) => {
    const ratings = new Map(Object.entries(person.ratings));
    for (const [skill, answer] of answers) {
      const { [view]: _, ...rest } = ratings.get(skill) ?? { evidence: [], actions: [] };
      ratings.set(skill, answer === undefined ? rest : { ...rest, [view]: answer });
    }
    // `fromEntries` defines properties, so that no id can reach a prototype.
    return { ...person, ratings: Object.fromEntries(ratings) };
  };
}

/** The role one is in, and what it asks as one's own answer for each skill that has none. */
export function heldToday(graph: CareerGraph, role: RoleNode): Edit {
  return (person) => withRole(role.id)(withAnswers(missingFrom(graph, person, role))(person));
}

/** What a role would fill in: its steps for the skills that are not rated. */
export function missingFrom(
  { document, skills }: CareerGraph,
  person: ProfileDocument,
  role: RoleNode,
): Map<string, Answer> {
  return new Map(
    [...role.asks.values()].flatMap(({ skill, level }): [string, Answer][] =>
      skills.has(skill) && ratingOf(person, skill)?.self === undefined
        ? [[skill, answerAt(document.scale, level)]]
        : [],
    ),
  );
}

/** Undefined for someone outside the ladder. */
export function withRole(role: string | undefined): Edit {
  return ({ currentRole: _, ...person }) => (role === undefined ? person : { ...person, currentRole: role });
}

export function withTargets(change: (targets: readonly string[]) => string[]): Edit {
  return (person) => ({ ...person, targetRoles: [...new Set(change(person.targetRoles))] });
}

/**
 * An edit as a change of this moment. What is stored for another edition of the ladder is carried over first, and
 * the names of what is spoken of stand beside it.
 */
export function changeOf(graph: CareerGraph, edit: Edit, at: number): Change {
  return (person, by) => {
    const before = carriedTo(graph, person);
    const after = edit(before);
    return stamped(
      before,
      { ...after, ladder: ladderRefOf(graph.document, graph.roles.values(), after) },
      by,
      at,
    );
  };
}

/** The document for this ladder as it is: itself, unless it was written against another edition. */
export function carriedTo(graph: CareerGraph, person: ProfileDocument): ProfileDocument {
  return isFor(graph, person) ? person : migrateProfile(person, graph).person;
}

function isFor({ document, skills, roles }: CareerGraph, person: ProfileDocument): boolean {
  const { edition = '', scale } = person.ladder;
  const steps = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
  return (
    edition === (document.edition ?? '') &&
    (scale === undefined || steps(scale) === steps(document.scale)) &&
    Object.keys(person.ratings).every((skill) => skills.has(skill)) &&
    [...(person.currentRole === undefined ? [] : [person.currentRole]), ...person.targetRoles].every((role) =>
      roles.has(role),
    )
  );
}

/** Two edits in a row as one: what a field was before the first, and is after the second. */
export function joined(first: readonly FieldChange[], second: readonly FieldChange[]): FieldChange[] {
  const fields = new Map(first.map((change) => [fieldKey(change.path), change]));
  for (const change of second) {
    const key = fieldKey(change.path);
    fields.set(key, { ...change, was: (fields.get(key) ?? change).was });
  }
  return [...fields.values()];
}

/** Puts fields to what they were, or to what they became. */
export function withFields(changes: readonly FieldChange[], to: 'was' | 'now'): Edit {
  return (person) => {
    const fields = fieldsOf(person);
    for (const { path, [to]: value } of changes) {
      if (value === undefined) fields.delete(fieldKey(path));
      else fields.set(fieldKey(path), { path, value });
    }
    return personOf(fields.values(), person);
  };
}
