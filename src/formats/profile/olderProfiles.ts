/**
 * Converts older and hand-written forms of a profile to the present one. It does not validate. The schema
 * reports unexpected values.
 */
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import { NOT_APPLICABLE, PERSON_VERSION } from '../../model/profile/profile';
import { isRecord } from '../../model/validation/values';

type Mapping = Readonly<Record<string, unknown>>;

/**
 * The value in the present form: a single action of a skill becomes a list, "not applicable" a rating, a
 * plain note the person's own, and every entry without an id gets one. Ids are made from position and text,
 * so that copies of one file have the same ids.
 */
export function inPresentForm(value: Mapping): { value: Mapping; issues: Issue[] } {
  const issues: Issue[] = [];
  const ratings = (part: unknown, path: DocumentPath) =>
    eachOf(part, (rating, skill) => presentRating(rating, skill, [...path, skill], issues));
  return {
    value: {
      schemaVersion: PERSON_VERSION,
      ...value,
      ...changed(value, 'ratings', (part) => ratings(part, ['ratings'])),
      ...changed(value, 'notes', presentNotes),
      ...changed(value, 'actions', withIds),
      ...changed(value, 'snapshots', withIds),
      ...changed(value, 'conversations', withIds),
      ...changed(value, 'kept', (kept) =>
        isRecord(kept)
          ? { ...kept, ...changed(kept, 'ratings', (part) => ratings(part, ['kept', 'ratings'])) }
          : kept,
      ),
    },
    issues,
  };
}

function changed(value: Mapping, key: string, change: (part: unknown) => unknown): Mapping {
  return Object.hasOwn(value, key) ? { [key]: change(value[key]) } : {};
}

function eachOf(part: unknown, change: (one: Mapping, key: string) => unknown): unknown {
  if (!isRecord(part)) return part;
  const all = Object.entries(part).map(
    ([key, one]) => [key, isRecord(one) ? change(one, key) : one] as const,
  );
  // `fromEntries` creates an own property for a key such as `__proto__`, which is reported later.
  return Object.fromEntries(all);
}

function presentRating(
  { action, notApplicable, ...rating }: Mapping,
  skill: string,
  path: DocumentPath,
  issues: Issue[],
): Mapping {
  const self = rating.self;
  const isSetAside = notApplicable === true;
  if (isSetAside && (typeof self === 'string' || typeof self === 'number') && self !== NOT_APPLICABLE) {
    const args = { skill, kept: NOT_APPLICABLE, left: String(self) };
    issues.push(issue('PERSON_TWO_ANSWERS', [...path, 'self'], args));
  }
  const actions = Array.isArray(rating.actions) ? (rating.actions as unknown[]) : [];
  return {
    ...rating,
    // Any other value was never written by us. The schema reports it.
    ...(typeof notApplicable === 'boolean' || notApplicable === undefined ? {} : { notApplicable }),
    ...(isSetAside ? { self: NOT_APPLICABLE } : {}),
    ...changed(rating, 'notes', presentNotes),
    ...changed(rating, 'evidence', withIds),
    ...(action === undefined && !Object.hasOwn(rating, 'actions')
      ? {}
      : {
          actions:
            Object.hasOwn(rating, 'actions') && !Array.isArray(rating.actions)
              ? rating.actions
              : withIds(action === undefined ? actions : [action, ...actions]),
        }),
  };
}

function presentNotes(notes: unknown): unknown {
  return typeof notes === 'string' ? { self: notes } : notes;
}

function withIds(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown, index) =>
    isRecord(entry) && !Object.hasOwn(entry, 'id') ? { id: madeId(entry, index), ...entry } : entry,
  );
}

function madeId(entry: Mapping, index: number): string {
  const content = [entry.text, entry.date, entry.label].filter((part) => typeof part === 'string').join('\n');
  // FNV-1a, 32 bits: short, and the same on every machine. The position before it distinguishes equal texts.
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  return `${String(index + 1).padStart(3, '0')}-${(hash >>> 0).toString(36)}`;
}
