import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

test('what an import adds to a ladder is German, in the drawing and in the handbook', async ({ page }) => {
  const table = [
    'Role,Skill,Skill level,Advancement to',
    'Matrose,Knoten,Working,Maat',
    'Maat,Knoten,Expert,Admiral',
  ].join('\n');
  await page.goto('/');
  await page.getByRole('button', { name: /Leitern$/ }).click();
  const box = page.getByRole('dialog');
  await box
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'schiff.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }]);
  await box.getByRole('button', { name: 'Leiter öffnen' }).click();
  await expect(page.locator('[data-role="maat"]')).toBeVisible();
  for (const name of ['Ohne Ebene', 'Alle Rollen', 'Weiter oben'])
    await expect(page.locator('main').getByText(name, { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: /Leitern$/ }).click();
  await box.getByLabel('Format').selectOption('markdown');
  const download = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Speichern …' }).click();
  const pages = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const text = Object.values(pages)
    .map((one) => strFromU8(one))
    .join('\n');
  expect(text).toContain('## Die Leiter');
  expect(text).toContain('| Kompetenz | Stufe | Woran man es erkennt | Notiz |');
  expect(text).toContain('**Ebene:** Ohne Ebene · **Familie:** Alle Rollen');
  expect(text).not.toMatch(ENGLISH);
});
