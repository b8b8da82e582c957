import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personSchema, type ProfileDocument } from '../../../src/model/profile/profile';
import type { Edit } from '../../../src/state/profile/ratingEdits';
import { entriesIn, type EntryRef } from '../../../src/state/profile/entries';
import type { ProfileEditor } from '../../../src/state/profile/ProfileEditor.svelte';
import { EntryEditor } from '../../../src/state/profile/EntryEditor.svelte';
import { personWith, rating } from '../../fixtures/profile/profile';

/** An editor that accepts only valid documents, like the real one, and does nothing else. */
function editorOf(person: ProfileDocument) {
  const joined: (string | undefined)[] = [];
  const editor = {
    person,
    side: 'self',
    edit(edit: Edit, joins?: string) {
      const after = edit(editor.person);
      if (!personSchema.safeParse(after).success) return false;
      editor.person = after;
      joined.push(joins);
      return true;
    },
  };
  const entries = new EntryEditor(editor as unknown as ProfileEditor);
  const texts = () => entriesIn(editor.person, EVIDENCE).map(({ text }) => text);
  return { editor, entries, joined, texts };
}
const EVIDENCE = { kind: 'evidence', skill: 'sql' } as const;
const ACTION = { kind: 'action', skill: undefined } as const;
const KEPT: EntryRef = { ...EVIDENCE, id: 'a' };
const withOne = () =>
  personWith({ ratings: { sql: rating({ evidence: [{ id: 'a', text: 'Kept words', by: 'self' }] }) } });

test('a new entry is stored from its first character on, with the fields set before', () => {
  const { editor, entries, texts } = editorOf(personWith());
  entries.begin(EVIDENCE);
  entries.write({ date: '2026-11-03' });
  entries.write({ text: ' ' });
  expect(editor.person).toEqual(personWith());
  expect(entries.evidence('sql')).toMatchObject([{ text: ' ', date: '2026-11-03', by: 'self' }]);
  entries.write({ text: ' R' });
  expect(entriesIn(editor.person, EVIDENCE)).toMatchObject([{ text: ' R', date: '2026-11-03' }]);
  entries.write({ text: ' Ran it ' });
  entries.close();
  expect(texts()).toEqual(['Ran it']);
});

test('an entry that is left without text is not stored', () => {
  const { editor, entries } = editorOf(personWith());
  entries.begin(ACTION);
  entries.write({ due: '2026-11-03' });
  entries.leave();
  expect(entries.actions(undefined)).toHaveLength(1);
  entries.close();
  expect(entries.actions(undefined)).toEqual([]);
  expect(editor.person).toEqual(personWith());
});

test('an entry with cleared text keeps its last text until the reader leaves it, and its fields stay open', () => {
  const { entries, texts } = editorOf(withOne());
  entries.edit(KEPT);
  entries.write({ text: '' });
  entries.write({ date: '2026-11-03' });
  expect(texts()).toEqual(['Kept words']);
  entries.leave();
  expect(texts()).toEqual([]);
  expect(entries.evidence('sql')).toMatchObject([{ id: 'a', text: '', date: '2026-11-03' }]);
  entries.write({ text: 'New words' });
  expect(texts()).toEqual(['New words']);
});

test('an entry that an undo restored while its fields were open is not removed again', () => {
  const before = withOne();
  const { editor, entries, texts } = editorOf(before);
  entries.edit(KEPT);
  entries.write({ text: '' });
  entries.leave();
  editor.person = before;
  entries.leave();
  entries.close();
  expect(texts()).toEqual(['Kept words']);
});

test('restores a removed entry unchanged, and keeps later edits', () => {
  const { entries, texts } = editorOf(withOne());
  entries.remove(KEPT);
  expect(texts()).toEqual([]);
  entries.begin(EVIDENCE);
  entries.write({ text: 'Another' });
  expect(entries.removed?.entry.text).toBe('Kept words');
  entries.putBack();
  expect(texts()).toEqual(['Kept words', 'Another'].sort());
  expect(entries.removed).toBeUndefined();
});

test('offers to restore an entry without text if the reader finished it, not if they only left it', () => {
  const { entries } = editorOf(withOne());
  entries.edit(KEPT);
  entries.write({ text: ' ' });
  entries.close();
  expect(entries.removed?.entry.text).toBe('Kept words');
});

test('undoes consecutive changes of one text together, other fields and later edits separately', () => {
  const { entries, joined } = editorOf(withOne());
  entries.edit(KEPT);
  entries.write({ text: 'Kept words, ' });
  entries.write({ text: 'Kept words, a' });
  entries.write({ date: '2026-11-03' });
  entries.close();
  entries.edit(KEPT);
  entries.write({ text: 'Kept words, ab' });
  expect(joined[0]).toBe(joined[1]);
  expect(new Set(joined).size).toBe(3);
});

test('an action can be done and reopened, and an open one has no such field', () => {
  const { editor, entries } = editorOf(personWith({ actions: [{ id: 'a', text: 'Do it' }] }));
  entries.setDone({ ...ACTION, id: 'a' }, true);
  expect(editor.person.actions).toEqual([{ id: 'a', text: 'Do it', done: true }]);
  entries.setDone({ ...ACTION, id: 'a' }, false);
  expect(editor.person.actions[0]?.done).toBeUndefined();
});

test('no sequence of edits stores an entry without text or changes another entry', () => {
  const step = fc.oneof(
    fc
      .constantFrom('begin', 'edit', 'leave', 'close', 'remove', 'putBack')
      .map((name) => ({ name, text: '' })),
    fc.constantFrom('', ' ', 'x', 'xy ').map((text) => ({ name: 'write', text })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const other = { id: 'other', text: 'Not touched', by: 'manager' as const };
      const start = withOne();
      start.ratings['sql']?.evidence.push(other);
      const { editor, entries } = editorOf(start);
      for (const { name, text } of steps) {
        if (name === 'begin') entries.begin(EVIDENCE);
        else if (name === 'edit') entries.edit(KEPT);
        else if (name === 'write') entries.write({ text });
        else if (name === 'remove') entries.remove(KEPT);
        else entries[name as 'leave' | 'close' | 'putBack']();
        const kept = entriesIn(editor.person, EVIDENCE);
        expect(kept.every((one) => one.text.trim() !== '')).toBe(true);
        expect(kept.find(({ id }) => id === 'other')).toEqual(other);
        expect(entries.evidence('sql').length - kept.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});
