import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/formats/text/json';
import { readText } from '../../../src/formats/text/locatedYaml';
import { readLadderFolder } from '../../../src/formats/own/ladderFolder';
import { writeJson, writeYaml } from '../../../src/formats/own/write';
import { writeFolder } from '../../../src/formats/own/writeFolder';
import { compareIds } from '../../../src/model/ladder/id';
import { ladderSchema, type LadderDocument } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { ladderWith } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

test('every document survives YAML unchanged', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const read = readText('x.yaml', writeYaml(document));
      expect(read.issues).toEqual([]);
      expect(ladderSchema.parse(read.value)).toEqual(document);
    }),
    { numRuns: runs(200) },
  );
});

test('every document survives JSON unchanged, compact or not, with either reader', () => {
  fc.assert(
    fc.property(anyDocument, fc.boolean(), (document, compact) => {
      const text = writeJson(document, compact);
      expect(ladderSchema.parse(readJson(text)?.value)).toEqual(document);
      expect(ladderSchema.parse(readText('x.json', text).value)).toEqual(document);
    }),
    { numRuns: runs(200) },
  );
});

test('every document survives its folder unchanged, except for an order that is reported', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files, leftOut } = writeFolder(document);
      const read = readLadderFolder(files);
      expect(read.issues).toEqual([]);
      // Roles are in the order of their files.
      const order = (one: LadderDocument) => ({
        ...one,
        roles: one.roles.toSorted((a, b) => compareIds(JSON.stringify(a), JSON.stringify(b))),
      });
      const back = ladderSchema.parse(read.value);
      expect(order(back)).toEqual(order(document));
      if (leftOut.length === 0) expect(back).toEqual(document);
      expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
    }),
    { numRuns: runs(200) },
  );
});

test('values that the schema adds are not written', () => {
  const document = ladderSchema.parse(ladderWith());
  const text = writeYaml(document);
  for (const field of ['aliases', 'tags', 'hat', 'weight', 'inferred', 'lateral', 'responsibilities']) {
    expect(text).not.toContain(`${field}:`);
  }
  expect(writeJson(document, true).trim()).not.toMatch(/[\n]|: /);
});
