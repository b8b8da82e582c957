/**
 * Writes actions with a due date as an iCalendar file (RFC 5545). Each is an all-day event that does not
 * block time. Google Calendar ignores VTODO when importing, and the newer Outlook and Apple's Calendar do not
 * show it, but all three show such an event.
 */
import { isDay, type Action, type ProfileDocument } from '../../model/profile/profile';
import { ownValue } from '../../model/validation/values';

export interface CalendarFile {
  text: string;
  /** Number of actions in the file. Completed actions and those without a due date are left out. */
  events: number;
  undated: number;
}

/**
 * @param now time of writing in milliseconds; the text depends only on it and the document
 * @param skillName the name of a skill; by default the name in the document
 */
export function writeCalendar(
  person: ProfileDocument,
  now: number,
  skillName: (id: string) => string | undefined = () => undefined,
): CalendarFile {
  const named = (id: string) => {
    const known = person.ladder.skills ?? {};
    return skillName(id) ?? ownValue(known, id) ?? id;
  };
  const all = [
    ...person.actions.map((action) => ({ action, skill: '', name: '' })),
    ...Object.entries(person.ratings).flatMap(([skill, { actions }]) =>
      actions.map((action) => ({ action, skill, name: named(skill) })),
    ),
  ].filter(({ action }) => action.done !== true);
  const dated = all.filter(({ action }) => action.due !== undefined && isDay(action.due));
  const stamp = `${new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rungs//Growth plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dated.flatMap(({ action, skill, name }) => eventLines(person.id, action, skill, name, stamp)),
    'END:VCALENDAR',
  ];
  return {
    text: `${lines.map(folded).join('\r\n')}\r\n`,
    events: dated.length,
    undated: all.length - dated.length,
  };
}

function eventLines(person: string, action: Action, skill: string, name: string, stamp: string): string[] {
  const day = action.due ?? '';
  const [title = ''] = action.text.trim().split(/[\r\n]/);
  const summary = name === '' ? title : `${name}: ${title}`;
  return [
    'BEGIN:VEVENT',
    // The same in every export, so that a second import replaces the event.
    `UID:${escaped([person, skill, action.id].filter((part) => part !== '').join('/'))}@rungs`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...dayAfter(day).map((next) => `DTEND;VALUE=DATE:${compact(next)}`),
    `SUMMARY:${escaped(summary)}`,
    ...(action.text.trim() === title ? [] : [`DESCRIPTION:${escaped(action.text.trim())}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * The day after, because the end of a day is exclusive in RFC 5545, section 3.6.1. Empty for the last day
 * that can be written.
 */
function dayAfter(day: string): string[] {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return isDay(next) ? [next] : [];
}

/** RFC 5545, section 3.3.11. Controls other than line breaks cannot be written. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets (section 3.1). None ends within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // Includes the space at the start of a continued line.
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Length of a character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
