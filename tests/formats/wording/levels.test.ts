import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../src/formats/text/locatedYaml';
import { inferLevel, isOptional, UNSAID, WORDING_RULES } from '../../../src/formats/wording/levels';
import { proposeFamily, proposeLevel } from '../../../src/formats/wording/places';
import { roleSchema } from '../../../src/model/ladder/ladder';

test.each([
  ['Mastery of two kinds of knot', 'expert'],
  ['Deep experience with lenses', 'expert'],
  ['Expertise in fog', 'expert'],
  ['Can steer through complex waters', 'expert'],
  ['Strong knowledge of tides', 'practitioner'],
  ['In-depth knowledge of tides', 'practitioner'],
  ['Proficiency with ropes', 'practitioner'],
  ['Proven record in ropes', 'practitioner'],
  ['Hands-on experience with ropes', 'practitioner'],
  ['Experience setting up lamps', 'practitioner'],
  ['Experience with lamps', 'working'],
  ['Knowledge of tides', 'working'],
  ['Good understanding of tides', 'working'],
  ['Familiarity with tides', 'awareness'],
  ['Exposure to strong winds', 'awareness'],
  ['Some experience with ropes', 'awareness'],
  ['A basic understanding of complex knots', 'awareness'],
  ['Tide tables, and awareness of fog', 'awareness'],
  ['Knots and ropes', UNSAID],
])('the wording “%s” says %s', (wording, step) => {
  expect(inferLevel('Seamanship', wording).step).toBe(step);
});

test('only words of degree count in the name', () => {
  expect(inferLevel('Expert-Level Knots', 'Ropes of all kinds')).toEqual({
    step: 'expert',
    words: 'expert-level',
  });
  expect(inferLevel('Passenger Experience', '')).toEqual({ step: UNSAID });
});

test('only whole words count: “deep-sea” is not deep, “unable” is not able', () => {
  expect(inferLevel('Fishing', 'Knowledge of deep-sea nets and inexperienced crews').step).toBe('working');
  expect(inferLevel('Fishing', 'unable').step).toBe(UNSAID);
});

test('every word of the table gives its own step if it is the only one', () => {
  for (const { step, words, where } of WORDING_RULES) {
    for (const word of words) {
      const first = WORDING_RULES.find((rule) => rule.words.some((one) => ` ${word} `.includes(` ${one} `)));
      if (where === 'opening' || first?.step === step) expect(inferLevel('', word).step, word).toBe(step);
    }
  }
});

test('a skill that is only a plus is preferred', () => {
  expect(isOptional('Experience with fog is a plus')).toBe(true);
  expect(isOptional('Experience with surplus stock')).toBe(false);
});

test.each([
  ['Harbour Engineering Intern', 'intern'],
  ['Junior Harbour Engineer', 'junior'],
  ['Harbour Engineer', 'engineer'],
  ['Sr. Harbour Engineer', 'senior'],
  ['Lead Harbour Engineer', 'lead'],
  ['Staff Harbour Engineer', 'lead'],
  ['Principal Harbour Engineer', 'principal'],
  ['Harbour Manager', 'principal'],
  ['Director, Harbours', 'director'],
  ['Head of Harbours', 'director'],
  ['VP of Harbours', 'executive'],
  ['Chief Harbour Officer (CHO)', 'executive'],
])('the title “%s” proposes the level %s', (title, level) => {
  expect(proposeLevel(title).id).toBe(level);
});

test.each([
  ['Lead Back End Engineer', [], 'back-end'],
  ['Backend Developer', [], 'back-end'],
  ['Cloud Security Engineer', [], 'security'],
  ['Security Architect', [], 'security'],
  ['Solutions Architect', [], 'architecture'],
  ['Machine Learning Engineer', [], 'data-machine-learning'],
  ['QA Engineer', [], 'quality'],
  ['DevOps Lead', [], 'platform-reliability'],
  ['Mobile Developer', [], 'front-end-mobile'],
  ['Engineering Manager', [], 'management'],
  ['Software Engineer', [], 'software'],
  ['Harbour Keeper', ['Site Reliability'], 'platform-reliability'],
  ['Harbour Keeper', [], 'general'],
])('the title “%s” with the tags %j proposes the family %s', (title, tags, family) => {
  expect(proposeFamily(title, tags).id).toBe(family);
});

test('at least nine in ten titles of the default ladder get their own level and family', () => {
  const folder = 'data/software-engineering/roles';
  const roles = readdirSync(folder).map((file) =>
    roleSchema.parse(readText(file, readFileSync(join(folder, file), 'utf8')).value),
  );
  const share = (agrees: (role: (typeof roles)[number]) => boolean) =>
    roles.filter(agrees).length / roles.length;
  expect(share(({ title, level }) => proposeLevel(title).id === level)).toBeGreaterThanOrEqual(0.9);
  // The default ladder keeps support, design, product and delivery in one family.
  const ofOneFamily = ['support', 'design', 'product-delivery'];
  expect(
    share(({ title, family }) => {
      const { id } = proposeFamily(title, []);
      return (ofOneFamily.includes(id) ? 'delivery-support' : id) === family;
    }),
  ).toBeGreaterThanOrEqual(0.9);
});
