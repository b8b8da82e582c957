import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ProfileSaver, type SaveState } from '../../../src/browser/storage/ProfileSaver';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import { stamped } from '../../../src/model/profile/change';
import { withAnswers } from '../../../src/state/profile/ratingEdits';
import { personWith } from '../../fixtures/profile/profile';

/** A store in memory that can refuse, and that notifies the savers of other tabs like a browser. */
const store = vi.hoisted(() => ({
  people: new Map<string, unknown>(),
  refuses: undefined as Error | undefined,
  /** True while writes fail to arrive. */
  stuck: false,
  tabs: new Set<(ladder?: string) => void>(),
}));

vi.mock('../../../src/browser/storage/profileStore', () => {
  class UnreadableProfile extends Error {}
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const read = (ladder: string) => {
    if (store.refuses) throw store.refuses;
    const found = store.people.get(ladder);
    if (found === 'broken') throw new UnreadableProfile();
    return found as ProfileDocument | undefined;
  };
  return {
    UnreadableProfile,
    browserName: () => 'browser',
    forgetBrowserName: () => undefined,
    randomName: () => 'page',
    storedPerson: async (ladder: string) => {
      await settle();
      return read(ladder);
    },
    updateStoredProfile: async (ladder: string, change: (stored?: ProfileDocument) => ProfileDocument) => {
      await settle();
      if (store.stuck) return new Promise<void>(() => undefined);
      store.people.set(ladder, change(read(ladder)));
    },
    forgetPeople: async () => {
      await settle();
      store.people.clear();
    },
    tabs: (onchange: (ladder?: string) => void) => {
      store.tabs.add(onchange);
      return {
        notify: (ladder?: string) => {
          for (const other of store.tabs) if (other !== onchange) other(ladder);
        },
        close: () => store.tabs.delete(onchange),
      };
    },
  };
});

beforeEach(() => {
  store.people.clear();
  store.refuses = undefined;
  store.stuck = false;
  store.tabs.clear();
});

async function keeper() {
  const seen: { last?: SaveState } = {};
  const made = new ProfileSaver('small', 'self', personWith(), (kept) => (seen.last = kept));
  await made.read();
  return { made, seen };
}
const answer = (skill: string, self: string) => (person: ProfileDocument, by: string) =>
  stamped(person, withAnswers(new Map([[skill, self]]))(person), by, Date.now());
const skillsOf = (person: unknown) => Object.keys((person as ProfileDocument).ratings).sort();

test('a change counts at once, and is stored when the saver reports it', async () => {
  const { made, seen } = await keeper();
  const kept = made.change(answer('sql', 'working'));
  expect(skillsOf(seen.last?.person)).toEqual(['sql']);
  expect(seen.last?.saved).toBe(false);
  await kept;
  expect(seen.last).toMatchObject({ saved: true, trouble: undefined });
  expect(store.people.get('small')).toEqual(seen.last?.person);
});

test('tabs that change the same profile at the same time keep each other’s changes', async () => {
  const [a, b] = [await keeper(), await keeper()];
  const skills = ['one', 'two', 'three', 'four', 'five', 'six'];
  await Promise.all(skills.map((skill, at) => (at % 2 === 0 ? a : b).made.change(answer(skill, 'expert'))));
  expect(skillsOf(store.people.get('small'))).toEqual([...skills].sort());
  await vi.waitFor(() => expect(skillsOf(a.seen.last?.person)).toEqual([...skills].sort()));
  await vi.waitFor(() => expect(b.seen.last?.person).toEqual(a.seen.last?.person));
});

test('a change that cannot be stored stays in memory under another author, and is stored with the next one', async () => {
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

test('distinguishes a store that refuses from a profile that cannot be read, and does not overwrite the latter', async () => {
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

test('deleting all profiles removes them in this tab and in others', async () => {
  const [a, b] = [await keeper(), await keeper()];
  await a.made.change(answer('sql', 'working'));
  await vi.waitFor(() => expect(skillsOf(b.seen.last?.person)).toEqual(['sql']));
  await b.made.forgetAll();
  expect(skillsOf(b.seen.last?.person)).toEqual([]);
  await vi.waitFor(() => expect(skillsOf(a.seen.last?.person)).toEqual([]));
  await a.made.change(answer('python', 'expert'));
  expect(skillsOf(store.people.get('small'))).toEqual(['python']);
});

describe('a page that closes before its changes are stored', () => {
  /** Stores text like a browser: its keys are own properties. */
  const memory = () =>
    Object.create({
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null;
      },
      setItem(this: Record<string, string>, key: string, text: string) {
        this[key] = text;
      },
      removeItem(this: Record<string, string>, key: string) {
        Reflect.deleteProperty(this, key);
      },
    }) as Record<string, string>;
  const page = new EventTarget();
  beforeEach(() => {
    vi.stubGlobal('window', page);
    vi.stubGlobal('localStorage', memory());
  });
  const left = () => Object.keys(localStorage);

  test('leaves its changes for the next page, which stores them', async () => {
    const closing = await keeper();
    store.stuck = true;
    void closing.made.change(answer('sql', 'working'));
    page.dispatchEvent(new Event('pagehide'));
    expect(left()).toEqual(['rungs-unsaved/small']);
    store.stuck = false;
    store.people.set('small', answer('python', 'expert')(personWith({ id: 'other' }), 'self-browser'));
    const { seen } = await keeper();
    expect(skillsOf(seen.last?.person)).toEqual(['python', 'sql']);
    expect(store.people.get('small')).toEqual(seen.last?.person);
    expect(seen.last?.person.id).toBe('other');
    expect(left()).toEqual([]);
  });

  test('leaves nothing if everything is stored', async () => {
    const { made } = await keeper();
    await made.change(answer('sql', 'working'));
    page.dispatchEvent(new Event('pagehide'));
    expect(left()).toEqual([]);
  });

  test('removes what it left if it is shown again and stores its changes', async () => {
    const { made, seen } = await keeper();
    const stored = made.change(answer('sql', 'working'));
    page.dispatchEvent(new Event('pagehide'));
    expect(left()).toHaveLength(1);
    await stored;
    expect(seen.last?.saved).toBe(true);
    expect(left()).toEqual([]);
  });

  test('leaves nothing if all profiles are deleted, and ignores what it cannot read', async () => {
    localStorage.setItem('rungs-unsaved/small', '{"id":');
    localStorage.setItem('rungs-unsaved/other', '{}');
    localStorage.setItem('rungs-theme', 'dark');
    const { made, seen } = await keeper();
    expect(skillsOf(seen.last?.person)).toEqual([]);
    await made.forgetAll();
    expect(left()).toEqual(['rungs-theme']);
  });
});
