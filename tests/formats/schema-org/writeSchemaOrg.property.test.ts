import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSchemaOrg } from '../../../src/formats/schema-org/schemaOrg';
import { writeSchemaOrg } from '../../../src/formats/schema-org/writeSchemaOrg';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { plainDocument } from '../../fixtures/ladder/tableDocument';
import { runs } from '../../fixtures/runs';
import { readSchemaOrg } from '../../fixtures/import/readers';

test('every document is the same after writing and reading, except for empty text', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files, leftOut } = writeSchemaOrg(document);
      const [{ path, text }] = files;
      expect(isSchemaOrg(text)).toBe(true);
      const read = readSchemaOrg([{ file: path, text }]);
      expect(read.issues).toEqual([]);
      expect(leftOut).toEqual([]);
      expect(plainDocument(ladderSchema.parse(read.value))).toEqual(plainDocument(document));
    }),
    { numRuns: runs(300) },
  );
});
