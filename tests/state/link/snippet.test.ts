import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsIn } from '../../../src/embed/messages';
import { linkOf } from '../../../src/embed/settings';
import { EMPTY_LINK, ME, readLink, type Link } from '../../../src/state/link/link';
import { embedTargetFor, embedViewsAt } from '../../../src/state/explorer/embedTargets';
import { EMBED_VIEWS } from '../../../src/state/link/embedView';
import { pageAddress, settingsOf, snippet, type EmbedSource } from '../../../src/state/link/snippet';

const PAGE = 'https://host.example/rungs/index.html?x=1#old';
const CALLED = { title: 'Careers', open: 'Open it' };
const PAIR = { ...EMPTY_LINK, from: 'senior', to: 'lead' };

test('the element includes its script and style, and a link to the same view if scripts are off', () => {
  expect(snippet('element', { ladder: 'tech', shape: 'gap', link: PAIR, theme: 'dark' }, PAGE, CALLED)).toBe(
    [
      '<link rel="stylesheet" href="https://host.example/rungs/career-ladder.css" />',
      '<script type="module" src="https://host.example/rungs/career-ladder.js"></script>',
      '<career-ladder src="tech" lens="gap" from="senior" to="lead" theme="dark">',
      '  <a href="https://host.example/rungs/index.html#ladder=tech&amp;from=senior&amp;to=lead">Open it</a>',
      '</career-ladder>',
    ].join('\n'),
  );
});

test('the frame of a single view adapts its height, and that of the drawing does not', () => {
  const alone = snippet('frame', { ladder: 'tech', shape: 'route', link: PAIR, lang: 'de' }, PAGE, CALLED);
  expect(alone).toContain('career-ladder-frame.js');
  expect(alone).toContain(
    'src="https://host.example/rungs/embed.html?src=tech&amp;lens=route&amp;from=senior&amp;to=lead&amp;lang=de&amp;height=auto"',
  );
  const whole = snippet('frame', { ladder: 'tech', shape: 'level', link: EMPTY_LINK }, PAGE, CALLED);
  expect(whole).not.toContain('script');
  expect(whole).toContain('height="640"');
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const text = fc.string({ minLength: 1, maxLength: 20 });
const placed: fc.Arbitrary<EmbedSource> = fc.record({
  ladder: fc.oneof(name, fc.constant('https://other.example/a.json?x=1&y="<b>')),
  shape: fc.constantFrom(...EMBED_VIEWS),
  link: fc
    .record({
      role: fc.option(name, { nil: undefined }),
      pair: fc.option(fc.tuple(name, name), { nil: undefined }),
      families: fc.uniqueArray(name, { maxLength: 3 }),
      tag: fc.option(text, { nil: undefined }),
      pay: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined }),
    })
    .map(({ pair, ...rest }) => ({ ...EMPTY_LINK, ...rest, from: pair?.[0], to: pair?.[1] })),
  theme: fc.constantFrom(undefined, 'light' as const, 'dark' as const),
  lang: fc.constantFrom(undefined, 'de'),
});
const unescaped = (written: string) =>
  written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('every embedded view', () => {
  test('the frame’s address and the element’s attributes are read as the same settings', () => {
    fc.assert(
      fc.property(placed, (one) => {
        const settings = Object.fromEntries(settingsOf(one).filter(([, value]) => value !== undefined));
        const [, address = ''] =
          / src="([^"]*embed\.html[^"]*)"/.exec(snippet('frame', one, PAGE, CALLED)) ?? [];
        expect(settingsIn(new URL(unescaped(address)))).toEqual(settings);
        const [, tag = ''] = /<career-ladder ([^>]*)>/.exec(snippet('element', one, PAGE, CALLED)) ?? [];
        const attributes = [...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          unescaped(value),
        ]);
        expect(Object.fromEntries(attributes)).toEqual(settings);
      }),
    );
  });

  test('the link opens the view of the element in the whole page', () => {
    fc.assert(
      fc.property(placed, (one) => {
        const read = readLink(new URL(pageAddress(one, PAGE)).hash);
        const settings = Object.fromEntries(settingsOf(one));
        const { role, from, to, families, tag, pay } = linkOf(settings);
        expect(read.ladder).toBe(one.ladder);
        expect([read.from, read.to]).toEqual([from, to]);
        expect(read.role).toBe(role);
        expect([read.families, read.tag, read.pay]).toEqual([families, tag, pay]);
      }),
    );
  });
});

test('offers the current view first, and never the reader’s own ratings', () => {
  const at = (link: Partial<Link>) => embedViewsAt({ ...EMPTY_LINK, ...link });
  expect(at({ from: 'a', to: 'b', view: 'routes' })[0]).toBe('route');
  expect(at({ lens: 'table', role: 'a' })).toEqual(['role', 'table', 'level']);
  expect(at({ from: ME, to: 'b' })).toEqual(['level', 'table']);
});

test('reports a ladder that is only in this browser, and one without a copy without pay, as missing', () => {
  const index = [{ id: 'tech', title: 'Tech', withoutPay: 'tech.without-pay' }];
  expect(embedTargetFor(undefined, index, 'x', false)).toEqual({ name: 'tech', isThere: true });
  expect(embedTargetFor('tech', index, 'x', true)).toEqual({ name: 'tech.without-pay', isThere: true });
  expect(embedTargetFor('local:7', index, 'mine', false)).toEqual({ name: 'mine', isThere: false });
  expect(embedTargetFor('local:7', index, 'mine', true)).toEqual({
    name: 'mine.without-pay',
    isThere: false,
  });
  const far = 'https://other.example/a.json';
  expect(embedTargetFor(far, index, 'a', false)).toEqual({ name: far, isThere: true });
  expect(embedTargetFor(far, index, 'a', true)).toEqual({ name: 'a.without-pay', isThere: false });
});
