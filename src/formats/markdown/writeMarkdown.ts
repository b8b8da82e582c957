/**
 * Writes a ladder as a handbook in Markdown: a page per role, and an index page with the ladder as a table.
 * Links between pages are relative, so the folder can be moved. The pages are for people and are not read
 * back, so their headings are in the reader's language as well.
 */
import { group } from 'd3-array';
import type { CareerGraph, Neighbour, RoleNode } from '../../graph/careerGraph';
import { moveCriteria, moveNotes, observedMoves } from '../../graph/moves';
import { expectationsAt } from '../../model/ladder/expectations';
import {
  MOVE_LISTS,
  PROGRESSION_PARTS,
  themesOf,
  type LadderDocument,
  type Rung,
} from '../../model/ladder/ladder';
import { indicatorAt, type Described } from '../../model/ladder/skill';
import { stepAt } from '../../model/ladder/scale';
import type { HandbookTexts } from './handbookTexts';
import { pageNames } from './pageNames';
import { inline, link, paragraphs, table } from './markdownText';
import type { ExportLoss, ExportResult, WrittenFile } from '../exportResult';

/** What the pages cannot give back. */
const LEFT_OUT = (['notReadBack', 'ids', 'steps', 'declarations'] as const).map((why): ExportLoss => ({
  path: [],
  why,
  args: {},
}));

interface Handbook {
  graph: CareerGraph;
  /** The file of each role's page, by role. */
  names: ReadonlyMap<string, string>;
  texts: HandbookTexts;
}

export function writeMarkdown(graph: CareerGraph, texts: HandbookTexts): ExportResult {
  const names = pageNames(graph);
  const handbook = { graph, names, texts };
  const pages = [...graph.roles.values()].flatMap((role): WrittenFile[] => {
    const path = names.get(role.id);
    return path === undefined ? [] : [{ path: `roles/${path}.md`, text: rolePage(role, handbook) }];
  });
  return {
    files: [{ path: 'index.md', text: indexPage(handbook) }, ...pages],
    leftOut: [...LEFT_OUT, ...unshown(graph)],
  };
}

/** Parts of an invalid ladder that no page can show. */
function unshown({ document, roles, skillNames }: CareerGraph): ExportLoss[] {
  return document.roles.flatMap((role, at): ExportLoss[] => {
    const path = ['roles', at];
    const node = roles.get(role.id);
    if (node?.document !== role) return [{ path, why: 'noPage', args: { role: role.title } }];
    return role.requirements.flatMap(({ skill }, index) =>
      node.requirements.has(skillNames.find(skill) ?? '')
        ? []
        : [
            {
              path: [...path, 'requirements', index],
              why: 'notHeld',
              args: { role: role.title, skill },
            },
          ],
    );
  });
}

function indexPage({ graph, names, texts }: Handbook): string {
  const { document, families, rungs } = graph;
  const { headings } = texts;
  const roles = [...graph.roles.values()];
  const inCell = group(
    roles,
    ({ rank }) => rank,
    ({ lane }) => lane,
  );
  const cellText = ({ id, title }: RoleNode) => {
    const shown = names.get(id);
    return shown === undefined ? `${inline(title)} (${texts.namedOnly})` : link(title, `roles/${shown}.md`);
  };
  const rows = rungs
    .map((rung, rank) => [
      `**${inline(texts.rungName(rung))}**`,
      ...families.map((_, lane) => (inCell.get(rank)?.get(lane) ?? []).map(cellText).join('<br>')),
    ])
    .reverse();
  const { edition, effective, owner, licence, region } = document;
  const facts = [
    ...(edition ? [texts.edition(inline(edition))] : []),
    ...(effective ? [texts.effective(inline(effective))] : []),
    ...(region ? [texts.payRegion(inline(region))] : []),
    ...(owner ? [texts.owner(inline(owner.name), owner.url ? inline(owner.url) : undefined)] : []),
    ...(licence ? [texts.licence(inline(licence))] : []),
    ...(document.successorOf ? [texts.successorOf(inline(document.successorOf.title))] : []),
  ];
  return page([
    `# ${inline(document.title)}`,
    document.summary ? paragraphs(document.summary) : '',
    facts.length > 0 ? `${facts.join('; ')}.` : '',
    `## ${headings.ladder}`,
    table([texts.columns.level, ...families.map(({ name }) => inline(name))], rows),
    `## ${headings.levels}`,
    list(document.levels.map((level) => levelItem(level, texts)).reverse()),
    ...section(headings.themes, expectationsTable(document, texts)),
    `## ${headings.families}`,
    list(families.map(({ name, summary }) => named(name, summary))),
    `## ${headings.scale}`,
    list(document.scale.map(({ name, meaning }, at) => `${at + 1}: ${named(name, meaning)}`)),
    ...section(headings.progression, progressionList(document, texts)),
    ...section(headings.skills, list(document.skills.map((skill) => skillItem(skill, texts)))),
    ...section(headings.sources, list(document.sources.map((source) => sourceText(source, texts)))),
    ...section(
      headings.links,
      list(
        (document.links ?? []).map(({ title, url }) => `${inline(title)}${url ? `: ${inline(url)}` : ''}`),
      ),
    ),
  ]);
}

