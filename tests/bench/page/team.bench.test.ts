import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { expect, test } from 'vitest';
import { launchOptions } from '../../fixtures/host/browser';
import { ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { randomFrom } from '../../fixtures/random';

/** A frame at 60 a second. */
const FRAME_MS = 16.7;
const PEOPLE = 50;
const SKILLS = 80;

// Serves what `npm run build` last wrote.
test('50 people by 80 skills are put in order and filtered within a frame of script, style and layout, by the median', async () => {
  const server = await preview({
    configFile: 'vite.config.ts',
    configLoader: 'runner',
    preview: { port: 4188 },
  });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await openTeam(page, 'http://localhost:4188');
    const devtools = await page.context().newCDPSession(page);
    // By the thread's own clock: what else the machine does at the time is not the page's script.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spentMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (metric: string) => 1000 * (metrics.find(({ name }) => name === metric)?.value ?? NaN);
      // Tasks are all of it: script, style, layout, and what is painted.
      return {
        script: of('ScriptDuration'),
        layout: of('LayoutDuration') + of('RecalcStyleDuration'),
        all: of('TaskDuration'),
      };
    };
    for (const [name, answers] of Object.entries({ nothing: NOTHING, order: ORDERS, filter: FILTERS })) {
      const times = { script: [] as number[], layout: [] as number[], all: [] as number[] };
      // The first rounds warm the engine, as a person's first clicks do.
      for (let round = -2; round < 8; round += 1) {
        for (const answer of answers) {
          const before = await spentMs();
          const rows = await turn(page, answer);
          const after = await spentMs();
          if (round >= 0) {
            times.script.push(after.script - before.script);
            times.layout.push(after.layout - before.layout);
            times.all.push(after.all - before.all);
          }
          expect(rows).toBe(answer.rows);
        }
      }
      const at = (share: number, of: readonly number[]) =>
        [...of].sort((a, b) => a - b)[Math.floor(share * (of.length - 1))] ?? NaN;
      console.log(
        `another ${name} of ${PEOPLE} people by ${SKILLS} skills, ${times.all.length} times: ` +
          `median of all, painting among it, ${at(0.5, times.all).toFixed(1)} ms, 95th percentile ${at(0.95, times.all).toFixed(1)} ms, ` +
          `of it script ${at(0.5, times.script).toFixed(1)} ms, style and layout ${at(0.5, times.layout).toFixed(1)} ms: ` +
          `${(at(0.5, times.all) / FRAME_MS).toFixed(2)} of a frame`,
      );
      expect(at(0.5, times.script) + at(0.5, times.layout)).toBeLessThan(FRAME_MS);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

/** What is chosen where, and how many skills are then shown. */
interface Turn {
  control: string;
  value: string;
  rows: number;
}

const ORDERS: readonly Turn[] = ['name', 'fewest', 'asked', 'group'].map((value) => ({
  control: 'select[aria-label="Order"]',
  value,
  rows: SKILLS,
}));
/** What it costs to ask and to wait: in what the others cost as well. */
const NOTHING: readonly Turn[] = [{ control: 'h1', value: '', rows: SKILLS }];
const FILTERS: readonly Turn[] = [
  { control: 'input[type="search"]', value: 'skill 7', rows: 11 },
  { control: 'input[type="search"]', value: '', rows: SKILLS },
  { control: 'select[aria-label="Group"]', value: 'Group 1', rows: 10 },
  { control: 'select[aria-label="Group"]', value: '', rows: SKILLS },
];

/** Makes a choice as a reader does, waits until it is drawn, and counts the skills in sight. */
function turn(page: Page, { control, value }: Turn): Promise<number> {
  return page.evaluate(
    async ([selector, chosen]) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (field) field.value = chosen;
      field?.dispatchEvent(
        new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }),
      );
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      // "11 of 80 skills": of a large table only what is in view is in the page.
      return parseInt(
        document.querySelector('[aria-label="Order and filters"] [role="status"]')?.textContent ?? '',
      );
    },
    [control, value] as const,
  );
}

/** A ladder of its own, so that the figure does not move with the one that is shipped, and the people's files. */
async function openTeam(page: Page, base: string): Promise<void> {
  const random = randomFrom(5);
  const below = (limit: number) => Math.floor(random() * limit);
  const names = Array.from({ length: SKILLS }, (_, at) => `Skill ${at}`);
  const ids = names.map((name) => name.toLowerCase().replace(' ', '-'));
  const ladder = ladderWith({
    skills: names.map((name, at) => skill(name, { group: `Group ${at % 8}` })),
    roles: ['A', 'B', 'C', 'D'].map((title) =>
      role(title, {
        requirements: Array.from({ length: 20 }, (_, at) => ({
          skill: ids[(below(4) + at * 4) % SKILLS] ?? '',
          level: 1 + below(4),
        })),
      }),
    ),
  });
  await page.route('**/team-ladder.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(ladder) }),
  );
  const steps = ['awareness', 'working', 'practitioner', 'expert'];
  const people = Array.from({ length: PEOPLE }, (_, at) => ({
    schemaVersion: 1,
    id: `p-${at}`,
    name: `Person of the name ${at}`,
    ladder: { id: 'small' },
    targetRoles: [['a', 'b', 'c', 'd'][below(4)]],
    ratings: Object.fromEntries(
      ids.flatMap((id) => {
        const drawn = below(7);
        return drawn === 6 ? [] : [[id, { self: drawn === 5 ? 'n/a' : (steps[drawn] ?? 0) }]];
      }),
    ),
  }));
  await page.goto(`${base}/#ladder=team-ladder.json&lens=team`);
  const files = people.map((one) => ({
    name: `${one.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(one)),
  }));
  await page.getByLabel('Files of several people').setInputFiles(files);
  await page.getByRole('heading', { name: `People ${PEOPLE}` }).waitFor();
  await page.getByRole('link', { name: 'Skills' }).click();
  await page.locator('tbody tr').nth(20).waitFor();
}
