/** Writes a ladder in its single-file forms. Reading the text gives the same document. */
import { stringify } from 'yaml';
import type { LadderDocument } from '../../model/ladder/ladder';

/** Lists and mappings that the schema adds if they are absent. They are not written if empty. */
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
  'buildsOn',
  'pay',
  'experience',
  'preferred',
  'components',
  'education',
  'fields',
  'sameAs',
  'expectations',
  'examples',
  'criteria',
  'entryFrom',
  'advancementTo',
  'lateral',
]);

/** Values that the schema adds if the field is absent. */
const BY_DEFAULT: Readonly<Record<string, unknown>> = {
  hat: false,
  inferred: false,
  weight: 1,
  need: 'required',
};

/** Mappings with keys of the author, which could be mistaken for fields. */
const FREE_KEYS: ReadonlySet<string> = new Set(['indicators', 'expectations', 'rates', 'translations']);

/** Writes single-file JSON: without spaces (`compact`) or indented by two. Ends with a line break. */
export function writeJson(document: LadderDocument, compact = false): string {
  return `${JSON.stringify(concise(document), undefined, compact ? 0 : 2)}\n`;
}

/** Writes single-file YAML. */
export function writeYaml(document: LadderDocument): string {
  return writeYamlPart(document);
}

/** Writes a part of a document, such as one role, as YAML. */
export function writeYamlPart(part: unknown): string {
  // Anchors would connect parts that are only equal by coincidence.
  return stringify(concise(part), { lineWidth: 110, aliasDuplicateObjects: false });
}

/** The value without what the schema adds, so that a person sees only what was written. */
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
  // Unlike an assignment, `fromEntries` creates an own property for a key such as `__proto__`.
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
