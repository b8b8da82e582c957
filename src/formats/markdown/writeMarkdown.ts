/**
 * Writes a ladder as a handbook in Markdown: a page per role, and an index page with the ladder as a table.
 * Links between pages are relative, so the folder can be moved.
 */
import { group } from 'd3-array';
import type { CareerGraph, Neighbour, RoleNode } from '../../graph/careerGraph';
import { MOVE_LISTS, type LadderDocument, type MoveList } from '../../model/ladder/ladder';
import { bandText } from '../../model/ladder/moneyText';
import { stepAt, stepName } from '../../model/ladder/scale';
import { inline, link, paragraphs, table } from './markdownText';
import type { ExportLoss, ExportResult, WrittenFile } from '../exportResult';

const DIRECTIONS: Readonly<Record<MoveList, string>> = {
  entryFrom: 'Entered from',
  advancementTo: 'Advances to',
  lateral: 'Moves beside',
};

/** What the pages cannot give back. */
const LEFT_OUT = (['notReadBack', 'ids', 'steps', 'declarations'] as const).map((why): ExportLoss => ({
  path: [],
  why,
  args: {},
}));

export function writeMarkdown(graph: CareerGraph): ExportResult {
  const names = fileNames(graph);
  const pages = [...graph.roles.values()].flatMap((role): WrittenFile[] => {
    const path = names.get(role.id);
    return path === undefined ? [] : [{ path: `roles/${path}`, text: rolePage(graph, role, names) }];
  });
  return {
    files: [{ path: 'index.md', text: indexPage(graph, names) }, ...pages],
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

/** A file name per role, from its id. Names that some disks cannot distinguish get a number. */
function fileNames(graph: CareerGraph): Map<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const role of graph.roles.values()) {
    if (!role.document) continue;
    let name = role.id;
    for (let number = 2; used.has(name.normalize('NFC').toLowerCase()); number++)
      name = `${role.id}-${number}`;
    used.add(name.normalize('NFC').toLowerCase());
    names.set(role.id, `${name}.md`);
  }
  return names;
}

function indexPage(graph: CareerGraph, names: ReadonlyMap<string, string>): string {
  const { document, families, rungs } = graph;
  const roles = [...graph.roles.values()];
  const inCell = group(
    roles,
    ({ rank }) => rank,
    ({ lane }) => lane,
  );
  const cellText = ({ id, title }: RoleNode) => {
    const shown = names.get(id);
    return shown === undefined ? `${inline(title)} (named only)` : link(title, `roles/${shown}`);
  };
  const rows = rungs
    .map((rung, rank) => [
      `**${inline(rung.name)}**`,
      ...families.map((_, lane) => (inCell.get(rank)?.get(lane) ?? []).map(cellText).join('<br>')),
    ])
    .reverse();
  const { edition, effective, owner, licence, region } = document;
  const facts = [
    ...(edition ? [`Edition ${inline(edition)}`] : []),
    ...(effective ? [`in effect from ${inline(effective)}`] : []),
    ...(region ? [`pay for ${inline(region)} unless a band says otherwise`] : []),
    ...(owner ? [`kept by ${inline(owner.name)}${owner.url ? ` (${inline(owner.url)})` : ''}`] : []),
    ...(licence ? [`licence: ${inline(licence)}`] : []),
  ];
  return page([
    `# ${inline(document.title)}`,
    document.summary ? paragraphs(document.summary) : '',
    facts.length > 0 ? `${facts.join('; ')}.` : '',
    '## The ladder',
    table(['Level', ...families.map(({ name }) => inline(name))], rows),
    '## Levels',
    list(document.levels.map(({ name, meaning }) => named(name, meaning)).reverse()),
    '## Families',
    list(families.map(({ name, summary }) => named(name, summary))),
    '## Scale',
    list(document.scale.map(({ name, meaning }, at) => `${at + 1}: ${named(name, meaning)}`)),
    ...section('Skills', list(document.skills.map((skill) => skillItem(skill)))),
    ...section('Sources', list(document.sources.map((source) => sourceText(source)))),
  ]);
}

function skillItem({ name, kind, group, summary, aliases, links }: LadderDocument['skills'][number]): string {
  const facts = [
    kind,
    ...(group ? [inline(group)] : []),
    ...(aliases.length > 0 ? [`also ${aliases.map(inline).join(', ')}`] : []),
  ];
  const where = links.map(({ title, url }) => `\n  - ${inline(title)}: ${inline(url)}`).join('');
  return `${named(name, summary)} (${facts.join('; ')})${where}`;
}

