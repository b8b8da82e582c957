/** A ladder document to the text of its single-file forms. Reading the text gives the same document. */
import { stringify } from 'yaml';
import type { LadderDocument } from '../../model/ladder/ladder';

/** Lists and mappings that the schema fills in when they are absent: empty, they say nothing. */
const EMPTY_BY_DEFAULT: ReadonlySet<string> = new Set([
  'sources',
  'skills',
  'roles',
  'aliases',
  'indicators',
  'links',
  'tags',
  'responsibilities',
  'primary',
  'secondary',
  'requirements',
  'pay',
  'experience',
  'preferred',
  'education',
  'fields',
  'entryFrom',
  'advancementTo',
  'lateral',
]);

/** Values the schema fills in when the field is absent. */
const BY_DEFAULT: Readonly<Record<string, unknown>> = {
  hat: false,
  inferred: false,
  weight: 1,
  need: 'required',
  laneOrder: 'given',
};

/** Mappings whose keys are the author's own, and would be mistaken for fields. */
const FREE_KEYS: ReadonlySet<string> = new Set(['indicators', 'rates', 'translations']);

/** Single-file JSON: without spaces for a machine (`compact`), else indented by two. Ends with a line break. */
export function writeJson(document: LadderDocument, compact = false): string {
  return `${JSON.stringify(concise(document), undefined, compact ? 0 : 2)}\n`;
}

/** Single-file YAML. */
export function writeYaml(document: LadderDocument): string {
  return writeYamlPart(document);
}

/** A part of a document, such as one role, as YAML of its own. */
export function writeYamlPart(part: unknown): string {
  // No anchors: they would tie parts together that only happen to be equal.
  return stringify(concise(part), { lineWidth: 110, aliasDuplicateObjects: false });
}

/** The value without what the schema fills in by itself, so that a person can read what was said. */
function concise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(concise);
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = [];
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined || (Object.hasOwn(BY_DEFAULT, key) && BY_DEFAULT[key] === given)) continue;
    const inner = FREE_KEYS.has(key) ? given : concise(given);
    if (EMPTY_BY_DEFAULT.has(key) && isEmpty(inner)) continue;
    kept.push([key, inner]);
  }
  // Unlike an assignment, `fromEntries` takes a key such as `__proto__` for a plain key.
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
