import { readFileSync } from 'node:fs';
import { expect, test } from '../support/page';
import { SHOWN } from '../support/defaultLadder';

test('the first load asks for nothing that the first drawing does not need', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:') asked.push(pathname.slice(1));
  });
  await page.goto('/');
  await expect(page.getByText(SHOWN)).toBeVisible();
  await page.waitForLoadState('networkidle');
  // The page names its entry and all that the entry imports at once; those alone are measured by the size budget.
  const html = readFileSync('dist/app/index.html', 'utf8');
  // The list of ladders is asked for together with the scripts, and once: the preload is the request that the page uses.
  expect(html).toContain('rel="preload" as="fetch" href="./ladders/index.json"');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  const ladder = 'ladders/software-engineering.json';
  const afterwards = asked.splice(asked.indexOf(ladder) + 1);
  expect(asked.sort()).toEqual(['', ...named, 'ladders/index.json', ladder].sort());
  // Panning and zooming load after the drawing, then offline support with its messages.
  const name = (path: string) => /^assets\/(\w+)-[^/]+\.js$/.exec(path)?.[1];
  expect(afterwards.map(name).sort()).toEqual(['d3', 'messages', 'offline', 'panZoom']);
});