function levelItem({ name, meaning, typicalYears, canStay }: Rung, texts: HandbookTexts): string {
  const facts = [
    ...(typicalYears ? [texts.typicalYears(typicalYears.from, typicalYears.to)] : []),
    ...(canStay ? [texts.canStay] : []),
  ];
  return `${named(name, meaning)}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

/** A row per level, highest first, and a column per theme that any level says something of. */
function expectationsTable(document: LadderDocument, texts: HandbookTexts): string {
  const byLevel = document.levels.map(({ id, name }) => ({ name, stated: expectationsAt(document, id) }));
  const themes = themesOf(document).filter(({ id }) =>
    byLevel.some(({ stated }) => stated.some(({ theme }) => theme.id === id)),
  );
  if (themes.length === 0) return '';
  const rows = byLevel.map(({ name, stated }) => [
    `**${inline(name)}**`,
    ...themes.map(({ id }) => {
      const found = stated.find(({ theme }) => theme.id === id);
      return found ? describedText(found, texts, '<br>') : '';
    }),
  ]);
  return table([texts.columns.level, ...themes.map(({ name }) => inline(name))], rows.reverse());
}

function progressionList({ progression = {} }: LadderDocument, texts: HandbookTexts): string {
  return list(
    PROGRESSION_PARTS.map((part) =>
      progression[part] ? named(texts.progression[part], progression[part]) : '',
    ),
  );
}

/** The sentence, its examples and what it is not. */
function describedText({ text, examples, not }: Described, texts: HandbookTexts, gap: string): string {
  return [
    inline(text),
    ...examples.map((example) => texts.example(inline(example))),
    ...(not ? [texts.isNot(inline(not))] : []),
  ].join(gap);
}

function skillItem(
  { name, kind, group, summary, aliases, links, sameAs = [] }: LadderDocument['skills'][number],
  texts: HandbookTexts,
): string {
  const facts = [
    texts.skillKinds[kind],
    ...(group ? [inline(group)] : []),
    ...(aliases.length > 0 ? [texts.aliases(aliases.map(inline))] : []),
    ...(sameAs.length > 0 ? [texts.sameAs(sameAs.map(inline))] : []),
  ];
  const where = links.map(({ title, url }) => `\n  - ${inline(title)}: ${inline(url)}`).join('');
  return `${named(name, summary)} (${facts.join('; ')})${where}`;
}

function rolePage(role: RoleNode, handbook: Handbook): string {
  const { graph, texts } = handbook;
  const { headings, columns } = texts;
  const { document: ladder } = graph;
  const written = role.document;
  if (!written) return '';
  const { experience, education, responsibilities, aliases, tags } = written;
  const rung = graph.rungs[role.rank];
  const level = rung ? texts.rungName(rung) : role.level;
  const family = graph.families[role.lane]?.name ?? role.family;
  const more = [
    ...(written.hat ? [texts.hat] : []),
    ...(written.category ? [texts.category(inline(written.category))] : []),
    ...(written.openings && written.openings !== 'unknown' ? [texts.openings[written.openings]] : []),
  ];
  const expected = expectationsAt(ladder, role.level);
  const around = graph.neighbours(role.id);
  const source = ladder.sources.find(({ id }) => id === written.source);
  return page([
    link(ladder.title, '../index.md'),
    `# ${inline(role.title)}`,
    `**${columns.level}:** ${inline(level)} · **${columns.family}:** ${inline(family)}${more.map((one) => ` · ${one}`).join('')}`,
    aliases.length > 0 ? texts.alsoCalled(aliases.map(inline)) : '',
    tags.length > 0 ? texts.tags(tags.map(inline)) : '',
    written.sameAs?.length ? texts.sameAs(written.sameAs.map(inline)) : '',
    written.summary ? paragraphs(written.summary) : '',
    ...section(headings.pay, list(role.pay.map((band) => payItem(band, handbook)))),
    ...section(
      headings.themes,
      list(expected.map((one) => `**${inline(one.theme.name)}**: ${describedText(one, texts, ' ')}`)),
    ),
    ...section(headings.primary, list(responsibilities.primary.map(({ title, text }) => named(title, text)))),
    ...section(
      headings.secondary,
      list(responsibilities.secondary.map(({ title, text }) => named(title, text))),
    ),
    ...section(headings.hard, skillTable(role, 'hard', handbook)),
    ...section(headings.soft, skillTable(role, 'soft', handbook)),
    ...section(
      headings.experience,
      list([texts.years(experience), inline(experience.note ?? '')]),
      experience.preferred.length > 0
        ? texts.preferredExperience(list(experience.preferred.map(inline)))
        : '',
    ),
    ...section(
      headings.education,
      list([
        education.minimum ? texts.minimumEducation(inline(education.minimum)) : '',
        education.preferred ? texts.preferredEducation(inline(education.preferred)) : '',
        education.fields.length > 0 ? texts.fieldsOfStudy(education.fields.map(inline)) : '',
      ]),
    ),
    ...MOVE_LISTS.flatMap((direction) =>
      section(headings[direction], list(around[direction].map((one) => neighbourItem(one, handbook)))),
    ),
    ...section(headings.source, source ? sourceText(source, texts) : ''),
  ]);
}

