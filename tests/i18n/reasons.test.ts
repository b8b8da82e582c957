import { zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { parseLadder } from '../../src/check/schema';
import { issuesMessages } from '../../src/i18n/de/issues/messages';
import { reasons } from '../../src/i18n/de/issues/reasons';
import { yamlFaults } from '../../src/i18n/de/issues/yamlFaults';
import { reasons as english } from '../../src/i18n/en/issues/reasons';
import { yamlFaults as englishYamlFaults } from '../../src/i18n/en/issues/yamlFaults';
import { describeIssue } from '../../src/i18n/formatter/describe';
import { formatterFor } from '../../src/i18n/formatter/Formatter';
import { reason } from '../../src/model/validation/reasons';
import {
  EVERY_ASSUMPTION,
  EVERY_CONTENT,
  EVERY_PART,
  EVERY_REASON,
  EVERY_VALUE,
} from '../fixtures/ladder/everyReason';
import { readInputs } from '../../src/i18n/en/formats/english';

const de = formatterFor('de', 'de');
const german = reasons(de);
const inEnglish = english(formatterFor('en', 'en-GB'));

/** Words that occur in English sentences and never in German ones. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|is|are|it|to|this|that|has|have|here|there|with|for|than|least|only|read|not|or|its|must|can|cannot|expected|missing)(?!\p{L})/iu;

const said = [
  ...EVERY_REASON.map((one) => [one.code, german.reason(one), inEnglish.reason(one)]),
  ...EVERY_VALUE.map((one) => [one.code, german.value(one), inEnglish.value(one)]),
  ...EVERY_CONTENT.map((one) => [one.code, german.content(one), inEnglish.content(one)]),
  ...EVERY_ASSUMPTION.map((one) => [one.code, german.assumption(one), inEnglish.assumption(one)]),
  ...EVERY_PART.map((one) => [JSON.stringify(one), german.part(one), inEnglish.part(one)]),
] as [code: string, german: string, english: string][];

/** Only names, figures and words of the format itself, which are the same in both. */
const SAME = new Set(['AS_STORED', 'THE_VALUE', 'CURRENCY']);
/** A German sentence may name the words of a file: `yes`, an occupation's "Occupation Data". */
const NAMED = /\((?:yes, no)\)|Occupation Data|Digital-and-Data-Rahmenwerks?|„not yet“/g;

test.each(said)('%s has a German text', (code, text, original) => {
  if (!SAME.has(code)) expect(text).not.toBe(original);
  expect(text).not.toMatch(/undefined|\[object/);
  expect(text.replace(NAMED, '')).not.toMatch(ENGLISH);
});

test('YAML errors have texts in both languages, and an unknown error has a general one', () => {
  expect([...yamlFaults.keys()].sort()).toEqual([...englishYamlFaults.keys()].sort());
  for (const text of yamlFaults.values()) expect(text).not.toMatch(ENGLISH);
  expect(german.reason(reason('NOT_YAML', { fault: 'A_NEW_ONE' }))).toBe('das ist kein gültiges YAML');
});

test('a list of alternatives is joined by the language', () => {
  const { issues } = parseLadder({ roles: [{ requirements: [{ skill: 'x' }] }] });
  const missing = issues.find(({ path }) => path.join('.') === 'roles.0.requirements.0.level');
  expect(missing && describeIssue(missing, issuesMessages(de)).remedy).toBe(
    'Ergänze es: Text oder eine Zahl.',
  );
});

/** One byte of the packed text changed. */
function damagedZip(): Uint8Array {
  const bytes = zipSync({ 'ladder.yaml': strToU8('id: x\n'.repeat(500)) });
  const at = 30 + 'ladder.yaml'.length + 4;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

test.each([
  ['a damaged zip file', 'x.zip', damagedZip()],
  ['a zip file that is none', 'x.zip', strToU8('PK\u0003\u0004 and no more')],
  ['a zip file that unpacks without end', 'x.zip', zipSync({ 'x.yaml': new Uint8Array(30_000_000) })],
  ['a zip file in another', 'x.zip', zipSync({ 'y.zip': zipSync({ 'a.txt': strToU8('a') }) })],
  ['YAML with broken brackets', 'ladder.yaml', strToU8('id: x\ntitle: X\nlevels: [\n  - a\n roles: }')],
  ['YAML with a tab', 'ladder.yaml', strToU8('id: x\ntitle: X\nlevels:\n\t- a\nroles: []\n')],
  ['YAML with a field twice', 'ladder.yaml', strToU8('id: x\nid: y\ntitle: X\nlevels: []\nroles: []\n')],
  ['YAML with references to nothing', 'ladder.yaml', strToU8('id: x\ntitle: *a\nlevels: []\nroles: []\n')],
  ['broken JSON', 'ladder.json', strToU8('{"id": "x", "title": "X", "levels": [}')],
  ['bytes that are no text', 'ladder.yaml', Uint8Array.from({ length: 400 }, (_, at) => at % 256)],
])(
  '%s is reported in German, without an English word',
  async (_, file, bytes) => {
    const { issues } = await readInputs([{ file, bytes }]);
    expect(issues.length).toBeGreaterThan(0);
    for (const fault of issues) {
      const { message, remedy } = describeIssue(fault, issuesMessages(de));
      const text = `${message} ${remedy}`.replaceAll(/[„“][^“”]*[“”]|\S+\.(?:yaml|zip|json|txt)/g, '');
      expect(text).not.toMatch(ENGLISH);
    }
  },
  20_000,
);
