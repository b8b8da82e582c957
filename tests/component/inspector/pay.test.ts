import { test } from 'vitest';
import { band, ladderWith, role } from '../../fixtures/ladder/ladder';
import { expect, openView, page } from '../support/view';

test('a profile says what a pay figure is, where it comes from, when it was read and how it was estimated', async () => {
  const pay = [
    band(100_000, 140_000, {
      basis: 'total',
      components: ['annual bonus'],
      estimate: true,
      readOn: '2026-11-03',
      url: 'https://example.org/pay',
      method: 'Midpoint of two surveys.',
    }),
  ];
  await openView(ladderWith({ roles: [role('A', { pay })] }), { hash: 'role=a' });
  const source = page.getByRole('region', { name: 'Source' });
  await expect
    .element(source)
    .toHaveTextContent(
      /total pay, including annual bonus, an estimate.*Midpoint of two surveys\. Read on 2026-11-03/,
    );
  await expect
    .element(source.getByRole('link', { name: 'Where the figures are published' }))
    .toHaveAttribute('href', 'https://example.org/pay');
});
