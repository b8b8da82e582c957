import { beforeEach, expect, test, vi } from 'vitest';
import { PersonKeeper, type Kept } from '../../../src/browser/storage/ProfileSaver';
import type { PersonDocument } from '../../../src/model/profile/profile';
import { stamped } from '../../../src/model/profile/change';
import { withAnswers } from '../../../src/state/profile/ratingEdits';
import { personWith } from '../../fixtures/profile/profile';

/** A store in memory that can refuse, and that calls the keepers of other tabs as a browser does. */
const store = vi.hoisted(() => ({
  people: new Map<string, unknown>(),
  refuses: undefined as Error | undefined,
  tabs: new Set<(ladder?: string) => void>(),
}));

vi.mock('../../../src/browser/storage/profileStore', () => {
  class UnreadablePerson extends Error {}
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const read = (ladder: string) => {
    if (store.refuses) throw store.refuses;
    const found = store.people.get(ladder);
    if (found === 'broken') throw new UnreadablePerson();
    return found as PersonDocument | undefined;
  };
  return {
    UnreadablePerson,
    browserName: () => 'browser',
    forgetBrowserName: () => undefined,
    randomName: () => 'page',
    storedPerson: async (ladder: string) => {
      await settle();
      return read(ladder);
    },
    updatePerson: async (ladder: string, change: (stored?: PersonDocument) => PersonDocument) => {
      await settle();
      store.people.set(ladder, change(read(ladder)));
    },
    forgetPeople: async () => {
      await settle();
      store.people.clear();
    },
    tabs: (told: (ladder?: string) => void) => {
      store.tabs.add(told);
      return {
        tell: (ladder?: string) => {
          for (const other of store.tabs) if (other !== told) other(ladder);
        },
        close: () => store.tabs.delete(told),
      };
    },
  };
});

beforeEach(() => {
  store.people.clear();
  store.refuses = undefined;
  store.tabs.clear();
});

async function keeper() {
  const seen: { last?: Kept } = {};
  const made = new PersonKeeper('small', 'self', personWith(), (kept) => (seen.last = kept));
  await made.read();
  return { made, seen };
}
const answer = (skill: string, self: string) => (person: PersonDocument, by: string) =>
  stamped(person, withAnswers(new Map([[skill, self]]))(person), by, Date.now());
const skillsOf = (person: unknown) => Object.keys((person as PersonDocument).ratings).sort();

test('a change counts at once, and is in the store when that is said', async () => {
  const { made, seen } = await keeper();
  const kept = made.change(answer('sql', 'working'));
  expect(skillsOf(seen.last?.person)).toEqual(['sql']);
  expect(seen.last?.saved).toBe(false);
  await kept;
  expect(seen.last).toMatchObject({ saved: true, trouble: undefined });
  expect(store.people.get('small')).toEqual(seen.last?.person);
});

test('tabs that change the same person at once keep each other’s changes', async () => {
  const [a, b] = [await keeper(), await keeper()];
  const skills = ['one', 'two', 'three', 'four', 'five', 'six'];
  await Promise.all(skills.map((skill, at) => (at % 2 === 0 ? a : b).made.change(answer(skill, 'expert'))));
  expect(skillsOf(store.people.get('small'))).toEqual([...skills].sort());
  await vi.waitFor(() => expect(skillsOf(a.seen.last?.person)).toEqual([...skills].sort()));
  await vi.waitFor(() => expect(b.seen.last?.person).toEqual(a.seen.last?.person));
});

test('what cannot be kept stays in memory under another author, and is kept with the next change', async () => {
  const { made, seen } = await keeper();
  await made.change(answer('sql', 'working'));
  store.refuses = new DOMException('full', 'QuotaExceededError');
  await made.change(answer('python', 'expert'));
  expect(seen.last).toMatchObject({ saved: false, trouble: 'full' });
  expect(skillsOf(seen.last?.person)).toEqual(['python', 'sql']);
  expect(skillsOf(store.people.get('small'))).toEqual(['sql']);
  expect(seen.last?.person.changed?.['ratings/python/self']?.by).toBe('self-page');
  expect(seen.last?.person.changed?.['ratings/sql/self']?.by).toBe('self-browser');
  store.refuses = undefined;
  await made.change(answer('c', 'expert'));
  expect(seen.last).toMatchObject({ saved: true, trouble: undefined });
  expect(skillsOf(store.people.get('small'))).toEqual(['c', 'python', 'sql']);
});

test('a store that refuses, and one that cannot be read, are told apart; the latter is not written over', async () => {
  store.refuses = new DOMException('denied', 'SecurityError');
  const denied = await keeper();
  expect(denied.seen.last?.trouble).toBe('denied');
  store.refuses = undefined;
  store.people.set('small', 'broken');
  const { made, seen } = await keeper();
  await made.change(answer('sql', 'working'));
  expect(seen.last).toMatchObject({ trouble: 'unreadable', saved: false });
  expect(skillsOf(seen.last?.person)).toEqual(['sql']);
  expect(store.people.get('small')).toBe('broken');
});

test('deleting all leaves nobody, in this tab and in others', async () => {
  const [a, b] = [await keeper(), await keeper()];
  await a.made.change(answer('sql', 'working'));
  await vi.waitFor(() => expect(skillsOf(b.seen.last?.person)).toEqual(['sql']));
  await b.made.forgetAll();
  expect(skillsOf(b.seen.last?.person)).toEqual([]);
  await vi.waitFor(() => expect(skillsOf(a.seen.last?.person)).toEqual([]));
  await a.made.change(answer('python', 'expert'));
  expect(skillsOf(store.people.get('small'))).toEqual(['python']);
});
