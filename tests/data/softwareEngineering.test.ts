/** What the default ladder promises its readers: how much it holds, which facts are exact, and what it warns of. */
import { describe, expect, test } from 'vitest';
import { roleGap } from '../../src/analysis/gap/roleGap';
import { checkLadder } from '../../src/check/check';
import { moveTarget } from '../../src/graph/moves';
import { MOVE_LISTS, type RoleDocument, type SkillDocument } from '../../src/model/ladder/ladder';
import { described } from '../../src/model/ladder/skill';
import { byId, graph, ladder, node, rank, read, readme } from '../fixtures/ladder/defaultLadder';
import { hashOf, leadPageRuns, sevens, words } from '../fixtures/published/leadPage';

const skills = new Map(ladder.skills.map((skill) => [skill.id, skill]));
const roles = ladder.roles.map((role) => [role.id, role] as const);

function kinds(role: RoleDocument, kind: SkillDocument['kind']): string[] {
  return role.requirements.filter(({ skill }) => skills.get(skill)?.kind === kind).map(({ skill }) => skill);
}

/** Every sentence of a role that stands for that role alone. */
function sentences(role: RoleDocument): string[] {
  const { primary, secondary } = role.responsibilities;
  return [
    role.summary,
    ...[...primary, ...secondary].map(({ text }) => text),
    role.experience.note,
    ...role.experience.preferred,
    role.education.minimum,
    role.education.preferred,
  ].filter((text) => text !== undefined);
}

