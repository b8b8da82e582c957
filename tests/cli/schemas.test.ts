import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/terminal/schemas';

const FOLDER = 'public/schema';

describe('the published schemas', () => {
  test.each([...schemaFiles()])('%s is current; “rungs schema public/schema” makes it so', (file, text) => {
    expect(readFileSync(join(FOLDER, file), 'utf8')).toBe(text);
  });
});

test('each kind of file has a draft 7 schema that rejects unknown fields', () => {
  const files = schemaFiles();
  expect([...files.keys()]).toEqual([
    'ladder.json',
    'skills.json',
    'role.json',
    'translation.json',
    'document.json',
  ]);
  const schema = (file: string): unknown => JSON.parse(files.get(file) ?? '');
  for (const file of ['ladder.json', 'role.json', 'document.json']) {
    expect(schema(file)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
    });
  }
  expect(schema('skills.json')).toMatchObject({ type: 'array', items: { required: ['id', 'name', 'kind'] } });
  expect(schema('ladder.json')).not.toHaveProperty('properties.roles');
  // Fields with a default are optional.
  expect(schema('role.json')).toMatchObject({ required: ['id', 'title', 'family', 'level'] });
  expect(schema('document.json')).toHaveProperty('properties.skills');
});
