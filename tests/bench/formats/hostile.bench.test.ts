/** What the most that is taken in costs, whatever it holds: processor time on one thread, for the intake and the checks. */
import { describe, expect, test } from 'vitest';
import { readHostile } from '../../fixtures/import/readHostile';
import { processorSeconds } from '../timing';
import { pageText } from '../../fixtures/published/rolePages';

const MUCH = 15_900_000;
const MOST_SECONDS = 2;

async function costOf(name: string, text: string, file?: string): Promise<number> {
  const start = processorSeconds();
  const { codes, roles } = await readHostile(text, file);
  const seconds = processorSeconds() - start;
  expect(codes.size + roles).toBeGreaterThan(0);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${roles} roles, ${[...codes].slice(0, 3).join(', ')}`);
  return seconds;
}

describe('sixteen megabytes', () => {
  test.each([',', '"', "'", '<', '[', '- ', '&a ', '\n', '\r', '\0', 'a, ', '<!--', '<script>'])(
    'of %j that nothing recognises',
    async (sign) => {
      expect(await costOf(JSON.stringify(sign), sign.repeat(MUCH / sign.length))).toBeLessThan(MOST_SECONDS);
    },
  );

  test.each([',', '"', '"a",', '"a"\n', '\n', '\t'])('of %j below the headings of a table', async (sign) => {
    const text = `Role,Skill,Skill level\nA,Git,1\n${sign.repeat(MUCH / sign.length)}`;
    expect(await costOf(`${JSON.stringify(sign)} in a table`, text)).toBeLessThan(MOST_SECONDS + 1);
  });

  test.each([
    ...[
      '&a ',
      'a: b\n',
      '- a\n',
      '- {}\n',
      '- id: a\n',
      '- &a x\n',
      '- !!str a\n',
      '? a\n: b\n',
      '[],',
      '"",',
      "''",
    ],
    ...['- |\n  a\n', '- "a\n  b"\n', '- a\n\n\n  b\n', '#\n', '\t\n', '---\n', '- <<: *a\n', '- 1.5\r\n'],
  ])('of %j in a ladder', async (sign) => {
    const text = `id: x\ntitle: X\nlevels:\n${sign.repeat(MUCH / sign.length)}`;
    expect(await costOf(`${JSON.stringify(sign)} in YAML`, text, 'x.yaml')).toBeLessThan(MOST_SECONDS);
  });

  test.each(['0,', '[],', '{},', '"a":0,'])('of %j in a ladder as JSON', async (sign) => {
    const [open, close] = sign.includes(':') ? ['{', '"b":0}'] : ['[', '0]'];
    const text = `{"id":"x","title":"X","levels":${open}${sign.repeat((MUCH - 100) / sign.length)}${close}}`;
    expect(await costOf(`${JSON.stringify(sign)} in JSON`, text, 'x.json')).toBeLessThan(MOST_SECONDS);
  });

  test.each(['\n* a', 'a: b\n', 'a / ', '(', '$1 - '])('of %j behind a role page', async (sign) => {
    const text = `${pageText({ primary: ['Care: Trims.'] })}\n${sign.repeat((MUCH - 5_000) / sign.length)}`;
    expect(await costOf(`${JSON.stringify(sign)} in a page`, text)).toBeLessThan(MOST_SECONDS);
  });
});

test('nineteen thousand levels, each with a role of its own', async () => {
  const levels = Array.from({ length: 19_000 }, (_, at) => `- { id: l${at}, name: L ${at} }\n`).join('');
  const roles = Array.from(
    { length: 19_000 },
    (_, at) => `- { id: r${at}, title: R ${at}, family: f, level: L ${at} }\n`,
  ).join('');
  const head = 'id: x\ntitle: X\nfamilies: [{ id: f, name: F }]\n';
  const seconds = await costOf('19,000 levels', `${head}levels:\n${levels}roles:\n${roles}`, 'x.yaml');
  expect(seconds).toBeLessThan(5);
});

test('four million cells, and a matrix of two thousand by two thousand', async () => {
  const rows = Array.from({ length: 400_001 }, (_, at) => `R${at % 500},S${at % 7},Expert,,,,,,,`);
  const long = `Role,Skill,Skill level,a,b,c,d,e,f,g\n${rows.join('\n')}\n`;
  expect(await costOf('four million cells', long)).toBeLessThan(MOST_SECONDS + 1);
  const names = Array.from({ length: 2_000 }, (_, at) => `Role ${at}`).join(',');
  const lines = Array.from({ length: 2_000 }, (_, at) => `Skill ${at}${',1'.repeat(2_000)}`);
  expect(await costOf('2,000 by 2,000', `Skill,${names}\n${lines.join('\n')}\n`)).toBeLessThan(6);
});

test('a table of three thousand roles with forty skills each', async () => {
  const rows = Array.from(
    { length: 120_000 },
    (_, at) => `Role ${Math.floor(at / 40)},Skill ${at % 40},Expert`,
  );
  const seconds = await costOf('120,000 rows', `Role,Skill,Skill level\n${rows.join('\n')}\n`);
  expect(seconds).toBeLessThan(5);
});
