/** Days of the calendar, as YYYY-MM-DD, in English sentences: for the views whose words are not yet in the catalogue. */
import { figures } from '../../words/en/figures';
import { sayIn } from '../../words/Say';

const SAY = sayIn('en');

/** The day it is where the reader is. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "3 November", and the year where it is not this one. A day is the same day wherever it is read. */
export function dateText(day: string, now = today()): string {
  return SAY.day(day, day.slice(0, 4) !== now.slice(0, 4));
}

/** "3 November 2026": the year always, for what is kept on paper. */
export function longDateText(day: string): string {
  return dateText(day, '');
}

/** "due 3 November", "was due 3 November"; nothing without a day. */
export function dueText(due: string | undefined, done: boolean, now = today()): string {
  return figures(SAY).dueText(due, done, now);
}
