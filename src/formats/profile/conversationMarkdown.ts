/**
 * Writes a profile as Markdown, for a conversation and the plan that follows from it. Ratings are shown side
 * by side in the ladder's words, without totals or verdicts.
 */
import type { CareerGraph } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import {
  ratingOf,
  type Action,
  type Answer,
  type Evidence,
  type ProfileDocument,
  type Rating,
  type SideNotes,
} from '../../model/profile/profile';
import { answerValue } from '../../model/profile/answers';
import { indicatorAt } from '../../model/ladder/skill';
import { stepAt, type ScaleStep } from '../../model/ladder/scale';
import type { PersonTexts } from './markdownLabels';
import { inline, paragraphs } from '../markdown/markdownText';
import { ownValue } from '../../model/validation/values';

interface Context {
  graph: CareerGraph | undefined;
  person: ProfileDocument;
  scale: readonly ScaleStep[];
  texts: PersonTexts;
}

/**
 * Writes the whole document. The caller must first remove what one side has not shared yet.
 * @param graph the ladder, for the words of each step; without it the names in the document are used
 */
export function writePersonMarkdown(
  person: ProfileDocument,
  graph: CareerGraph | undefined,
  texts: PersonTexts,
): string {
  const scale = graph?.document.scale ?? person.ladder.scale ?? [];
  const context: Context = { graph, person, scale, texts };
  const groups = grouped(context);
  return page([
    `# ${texts.title(person.name ? inline(person.name) : undefined)}`,
    about(context),
    texts.example,
    ...(['differ', 'settled', 'alike', 'single', 'none'] as const).flatMap((group) =>
      section(texts.groups[group], groups[group], context),
    ),
    ...block(texts.inGeneral, actionList(person.actions, context)),
    ...conversations(context),
    ...block(texts.notes, notes(person.notes, context)),
    ...keptPart(context),
  ]);
}

