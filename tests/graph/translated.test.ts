import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { readLadderFolder } from '../../src/formats/own/ladderFolder';
import { redact } from '../../src/formats/redact/redact';
import { writeJson, writeYaml } from '../../src/formats/own/write';
import { writeFolder } from '../../src/formats/own/writeFolder';
import { readText } from '../../src/formats/text/locatedYaml';
import { CareerGraph } from '../../src/graph/careerGraph';
import { languageFor } from '../../src/graph/languageFor';
import { translated } from '../../src/graph/translated';
import type { LadderDocument } from '../../src/model/ladder/ladder';
import { SOUND } from '../fixtures/host/disk';
import { anyDocument } from '../fixtures/ladder/arbitrary';
import { runs } from '../fixtures/runs';

const GERMAN = `
title: Klein
scale: { working: { name: Anwendend } }
families: { data: { name: Daten } }
skills: { sql: { name: Datenbanken, indicators: { working: Fragt ab. } } }
roles:
  engineer: { title: Entwicklerin, summary: Baut. }
  senior: { title: Erfahrene Entwicklerin }
`;

function read(files: Readonly<Record<string, string>>): {
  document: LadderDocument;
  graph: CareerGraph;
  codes: string[];
} {
  const result = checkLadder(readLadderFolder(Object.entries(files).map(([path, text]) => ({ path, text }))));
  if (!result.document || !result.graph) throw new Error(JSON.stringify(result.issues));
  return { document: result.document, graph: result.graph, codes: result.issues.map(({ code }) => code) };
}
const { document, graph, codes } = read({ ...SOUND, 'translations/de.yaml': GERMAN });

test('a translation in the folder is part of the ladder and valid', () => {
  expect(codes).toEqual([]);
  expect(document.translations?.['de']?.title).toBe('Klein');
});

test('translated texts are in the other language, and the others stay', () => {
  const there = new CareerGraph(translated(graph, 'de'));
  expect(there.document.title).toBe('Klein');
  expect(there.document.language).toBe('de');
  expect(there.document.families.map(({ name }) => name)).toEqual(['Daten']);
  expect(there.skills.get('sql')).toMatchObject({
    name: 'Datenbanken',
    indicators: { working: 'Fragt ab.' },
  });
  expect(there.roles.get('senior')?.title).toBe('Erfahrene Entwicklerin');
  expect(there.document.summary).toBe(document.summary);
  // The former name still works: links, searches and other files use it.
  expect(there.roleNames.find('Senior Engineer')).toBe('senior');
  expect(translated(graph, 'fr')).toBe(document);
});

test('the language is the first preference that the ladder has, otherwise its own', () => {
  expect(languageFor(document, ['de-CH', 'en'])).toBe('de');
  expect(languageFor(document, ['fr', 'en-GB', 'de'])).toBe('en');
  expect(languageFor(document, ['fr'])).toBe(document.language);
  expect(languageFor(document, [])).toBe(document.language);
});

test('translations of unknown items, and lists of another length, are reported with their place', () => {
  const faulty = checkLadder(
    readLadderFolder(
      Object.entries({
        ...SOUND,
        'translations/de.yaml':
          'skills:\n  sqll: { name: Datenbanken }\nroles:\n  engineer: { tags: [eins, zwei, drei] }\n',
      }).map(([path, text]) => ({ path, text })),
    ),
  );
  expect(faulty.issues.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
    ['TRANSLATION_UNKNOWN', 'translations/de.yaml', 2],
    ['TRANSLATION_APART', 'translations/de.yaml', 4],
  ]);
});

test('every format for whole ladders keeps translations', () => {
  const again = (files: { path: string; text: string }[]) => checkLadder(readLadderFolder(files)).document;
  expect(again(writeFolder(document).files)).toEqual(document);
  for (const [file, text] of [
    ['a.json', writeJson(document)],
    ['a.yaml', writeYaml(document)],
  ] as const)
    expect(checkLadder(readText(file, text)).document).toEqual(document);
});

test('removing a family removes its translations in every language', () => {
  const other = {
    ...document,
    families: [...document.families, { id: 'web', name: 'Web' }],
    skills: [
      ...document.skills,
      { id: 'css', name: 'CSS', kind: 'hard' as const, aliases: [], indicators: {}, links: [] },
    ],
    roles: [
      ...document.roles,
      ...document.roles.slice(0, 1).map((role) => ({
        ...role,
        id: 'secret',
        title: 'Secret',
        family: 'web',
        requirements: [
          { skill: 'css', level: 'working', weight: 1, need: 'required' as const, inferred: false },
        ],
      })),
    ],
    translations: {
      de: {
        families: { web: { name: 'Netz' }, data: { name: 'Daten' } },
        skills: { css: { name: 'Gestaltung' } },
        roles: { secret: { title: 'Geheim' }, engineer: { moves: { secret: 'nach Geheimem' } } },
      },
    },
  };
  const left = JSON.stringify(redact(other, { families: ['web'] }).document);
  expect(left).toContain('Daten');
  expect(left).not.toMatch(/Netz|Gestaltung|Geheim/);
});

test('in every language, the ladder has the same roles, moves and requirements', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.infiniteStream(fc.string({ minLength: 1, maxLength: 12 })),
      (ladder, words) => {
        // If two items share an id, which is an error, a reference by id means the first.
        const { scale, levels, families, skills, roles } = ladder;
        for (const list of [scale, levels, families, skills, roles])
          fc.pre(new Set(list.map(({ id }) => id)).size === list.length);
        // Names that no title-only reference uses; otherwise it would lead to the role with that name.
        const word = () => `in xx: ${words.next().value.trim()}`;
        const of = <T extends { id: string }, W>(list: readonly T[], make: () => W) =>
          Object.fromEntries(list.map(({ id }) => [id, make()]));
        const many = {
          ...ladder,
          translations: {
            xx: {
              scale: of(ladder.scale, () => ({ name: word() })),
              levels: of(ladder.levels, () => ({ name: word() })),
              families: of(ladder.families, () => ({ name: word() })),
              skills: of(ladder.skills, () => ({ name: word() })),
              roles: of(ladder.roles, () => ({ title: word() })),
            },
          },
        };
        const before = new CareerGraph(many);
        const after = new CareerGraph(translated(before, 'xx'));
        const shape = ({ roles, moves }: CareerGraph) => ({
          roles: [...roles.values()].map(({ id, family, level, rank, lane, requirements }) => [
            id,
            family,
            level,
            rank,
            lane,
            [...requirements],
          ]),
          moves: [...moves.values()].map(({ from, to, kind }) => [from, to, kind]),
        });
        expect(shape(after)).toEqual(shape(before));
      },
    ),
    { numRuns: runs(200) },
  );
});
