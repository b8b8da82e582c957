/** A view as the page shows it, on a small ladder: for tests of what one view does by itself. */
import axe from 'axe-core';
import { expect } from 'vitest';
import { locators, page, userEvent, type Locator } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte/pure';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import type { Session } from '../../../src/state/session/Session.svelte';
import '../../../src/ui/kit/tokens/tokens.css';
import '../../../src/ui/kit/tokens/base.css';
import { clearStore, sessionOn, store, type Surroundings } from '../../fixtures/view/session';
import View from '../../fixtures/view/View.svelte';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** What a selector of CSS finds: for what has neither a role nor a name of its own. */
    getByCss: (selector: string) => Locator;
  }
}
locators.extend({ getByCss: (selector: string) => selector });

let close: (() => void) | undefined;

/** Leaves nothing of the view before. Hooks of a module that several files share would be those of the first alone. */
async function clear(): Promise<void> {
  close?.();
  close = undefined;
  await cleanup();
  await clearStore();
  history.replaceState(null, '', location.pathname);
}

interface Opened extends Surroundings {
  /** The part of the address that the view is opened by. */
  hash: string;
}

/** Shows what a link leads to, on a ladder that stands in the page. Links inside it are followed. */
export async function openView(ladder: LadderInput, { hash, ...around }: Opened): Promise<Session> {
  await clear();
  await store(ladder, around);
  const session = sessionOn(ladder, (to, replace) =>
    history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`),
  );
  const follow = () => void session.explorer.open(location.hash);
  location.hash = hash;
  await session.explorer.open(location.hash);
  addEventListener('hashchange', follow);
  close = () => {
    removeEventListener('hashchange', follow);
    session.growth?.close();
  };
  await render(View, { session });
  return session;
}

/** Presses keys one after the other: names as `Enter`, and signs as they are. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key.length > 1 ? `{${key}}` : key);
}

/** The element that has the focus, by the name it is read out with. */
export const expectFocused = (name: string | RegExp) =>
  expect.poll(() => document.activeElement).toHaveAccessibleName(name);

/** The texts of all that a locator finds, each on one line. */
export const textsOf = (all: Locator) =>
  all.elements().map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

/** axe finds nothing serious or critical in the view. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  expect(found).toEqual([]);
}

/**
 * That the rows of a sum add up to what stands under them, each rounded to a tenth of a percent, and that this is
 * the percentage that was opened, which a pattern finds in its text.
 */
export async function expectToAddUp(
  table: Locator,
  column: number,
  opened: Locator,
  share: RegExp,
): Promise<void> {
  await expect.element(table).toBeVisible();
  const figures = (part: string) =>
    textsOf(table.getByCss(`${part} td:nth-of-type(${column})`)).map((text) => parseFloat(text) || 0);
  const rows = figures('tbody');
  const [together = 0] = figures('tfoot');
  const said = Number(share.exec(textsOf(opened).join(' '))?.[1]);
  expect(rows.length).toBeGreaterThan(0);
  expect(Math.abs(together - said)).toBeLessThanOrEqual(0.51);
  expect(Math.abs(rows.reduce((all, row) => all + row, 0) - together)).toBeLessThanOrEqual(
    0.05 * (rows.length + 1),
  );
}

export { expect, page, userEvent };
