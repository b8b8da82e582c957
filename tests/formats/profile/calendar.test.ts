import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../../src/formats/profile/calendar';
import type { Action } from '../../../src/model/profile/profile';
import { personWith, rating } from '../../fixtures/profile/profile';

const NOW = Date.UTC(2026, 10, 24, 9, 30, 5, 250);
const action = (parts: Partial<Action> = {}): Action => ({
  id: 'a',
  text: 'Read',
  due: '2026-12-31',
  ...parts,
});
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const valueOf = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

test('an action is an all-day event that blocks no time', () => {
  const person = personWith({ ratings: { sql: rating({ actions: [action()] }) } });
  const { text, events, undated } = writeCalendar(person, NOW, () => 'SQL');
  expect({ events, undated }).toEqual({ events: 1, undated: 0 });
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rungs//Growth plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:p1/sql/a@rungs',
    'DTSTAMP:20261124T093005Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:SQL: Read',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('completed and undated actions are left out, and undated ones are counted', () => {
  const actions = [
    action({ id: 'a', done: true }),
    { id: 'b', text: 'Some day' },
    action({ id: 'c', done: false }),
  ];
  expect(writeCalendar(personWith({ actions }), NOW)).toMatchObject({ events: 1, undated: 1 });
});

test('the last day that can be written has no end', () => {
  const { text } = writeCalendar(personWith({ actions: [action({ due: '9999-12-31' })] }), NOW);
  expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\nSUMMARY');
});

test('an action has the same unique id in every export', () => {
  const person = personWith({
    actions: [action()],
    ratings: {
      sql: rating({ actions: [action(), action({ id: 'b' })] }),
      go: rating({ actions: [action()] }),
    },
  });
  const uids = (now: number) => writeCalendar(person, now).text.match(/^UID:.*$/gm) ?? [];
  expect(uids(NOW)).toEqual(uids(NOW + 1_000_000));
  expect(new Set(uids(NOW)).size).toBe(4);
});

test('text cannot end a line or begin a property or event', () => {
  const text = 'a; b, c \\ d\r\nEND:VEVENT\nBEGIN:VEVENT\u2028X:1\u0000\u0007';
  const file = writeCalendar(personWith({ actions: [action({ text })] }), NOW).text;
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  expect(valueOf(file, 'SUMMARY')).toBe('a\\; b\\, c \\\\ d');
  expect(valueOf(file, 'DESCRIPTION')).toBe('a\\; b\\, c \\\\ d\\nEND:VEVENT\\nBEGIN:VEVENT\\nX:1');
});

test('lines have at most 75 octets and whole characters, and unfolding restores the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (said) => {
      const text = said.trim() || 'x';
      const file = writeCalendar(personWith({ actions: [action({ text })] }), NOW).text;
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
      }
      expect(file).toMatch(/\r\n$/);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [title = ''] = text.split(/[\r\n]/);
      const summary = valueOf(file, 'SUMMARY')
        ?.replace(/\\n/g, '\n')
        .replace(/\\([\\;,])/g, '$1');
      if (!/[\p{Cc}\u2028\u2029\\]/u.test(title)) expect(summary).toBe(title);
    }),
  );
});
