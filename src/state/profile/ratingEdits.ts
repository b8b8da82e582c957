/** Edits of ratings, each as a function of the document, and how to undo them. */
import { migrateProfile } from '../../analysis/profile/migrateProfile';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { ratingOf, type Answer, type ProfileDocument, type View } from '../../model/profile/profile';
import { stamped } from '../../model/profile/change';
import { answerAt } from '../../model/profile/answers';
import { fieldKey, fieldsOf, personOf, type FieldChange } from '../../model/profile/fields';
import { ladderRefOf } from '../../model/profile/profileLadder';
import type { Change } from '../../browser/storage/ProfileSaver';

export type Edit = (person: ProfileDocument) => ProfileDocument;

/** Replaces ratings of one view, by default the person's own; undefined removes a rating. */
export function withAnswers(answers: ReadonlyMap<string, Answer | undefined>, view: View = 'self'): Edit {
  return (person) => {
    const ratings = new Map(Object.entries(person.ratings));
    for (const [skill, answer] of answers) {
      const { [view]: _, ...rest } = ratings.get(skill) ?? { evidence: [], actions: [] };
      ratings.set(skill, answer === undefined ? rest : { ...rest, [view]: answer });
    }
    // `fromEntries` defines own properties, so an id such as `__proto__` cannot reach a prototype.
    return { ...person, ratings: Object.fromEntries(ratings) };
  };
}

/** Sets the current role, and fills in its requirements as the person's own ratings for unrated skills. */
export function withRequirementsOf(graph: CareerGraph, role: RoleNode): Edit {
  return (person) => withRole(role.id)(withAnswers(missingFrom(graph, person, role))(person));
}

/** The requirements of a role for the skills that are not rated. */
export function missingFrom(
  { document, skills }: CareerGraph,
  person: ProfileDocument,
  role: RoleNode,
): Map<string, Answer> {
  return new Map(
    [...role.requirements.values()].flatMap(({ skill, level }): [string, Answer][] =>
      skills.has(skill) && ratingOf(person, skill)?.self === undefined
        ? [[skill, answerAt(document.scale, level)]]
        : [],
    ),
  );
}

/** Undefined for a person without a role on the ladder. */
export function withRole(role: string | undefined): Edit {
  return ({ currentRole: _, ...person }) => (role === undefined ? person : { ...person, currentRole: role });
}

export function withTargets(change: (targets: readonly string[]) => string[]): Edit {
  return (person) => ({ ...person, targetRoles: [...new Set(change(person.targetRoles))] });
}

/**
 * Turns an edit into a change with a time. A profile of another edition is migrated first, and the names of
 * what it refers to are stored with it.
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

/** The profile migrated to this edition of the ladder; the same object if it already is. */
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

/**
 * Combines two consecutive edits: each field goes from its value before the first to its value after the
 * second.
 */
export function joined(first: readonly FieldChange[], second: readonly FieldChange[]): FieldChange[] {
  const fields = new Map(first.map((change) => [fieldKey(change.path), change]));
  for (const change of second) {
    const key = fieldKey(change.path);
    fields.set(key, { ...change, was: (fields.get(key) ?? change).was });
  }
  return [...fields.values()];
}

/** Sets fields to their values before or after the changes. */
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