/** Every sentence that says what a skill looks like. */
function wordsOf({ indicators }: SkillDocument): string[] {
  return Object.values(indicators)
    .map(described)
    .flatMap(({ text, examples, not }) => [text, ...examples, ...(not === undefined ? [] : [not])]);
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

describe('how much there is', () => {
  test('113 full roles stand in ten families on eight levels, from intern to executive', () => {
    expect(ladder.roles).toHaveLength(113);
    expect(new Set(ladder.roles.map(({ family }) => family)).size).toBe(10);
    expect(ladder.levels.map(({ id }) => id)).toEqual([
      'intern',
      'junior',
      'engineer',
      'senior',
      'lead',
      'principal',
      'director',
      'executive',
    ]);
    expect(new Set(ladder.roles.map(({ level }) => level)).size).toBe(8);
  });

  test('no neighbour is a title without a role', () => {
    const empty = [...graph.roles.values()].filter(({ document }) => !document);
    expect(empty.map(({ title }) => title)).toEqual([]);
  });

  test('105 skills, hard and soft, each describe all four steps in sentences of their own', () => {
    expect(ladder.skills).toHaveLength(105);
    expect(new Set(ladder.skills.map(({ kind }) => kind))).toEqual(new Set(['hard', 'soft']));
    for (const { id, indicators, summary } of ladder.skills) {
      expect(Object.keys(indicators), id).toEqual(ladder.scale.map((step) => step.id));
      expect(summary, id).toMatch(/\.$/);
      for (const [step, written] of Object.entries(indicators)) {
        const { text } = described(written);
        expect(text, `${id}, ${step}`).toMatch(/^\p{Lu}.*\.$/su);
        expect(words(text).length, `${id}, ${step}: ${text}`).toBeGreaterThanOrEqual(10);
      }
    }
    expect(repeated(ladder.skills.flatMap(wordsOf))).toEqual([]);
  });

  test('every skill is asked by a role', () => {
    const asked = new Set(ladder.roles.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)));
    expect(ladder.skills.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe.each(roles)('%s is whole', (id, role) => {
  test('has a definition, tags, years and education', () => {
    expect(words(role.summary ?? '').length).toBeGreaterThanOrEqual(40);
    expect(role.tags.length).toBeGreaterThanOrEqual(3);
    expect(role.aliases.length).toBeGreaterThanOrEqual(1);
    const { least, usual, note } = role.experience;
    expect(least).toBeLessThanOrEqual(usual ?? -1);
    expect(note).toBeTruthy();
    expect(role.education.minimum).toBeTruthy();
    expect(role.education.fields.length).toBeGreaterThanOrEqual(2);
  });

  test('has six to ten primary responsibilities and two or more secondary, each titled, each a sentence', () => {
    const { primary, secondary } = role.responsibilities;
    expect(primary.length).toBeGreaterThanOrEqual(6);
    expect(primary.length).toBeLessThanOrEqual(id === 'lead-back-end-engineer' ? 20 : 10);
    expect(secondary.length).toBeGreaterThanOrEqual(2);
    const all = [...primary, ...secondary];
    expect(repeated(all.map(({ title }) => title))).toEqual([]);
    for (const { title, text } of all) {
      expect(text, title).toMatch(/^\p{Lu}.*\.$/su);
      expect(words(text ?? '').length, `${title}: ${text}`).toBeGreaterThanOrEqual(10);
    }
  });

  test('asks twelve to thirty-seven skills with what it builds on, hard and soft', () => {
    const asked = [...node(id).requirements.values()].map(({ skill }) => skills.get(skill)?.kind);
    expect(asked.length).toBeGreaterThanOrEqual(12);
    expect(asked.length).toBeLessThanOrEqual(37);
    expect(asked.filter((kind) => kind === 'hard').length).toBeGreaterThanOrEqual(5);
    expect(asked.filter((kind) => kind === 'soft').length).toBeGreaterThanOrEqual(4);
    // Only the page of one role says its levels in adjectives, which have to be read.
    expect(role.requirements.every(({ inferred }) => inferred === (id === 'lead-back-end-engineer'))).toBe(
      true,
    );
  });

  test('is entered from a role unless it is on the lowest rung, and leads up unless on the highest', () => {
    const moves = [...graph.moves.values()].filter(({ kind }) => kind === 'advancement');
    if (role.level !== 'intern') expect(moves.some(({ to }) => to === id)).toBe(true);
    if (role.level !== 'executive') expect(moves.some(({ from }) => from === id)).toBe(true);
  });
});

describe('across roles', () => {
  test('no sentence serves two roles', () => {
    expect(repeated(ladder.roles.flatMap(sentences))).toEqual([]);
  });

  test('no advancement goes down a rung, and none skips more than one', () => {
    for (const { kind, from, to } of graph.moves.values()) {
      if (kind !== 'advancement') continue;
      const up = (rank.get(byId(to).level) ?? 0) - (rank.get(byId(from).level) ?? 0);
      expect(up, `${from} to ${to}`).toBeGreaterThanOrEqual(0);
      expect(up, `${from} to ${to}`).toBeLessThanOrEqual(2);
    }
  });

  test('lateral moves stay on one rung', () => {
    for (const { kind, from, to } of graph.moves.values()) {
      if (kind === 'lateral') expect(byId(from).level, `${from} and ${to}`).toBe(byId(to).level);
    }
  });

  test('a move named from both ends says the same on both', () => {
    for (const { from, to, declarations } of graph.moves.values()) {
      expect(declarations.length, `${from} and ${to}`).toBe(2);
      expect(new Set(declarations.map(({ note }) => note ?? '')).size, `${from} and ${to}`).toBe(1);
    }
  });

  test('below director, a role is at most 26 steps above one that it builds on, apart from the Lead Back End Engineer', () => {
    for (const { id, level, buildsOn } of graph.roles.values()) {
      if (id === 'lead-back-end-engineer' || level === 'director') continue;
      for (const base of buildsOn)
        expect(roleGap(graph, node(base), node(id)).steps, `${base} to ${id}`).toBeLessThanOrEqual(26);
    }
  });

  test('spelling is British, and apostrophes are straight', () => {
    const american =
      /\b(behaviors?|colors?|favor\w*|centers?|catalogs?|artifacts?|judgments?|defenses?|offenses?|gray|enroll?ments?|fulfill|skillful|\w+(?:analyz|organiz|optimiz|moderniz|containeriz|prioritiz|standardiz|summariz|minimiz|recogniz|centraliz|synchroniz)\w*|(?:analyz|organiz|optimiz|moderniz|containeriz|prioritiz|standardiz|summariz|minimiz|recogniz|centraliz|synchroniz)\w*|model(?:ed|ing|er)|label(?:ed|ing)|cancel(?:ed|ing)|travel(?:ed|ing|er))\b|[‘’]/giu;
    expect(JSON.stringify(ladder).match(american) ?? []).toEqual([]);
  });
});

describe('Lead Back End Engineer is its role page, fact by fact', () => {
  const lead = byId('lead-back-end-engineer');
  const level = (id: string) => lead.requirements.find(({ skill }) => skill === id)?.level;
  const note = (id: string) => lead.requirements.find(({ skill }) => skill === id)?.note ?? '';

  test('pay, tags and title', () => {
    expect(lead.title).toBe('Lead Back End Engineer');
    expect(lead.pay[0]).toMatchObject({ min: 160_000, max: 220_000, currency: 'USD', period: 'year' });
    expect(lead.tags).toEqual([
      'Software engineering',
      'Back end development',
      'Technology leadership',
      'System architecture',
    ]);
  });

  test('twenty primary and five secondary functions under their titles', () => {
    expect(lead.responsibilities.primary.map(({ title }) => title)).toEqual([
      'Architectural design and strategy',
      'Technical leadership and mentorship',
      'Hands-on development',
      'Code quality and best practices',
      'System performance and reliability',
      'Technical roadmap definition',
      'Cross-functional collaboration',
      'API development and management',
      'Database design and optimisation',
      'CI/CD and automation',
      'Technology evaluation and adoption',
      'Scalability planning',
      'Security oversight',
      'Technical documentation',
      'Project leadership',
      'Decomposition of complex problems',
      'On-call rotation leadership',
      'Interviewing and hiring',
      'Stakeholder communication',
      'Legacy system modernisation',
    ]);
    expect(lead.responsibilities.secondary).toHaveLength(5);
  });

  test('ten hard and eight soft skills, with what each names', () => {
    expect(kinds(lead, 'hard')).toEqual([
      'server-side-programming',
      'cloud-infrastructure',
      'database-systems',
      'system-architecture',
      'api-design',
      'containers-orchestration',
      'infrastructure-as-code',
      'ci-cd',
      'observability',
      'testing-frameworks',
    ]);
    expect(kinds(lead, 'soft')).toEqual([
      'leadership-influence',
      'mentorship',
      'strategic-thinking',
      'communication',
      'problem-solving',
      'ownership',
      'collaboration',
      'pragmatism',
    ]);
    const named: Record<string, string> = {
      'server-side-programming': 'Go, Python, Django, Flask, Java, Spring, C#, Node.js',
      'cloud-infrastructure': 'AWS, GCP, Azure, IaaS, PaaS, EC2, S3, Lambda, Cloud SQL, Kubernetes, EKS, GKE',
      'database-systems': 'PostgreSQL, MySQL, NoSQL, MongoDB, DynamoDB, Redis, Cassandra',
      'system-architecture': 'icroservices, event-driven, Kafka, RabbitMQ, domain-driven design, DDD',
      'api-design': 'REST, GraphQL, versioning, security, performance',
      'containers-orchestration': 'Docker, Kubernetes',
      'infrastructure-as-code': 'Terraform, CloudFormation',
      'ci-cd': 'Jenkins, GitLab CI, GitHub Actions',
      observability: 'Prometheus, Grafana, ELK Stack, Datadog, New Relic',
      'testing-frameworks': 'unit, integration, end-to-end',
    };
    for (const [skill, names] of Object.entries(named)) {
      for (const name of names.split(', ')) expect(note(skill), skill).toContain(name);
    }
    expect(level('server-side-programming')).toBe('expert');
    expect(level('database-systems')).toBe('practitioner');
  });

  test('education and experience', () => {
    expect(lead.education.minimum).toMatch(/bachelor's degree.*technical field.*practical experience/);
    expect(lead.education.preferred).toMatch(/master's degree.*computer science.*technical field/);
    expect(lead.education.fields).toEqual([
      'Computer science',
      'Software engineering',
      'Information systems',
      'Mathematics',
    ]);
    expect(lead.experience).toMatchObject({ least: 8, usual: 12, openEnded: true });
    expect(lead.experience.note).toMatch(/professional software engineering.*back end/);
    expect(lead.experience.preferred).toHaveLength(2);
    expect(lead.experience.preferred[0]).toMatch(/At least 3 years.*tech lead.*lead duties/);
    expect(lead.experience.preferred[1]).toMatch(/business-critical distributed systems.*cloud/);
  });

  test('ten neighbours in three directions, two of them behind one slash, with their conditions', () => {
    const named = MOVE_LISTS.map((list) =>
      lead[list].map((entry) => {
        const { role, note: condition } = moveTarget(entry);
        return condition ? `${role}: ${condition}` : role;
      }),
    );
    expect(named).toEqual([
      [
        'Senior Back End Engineer',
        'Staff Software Engineer: at a smaller organisation or on a different team',
        'Senior Solutions Architect: with strong coding background',
      ],
      ['Principal Engineer', 'Engineering Manager', 'Director, Solutions Architecture'],
      [
        'DevOps Lead',
        'Site Reliability Engineering (SRE) Lead',
        'Senior Solutions Architect',
        'Data Engineering Lead',
      ],
    ]);
  });

  test('no seven words in a row are the words of the page', () => {
    const texts = [...ladder.roles.flatMap(sentences), ...ladder.skills.flatMap(wordsOf)];
    const taken = leadPageRuns();
    expect(texts.flatMap((text) => sevens(text)).filter((run) => taken.has(hashOf(run)))).toEqual([]);
  });
});

describe('what the checks say', () => {
  const { issues } = checkLadder(read);

  test('there is no error', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the warnings are exactly those that the README lists, and the levels read from the wording of the page', () => {
    const [, section = ''] = /## Expected warnings\n(.*?)\n## /s.exec(readme) ?? [];
    const listed = [...section.matchAll(/^- (.+?) → (.+?):/gm)].map(([, from, to]) => `${from} → ${to}`);
    const warned = issues.flatMap((fault) =>
      fault.code === 'LEVEL_INFERRED'
        ? []
        : [fault.code === 'ADVANCEMENT_PAYS_LESS' ? `${fault.args.from} → ${fault.args.to}` : fault.code],
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(warned.sort()).toEqual(listed.sort());
    const inferred = issues.filter(({ code }) => code === 'LEVEL_INFERRED');
    expect(inferred).toHaveLength(18);
    expect(new Set(inferred.map(({ role }) => role))).toEqual(new Set(['lead-back-end-engineer']));
  });
});
