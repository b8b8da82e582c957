import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/formats/redact/redact';
import { writeAs } from '../../../src/i18n/en/formats/english';
import { WRITE_FORMATS } from '../../../src/formats/export/writers';
import { ladderSchema, type LadderDocument } from '../../../src/model/ladder/ladder';
import { band, checkValue, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

const LADDER = ladderSchema.parse(
  ladderWith({
    owner: { name: 'Ada Keeper', url: 'mailto:ada@example.org' },
    rates: { base: 'EUR', asOf: '2026-11', rates: { USD: 1.17 } },
    sources: [
      { id: 'survey', title: 'A pay survey', url: 'https://example.org/pay' },
      { id: 'book', title: 'A book', url: 'mailto:author@example.org' },
      { id: 'unused', title: 'Further reading' },
    ],
    families: [
      { id: 'data', name: 'Data' },
      { id: 'secret', name: 'Secret Lab' },
    ],
    skills: [
      skill('SQL', { links: [{ title: 'Ask Grace', url: 'mailto:grace@example.org' }] }),
      skill('Cloaking'),
      skill('Unasked'),
    ],
    roles: [
      role('Analyst', {
        source: 'book',
        requirements: [{ skill: 'SQL', level: 'working' }],
        pay: [band(41_234, 52_345)],
        advancementTo: ['Cloak Engineer', { role: 'cloak-lead', note: 'rarely' }],
        lateral: ['Shadow', 'Harbour master'],
      }),
      role('Cloak Engineer', {
        family: 'secret lab',
        aliases: ['Shadow'],
        requirements: [{ skill: 'cloaking', level: 'expert' }],
        pay: [band(91_234, 92_345)],
      }),
      role('Cloak Lead', { family: 'secret', level: 'senior', entryFrom: ['Analyst'] }),
    ],
  }),
);

/** The text of every export of a ladder. */
async function saidOf(document: LadderDocument): Promise<string> {
  const formats = WRITE_FORMATS;
  const written = await Promise.all(formats.map((format) => writeAs(document, format)));
  return written.flatMap(({ files }) => files.flatMap(({ path, text }) => [path, text])).join('\n');
}

function left(document: LadderDocument | undefined): LadderDocument {
  if (!document) throw new Error('nothing is left');
  return document;
}

test('removed pay and its sources are in no export', async () => {
  expect(await saidOf(LADDER)).toMatch(/41234/);
  const said = await saidOf(left(redact(LADDER, { pay: true }).document));
  expect(said).not.toMatch(/41[,.]?234|52[,.]?345|91[,.]?234|1\.17|EUR|pay survey|example\.org\/pay/);
  expect(said).toContain('Further reading');
});

test('removed people are in no export', async () => {
  expect(await saidOf(LADDER)).toMatch(/Ada Keeper/);
  const said = await saidOf(left(redact(LADDER, { people: true }).document));
  expect(said).not.toMatch(/Ada|ada@|grace|Grace|author@|mailto/);
  expect(said).toContain('A book');
});

test.each(['secret', 'Secret Lab', 'secret lab'])(
  'a family that is left out, named as %s, takes its roles, their moves and their skills along',
  async (name) => {
    const { document, mentions } = redact(LADDER, { families: [name] });
    const said = await saidOf(left(document));
    expect(said).not.toMatch(/cloak|shadow|secret/i);
    expect(said).toContain('Harbour master');
    expect(said).toContain('Unasked');
    expect(mentions).toEqual([]);
    expect(checkValue(document).document).toBeDefined();
  },
);

describe('texts that may mention removed facts are reported', () => {
  const speaking = {
    ...LADDER,
    summary: 'Paid from $40k, says ada@example.org; may lead to Cloak-Engineer one day.',
  };
  test.each([
    [{ pay: true }, 'pay', '$40k'],
    [{ people: true }, 'people', 'ada@example.org'],
    [{ families: ['secret'] }, 'family', 'cloak engineer'],
  ])('%o', (redaction, what, words) => {
    expect(redact(speaking, redaction).mentions).toEqual([{ path: 'summary', what, words }]);
  });
});

test('an unknown family is reported, and a ladder without families is undefined', () => {
  expect(redact(LADDER, { families: ['Lab'] })).toMatchObject({ unknown: ['Lab'], document: LADDER });
  expect(redact(LADDER, { families: ['data', 'secret'] }).document).toBeUndefined();
});

test('removing nothing changes nothing, and removing twice equals removing once', () => {
  expect(redact(LADDER, {})).toEqual({ document: LADDER, mentions: [], unknown: [] });
  fc.assert(
    fc.property(
      fc.record({ pay: fc.boolean(), people: fc.boolean(), families: fc.subarray(['data', 'secret']) }),
      (redaction) => {
        const once = redact(LADDER, redaction).document;
        if (once) expect(redact(once, { ...redaction, families: [] }).document).toEqual(once);
      },
    ),
  );
});

test('a role keeps what it inherits from a removed family, as lines of its own', () => {
  const document = ladderSchema.parse(
    ladderWith({
      skills: [skill('SQL'), skill('Git')],
      families: [
        { id: 'data', name: 'Data' },
        { id: 'web', name: 'Web' },
      ],
      roles: [
        role('Base', { requirements: [{ skill: 'git', level: 'working' }] }),
        role('Web one', {
          family: 'web',
          buildsOn: ['Base'],
          requirements: [{ skill: 'sql', level: 'expert' }],
        }),
        role('Data one', { buildsOn: ['Web one'] }),
      ],
    }),
  );
  const { document: left } = redact(document, { families: ['web'] });
  expect(left?.roles[1]).toMatchObject({
    id: 'data-one',
    buildsOn: ['base'],
    requirements: [{ skill: 'sql', level: 'expert' }],
  });
});
