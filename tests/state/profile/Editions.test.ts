import { beforeEach, expect, test, vi } from 'vitest';
import type { CareerGraph } from '../../../src/graph/careerGraph';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import { Editions } from '../../../src/state/profile/Editions.svelte';
import type { Explorer } from '../../../src/state/explorer/Explorer.svelte';
import type { ProfileEditor } from '../../../src/state/profile/ProfileEditor.svelte';
import { Language } from '../../../src/i18n/locales/Language';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';

/** A store in memory that can refuse, with a limited number of characters. */
const store = vi.hoisted(() => ({ all: new Map<string, string>(), refuses: false, room: Infinity }));

vi.mock('../../../src/browser/storage/editionStore', () => {
  const asked = () => {
    if (store.refuses) throw new Error('denied');
  };
  return {
    storedEdition: async (ladder: string) => {
      asked();
      const text = store.all.get(ladder);
      return text === undefined ? undefined : { ladder, title: '', edition: '', text, kept: '' };
    },
    storeEdition: async ({ id }: { id: string }, text: string) => {
      asked();
      if (text.length > store.room) return false;
      store.all.set(id, text);
      return true;
    },
    forgetEdition: async (ladder: string) => void store.all.delete(ladder),
  };
});

beforeEach(() => {
  store.all.clear();
  store.refuses = false;
  store.room = Infinity;
});

const edition = (level: number, parts: object = {}) =>
  graphOf(
    ladderWith({
      skills: [skill('a')],
      roles: [role('S', { requirements: [{ skill: 'a', level }] })],
      ...parts,
    }),
  );
const somebody = personWith({ ratings: { a: rating({ self: 'working' }) }, targetRoles: ['s'] });

async function lookAt(graph: CareerGraph, person: ProfileDocument = somebody): Promise<Editions> {
  const editions = new Editions(
    { graph, original: graph, language: new Language('en') } as Explorer,
    { person, stored: person } as ProfileEditor,
  );
  await editions.follow();
  return editions;
}

test('stores the edition that the reader rates against, and compares it with the next one', async () => {
  expect((await lookAt(edition(2))).earlier).toBeUndefined();
  expect((await lookAt(edition(2))).earlier).toBeUndefined();
  const editions = await lookAt(edition(4));
  expect(editions.earlier?.graph.roles.get('s')?.requirements.get('a')?.level).toBe(2);
  expect(
    editions.mine?.own.map(({ effect }) => [effect.before?.gap.readiness, effect.after?.gap.readiness]),
  ).toEqual([[1, 1 / 2]]);
  // It stays until the reader dismisses it, even after another edition.
  expect((await lookAt(edition(3))).earlier?.graph.roles.get('s')?.requirements.get('a')?.level).toBe(2);
  await editions.putAside();
  expect(editions.earlier).toBeUndefined();
  expect((await lookAt(edition(4))).earlier).toBeUndefined();
  expect((await lookAt(edition(2))).earlier?.graph.roles.get('s')?.requirements.get('a')?.level).toBe(4);
});

test('shows a renamed edition, and adopts one without changes silently', async () => {
  await lookAt(edition(2, { edition: '1' }));
  expect((await lookAt(edition(2, { edition: '2' }))).comparison?.changes).toEqual([]);
  expect((await lookAt(edition(2, { edition: '1', licence: 'CC0' }))).earlier).toBeUndefined();
  expect(store.all.get('small')).toContain('CC0');
});

test('stores nothing without ratings, for a ladder that is too large, or if storage is denied', async () => {
  await lookAt(edition(2), personWith());
  expect(store.all.size).toBe(0);
  store.room = 10;
  expect((await lookAt(edition(2))).earlier).toBeUndefined();
  expect(store.all.size).toBe(0);
  store.refuses = true;
  expect((await lookAt(edition(2))).earlier).toBeUndefined();
});

test('dismissing an edition deletes it even if the new one is too large to store', async () => {
  await lookAt(edition(2));
  const editions = await lookAt(edition(4));
  store.room = 10;
  await editions.putAside();
  expect(store.all.size).toBe(0);
});

test('replaces a stored edition that can no longer be read', async () => {
  store.all.set('small', '{"not": "a ladder"');
  expect((await lookAt(edition(2))).earlier).toBeUndefined();
  expect(store.all.get('small')).toContain('"roles"');
});
