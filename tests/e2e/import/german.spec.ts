import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../support/page';

/** Words of English sentences that no German one has. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|is|are|it|to|this|that|has|have|there|with|for|than|least|only|not|or|its|must|cannot|expected|missing)(?!\p{L})/iu;

/** Names of files and formats, and what was quoted from the file, are the same in every language. */
const NAMED = /[„“][^“”]*[“”]|\S+\.(?:ya?ml|zip|json|txt)(?::\d+)*|Digital-and-Data-\S+|[A-Z]+_[A-Z_]+/g;

test.use({ locale: 'de-DE' });

for (const [name, file, bytes, words] of [
  [
    'a zip file that unpacks to more than it may',
    'hostile.zip',
    zipSync({ 'x.yaml': new Uint8Array(30_000_000), '../../y.yaml': strToU8('id: y') }),
    'Leiter',
  ],
  ['faulty YAML', 'ladder.yaml', strToU8('id: x\ntitle: X\nlevels: [\n  - a\n roles: }'), 'YAML'],
] as const) {
  test(`${name} is refused in German, without an English sentence`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /Leitern$/ }).click();
    const box = page.getByRole('dialog');
    await box
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
    await expect(box.getByRole('heading', { name: 'Ergebnis des Imports' })).toBeVisible();
    await expect(box).toContainText(words);
    await expect(box.getByRole('listitem').first()).toBeVisible();
    expect((await box.innerText()).replace(NAMED, '')).not.toMatch(ENGLISH);
  });
}
