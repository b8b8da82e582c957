/**
 * Pages of titles, tags, pay and career lines with invented sentences: three of our own and, if the
 * shared folder exists, eighty as varied as real ones.
 */
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { titleKey } from '../../../src/model/ladder/id';
import { MOVE_LISTS } from '../../../src/model/ladder/ladder';
import {
  FACTS_FILE,
  pageFacts,
  pageText,
  type CareerFact,
  type PageFacts,
} from '../../fixtures/published/rolePages';
import { hasSharedFile } from '../../fixtures/published/shared';
import { readRolePages } from '../../fixtures/import/readers';

function lines(facts: CareerFact[]): string[] {
  return facts.map(({ line, titles }) => line ?? titles.join(' / '));
}

function pageOf(facts: PageFacts): string {
  return pageText({
    heading: facts.heading,
    pay: facts.payText,
    tags: facts.tags.length > 0 ? facts.tags.join('') : undefined,
    entryFrom: lines(facts.entryFrom),
    advancementTo: lines(facts.advancementTo),
    lateral: lines(facts.lateral),
    airy: false,
  });
}

const career = (...all: string[]): CareerFact[] => all.map((line) => ({ titles: line.split(' / '), line }));

/*
 *                        Harbour Master
 *                              |
 *   Lighthouse Engineer -> Lead Lighthouse Engineer
 *            |                 |
 *      Buoy Engineer       Buoy Lead
 */
const OWN: PageFacts[] = [
  {
    title: 'Lighthouse Engineer',
    heading: 'Key Responsibilities and Required Skills for Lighthouse Engineer',
    payText: '$60,000 - $80,000',
    pay: { min: 60_000, max: 80_000, currency: 'USD', period: null, openEnded: false, currencyStated: true },
    tags: ['Lamps', 'Lenses', 'Engineering'],
    entryFrom: [],
    advancementTo: career('Lead Lighthouse Engineer'),
    lateral: career('Buoy Engineer'),
  },
  {
    title: 'Lead Lighthouse Engineer',
    heading: 'Key Responsibilities and Required Skills for Lead Lighthouse Engineer',
    payText: '$90,000 - $120,000',
    pay: { min: 90_000, max: 120_000, currency: 'USD', period: null, openEnded: false, currencyStated: true },
    tags: ['Lamps', 'Leadership'],
    entryFrom: career('Lighthouse Engineer', 'Buoy Engineer'),
    advancementTo: career('Harbour Master'),
    lateral: career('Buoy Lead'),
  },
  {
    title: 'Harbour Master',
    heading: 'Key Responsibilities and Required Skills for Harbour Master',
    payText: '$150,000 - $200,000',
    pay: {
      min: 150_000,
      max: 200_000,
      currency: 'USD',
      period: null,
      openEnded: false,
      currencyStated: true,
    },
    tags: ['Leadership', 'Ships'],
    entryFrom: career('Lead Lighthouse Engineer'),
    advancementTo: [],
    lateral: [],
  },
];

describe.each([
  ['three pages of our own', OWN],
  ...(hasSharedFile(FACTS_FILE) ? [['eighty pages', pageFacts()] as const] : []),
] as [string, PageFacts[]][])('%s', (_, all) => {
  const texts = all.map(pageOf);
  const apart = readRolePages(texts.map((text, at) => ({ file: `${at}.txt`, text })));
  const { document, graph } = checkLadder(apart);

  test('become one ladder with a role per page, as files or in one paste', () => {
    const titles = document?.roles.map(({ title }) => title.replace(/ \(2\)$/, ''));
    expect(titles).toEqual(all.map(({ title }) => title));
    const pasted = checkLadder(readRolePages([{ file: 'all.txt', text: texts.join('\n\n') }]));
    expect(pasted.document?.roles.map(({ title }) => title)).toEqual(
      document?.roles.map(({ title }) => title),
    );
  });

  test('keep every tag and every pay figure', () => {
    expect(document?.roles.map(({ tags }) => tags)).toEqual(all.map(({ tags }) => tags));
    const mins = document?.roles.map(({ pay }) => pay[0]?.min ?? null);
    expect(mins).toEqual(all.map(({ pay }) => pay?.min ?? null));
  });

  test('connect every career line to a role of the graph', () => {
    for (const role of document?.roles ?? []) {
      const neighbours = graph?.neighbours(role.id);
      for (const list of MOVE_LISTS) {
        const reached = new Set(neighbours?.[list].map((one) => titleKey(one.role.title)));
        for (const move of role[list]) {
          expect(reached).toContain(titleKey(typeof move === 'string' ? move : move.role));
        }
      }
    }
  });

  test('are never merged', () => {
    expect(document?.roles.every((role) => role.aliases.length === 0)).toBe(true);
  });
});

test.skipIf(!hasSharedFile(FACTS_FILE))('titles of the eighty pages that mean one role are proposed', () => {
  const texts = pageFacts().map(pageOf);
  const { proposals } = readRolePages(texts.map((text, at) => ({ file: `${at}.txt`, text })));
  const aliases = proposals.flatMap((one) => (one.kind === 'alias' ? [`${one.role}: ${one.title}`] : []));
  expect(aliases).toContain('vp-of-engineering: Vice President (VP) of Engineering');
  expect(aliases).toContain('chief-technology-officer-cto: Chief Technology Officer');
  expect(aliases.filter((alias) => alias.startsWith('technical-architect:'))).toEqual([]);
});
