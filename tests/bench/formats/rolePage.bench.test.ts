/** How much of real role pages is read as a person read it. */
import { describe, expect, test } from 'vitest';
import { readPay } from '../../../src/formats/wording/pay';
import { splitTags } from '../../../src/formats/role-page/tags';
import { splitCareerLine } from '../../../src/formats/role-page/titles';
import { MOVE_LISTS } from '../../../src/model/ladder/ladder';
import { FACTS_FILE, pageFacts, type CareerFact } from '../../fixtures/published/rolePages';
import { hasSharedFile } from '../../fixtures/published/shared';

/** Hyphens and full stops are written in several ways; a person read past them. */
function plain(text: string): string {
  return text
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** The facts hold one note for the whole line. */
function notesOf(line: string): string {
  const notes = splitCareerLine(line).titles.flatMap(({ note }) => note ?? []);
  return [...new Set(notes)].join(', ');
}

function titlesAgree({ line = '', titles }: CareerFact): boolean {
  return (
    splitCareerLine(line)
      .titles.map(({ title }) => plain(title))
      .join('|') === titles.map(plain).join('|')
  );
}

function notesAgree({ line = '', note = '' }: CareerFact): boolean {
  return plain(notesOf(line)) === plain(note);
}

describe.skipIf(!hasSharedFile(FACTS_FILE))('80 role pages', () => {
  test('at least 95% of the career lines are split as a person split them', () => {
    const all = pageFacts().flatMap((page) => MOVE_LISTS.flatMap((list) => page[list]));
    const lines = all.filter(({ line }) => line !== undefined);
    const several = lines.filter(({ titles, note }) => titles.length > 1 || note !== undefined);
    const share = (facts: CareerFact[], agrees: (fact: CareerFact) => boolean) =>
      facts.filter(agrees).length / facts.length;
    const both = (fact: CareerFact) => titlesAgree(fact) && notesAgree(fact);
    for (const fact of lines.filter((fact) => !both(fact))) {
      const { titles } = splitCareerLine(fact.line ?? '');
      console.log(
        `${fact.line}\n   read     ${titles.map(({ title }) => title).join(' | ')} # ${notesOf(fact.line ?? '')}\n   recorded ${fact.titles.join(' | ')} # ${fact.note ?? ''}`,
      );
    }
    console.log(`${lines.length} of ${all.length} lines are printed in the facts`);
    console.table(
      [
        { of: 'all lines', facts: lines },
        { of: 'lines with several titles or a note', facts: several },
      ].map(({ of, facts }) => ({
        of,
        lines: facts.length,
        'titles as recorded': share(facts, titlesAgree).toFixed(3),
        'titles and note as recorded': share(facts, both).toFixed(3),
      })),
    );
    expect(share(lines, titlesAgree)).toBeGreaterThanOrEqual(0.95);
    expect(share(lines, both)).toBeGreaterThanOrEqual(0.95);
  });

  test('every pay line is read as a person read it', () => {
    for (const { payText, pay } of pageFacts()) {
      const { band, assumed } = readPay(payText);
      if (pay?.min == null) expect(band, payText).toBeUndefined();
      else {
        const { min, max, currency, period, openEnded, currencyStated } = pay;
        expect(band, payText).toMatchObject({ min, max, currency, period });
        expect(band?.topCoded ?? false, payText).toBe(openEnded);
        expect(!assumed.includes('currency'), payText).toBe(currencyStated);
      }
    }
  });

  test('tags run together come apart as they were', () => {
    const pages = pageFacts().filter(({ tags }) => tags.length > 0);
    const wrong = pages.filter(({ tags }) => splitTags(tags.join('')).join('|') !== tags.join('|'));
    for (const { tags } of wrong)
      console.log(`${tags.join('|')}\n   read ${splitTags(tags.join('')).join('|')}`);
    console.log(`${pages.length - wrong.length} of ${pages.length} tag lines come apart as recorded`);
    expect(wrong.length / pages.length).toBeLessThanOrEqual(0.05);
  });
});
