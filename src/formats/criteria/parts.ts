/** The parts that several sheets share. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { Requirement } from '../../graph/effective';
import { PROGRESSION_PARTS } from '../../model/ladder/ladder';
import type { PayBand } from '../../model/ladder/money';
import { stepAt } from '../../model/ladder/scale';
import { indicatorAt, type Described, type SkillDocument } from '../../model/ladder/skill';
import type { CriteriaTexts } from './criteriaTexts';
import { list, section, text, type SheetItem, type SheetSection } from './sheet';

export interface SheetSource {
  graph: CareerGraph;
  role: RoleNode;
  /** For the sheet of a move: the role that it starts from. */
  from?: RoleNode | undefined;
  texts: CriteriaTexts;
  /** The day of the sheet, YYYY-MM-DD. */
  date: string;
}

export interface AskedSkill {
  skill: SkillDocument;
  requirement: Requirement;
}

/** What a role asks (method 2a), hard skills first, then in document order. Without skills that it drops. */
export function askedSkills({ skills }: CareerGraph, role: RoleNode): AskedSkill[] {
  const asked = [...role.requirements.values()].flatMap((requirement) => {
    const skill = skills.get(requirement.skill);
    return skill && requirement.level > 0 ? [{ skill, requirement }] : [];
  });
  return [
    ...asked.filter(({ skill }) => skill.kind === 'hard'),
    ...asked.filter(({ skill }) => skill.kind === 'soft'),
  ];
}

/** What a level of a skill looks like. A level between two steps is described by the lower one. */
export function wordsAt(graph: CareerGraph, skill: SkillDocument, level: number): Described | undefined {
  const step = stepAt(graph.document.scale, Math.floor(level));
  return step && indicatorAt(skill, step.id);
}

/** The sentence of a description and, as details, its examples and what it is not. */
export function wordsWithExamples(
  described: Described | undefined,
  { handbook }: CriteriaTexts,
): { text: string; details: string[] } {
  return {
    text: described?.text ?? '',
    details: [
      ...(described?.examples ?? []).map(handbook.example),
      ...(described?.not ? [handbook.isNot(described.not)] : []),
    ],
  };
}

export function skillItem(source: SheetSource, { skill, requirement }: AskedSkill): SheetItem {
  const { graph, texts } = source;
  const words = wordsWithExamples(wordsAt(graph, skill, requirement.level), texts);
  const name = texts.handbook.step(graph.document.scale, requirement.level);
  return {
    label: `${skill.name}, ${name}`,
    text: words.text,
    details: [
      ...words.details,
      ...(requirement.note ? [requirement.note] : []),
      ...(requirement.inferred ? [texts.handbook.inferred] : []),
    ],
  };
}

export function rungOf({ graph, texts }: SheetSource, role: RoleNode): string {
  const rung = graph.rungs[role.rank];
  return rung ? texts.handbook.rungName(rung) : role.level;
}

/** Level, family, edition and day. */
export function factsOf(source: SheetSource): string[] {
  const { graph, role, texts, date } = source;
  const { title, edition, effective } = graph.document;
  const family = graph.families[role.lane]?.name;
  return [
    texts.level(rungOf(source, role)),
    ...(family ? [texts.family(family)] : []),
    ...(role.document?.category ? [texts.handbook.category(role.document.category)] : []),
    texts.ladder(title, edition),
    ...(effective ? [texts.effective(effective)] : []),
    texts.dated(date),
  ];
}

export function backgroundSection({ role, texts }: SheetSource): SheetSection[] {
  const { experience, education } = role.document ?? {};
  const years = experience ? texts.handbook.years(experience) : '';
  return section(
    texts.headings.background,
    list([
      years === '' ? '' : texts.years(years),
      experience?.note,
      ...(experience?.preferred ?? []).map(texts.preferredExperience),
      education?.minimum ? texts.minimumEducation(education.minimum) : '',
      education?.preferred ? texts.preferredEducation(education.preferred) : '',
      education?.fields.length ? texts.fieldsOfStudy(education.fields) : '',
    ]),
  );
}

/** Each band with its basis, its dates and where it comes from. */
export function paySection({ graph, role, texts }: SheetSource): SheetSection[] {
  const items = role.pay.map((band) => payItem(band, graph, texts));
  return section(texts.headings.pay, items.length > 0 ? { kind: 'list', items } : text(texts.noPay));
}

function payItem(band: PayBand, { document }: CareerGraph, texts: CriteriaTexts): SheetItem {
  const { handbook } = texts;
  const source = document.sources.find(({ id }) => id === band.source);
  const facts = [
    ...(band.mid === undefined ? [] : [handbook.mid(band.mid)]),
    ...(band.basis ? [handbook.bases[band.basis]] : []),
    ...(band.components?.length ? [handbook.includes(band.components)] : []),
    ...(band.estimate ? [handbook.estimate] : []),
    ...(band.asOf ? [handbook.asOf(band.asOf)] : []),
    ...(band.readOn ? [handbook.readOn(band.readOn)] : []),
  ];
  return {
    text: [handbook.band(band), ...facts].join(', '),
    details: [
      ...(band.note ? [band.note] : []),
      ...(band.method ? [texts.method(band.method)] : []),
      ...(source ? [texts.payPlace(source.title, band.url ?? source.url)] : []),
    ],
  };
}

/** Who decides, when, on what, and how to appeal. It names what the ladder leaves open. */
export function decisionSection({ graph, texts }: SheetSource): SheetSection[] {
  const stated = graph.document.progression ?? {};
  return section(
    texts.headings.decision,
    list(
      PROGRESSION_PARTS.map((part) => ({
        label: texts.handbook.progression[part],
        text: stated[part] || texts.notSaid,
      })),
    ),
  );
}

/** Who maintains the ladder, and the sources of the role and its pay. */
export function originOf({ graph, role, texts }: SheetSource): string[] {
  const { sources, owner } = graph.document;
  const named = new Set([role.document?.source, ...role.pay.map(({ source }) => source)]);
  const titles = sources.filter(({ id }) => named.has(id)).map(({ title }) => title);
  return [
    ...(owner ? [texts.maintainedBy(owner.name, owner.url)] : []),
    ...(titles.length > 0 ? [texts.sources(titles)] : []),
  ];
}