function payItem(band: RoleNode['pay'][number], { graph, texts }: Handbook): string {
  const source = graph.document.sources.find(({ id }) => id === band.source);
  const facts = [
    ...(band.mid === undefined ? [] : [texts.mid(band.mid)]),
    ...(band.basis ? [texts.bases[band.basis]] : []),
    ...(band.components?.length ? [texts.includes(band.components.map(inline))] : []),
    ...(band.estimate ? [texts.estimate] : []),
    ...(band.asOf ? [texts.asOf(band.asOf)] : []),
    ...(source ? [inline(source.title)] : []),
    ...(band.readOn ? [texts.readOn(band.readOn)] : []),
    ...(band.url ? [inline(band.url)] : []),
    ...(band.method ? [inline(band.method)] : []),
    ...(band.note ? [inline(band.note)] : []),
  ];
  return `${inline(texts.band(band))}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

/** Skill, level in words, and the indicator of that step or else the meaning in the scale. */
function skillTable(role: RoleNode, kind: 'hard' | 'soft', { graph, texts }: Handbook): string {
  const { scale } = graph.document;
  const rows = [...role.requirements.values()].flatMap(
    ({ skill: id, level, weight, need, note, inferred }) => {
      const skill = graph.skills.get(id);
      if (skill?.kind !== kind) return [];
      const step = stepAt(scale, level);
      const stated = step && indicatorAt(skill, step.id);
      const wording = stated?.text ? describedText(stated, texts, '<br>') : inline(step?.meaning ?? '');
      const facts = [
        ...(need === 'preferred' ? [texts.preferred] : []),
        ...(weight === 1 ? [] : [texts.weight(weight)]),
        ...(inferred ? [texts.inferred] : []),
        ...(note ? [inline(note)] : []),
      ];
      const name = inline(skill.name);
      return [[name, inline(texts.step(scale, level)), wording, facts.join('; ')]];
    },
  );
  const { skill, step, indicator, note } = texts.columns;
  return rows.length === 0 ? '' : table([skill, step, indicator, note], rows);
}

function neighbourItem({ role, move }: Neighbour, { names, texts }: Handbook): string {
  const path = names.get(role.id);
  const observed = observedMoves(move);
  const facts = [
    ...moveNotes(move).map(inline),
    ...moveCriteria(move).map((text) => texts.criterion(inline(text))),
    ...(observed ? [texts.observed(observed.count, observed.period && inline(observed.period))] : []),
  ];
  const suffix = facts.length > 0 ? `: ${facts.join('; ')}` : '';
  return `${path === undefined ? inline(role.title) : link(role.title, `${path}.md`)}${suffix}`;
}

function sourceText(
  { title, url, licence, retrieved }: LadderDocument['sources'][number],
  texts: HandbookTexts,
): string {
  const facts = [
    ...(url ? [inline(url)] : []),
    ...(licence ? [inline(licence)] : []),
    ...(retrieved ? [texts.retrieved(inline(retrieved))] : []),
  ];
  return `${inline(title)}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

function named(name: string, text: string | undefined): string {
  return `**${inline(name)}**${text ? `: ${inline(text)}` : ''}`;
}

/** A list of the non-empty items. */
function list(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
}

/** The heading and its content, or nothing if there is no content. */
function section(title: string, ...parts: readonly string[]): string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${title}`, ...filled];
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
