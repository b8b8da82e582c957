import { expect, test } from 'vitest';
import type { ConversationRow } from '../../src/analysis/growth/conversation';
import { writePersonMarkdown } from '../../src/formats/profile/conversationMarkdown';
import { voicesAt } from '../../src/ui/conversation/voicesAt';
import { conversationMessages as german } from '../../src/i18n/de/conversation/messages';
import { conversationMessages } from '../../src/i18n/en/conversation/messages';

import { formatterFor } from '../../src/i18n/formatter/Formatter';
import { personWith, rating } from '../fixtures/profile/profile';

const { voices: voicesOf, row: rowText, roleAsks } = conversationMessages(formatterFor('en', 'en'));

const row = (parts: Partial<ConversationRow>): ConversationRow => ({
  skill: 'sql',
  self: undefined,
  manager: undefined,
  agreed: undefined,
  unread: [],
  agreement: 'neither',
  apart: null,
  required: 0,
  weight: 1,
  settled: false,
  ...parts,
});
const mine = voicesOf('self', 'Anna');

test('each side sees its own column under its own name', () => {
  expect(mine.heads).toEqual({ self: 'Mine', manager: 'My manager’s', agreed: 'Agreed' });
  expect(voicesOf('manager', '').heads).toEqual({ self: 'Theirs', manager: 'Mine', agreed: 'Agreed' });
  expect(voicesOf('manager', 'Anna').heads.self).toBe('\u2068Anna\u2069’s');
});

test('the difference between two answers is given in steps, with fractions', () => {
  expect(rowText(row({ agreement: 'step', apart: -1 }), mine)).toBe('1 step apart');
  expect(rowText(row({ agreement: 'more', apart: 3 }), mine)).toBe('3 steps apart');
  expect(rowText(row({ agreement: 'step', apart: 0.5 }), mine)).toBe('0.5 steps apart');
  expect(rowText(row({ agreement: 'onlyManager' }), mine)).toBe('My manager’s only');
  expect(rowText(row({ unread: ['self'] }), mine)).toBe('cannot be read');
});

test('a step that several chose is described once, with who chose it, the lowest step first', () => {
  const level = { self: 3, manager: 1, agreed: 3, required: 4 };
  expect(voicesAt(row(level), mine, roleAsks)).toEqual([
    { level: 1, text: 'My manager’s' },
    { level: 3, text: 'Mine, agreed' },
    { level: 4, text: 'Required by the role' },
  ]);
  expect(voicesAt(row({ self: 'notApplicable' }), mine, roleAsks)).toEqual([]);
});

test('a German conversation is exported in German, with German dates', () => {
  const text = writePersonMarkdown(
    personWith({
      name: 'Ada',
      ratings: { sql: rating({ self: 0, evidence: [{ id: 'e', text: '…', by: 'manager' }] }) },
      actions: [{ id: 'a', text: '…', due: '2027-01-31', agreed: true }],
      conversations: [{ id: 'c', date: '2026-11-24', outcome: '…' }],
      notes: { self: '…' },
    }),
    undefined,
    german(formatterFor('de', 'de')).record,
  );
  for (const said of [
    '# Entwicklungsplan von Ada',
    'keine Checkliste',
    '- Eigene: Noch nicht',
    '(von der Führungskraft)',
    '(bis 31. Januar 2027, von beiden vereinbart)',
    '## Gespräch vom 24. November 2026',
    'Ergebnis:',
  ])
    expect(text).toContain(said);
});
