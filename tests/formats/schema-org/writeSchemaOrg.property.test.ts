import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSchemaOrg } from '../../../src/formats/schema-org/schemaOrg';
import { writeSchemaOrg } from '../../../src/formats/schema-org/writeSchemaOrg';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { ladderWith, role, skill } from '../../fixtures/ladder/ladder';
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

test('an occupation lists inherited skills for other readers, and ours reads the roles that it builds on', () => {
  const document = ladderSchema.parse(
    ladderWith({
      skills: [skill('SQL'), skill('Git')],
      roles: [
        role('Junior', { requirements: [{ skill: 'sql', level: 'working' }] }),
        role('Senior', {
          level: 'senior',
          buildsOn: ['junior'],
          requirements: [{ skill: 'git', level: 'expert' }],
        }),
      ],
    }),
  );
  const { files, leftOut } = writeSchemaOrg(document);
  expect(leftOut).toEqual([]);
  const graph = (JSON.parse(files[0].text) as { '@graph': { name?: string; skills?: { name: string }[] }[] })[
    '@graph'
  ];
  const skillsOf = (title: string) =>
    graph.find(({ name }) => name === title)?.skills?.map(({ name }) => name);
  expect(skillsOf('Senior')).toEqual(['Git', 'SQL']);
  const back = ladderSchema.parse(readSchemaOrg([{ file: files[0].path, text: files[0].text }]).value);
  expect(back.roles[1]).toMatchObject({ buildsOn: ['junior'], requirements: [{ skill: 'git' }] });
  expect(back.roles[1]?.requirements).toHaveLength(1);
});
