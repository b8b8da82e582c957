/** Names for the items of a role page: the words before the colon, or the subject of the sentence. */
import { FIELD_LIMITS } from '../../model/ladder/ladder';

/** A longer name is a sentence, which is shortened to name a skill or a responsibility. */
const LONGEST_NAME = 120;

/** The subject of a sentence is searched in its first characters, which bounds the work. */
const SUBJECT_WITHIN = 400;

/** "Name: sentence", if the name is short and not a sentence. */
function namedItem(item: string): { name?: string; text: string } {
  const head = item.slice(0, LONGEST_NAME + 2);
  const colon = head.search(/:\s/);
  const name = colon > 0 ? head.slice(0, colon).replace(/\*/g, '').trim() : '';
  if (!hasText(name) || /[.!?]\s/.test(name)) return { text: item };
  return {
    name,
    text: item
      .slice(colon + 1)
      .replace(/^[\s*]+/, '')
      .trim(),
  };
}

/** Words of degree before the skill: "Strong knowledge of", "Experience with". */
const DEGREE =
  /^(?:(?:an?|the|proven|strong|solid|good|deep|basic|working|practical|advanced|extensive|in-depth|hands-on|excellent|demonstrated|general) ){0,3}(?:knowledge|understanding|experience|expertise|proficiency|proficient|familiarity|familiar|exposure|awareness|mastery|command|grasp|skills?|ability|skilled|experienced)(?: and (?:experience|knowledge|understanding))? (?:of|with|in|to|using|at)\s/i;

/** The name of a skill line: the words before its colon, or the subject of its sentence. */
export function skillOf(item: string): { name: string; text: string } {
  const { name, text } = namedItem(item);
  if (name !== undefined) return { name, text };
  const head = text.slice(0, SUBJECT_WITHIN);
  const degree = DEGREE.exec(head)?.[0] ?? '';
  const subject =
    head
      .slice(degree.length)
      .split(/\s\(|, (?:including|such|like|e\.g)| (?:including|such as|like|e\.g\.) |[.;](?:\s|$)/)[0]
      ?.trim() ?? '';
  const named = hasText(subject) ? subject : head;
  return {
    name: capital(named.length <= LONGEST_NAME ? named : shortened(named)),
    text: degree === '' && named === text ? '' : text,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A responsibility: the name before its colon, or the item itself if it fits a title, else its first words.
 */
export function titledItem(item: string): { title: string; text?: string } {
  const { name, text } = namedItem(item);
  if (name !== undefined) return { title: name, text };
  return text.length <= FIELD_LIMITS.line ? { title: text } : { title: shortened(text), text };
}

/** The first words of a sentence, as its name. The caller keeps the whole sentence. */
function shortened(text: string): string {
  return clip(text, LONGEST_NAME);
}

/** At most this many characters, with an ellipsis last. Never splits a surrogate pair. */
export function clip(text: string, most: number): string {
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()}…`;
}

/** The beginning of a text, for a sentence about it. */
export function brief(text: string): string {
  return text.length > 80 ? clip(text, 80) : text;
}

/** True if the text has a letter or a digit. */
export function hasText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
