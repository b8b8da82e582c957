import { strToU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { SOUND } from '../../fixtures/host/disk';
import { readInputs } from '../../../src/i18n/en/formats/english';

vi.mock('../../../src/formats/cells/csv', () => {
  throw new Error('the table parser was loaded');
});

test('opening a YAML ladder loads no parser of tables', async () => {
  const files = Object.entries(SOUND).map(([file, text]) => ({ file, bytes: strToU8(text) }));
  expect((await readInputs(files)).formats).toEqual(['ladder']);
});

test('opening a table loads one, so the test above can fail', async () => {
  const bytes = strToU8('Role,Skill,Skill level\nKeeper,Lamps,Working\n');
  await expect(readInputs([{ file: 'a.csv', bytes }])).rejects.toThrow();
});
