import { expect, test } from 'vitest';
import { KEPT_ON } from '../../../src/browser/offline/keptOn';
import { judge, LadderCopies } from '../../../src/browser/offline/LadderCopies';

const URL_ = 'https://intranet.example.org/ladders/one.json';
const json = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'application/json' } });

/** A host and a cache that a test can hold up; what goes on after an answer is collected. */
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
    // The part of a cache that is used, with addresses alone.
    copies: () => Promise.resolve(cache as unknown as Cache),
    ask: () =>
      Promise.resolve().then(answers.shift() ?? (() => Promise.reject(new Error('Nobody answers.')))),
    wait: () => (state.isLate ? Promise.resolve() : new Promise(() => undefined)),
    now: () => new Date('2026-11-25T09:00:00Z'),
  });
  const answer = async () => {
    const response = await copies.answer(URL_, (work) => later.push(work));
    return { text: await response.text(), status: response.status, keptOn: response.headers.get(KEPT_ON) };
  };
  return { copies, answer, stored, state, settled: () => Promise.all(later) };
}
const KEPT = '2026-11-25T09:00:00.000Z';

test('the host’s own answer wins, and is the copy of the next time', async () => {
  const { answer, settled } = setting([() => json('{"a":1}'), () => json('{"a":2}')]);
  expect(await answer()).toEqual({ text: '{"a":1}', status: 200, keptOn: null });
  await settled();
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, keptOn: null });
  await settled();
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, keptOn: KEPT });
});

test('a host that fails, or a house’s login in its place, gives the last copy', async () => {
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
    expect(await answer()).toEqual({ text: '{}', status: 200, keptOn: KEPT });
});

test('a host that is late gives the last copy, and its answer is kept when it comes', async () => {
  let arrive: (response: Response) => void = () => undefined;
  const late = new Promise<Response>((resolve) => (arrive = resolve));
  const { answer, settled, state } = setting([() => json('{"a":1}'), () => late]);
  await answer();
  await settled();
  state.isLate = true;
  expect(await answer()).toMatchObject({ text: '{"a":1}', keptOn: KEPT });
  arrive(json('{"a":2}'));
  await settled();
  state.isLate = false;
  expect(await answer()).toMatchObject({ text: '{"a":2}', keptOn: KEPT });
});

test('what was cut off is shown as it is, and never kept in place of the good one', async () => {
  const { answer, settled } = setting([() => json('{"a":1}'), () => json('{"a"')]);
  await answer();
  await settled();
  expect(await answer()).toEqual({ text: '{"a"', status: 200, keptOn: null });
  await settled();
  expect(await answer()).toMatchObject({ text: '{"a":1}', keptOn: KEPT });
});

test('what the host has taken away, or refuses, is not kept either', async () => {
  for (const status of [404, 403]) {
    const { answer, settled, stored } = setting([() => json('{}'), () => json('', status)]);
    await answer();
    await settled();
    expect(await answer()).toEqual({ text: '', status, keptOn: null });
    expect(stored.size).toBe(0);
    await expect(answer()).rejects.toThrow('Nobody answers');
  }
});

test('a browser without room shows what came', async () => {
  const { answer, settled, state } = setting([() => json('{"a":1}'), () => json('{"a":2}')]);
  await answer();
  await settled();
  state.isFull = true;
  expect(await answer()).toEqual({ text: '{"a":2}', status: 200, keptOn: null });
});

test('of several ladders those that are not kept yet are fetched, past any that fails', async () => {
  const { copies, stored } = setting([() => json('', 500), () => json('{"b":1}')]);
  stored.set(URL_, json('{}'));
  const [failing, fine] = ['two', 'three'].map((name) => URL_.replace('one', name));
  await copies.keepMissing([URL_, failing ?? '', fine ?? '']);
  expect([...stored.keys()]).toEqual([URL_, fine]);
});

test('each answer of a host is judged by its status, its type and whether it is whole', () => {
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
