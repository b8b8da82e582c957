import { expect, test } from 'vitest';
import { SAVED_ON } from '../../../src/browser/offline/savedOn';
import { judge, LadderCopies } from '../../../src/browser/offline/LadderCopies';

const URL_ = 'https://intranet.example.org/ladders/one.json';
const json = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'application/json' } });

/** A host and a cache that a test can delay; collects the work that continues after a response. */
function setting(answers: (() => Response | Promise<Response>)[]) {
  const stored = new Map<string, Response>();
  const later: Promise<unknown>[] = [];
  const state = { isLate: false, isFull: false };
  const cache = {
    match: (url: string) => Promise.resolve(stored.get(url)?.clone()),
    put: (url: string, response: Response) =>
      state.isFull ? Promise.reject(new Error('No room.')) : Promise.resolve(void stored.set(url, response)),
    delete: (url: string) => Promise.resolve(stored.delete(url)),
  };
  const copies = new LadderCopies({
    // The part of a cache that is used, with addresses as keys.
    copies: () => Promise.resolve(cache as unknown as Cache),
    ask: () =>
      Promise.resolve().then(answers.shift() ?? (() => Promise.reject(new Error('Nobody answers.')))),
    wait: () => (state.isLate ? Promise.resolve() : new Promise(() => undefined)),
    now: () => new Date('2026-11-25T09:00:00Z'),
  });
  const answer = async () => {
    const response = await copies.answer(URL_, (work) => later.push(work));
    return { text: await response.text(), status: response.status, savedOn: response.headers.get(SAVED_ON) };
  };
  return { copies, answer, stored, state, settled: () => Promise.all(later) };
}
const KEPT = '2026-11-25T09:00:00.000Z';

test('prefers the host’s response, and stores it as the next copy', async () => {
  const { answer, settled } = setting([() => json('{"a":1}'), () => json('{"a":2}')]);
  expect(await answer()).toEqual({ text: '{"a":1}', status: 200, savedOn: null });
  await settled();
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, savedOn: null });
  await settled();
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, savedOn: KEPT });
});

test('serves the last copy if the host fails or a login page replaces the ladder', async () => {
  const login = new Response('<form>', { headers: { 'content-type': 'text/html' } });
  const { answer, settled } = setting([
    () => json('{}'),
    () => json('', 503),
    () => json('', 429),
    () => login,
  ]);
  await answer();
  await settled();
  for (let turn = 0; turn < 3; turn++)
    expect(await answer()).toEqual({ text: '{}', status: 200, savedOn: KEPT });
});

test('serves the last copy if the host is late, and stores the response when it arrives', async () => {
  let arrive: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => (arrive = resolve));
  const { answer, settled, state } = setting([() => json('{"a":1}'), () => late]);
  await answer();
  await settled();
  state.isLate = true;
  expect(await answer()).toMatchObject({ text: '{"a":1}', savedOn: KEPT });
  arrive(json('{"a":2}'));
  await settled();
  state.isLate = false;
  expect(await answer()).toMatchObject({ text: '{"a":2}', savedOn: KEPT });
});

test('shows a truncated response, and never stores it in place of a good copy', async () => {
  const { answer, settled } = setting([() => json('{"a":1}'), () => json('{"a"')]);
  await answer();
  await settled();
  expect(await answer()).toEqual({ text: '{"a"', status: 200, savedOn: null });
  await settled();
  expect(await answer()).toMatchObject({ text: '{"a":1}', savedOn: KEPT });
});

test('deletes the copy of a ladder that the host removes or refuses', async () => {
  for (const status of [404, 403]) {
    const { answer, settled, stored } = setting([() => json('{}'), () => json('', status)]);
    await answer();
    await settled();
    expect(await answer()).toEqual({ text: '', status, savedOn: null });
    expect(stored.size).toBe(0);
    await expect(answer()).rejects.toThrow('Nobody answers');
  }
});

test('shows the response if the browser has no space for a copy', async () => {
  const { answer, settled, state } = setting([() => json('{"a":1}'), () => json('{"a":2}')]);
  await answer();
  await settled();
  state.isFull = true;
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, savedOn: null });
});

test('fetches the ladders that have no copy yet, and skips failures', async () => {
  const { copies, stored } = setting([() => json('', 500), () => json('{"b":1}')]);
  stored.set(URL_, json('{}'));
  const [failing, fine] = ['two', 'three'].map((name) => URL_.replace('one', name));
  await copies.storeMissing([URL_, failing ?? '', fine ?? '']);
  expect([...stored.keys()]).toEqual([URL_, fine]);
});

test('judges a response by its status, its type and whether it is complete', () => {
  const verdict = (status: number, text = '{}', type = 'application/json') =>
    judge({ status, headers: new Headers({ 'content-type': type }) }, text);
  expect([200, 304, 401, 404, 408, 410, 422, 429, 500].map((status) => verdict(status))).toEqual([
    'good',
    'said',
    'gone',
    'gone',
    'failing',
    'gone',
    'said',
    'failing',
    'failing',
  ]);
  expect(verdict(200, '{', 'text/plain')).toBe('said');
  expect(verdict(200, '{}', 'text/html')).toBe('failing');
});
