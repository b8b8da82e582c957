/** What an item of a role page is called: the words before its colon, or the subject of its sentence. */
import { FIELD_LIMITS } from '../../model/ladder/ladder';

/** A name longer than this is a sentence, which is shortened to name a skill or a responsibility. */
const LONGEST_NAME = 120;

/** The subject of a sentence is looked for in its beginning, so that the work stays bounded. */
const SUBJECT_WITHIN = 400;

/** "Name: sentence", where the name is short and no sentence itself. */
export function namedItem(item: string): { name?: string; text: string } {
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

/** Words of degree before what the skill is: "Strong knowledge of", "Experience with". */
const DEGREE =
  /^(?:(?:an?|the|proven|strong|solid|good|deep|basic|working|practical|advanced|extensive|in-depth|hands-on|excellent|demonstrated|general) ){0,3}(?:knowledge|understanding|experience|expertise|proficiency|proficient|familiarity|familiar|exposure|awareness|mastery|command|grasp|skills?|ability|skilled|experienced)(?: and (?:experience|knowledge|understanding))? (?:of|with|in|to|using|at)\s/i;

/** A skill line's name: before its colon, else what the sentence says the skill is. */
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

/** A responsibility: the name before its colon, or the item itself if it fits a title, else its first words. */
export function titledItem(item: string): { title: string; text?: string } {
  const { name, text } = namedItem(item);
  if (name !== undefined) return { title: name, text };
  return text.length <= FIELD_LIMITS.line ? { title: text } : { title: shortened(text), text };
}

/** The first words of a sentence, to name it by; the sentence itself is kept whole beside it. */
export function shortened(text: string): string {
  return clip(text, LONGEST_NAME);
}

/** At most so many characters, the last of them an ellipsis, and no half of a character. */
export function clip(text: string, most: number): string {
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()}…`;
}

/** Enough of a text to know it by in a sentence about it. */
export function brief(text: string): string {
  return text.length > 80 ? clip(text, 80) : text;
}

/** True where there is a letter or a digit. */
export function hasText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