function rolePage(graph: CareerGraph, role: RoleNode, names: ReadonlyMap<string, string>): string {
  const { document: ladder } = graph;
  const written = role.document;
  if (!written) return '';
  const { experience, education, responsibilities, aliases, tags } = written;
  const level = graph.rungs[role.rank]?.name ?? role.level;
  const family = graph.families[role.lane]?.name ?? role.family;
  const around = graph.neighbours(role.id);
  const ends = [experience.least, experience.usual].filter((one) => one !== undefined);
  const years =
    ends.length === 0 ? '' : `${ends.join(' to ')}${experience.openEnded ? ' or more' : ''} years`;
  const source = ladder.sources.find(({ id }) => id === written.source);
  return page([
    link(ladder.title, '../index.md'),
    `# ${inline(role.title)}`,
    `**Level:** ${inline(level)} · **Family:** ${inline(family)}${written.hat ? ' · a part someone plays for a time' : ''}`,
    aliases.length > 0 ? `Also called ${aliases.map(inline).join(', ')}.` : '',
    tags.length > 0 ? `Tags: ${tags.map(inline).join(', ')}` : '',
    written.summary ? paragraphs(written.summary) : '',
    ...section('Pay', list(role.pay.map((band) => payItem(ladder, band)))),
    ...section(
      'Primary responsibilities',
      list(responsibilities.primary.map(({ title, text }) => named(title, text))),
    ),
    ...section(
      'Secondary responsibilities',
      list(responsibilities.secondary.map(({ title, text }) => named(title, text))),
    ),
    ...section('Hard skills', skillTable(graph, role, 'hard')),
    ...section('Soft skills', skillTable(graph, role, 'soft')),
    ...section(
      'Experience',
      list([years, experience.note ?? ''].map(inline)),
      experience.preferred.length > 0 ? `Preferred:\n\n${list(experience.preferred.map(inline))}` : '',
    ),
    ...section(
      'Education',
      list([
        education.minimum ? `Least: ${inline(education.minimum)}` : '',
        education.preferred ? `Preferred: ${inline(education.preferred)}` : '',
        education.fields.length > 0 ? `Fields: ${education.fields.map(inline).join(', ')}` : '',
      ]),
    ),
    ...MOVE_LISTS.flatMap((direction) =>
      section(DIRECTIONS[direction], list(around[direction].map((one) => neighbourItem(one, names)))),
    ),
    ...section('Source', source ? sourceText(source) : ''),
  ]);
}

function payItem(ladder: LadderDocument, band: RoleNode['pay'][number]): string {
  const source = ladder.sources.find(({ id }) => id === band.source);
  const facts = [
    ...(band.mid === undefined
      ? []
      : [`middle ${band.mid.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`]),
    ...(band.estimate ? ['an estimate'] : []),
    ...(band.asOf ? [`as of ${band.asOf}`] : []),
    ...(source ? [inline(source.title)] : []),
    ...(band.note ? [inline(band.note)] : []),
  ];
  return `${inline(bandText(band))}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

/** Skill, level in words, and the indicator of that step or else the meaning in the scale. */
function skillTable(graph: CareerGraph, role: RoleNode, kind: 'hard' | 'soft'): string {
  const { scale } = graph.document;
  const rows = [...role.requirements.values()].flatMap(
    ({ skill: id, level, weight, need, note, inferred }) => {
      const skill = graph.skills.get(id);
      if (skill?.kind !== kind) return [];
      const step = stepAt(scale, level);
      const wording =
        (step && Object.hasOwn(skill.indicators, step.id) && skill.indicators[step.id]) || step?.meaning;
      const facts = [
        ...(need === 'preferred' ? ['preferred'] : []),
        ...(weight === 1 ? [] : [`weight ${weight}`]),
        ...(inferred ? ['level read from wording'] : []),
        ...(note ? [inline(note)] : []),
      ];
      const name = inline(skill.name);
      return [[name, inline(stepName(scale, level)), inline(wording ?? ''), facts.join('; ')]];
    },
  );
  return rows.length === 0 ? '' : table(['Skill', 'Level', 'What it looks like', 'Note'], rows);
}

function neighbourItem({ role, move }: Neighbour, names: ReadonlyMap<string, string>): string {
  const path = names.get(role.id);
  const notes = [...new Set(move.declarations.map(({ note }) => note ?? ''))].filter((note) => note !== '');
  const told = notes.length > 0 ? `: ${notes.map(inline).join('; ')}` : '';
  return `${path === undefined ? inline(role.title) : link(role.title, path)}${told}`;
}

function sourceText({ title, url, licence, retrieved }: LadderDocument['sources'][number]): string {
  const facts = [
    ...(url ? [inline(url)] : []),
    ...(licence ? [inline(licence)] : []),
    ...(retrieved ? [`read ${inline(retrieved)}`] : []),
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
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`## ${title}`, ...said];
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
