/** A profile as version 0.1.0 stored it in the browser and wrote it to a file. People have it: it must open. */
import { expect, test } from 'vitest';
import { readProfileFile, writeProfileFile } from '../../../src/formats/profile/profileFile';
import { personSchema } from '../../../src/model/profile/profile';

const SAVED = `{
  "schemaVersion": 1,
  "id": "p1",
  "name": "Ada",
  "ladder": { "id": "small" },
  "currentRole": "j",
  "targetRoles": ["s"],
  "ratings": {
    "sql": {
      "self": "working",
      "manager": 0,
      "agreed": "n/a",
      "evidence": [{ "id": "e1", "text": "Wrote the report", "date": "2026-11-24" }],
      "actions": [{ "id": "a1", "text": "Read a plan", "due": "2027-01-31" }],
      "notes": { "self": "mine" }
    }
  },
  "notes": { "self": "n" },
  "snapshots": [{ "id": "s1", "date": "2026-01-01", "label": "New year", "ratings": { "sql": { "self": 0 } } }]
}`;
const RECORD: unknown = JSON.parse(SAVED);

test('a file of 0.1.0 opens whole, and is written with the same values', () => {
  const { person, issues } = readProfileFile('me.json', SAVED);
  expect(issues).toEqual([]);
  expect(person).toMatchObject(RECORD as object);
  expect(JSON.parse(writeProfileFile(personSchema.parse(person)))).toMatchObject(RECORD as object);
});

test('a stored record of 0.1.0 is valid as it is', () => {
  expect(personSchema.parse(RECORD)).toMatchObject(RECORD as object);
});
