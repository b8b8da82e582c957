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
  const desk = {
    person,
    side: 'self',
    edit(edit: Edit, joins?: string) {
      const after = edit(desk.person);
      if (!personSchema.safeParse(after).success) return false;
      desk.person = after;
      joined.push(joins);
      return true;
    },
  };
  const editor = new EntryEditor(desk as unknown as ProfileEditor);
  const texts = () => entriesIn(desk.person, EVIDENCE).map(({ text }) => text);
  return { desk, editor, joined, texts };
}
const EVIDENCE = { kind: 'evidence', skill: 'sql' } as const;
const ACTION = { kind: 'action', skill: undefined } as const;
const KEPT: EntryRef = { ...EVIDENCE, id: 'a' };
const withOne = () =>
  personWith({ ratings: { sql: rating({ evidence: [{ id: 'a', text: 'Kept words', by: 'self' }] }) } });

test('a new entry is stored from its first character on, with the fields set before', () => {
  const { desk, editor, texts } = editorOf(personWith());
  editor.begin(EVIDENCE);
  editor.write({ date: '2026-11-03' });
  editor.write({ text: ' ' });
  expect(desk.person).toEqual(personWith());
  expect(editor.evidence('sql')).toMatchObject([{ text: ' ', date: '2026-11-03', by: 'self' }]);
  editor.write({ text: ' R' });
  expect(entriesIn(desk.person, EVIDENCE)).toMatchObject([{ text: ' R', date: '2026-11-03' }]);
  editor.write({ text: ' Ran it ' });
  editor.close();
  expect(texts()).toEqual(['Ran it']);
});

test('an entry that is left without text is not stored', () => {
  const { desk, editor } = editorOf(personWith());
  editor.begin(ACTION);
  editor.write({ due: '2026-11-03' });
  editor.leave();
  expect(editor.actions(undefined)).toHaveLength(1);
  editor.close();
  expect(editor.actions(undefined)).toEqual([]);
  expect(desk.person).toEqual(personWith());
});

test('an entry with cleared text keeps its last text until the reader leaves it, and its fields stay open', () => {
  const { editor, texts } = editorOf(withOne());
  editor.edit(KEPT);
  editor.write({ text: '' });
  editor.write({ date: '2026-11-03' });
  expect(texts()).toEqual(['Kept words']);
  editor.leave();
  expect(texts()).toEqual([]);
  expect(editor.evidence('sql')).toMatchObject([{ id: 'a', text: '', date: '2026-11-03' }]);
  editor.write({ text: 'New words' });
  expect(texts()).toEqual(['New words']);
});

test('an entry that an undo restored while its fields were open is not removed again', () => {
  const before = withOne();
  const { desk, editor, texts } = editorOf(before);
  editor.edit(KEPT);
  editor.write({ text: '' });
  editor.leave();
  desk.person = before;
  editor.leave();
  editor.close();
  expect(texts()).toEqual(['Kept words']);
});

test('restores a removed entry unchanged, and keeps later edits', () => {
  const { editor, texts } = editorOf(withOne());
  editor.remove(KEPT);
  expect(texts()).toEqual([]);
  editor.begin(EVIDENCE);
  editor.write({ text: 'Another' });
  expect(editor.removed?.entry.text).toBe('Kept words');
  editor.putBack();
  expect(texts()).toEqual(['Kept words', 'Another'].sort());
  expect(editor.removed).toBeUndefined();
});

test('offers to restore an entry without text if the reader finished it, not if they only left it', () => {
  const { editor } = editorOf(withOne());
  editor.edit(KEPT);
  editor.write({ text: ' ' });
  editor.close();
  expect(editor.removed?.entry.text).toBe('Kept words');
});

test('undoes consecutive changes of one text together, other fields and later edits separately', () => {
  const { editor, joined } = editorOf(withOne());
  editor.edit(KEPT);
  editor.write({ text: 'Kept words, ' });
  editor.write({ text: 'Kept words, a' });
  editor.write({ date: '2026-11-03' });
  editor.close();
  editor.edit(KEPT);
  editor.write({ text: 'Kept words, ab' });
  expect(joined[0]).toBe(joined[1]);
  expect(new Set(joined).size).toBe(3);
});

test('an action can be done and reopened, and an open one has no such field', () => {
  const { desk, editor } = editorOf(personWith({ actions: [{ id: 'a', text: 'Do it' }] }));
  editor.setDone({ ...ACTION, id: 'a' }, true);
  expect(desk.person.actions).toEqual([{ id: 'a', text: 'Do it', done: true }]);
  editor.setDone({ ...ACTION, id: 'a' }, false);
  expect(desk.person.actions[0]?.done).toBeUndefined();
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
      const { desk, editor } = editorOf(start);
      for (const { name, text } of steps) {
        if (name === 'begin') editor.begin(EVIDENCE);
        else if (name === 'edit') editor.edit(KEPT);
        else if (name === 'write') editor.write({ text });
        else if (name === 'remove') editor.remove(KEPT);
        else editor[name as 'leave' | 'close' | 'putBack']();
        const kept = entriesIn(desk.person, EVIDENCE);
        expect(kept.every((one) => one.text.trim() !== '')).toBe(true);
        expect(kept.find(({ id }) => id === 'other')).toEqual(other);
        expect(editor.evidence('sql').length - kept.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});