function about({ graph, person, texts }: Context): string {
  const { ladder, currentRole, targetRoles, withheld = [] } = person;
  const title = (id: string) => inline(roleTitle(graph, person, id));
  return [
    texts.ladder(inline(ladder.title ?? ladder.id), ladder.edition ? inline(ladder.edition) : undefined),
    ...(currentRole === undefined ? [] : [texts.roleToday(title(currentRole))]),
    ...(targetRoles.length === 0 ? [] : [texts.targets(targetRoles.map(title))]),
    ...withheld.map(texts.withheld),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function roleTitle(graph: CareerGraph | undefined, person: ProfileDocument, id: string): string {
  const names = { ...person.kept?.titles, ...person.ladder.roles };
  return graph?.roles.get(id)?.title ?? ownValue(names, id) ?? id;
}

function skillName({ graph, person }: Context, id: string): string {
  const names = { ...person.kept?.names, ...person.ladder.skills };
  return graph?.skills.get(id)?.name ?? ownValue(names, id) ?? id;
}

/** Skills by agreement of the two ratings, the largest difference first, then by name. */
function grouped(context: Context) {
  const groups = {
    differ: [] as string[],
    settled: [] as string[],
    alike: [] as string[],
    single: [] as string[],
    none: [] as string[],
  };
  for (const [skill, { self, manager, agreed }] of Object.entries(context.person.ratings)) {
    const both = self !== undefined && manager !== undefined;
    if (both && !isSame(self, manager, context))
      groups[agreed === undefined ? 'differ' : 'settled'].push(skill);
    else if (both) groups.alike.push(skill);
    else if (self !== undefined || manager !== undefined || agreed !== undefined) groups.single.push(skill);
    else groups.none.push(skill);
  }
  const apart = (skill: string) => distance(ratingOf(context.person, skill), context);
  for (const list of Object.values(groups)) {
    list.sort(
      (a, b) =>
        apart(b) - apart(a) || compareIds(skillName(context, a), skillName(context, b)) || compareIds(a, b),
    );
  }
  return groups;
}

function isSame(a: Answer, b: Answer, { scale }: Context): boolean {
  const [x, y] = [answerValue(scale, a), answerValue(scale, b)];
  return a === b || (x !== undefined && x === y);
}

/** Difference in steps. "Not applicable" differs more than any two steps. */
function distance(rating: Rating | undefined, { scale }: Context): number {
  if (rating?.self === undefined || rating.manager === undefined) return 0;
  const [a, b] = [answerValue(scale, rating.self), answerValue(scale, rating.manager)];
  if (a === b) return 0;
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : scale.length + 1;
}

function section(title: string, skills: readonly string[], context: Context): string[] {
  const parts = skills.flatMap((skill) => {
    const rating = ratingOf(context.person, skill);
    return rating ? [`### ${inline(skillName(context, skill))}`, ratingText(rating, skill, context)] : [];
  });
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function ratingText(rating: Rating, skill: string, context: Context): string {
  const { self, manager, agreed } = rating;
  const { texts } = context;
  const views = (['self', 'manager', 'agreed'] as const).filter((view) => rating[view] !== undefined);
  const isRated = self !== undefined || manager !== undefined || agreed !== undefined;
  return joined([
    isRated
      ? views.map((view) => `- ${texts.views[view]}: ${answerLine(rating[view], skill, context)}`).join('\n')
      : '',
    rating.evidence.length > 0
      ? `${texts.evidence}:\n\n${rating.evidence.map((one) => evidenceItem(one, context)).join('\n')}`
      : '',
    rating.actions.length > 0 ? `${texts.actions}:\n\n${actionList(rating.actions, context)}` : '',
    notes(rating.notes, context),
  ]);
}

/** For example "Working: applies it in everyday work". */
function answerLine(answer: Answer | undefined, skill: string, { graph, scale, texts }: Context): string {
  const value = answer === undefined ? undefined : answerValue(scale, answer);
  const step = typeof value === 'number' ? stepAt(scale, value) : undefined;
  const known = graph?.skills.get(skill);
  const wording = step && ((known && indicatorAt(known, step.id)?.text) || step.meaning);
  const between =
    typeof value === 'number' && !Number.isInteger(value)
      ? value < 1
        ? texts.toFirstStep
        : texts.beyond(step?.name ?? '')
      : texts.answer(scale, answer);
  return `${inline(between)}${wording ? `: ${inline(wording)}` : ''}`;
}

function evidenceItem({ text, link, date, by }: Evidence, { texts }: Context): string {
  const facts = [...(by === 'manager' ? [texts.fromManager] : []), ...(date ? [date] : [])];
  return `- ${inline(text)}${link ? ` ${inline(link)}` : ''}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

/** Open actions first, by date. Those without a date last. */
function actionList(actions: readonly Action[], { texts }: Context): string {
  const key = ({ due, done }: Action) => `${done ? 1 : 0}${due ?? '~'}`;
  return [...actions]
    .sort((a, b) => compareIds(key(a), key(b)) || compareIds(a.id, b.id))
    .map(({ text, due, done, agreed }) => {
      const facts = [...(due ? [texts.by(due)] : []), ...(agreed ? [texts.agreed] : [])];
      return `- [${done ? 'x' : ' '}] ${inline(text)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
    })
    .join('\n');
}

function notes(both: SideNotes | undefined, { texts }: Context): string {
  return joined([
    both?.self ? `${texts.note.self}:\n\n${paragraphs(both.self)}` : '',
    both?.manager ? `${texts.note.manager}:\n\n${paragraphs(both.manager)}` : '',
  ]);
}

/** The latest first. */
function conversations(context: Context): string[] {
  const { graph, person, texts } = context;
  return [...person.conversations]
    .reverse()
    .flatMap((talk) => [
      `## ${texts.conversation(talk.date)}`,
      talk.role === undefined ? '' : texts.about(inline(roleTitle(graph, person, talk.role))),
      notes(talk.notes, context),
      talk.outcome ? `${texts.outcome}:\n\n${paragraphs(talk.outcome)}` : '',
    ]);
}

function keptPart(context: Context): string[] {
  const ratings = Object.entries(context.person.kept?.ratings ?? {});
  return ratings.length === 0
    ? []
    : [
        `## ${context.texts.kept}`,
        ...ratings.flatMap(([skill, rating]) => [
          `### ${inline(skillName(context, skill))}`,
          ratingText(rating, skill, context),
        ]),
      ];
}

function block(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function page(parts: readonly string[]): string {
  return `${joined(parts)}\n`;
}
