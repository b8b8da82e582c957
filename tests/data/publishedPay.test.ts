/** The fixtures that stand in for published sources say what the sources say. */
import { expect, test } from 'vitest';
import { hashOf, leadPageRuns, sevens } from '../fixtures/published/leadPage';
import { annualWages, OEWS_FILE } from '../fixtures/published/oews';
import { PRINTED, WAGES } from '../fixtures/published/payFigures';
import { FACTS_FILE, pageFacts, SEED_FILE } from '../fixtures/published/rolePages';
import { hasShared, hasSharedFile, sharedTable, sharedText } from '../fixtures/published/shared';

test.skipIf(!hasShared(OEWS_FILE))('our copy of wages has the published titles and percentiles', () => {
  const titles = new Map(sharedTable(OEWS_FILE).map((row) => [row['OCC_CODE'], row['OCC_TITLE']]));
  for (const [code, [title, wages]] of Object.entries(WAGES)) {
    expect(titles.get(code)).toBe(title);
    expect(annualWages(code), title).toEqual(wages);
  }
});

test.skipIf(!hasSharedFile(FACTS_FILE))('our copy of printed pay has the figures of the pages', () => {
  const printed = pageFacts().flatMap(({ title, pay }) =>
    pay ? [[title, pay.min, pay.max, pay.openEnded, ...(pay.period === 'hour' ? ['hour'] : [])]] : [],
  );
  for (const row of PRINTED) expect(printed).toContainEqual(row);
});

test.skipIf(!hasSharedFile(SEED_FILE))('our hashes are those of the page', () => {
  expect(leadPageRuns()).toEqual(new Set(sevens(sharedText(SEED_FILE)).map(hashOf)));
});
