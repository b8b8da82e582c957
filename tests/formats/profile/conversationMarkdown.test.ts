import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePersonMarkdown } from '../../../src/formats/profile/conversationMarkdown';
import { copyFor, stamped, withoutSide } from '../../../src/model/profile/change';
import { graphOf, ladderWith, skill } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { record as recordTexts } from '../../../src/i18n/en/conversation/record';
import { formatterFor } from '../../../src/i18n/formatter/Formatter';

const graph = graphOf(
  ladderWith({
    edition: '2026.1',
    skills: [
      skill('SQL', { indicators: { working: 'writes queries', expert: 'tunes them' } }),
      skill('Go'),
      skill('CSS'),
    ],
  }),
);

const person = personWith({
  name: 'A <b>Person</b>',
  currentRole: 'j',
  targetRoles: ['s'],
  ratings: {
    css: rating({ self: 'working', manager: 'working', agreed: 'working' }),
    go: rating({ self: 'working', manager: 'practitioner' }),
    sql: rating({
      self: 'working',
      manager: 'n/a',
      evidence: [
        { id: 'a', text: 'Wrote the report', link: 'https://example.org/r', date: '2026-11-01', by: 'self' },
        { id: 'b', text: 'Saw it', by: 'manager' },
      ],
      actions: [{ id: 'x', text: 'Read a plan', due: '2027-01-31', agreed: true }],
      notes: { self: 'mine', manager: 'theirs' },
    }),
  },
  conversations: [{ id: 'c', date: '2026-11-24', role: 's', outcome: 'We go on.' }],
  kept: { ratings: { perl: rating({ self: 'expert' }) }, names: { perl: 'Perl' } },
});

const record = recordTexts(formatterFor('en', 'en-GB'));

test('a conversation goes from differing ratings to agreed ones, in the ladder’s words', () => {
  const text = writePersonMarkdown(person, graph, record);
  const order = [
    '# Growth plan of A &lt;b&gt;Person&lt;/b&gt;',
    '- Role today: J',
    '- Target: S',
    'an example profile',
    '## Different ratings',
    '### SQL',
    '- Own: Working: writes queries',
    '- Manager’s: Not applicable',
    '- Wrote the report https&#58;//example.org/r (2026-11-01)',
    '- Saw it (from the manager)',
    '- [ ] Read a plan (by 2027-01-31, agreed by both)',
    'Own note:\n\nmine',
    'Manager’s note:\n\ntheirs',
    '### Go',
    '- Manager’s: Practitioner',
    '## Same rating',
    '- Agreed: Working',
    '## Conversation on 2026-11-24',
    'About the role S.',
    'We go on.',
    '## No longer in this ladder',
    '### Perl',
  ];
  let at = 0;
  for (const part of order) {
    const found = text.indexOf(part, at);
    expect(found, part).toBeGreaterThanOrEqual(at);
    at = found + part.length;
  }
});

test('it has no percentage, score or verdict', () => {
  expect(writePersonMarkdown(person, graph, record)).not.toMatch(/%|score|passed|failed|readiness/i);
});

test('without the ladder the names in the document are used', () => {
  const named = { ...person, ladder: { ...person.ladder, skills: { sql: 'Query language' } } };
  const text = writePersonMarkdown(named, undefined, record);
  expect(text).toContain('### Query language\n\n- Own: Working\n');
});

test('no text becomes markup', () => {
  fc.assert(
    fc.property(anyPerson, (some) => {
      const text = writePersonMarkdown(some, graph, record);
      expect(text).not.toMatch(/<script/);
      for (const heading of text.match(/^#.*$/gm) ?? []) expect(heading).toMatch(/^#{1,3} \S/);
      expect(text).toMatch(/[^\n]\n$/);
    }),
  );
});

test('the copy for the other side lacks what was not shared, and says so', () => {
  const before = personWith();
  const written = stamped(before, person, 'self-a', 1_000);
  const text = writePersonMarkdown(copyFor(written, 'manager'), graph, record);
  expect(text).not.toMatch(/- Own:|mine/);
  expect(text).toContain('This copy leaves out the person’s own ratings and notes.');
  expect(text).toContain('Wrote the report');
  expect(copyFor({ ...written, shared: { self: true } }, 'manager').ratings).toEqual(written.ratings);
  expect(withoutSide(withoutSide(written, 'self'), 'manager').withheld).toEqual(['manager', 'self']);
});
