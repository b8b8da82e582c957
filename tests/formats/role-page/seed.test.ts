/** Compares the page the product started from with the hand-made role in the default ladder. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { readText } from '../../../src/formats/text/locatedYaml';
import { isRolePage } from '../../../src/formats/role-page/page';
import { titleKey } from '../../../src/model/ladder/id';
import { isError } from '../../../src/model/validation/issue';
import { MOVE_LISTS, roleSchema, type MoveDocument } from '../../../src/model/ladder/ladder';
import { SEED_FILE } from '../../fixtures/published/rolePages';
import { hasSharedFile, sharedText } from '../../fixtures/published/shared';
import { readRolePages } from '../../fixtures/import/readers';

const OWN_FILE = 'data/software-engineering/roles/lead-back-end-engineer.yaml';

function moveOf(move: MoveDocument): { role: string; note: string } {
  const { role, note = '' } = typeof move === 'string' ? { role: move } : move;
  // The default ladder is written in British English.
  return { role, note: note.replace('organization', 'organisation') };
}

describe.skipIf(!hasSharedFile(SEED_FILE))('the seed page', () => {
  const text = hasSharedFile(SEED_FILE) ? sharedText(SEED_FILE) : '';
  const read = readRolePages([{ file: 'seed.txt', text }]);
  const { document, graph, issues } = checkLadder(read);
  const role = document?.roles[0];
  const own = roleSchema.parse(readText(OWN_FILE, readFileSync(OWN_FILE, 'utf8')).value);

  test('is recognised as a role page and passes the checks', () => {
    expect(isRolePage(text)).toBe(true);
    expect(issues.filter(isError)).toEqual([]);
  });

  test('loses no list item', () => {
    expect(role?.responsibilities.primary).toHaveLength(20);
    expect(role?.responsibilities.secondary).toHaveLength(5);
    expect(document?.skills.filter(({ kind }) => kind === 'hard')).toHaveLength(10);
    expect(document?.skills.filter(({ kind }) => kind === 'soft')).toHaveLength(8);
    expect(role?.requirements).toHaveLength(18);
    expect(role?.experience.preferred).toHaveLength(2);
    expect(role?.education.fields).toHaveLength(4);
    expect(MOVE_LISTS.map((list) => role?.[list].length)).toEqual([3, 3, 4]);
  });

  test('loses only its signpost and two stray words, which are reported', () => {
    const kept = new Set(JSON.stringify(document).match(/[\p{L}\p{N}]+/gu));
    const headings =
      /^(?:Back to Home|Key Responsibilities .*|Typical Career Path|Core Responsibilities|Primary Functions|Secondary Functions|Required Skills .*|Hard Skills .*|Soft Skills|Education & Experience|Educational Background|Experience Requirements|[A-Z][A-Za-z ]*:|[^\p{L}]*(?:Role Definition|Career Progression))$/u;
    const words = text
      .split('\n')
      .filter((line) => !headings.test(line.trim()))
      .flatMap((line) => line.match(/[\p{L}\p{N}]+/gu) ?? []);
    const lost = new Set(words.filter((word) => !kept.has(word)));
    // On the page, tags run together and figures have commas.
    expect(
      [...lost].filter((word) => !/^(?:000|160|220|per|\p{L}+\p{Ll}\p{Lu}\p{Ll}+)$/u.test(word)),
    ).toEqual(['lime', 'unlime']);
    const told = read.issues.filter(({ code }) => code.startsWith('PAGE_'));
    expect(told.map(({ code, place }) => [code, place?.line])).toEqual([
      ['PAGE_TEXT_LEFT_OUT', 1],
      ['PAGE_STRAY_WORD', 44],
      ['PAGE_STRAY_WORD', 75],
    ]);
  });

  test('draws all nine neighbours', () => {
    const lists = Object.values(graph?.neighbours(role?.id ?? '') ?? {});
    const neighbours = new Set(
      lists.flatMap((list: readonly { role: { id: string } }[]) => list.map((one) => one.role.id)),
    );
    expect(neighbours.size).toBe(9);
  });

  test('agrees with the default ladder on title, place, tags, pay, experience and fields', () => {
    expect(role).toMatchObject({ id: own.id, title: own.title, family: own.family, level: own.level });
    const fold = (texts: string[] | undefined) => texts?.map((tag) => titleKey(tag).replaceAll(' ', ''));
    expect(fold(role?.tags)).toEqual(fold(own.tags));
    const { min, max, currency, period } = own.pay[0] ?? {};
    expect(role?.pay).toMatchObject([{ min, max, currency, period }]);
    const { least, usual, openEnded, preferred } = own.experience;
    expect(role?.experience).toMatchObject({ least, usual, openEnded });
    expect(role?.experience.preferred).toHaveLength(preferred.length);
    expect(fold(role?.education.fields)).toEqual(fold(own.education.fields));
    expect(role?.education).toMatchObject({ minimum: expect.any(String), preferred: expect.any(String) });
  });

  test('agrees on every move and its condition', () => {
    for (const list of MOVE_LISTS) expect(role?.[list].map(moveOf)).toEqual(own[list].map(moveOf));
  });

  test('agrees on every responsibility, in order', () => {
    const british = (title: string) => titleKey(title).replace(/ization/g, 'isation');
    expect(role?.responsibilities.primary.map(({ title }) => british(title))).toEqual(
      own.responsibilities.primary.map(({ title }) => british(title)),
    );
    expect(role?.responsibilities.secondary).toHaveLength(own.responsibilities.secondary.length);
  });

  test('agrees on the level of all 18 skills, each marked as inferred', () => {
    // The default ladder uses other wordings for some names but the same order.
    const levels = (list: { level: string | number }[] | undefined) => list?.map(({ level }) => level);
    expect(levels(role?.requirements)).toEqual(levels(own.requirements));
    expect(role?.requirements.every(({ inferred }) => inferred)).toBe(true);
    expect(issues.filter(({ code }) => code === 'LEVEL_INFERRED')).toHaveLength(18);
  });
});
