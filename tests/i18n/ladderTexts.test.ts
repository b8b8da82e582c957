import { expect, test } from 'vitest';
import { readInputs } from '../../src/formats/import/readInputs';
import { ladderTexts as german } from '../../src/i18n/de/formats/ladderTexts';
import { ladderTexts as english } from '../../src/i18n/en/formats/ladderTexts';
import { ladderText, type LadderTextArgs, type LadderTexts } from '../../src/model/ladder/ladderTexts';
import { withProposals } from '../../src/model/ladder/proposal';
import { ladderWith, role, skill } from '../fixtures/ladder/ladder';
import { samples } from '../fixtures/import/samples';

/** Every text, with arguments that can be recognised in the result. */
const EVERY: { [T in keyof LadderTextArgs]: Record<LadderTextArgs[T], string> } = {
  joinedTitle: { first: 'FIRST', second: 'SECOND' },
  untitledLadder: {},
  untitledRole: {},
  untitledPage: {},
  unnamedSkill: {},
  pages: { count: 'COUNT' },
  occupations: { count: 'COUNT' },
  guardian: {},
  noLevel: {},
  noFamily: {},
  familyNumber: { number: 'NUMBER' },
  mergedYears: { role: 'ROLE', years: 'YEARS' },
  mergedLevel: { role: 'ROLE', level: 'LEVEL' },
  mergedFamily: { role: 'ROLE', family: 'FAMILY' },
  mergedSource: { role: 'ROLE', source: 'SOURCE' },
  mergedCategory: { role: 'ROLE', category: 'CATEGORY' },
  mergedOpeningsUnknown: { role: 'ROLE' },
  mergedOpeningsFew: { role: 'ROLE' },
  mergedOpeningsRegular: { role: 'ROLE' },
  mergedIsHat: { role: 'ROLE' },
  mergedIsNoHat: { role: 'ROLE' },
  mergedRequirementLevel: { role: 'ROLE', level: 'LEVEL' },
  mergedRequirementWeight: { role: 'ROLE', weight: 'WEIGHT' },
  mergedRequired: { role: 'ROLE' },
  mergedPreferred: { role: 'ROLE' },
  percentile: { share: 'SHARE', figure: 'FIGURE' },
  percentileBand: { low: 'LOW', high: 'HIGH' },
  percentileRange: { low: 'LOW', high: 'HIGH' },
  wholeRange: { low: 'LOW', high: 'HIGH' },
  median: { figure: 'FIGURE' },
  medianOnly: {},
  orMore: { figure: 'FIGURE' },
  widerOccupation: { code: 'CODE', title: 'TITLE' },
  onet: {},
  occupationsByWage: {},
  majorGroup: { code: 'CODE' },
  step: { number: 'NUMBER' },
  relatedPosition: { number: 'NUMBER' },
  knowledge: { name: 'NAME' },
  skill: { name: 'NAME' },
  notRelevant: {},
  lowPrecision: {},
  noZone: {},
  zone1: {},
  zone2: {},
  zone3: {},
  zone4: {},
  zone5: {},
  zoneMeaning1: {},
  zoneMeaning2: {},
  zoneMeaning3: {},
  zoneMeaning4: {},
  zoneMeaning5: {},
};

// `Object.keys` loses the type of the keys.
test.each(Object.keys(EVERY) as (keyof LadderTextArgs)[])(
  '%s has its arguments in every language, and its own German text',
  (name) => {
    const args = EVERY[name];
    // The arguments match the name, which the union of all names does not tell.
    const texts = [english(), german()].map((one) => ladderText(one, name, args as never));
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]/);
      for (const value of Object.values(args)) expect(text).toContain(value);
    }
    expect(texts[0]).not.toBe(texts[1]);
  },
);

test('an argument may contain the placeholder of another', () => {
  expect(ladderText(english(), 'joinedTitle', { first: '{second}', second: '{first} $& x' })).toBe(
    '{second} and {first} $& x',
  );
});

test('the texts can be sent to a worker', () => {
  expect(structuredClone(german())).toEqual(german());
});

test('texts that a merge adds to a role are in the language of the person who merges', () => {
  const ladder = ladderWith({
    skills: [skill('SQL')],
    roles: [
      role('Developer', { experience: { least: 2 }, requirements: [{ skill: 'sql', level: 'expert' }] }),
      role('Engineer', {
        level: 'senior',
        hat: true,
        experience: { least: 5, usual: 8 },
        requirements: [{ skill: 'sql', level: 'working', weight: 2, need: 'preferred' }],
      }),
    ],
  });
  const same = { kind: 'sameRole', roles: ['developer', 'engineer'], reason: 'sameTitle' } as const;
  expect(withProposals(ladder, [{ ...same, roles: [...same.roles] }], german()).roles?.[0]).toMatchObject({
    summary: '„Engineer“ lag auf der Ebene senior. „Engineer“ war eine Rolle auf Zeit.',
    experience: { note: 'Jahre Erfahrung bei „Engineer“: 5–8.' },
    requirements: [
      {
        note: '„Engineer“ verlangte die Stufe working. „Engineer“ gab ihr das Gewicht 2. Bei „Engineer“ war sie nur erwünscht.',
      },
    ],
  });
});

/** Texts that a person reads, so without ids and codes of currencies. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:[a-z0-9-]*|[A-Z]{3})$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Names of published sources, licences, places, steps and proposed families, which are the same in every language. */
const NAMES =
  /^(?:Digital and Data profession|Government Digital|Open Government Licence|CC BY|MIT$|US public domain|O\*NET \d|Occupational Employment|United States|Financial Times|The Guardian: salary|https:|.* Occupations$|.* (?:skills|knowledge)$|(?:Software|Engineer|Senior|Awareness|Practitioner)$)/;

test('texts that an import adds to a ladder are in the language of the person who imports', async () => {
  for (const { format, files } of samples().filter((sample) => !/zip|XLSX/.test(sample.format))) {
    const given = files.map(({ file, bytes }) => `${file}\n${new TextDecoder().decode(bytes)}`).join('\n');
    // Lines that were split, joined or unescaped have words of the input only.
    const isGiven = (text: string) =>
      (text.match(/[\p{L}\d]+/gu) ?? []).every((word) => given.toLowerCase().includes(word.toLowerCase()));
    const added = async (texts: LadderTexts) =>
      textsIn((await readInputs(files, { texts })).value).filter(
        (text) => !isGiven(text) && !NAMES.test(text),
      );
    const inEnglish = new Set(await added(english()));
    expect(
      (await added(german())).filter((text) => inEnglish.has(text)),
      format,
    ).toEqual([]);
  }
});
