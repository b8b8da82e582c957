import { expect, test } from 'vitest';
import { roleGap } from '../../../src/analysis/gap/roleGap';
import { gapMarkdown } from '../../../src/ui/gap/markdown';
import { Language } from '../../../src/i18n/locales/Language';
import { graphOf, ladderWith, role, skill, type RoleInput } from '../../fixtures/ladder/ladder';

/**
 *   senior   S   asks SQL at Practitioner, Testing at Working, Talking at Working
 *            ↑
 *   junior   J   asks SQL at Working, Talking at Practitioner, Old at Working
 */
const LADDER = ladderWith({
  scale: [
    { id: 'awareness', name: 'Awareness' },
    { id: 'working', name: 'Working', meaning: 'Does it with help.' },
    { id: 'practitioner', name: 'Practitioner' },
  ],
  skills: [
    skill('SQL', { indicators: { working: 'Writes queries.', practitioner: 'Tunes\nqueries.' } }),
    skill('Testing'),
    skill('Talking', { indicators: { working: 'Talks.', practitioner: 'Talks well.' } }),
    skill('Old'),
  ],
});

function markdown(from: Partial<RoleInput>, to: Partial<RoleInput>): string {
  const graph = graphOf({
    ...LADDER,
    roles: [role('J', from), role('S', { level: 'senior', ...to })],
  });
  const [a, b] = [...graph.roles.values()];
  if (!a || !b) throw new Error('the fixture holds two roles');
  return gapMarkdown(graph, roleGap(graph, a, b), new Language('en', { locale: 'en' }));
}

const HELD = [
  { skill: 'SQL', level: 'Working' },
  { skill: 'Talking', level: 'Practitioner' },
  { skill: 'Old', level: 'Working' },
];
const ASKED = [
  { skill: 'SQL', level: 'Practitioner' },
  { skill: 'Testing', level: 'Working' },
  { skill: 'Talking', level: 'Working' },
];

test('a skill to deepen shows the held and the required level, each on one line', () => {
  expect(markdown({ requirements: HELD }, { requirements: ASKED })).toContain(
    [
      '## To deepen (1)',
      '',
      '- SQL: Working → Practitioner',
      '  - Now, Working: Writes queries.',
      '  - Needed, Practitioner: Tunes queries.',
    ].join('\n'),
  );
});

test('a skill to learn shows only the required level, in the words of the scale if the skill has none', () => {
  expect(markdown({ requirements: HELD }, { requirements: ASKED })).toContain(
    ['## To learn (1)', '', '- Testing: Not yet → Working', '  - Needed, Working: Does it with help.'].join(
      '\n',
    ),
  );
});

test('a skill without a gap has no description', () => {
  const text = markdown({ requirements: HELD }, { requirements: ASKED });
  expect(text).toContain('## Beyond (1)\n\n- Talking: Practitioner → Working\n\n');
  expect(text).toContain('- Old: Working → not required\n');
  expect(text).not.toContain('Talks');
});

test('counts and shares come first', () => {
  expect(markdown({ requirements: HELD }, { requirements: ASKED })).toContain(
    '3 steps in 2 skills. Readiness',
  );
  expect(markdown({}, { requirements: [{ skill: 'SQL', level: 'Awareness' }] })).toContain(
    '1 step in 1 skill.',
  );
});

test('a duty without a sentence ends after its title', () => {
  const duties = {
    responsibilities: { primary: [{ title: 'Hires' }, { title: 'Plans', text: 'The year.' }] },
  };
  expect(markdown({}, duties)).toContain('- **Hires**\n- **Plans**: The year.\n');
});

test('no text becomes markup or a link', () => {
  const title = '# <b>[a](https://x.test)</b> *b* &lt; www.x.test a@x.test ~~c~~';
  const text = markdown({ title }, {});
  expect(text).toContain(
    '\\# \\<b\\>\\[a\\](https\\://x.test)\\</b\\> \\*b\\* \\&lt; www\\.x.test a\\@x.test \\~\\~c\\~\\~',
  );
});

test('of a role that the ladder only names, it says so and gives no figures', () => {
  const graph = graphOf({ ...LADDER, roles: [role('J', { requirements: HELD, advancementTo: ['Chief'] })] });
  const [a, b] = [...graph.roles.values()];
  if (!a || !b) throw new Error('the fixture holds two roles');
  const text = gapMarkdown(graph, roleGap(graph, a, b), new Language('en', { locale: 'en' }));
  expect(text).toContain('The ladder does not describe this role.');
  expect(text).not.toMatch(/\d%/);
});
