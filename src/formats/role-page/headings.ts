/**
 * The headings of a role page, the wordings of its title line, and the signposts of the web page around it.
 */
import type { PageLine } from '../wording/pageText';

const LISTS = {
  entryFrom: ['entry point from', 'entry points from', 'entry point', 'entry from', 'entry points'],
  advancementTo: ['advancement to', 'advances to', 'advancement', 'advancement opportunities'],
  lateral: ['lateral moves', 'lateral move', 'lateral moves to', 'lateral opportunities'],
  primary: [
    'primary functions',
    'primary responsibilities',
    'core responsibilities',
    'key responsibilities',
    'responsibilities',
  ],
  secondary: ['secondary functions', 'secondary responsibilities', 'additional responsibilities'],
  hard: [
    'hard skills',
    'technical skills',
    'hard technical skills',
    'required skills and competencies',
    'required skills',
    'skills and competencies',
  ],
  soft: ['soft skills', 'interpersonal skills'],
  minimum: ['minimum education', 'required education'],
  preferredEducation: ['preferred education'],
  fields: ['relevant fields of study', 'fields of study', 'relevant fields'],
  range: ['typical experience range', 'typical experience', 'experience range', 'minimum experience'],
  preferredExperience: ['preferred experience', 'preferred'],
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as ListName[];

const PROSE = [
  'role definition',
  'role overview',
  'role summary',
  'job summary',
  'about the role',
  'position summary',
];

/** Headings above other headings. Text directly below them belongs to no list. */
const FRAMES = [
  'career progression',
  'typical career path',
  'career path',
  'education and experience',
  'educational background',
  'experience requirements',
  'qualifications',
];

export type Area = ListName | 'start' | 'definition' | 'frame';

const HEADINGS: ReadonlyMap<string, Area> = new Map<string, Area>([
  ...LIST_NAMES.flatMap((list) => LISTS[list].map((words): [string, Area] => [words, list])),
  ...PROSE.map((words): [string, Area] => [words, 'definition']),
  ...FRAMES.map((words): [string, Area] => [words, 'frame']),
]);

/** Headings that can have text after the colon, on the same line. */
const INLINE: ReadonlySet<Area> = new Set<Area>([
  'definition',
  'entryFrom',
  'advancementTo',
  'lateral',
  'minimum',
  'preferredEducation',
  'fields',
  'range',
  'preferredExperience',
]);

const LONGEST_HEADING = 120;
const LONGEST_TITLE = 400;

interface Heading {
  area: Area;
  /** The text after the colon. */
  rest: string;
}

export function headingOf({ text, bullet, column }: PageLine): (Heading & { column: number }) | undefined {
  if (bullet || text === '') return undefined;
  if (text.length <= LONGEST_HEADING) {
    const area = HEADINGS.get(headingKey(text));
    if (area !== undefined) return { area, rest: '', column };
  }
  const colon = text.slice(0, LONGEST_HEADING).indexOf(':');
  if (colon < 1) return undefined;
  const area = HEADINGS.get(headingKey(text.slice(0, colon)));
  const rest = text.slice(colon + 1).trim();
  return area !== undefined && INLINE.has(area) && rest !== '' ? { area, rest, column } : undefined;
}

/** The heading in lower case, without emoji, Markdown marks, bracketed text and the colon. */
function headingKey(text: string): string {
  return text
    .replace(/^[^A-Za-z]{1,16}/, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** The title in a page's title line, in either order of words. */
export function titleIn(line: string): string | undefined {
  if (line.length > LONGEST_TITLE || !/key responsibilities/i.test(line)) return undefined;
  const text = line
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\*+$/, '')
    .trim();
  const words = String.raw`key responsibilities\s(?:and|&)\srequired skills`;
  const behind = new RegExp(String.raw`^${words}\sfor\s(?:(?:an?|the)\s)?(.+)$`, 'i').exec(text)?.[1];
  if (behind) return behind;
  return new RegExp(String.raw`^(.+)\s[-–—:|]\s?${words}$`, 'i').exec(text)?.[1]?.trim();
}

export function isSignpost(text: string): boolean {
  return /^[^\p{L}\p{N}]{0,8}(?:back to (?:home|top|all|list)[a-z ]{0,20}|go back|home|skip to (?:main )?content|menu|share(?: this)?)[^\p{L}\p{N}]{0,4}$/iu.test(
    text,
  );
}
