import { expect, test } from 'vitest';
import type { SkillInput } from '../../fixtures/ladder/ladder';
import { faultsOf, graphOf, ladderWith, skill } from '../../fixtures/ladder/ladder';
import { lookAlikes } from '../../../src/check/rules/lookAlikes';
import { growthOf } from '../../fixtures/countedWork';

function twins(...skills: SkillInput[]): string[] {
  const numbered = skills.map((one, at) => ({ ...one, id: `s${at}` }));
  return faultsOf(ladderWith({ skills: numbered }), 'SKILL_LOOKALIKE').flatMap((fault) =>
    fault.code === 'SKILL_LOOKALIKE' ? [`${fault.args.a} = ${fault.args.b}`] : [],
  );
}

test.each([
  ['Postgres', 'PostgreSQL'],
  ['PostgreSQL', 'Postgres'],
  ['PostgreSQL', 'PostgresSQL'],
  ['Node', 'Node.js'],
  ['React', 'ReactJS'],
  ['Front end', 'Frontend'],
  ['REST API', 'REST APIs'],
  ['Unit test', 'Unit tests'],
  ['Data modelling', 'Data modeling'],
  ['Organisation design', 'Organization design'],
  ['Kubernetes', 'Kubernets'],
  ['Terraform', 'Terrafrom'],
  ['Kubernetes', 'Kubernates'],
  ['Continuous integration', 'Continuous integration (CI)'],
])('%s and %s look alike', (a, b) => {
  expect(twins(skill(a), skill(b))).toEqual([`${a} = ${b}`]);
});

test.each([
  ['Java', 'JavaScript'],
  ['UI design', 'UX design'],
  ['Swift', 'SwiftUI'],
  ['C programming', 'R programming'],
  ['Contact management', 'Contract management'],
  ['Qualitative research', 'Quantitative research'],
  ['Internal communication', 'External communication'],
  ['Macroeconomics', 'Microeconomics'],
  ['Communication (written)', 'Communication (verbal)'],
  ['Programming in Python2', 'Programming in Python3'],
  ['MySQL', 'NoSQL'],
  ['IaaS', 'IA'],
  ['日本語', '日本史'],
])('%s and %s stay different', (a, b) => {
  expect(twins(skill(a), skill(b))).toEqual([]);
});

test('an alias of another skill counts, and is shown with its skill', () => {
  const database = skill('Relational databases', { aliases: ['Postgres'] });
  expect(twins(database, skill('PostgreSQL'))).toEqual(['Postgres (Relational databases) = PostgreSQL']);
  expect(twins(skill('Postgres', { aliases: ['PostgreSQL'] }))).toEqual([]);
});

test('a pair is reported once, and a third name with the first', () => {
  const pair = [skill('Frontend', { aliases: ['Webfront'] }), skill('Front end', { aliases: ['Web front'] })];
  expect(twins(...pair)).toEqual(['Frontend = Front end']);
  const three = twins(skill('Node'), skill('Node.js'), skill('Node JS'));
  expect(three).toEqual(['Node = Node.js', 'Node = Node JS']);
});

test('two skills with the same name are ambiguous, which is not repeated here', () => {
  expect(twins(skill('Node.js'), skill('Node JS'))).toEqual([]);
});

test('twice as many skills take about twice as long', async () => {
  const words = ['management', 'engineering', 'communication', 'architecture', 'analysis', 'modelling'];
  const graphWith = (count: number) => {
    const skills = Array.from({ length: count }, (_, at) => ({
      ...skill(`${words[at % 6]} of ${(at * 7919).toString(36)} ${words[(at * 5) % 6]}`),
      id: `s${at}`,
    }));
    return graphOf(ladderWith({ skills, roles: [] }));
  };
  const graphs = new Map([1_000, 2_000].map((count) => [count, graphWith(count)]));
  const compare = (count: number) => lookAlikes(graphs.get(count) ?? graphWith(count));
  expect(await growthOf(1_000, compare)).toBeLessThan(2.5);
});
