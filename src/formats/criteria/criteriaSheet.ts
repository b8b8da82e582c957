/**
 * The criteria sheet of a role or a move: what Article 6 of Directive (EU) 2023/970 asks employers to make
 * easily accessible, on one page.
 */
import type { RoleNode } from '../../graph/careerGraph';
import { moveCriteria, moveNotes, type Move } from '../../graph/moves';
import { expectationsAt } from '../../model/ladder/expectations';
import { themesOf } from '../../model/ladder/ladder';
import {
  askedSkills,
  backgroundSection,
  decisionSection,
  factsOf,
  originOf,
  paySection,
  rungOf,
  skillItem,
  wordsWithExamples,
  wordsAt,
  type AskedSkill,
  type SheetSource,
} from './parts';
import { list, section, text, type Sheet, type SheetItem, type SheetSection } from './sheet';

/** A role's sheet begins with the role; that of a move begins with what changes. */
export function criteriaSheet(source: SheetSource): Sheet {
  const { graph, role, from, texts } = source;
  const { headings } = texts;
  // Of one's own ratings, from which a move can start as well, the ladder knows no level and no moves.
  const origin = from && graph.roles.get(from.id);
  const about = section(headings.about, text(role.document?.summary));
  const duties = section(
    headings.duties,
    list((role.document?.responsibilities.primary ?? []).map(dutyItem)),
  );
  const themes = themesSection(source, origin);
  const terms = [...backgroundSection(source), ...paySection(source), ...decisionSection(source)];
  return {
    kind: texts.kinds.criteria,
    title: from ? texts.moveTitle(from.title, role.title) : role.title,
    facts: factsOf(source),
    sections: from
      ? [
          ...themes,
          ...growthSections(source, from),
          ...(origin ? beyondSection(source, origin) : []),
          ...terms,
          ...about,
          ...duties,
        ]
      : [...about, ...themes, ...duties, ...skillSections(source), ...terms, ...onwardSection(source)],
    foot: [...originOf(source), texts.purpose],
  };
}

export function dutyItem({ title, text: words }: { title: string; text?: string | undefined }): SheetItem {
  return words ? { label: title, text: words } : { text: title };
}

/** What the level expects. For a move to another level, each theme has what both levels expect. */
function themesSection(source: SheetSource, from: RoleNode | undefined): SheetSection[] {
  const { graph, role, texts } = source;
  const expected = expectationsAt(graph.document, role.level);
  if (!from || from.level === role.level) {
    const items = expected.map((one) => ({ label: one.theme.name, ...wordsWithExamples(one, texts) }));
    return section(texts.headings.themes, list(items));
  }
  const before = expectationsAt(graph.document, from.level);
  const find = (stated: typeof expected, id: string) =>
    stated.find(({ theme }) => theme.id === id)?.text ?? '';
  return section(texts.headings.themes, {
    kind: 'table',
    head: [texts.headings.theme, texts.atLevel(rungOf(source, from)), texts.atLevel(rungOf(source, role))],
    rows: themesOf(graph.document)
      .map(({ id, name }) => [name, find(before, id), find(expected, id)])
      .filter((row) => row.slice(1).some((cell) => cell !== '')),
  });
}

function skillSections(source: SheetSource): SheetSection[] {
  const { graph, role, texts } = source;
  const asked = askedSkills(graph, role);
  const of = (need: AskedSkill['requirement']['need']) =>
    list(asked.filter(({ requirement }) => requirement.need === need).map((one) => skillItem(source, one)));
  return [
    ...section(texts.headings.skills, of('required')),
    ...section(texts.headings.preferredSkills, of('preferred')),
  ];
}

/** The skills that have to grow, with the words of both steps, and the names of those that are met already. */
function growthSections(source: SheetSource, from: RoleNode): SheetSection[] {
  const { graph, role, texts } = source;
  const { scale } = graph.document;
  const { handbook } = texts;
  const rows = askedSkills(graph, role).map((asked) => ({
    ...asked,
    held: from.requirements.get(asked.skill.id)?.level ?? 0,
  }));
  const grows = rows.filter(({ requirement, held }) => requirement.level > held);
  const met = rows.filter(({ requirement, held }) => requirement.level <= held);
  return [
    ...section(
      texts.headings.toGrow,
      list(
        grows.map(({ skill, requirement, held }) => {
          const words = wordsWithExamples(wordsAt(graph, skill, requirement.level), texts);
          const before = wordsAt(graph, skill, held);
          const steps = texts.fromTo(handbook.step(scale, held), handbook.step(scale, requirement.level));
          const need = requirement.need === 'preferred' ? `, ${texts.preferred}` : '';
          return {
            label: `${skill.name}, ${steps}${need}`,
            text: words.text,
            details: [
              ...words.details,
              ...(before ? [texts.stepWords(handbook.step(scale, held), before.text)] : []),
              ...(requirement.note ? [requirement.note] : []),
            ],
          };
        }),
      ),
    ),
    ...section(
      texts.headings.alreadyHeld,
      text(
        met
          .map(({ skill, requirement }) => `${skill.name} (${handbook.step(scale, requirement.level)})`)
          .join(', '),
      ),
    ),
  ];
}

function beyondSection({ graph, role, texts }: SheetSource, origin: RoleNode): SheetSection[] {
  const moves = graph.movesBetween(origin.id, role.id).filter((move) => leadsTo(move, role.id));
  const said = moves.flatMap((move) => [...moveCriteria(move), ...moveNotes(move)]);
  const missing = moves.length === 0 ? texts.noMove : texts.noCriteria;
  return section(texts.headings.beyondSkills, said.length > 0 ? list([...new Set(said)]) : text(missing));
}

function leadsTo({ kind, to }: Move, id: string): boolean {
  return kind === 'lateral' || to === id;
}

/** Where one can go from the role, with what each move asks beyond the skills. */
function onwardSection({ graph, role, texts }: SheetSource): SheetSection[] {
  const { advancementTo, lateral } = graph.neighbours(role.id);
  const items = [...advancementTo, ...lateral].map(({ role: next, move }): SheetItem => ({
    label: next.title,
    text: texts.moveTo[move.kind],
    details: [...moveCriteria(move), ...moveNotes(move)],
  }));
  return section(texts.headings.onward, list(items));
}
