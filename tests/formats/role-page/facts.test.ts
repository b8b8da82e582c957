/** Pages made of real titles, tags, pay and career lines around made-up sentences: the variety of real input. */
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { readRolePages } from '../../../src/formats/role-page/page';
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

describe.skipIf(!hasSharedFile(FACTS_FILE))('80 pages', () => {
  const all = hasSharedFile(FACTS_FILE) ? pageFacts() : [];
  const texts = all.map(pageOf);
  const apart = readRolePages(texts.map((text, at) => ({ file: `${at}.txt`, text })));
  const { document, graph } = checkLadder(apart);

  test('make one ladder of 80 roles, as files or in one paste', () => {
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

  test('lead from every career line to a role of the graph', () => {
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

  test('propose names that mean one role, and merge none', () => {
    const aliases = apart.proposals.flatMap((one) =>
      one.kind === 'alias' ? [`${one.role}: ${one.title}`] : [],
    );
    expect(aliases).toContain('vp-of-engineering: Vice President (VP) of Engineering');
    expect(aliases).toContain('chief-technology-officer-cto: Chief Technology Officer');
    expect(aliases.filter((alias) => alias.startsWith('technical-architect:'))).toEqual([]);
    expect(document?.roles.every((role) => role.aliases.length === 0)).toBe(true);
  });
});
