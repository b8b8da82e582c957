import { readFileSync } from 'node:fs';
import { expect, test } from './page';

test('the first load asks for nothing that the first drawing does not need', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:') asked.push(pathname.slice(1));
  });
  await page.goto('/');
  await expect(page.getByText('Software engineering · 2026.1')).toBeVisible();
  await page.waitForLoadState('networkidle');
  // The page names its entry and all that the entry imports at once; those alone are measured by the size budget.
  const html = readFileSync('dist/app/index.html', 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(asked.sort()).toEqual(
    ['', ...named, 'ladders/index.json', 'ladders/software-engineering.json'].sort(),
  );
});
