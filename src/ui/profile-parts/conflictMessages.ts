/** Texts for the differences between two copies, for the reader who resolves them. */
import type { CareerGraph } from '../../graph/careerGraph';
import { ratingOf, type Answer, type ProfileDocument, type Side } from '../../model/profile/profile';
import type { Written } from '../../model/profile/change';
import { viewOf, type FieldValue } from '../../model/profile/fields';
import { answersMessages } from '../../i18n/en/answers/messages';
import { figuresMessages } from '../../i18n/en/figures/messages';
import { profilePartsMessages } from '../../i18n/en/profile-parts/messages';
import type { Language } from '../../i18n/locales/Language';

interface About {
  graph: CareerGraph | undefined;
  person: ProfileDocument;
  /** The side of the reader. */
  side: Side;
  language: Language;
}

const messagesIn = (language: Language) => language.messages('profileParts', profilePartsMessages).conflicts;
const isSide = (text: string): text is Side => text === 'self' || text === 'manager';
const fieldIn = (fields: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(fields, name) ? (fields[name] ?? name) : name;

/** The name of a field; the path for a field without a name. */
export function conflictName(path: readonly string[], about: About): string {
  const { graph, person, side, language } = about;
  if (path[0] === 'kept') return conflictName(path.slice(1), about);
  const messages = messagesIn(language);
  const [part = '', id = '', inner = '', entry = '', field = ''] = path;
  const noteOf = (owner: string) => (isSide(owner) ? messages.noteOf(owner, side) : owner);
  const rating = (view: string) => (isSide(view) || view === 'agreed' ? messages.rating(view, side) : view);
  switch (part) {
    case 'name':
    case 'currentRole':
    case 'targetRoles':
      return messages[part][side];
    case 'shared':
      return isSide(id) ? messages.shared(id, side) : path.join(' ');
    case 'notes':
      return messages.of(messages.notesInGeneral, noteOf(id));
    case 'actions':
      return messages.of(
        entryName(messages.actionInGeneral, person.actions, id, inner, about),
        fieldIn(messages.actionFields, inner),
      );
    case 'snapshots': {
      const label = person.snapshots.find((one) => one.id === id)?.label ?? id;
      if (inner !== 'ratings') return messages.of(messages.snapshot(label), messages.its(inner));
      return messages.of(messages.inSnapshot(skillName(entry, about), label), rating(field));
    }
    case 'conversations': {
      const date = person.conversations.find((one) => one.id === id)?.date;
      const { longDateText } = language.messages('figures', figuresMessages);
      const talk = messages.talk(date === undefined ? undefined : longDateText(date));
      if (inner === 'notes') return messages.of(talk, noteOf(entry));
      return messages.of(talk, inner === 'outcome' ? messages.outcome : messages.its(inner));
    }
    case 'ratings': {
      const skill = skillName(id, about);
      if (inner === 'notes') return messages.of(skill, noteOf(entry));
      const known = ratingOf(person, id);
      if (inner === 'evidence') {
        const piece = entryName(messages.evidence, known?.evidence, entry, field, about);
        return messages.of(messages.inSkill(skill, piece), fieldIn(messages.evidenceFields, field));
      }
      if (inner === 'actions') {
        const action = entryName(messages.action, known?.actions, entry, field, about);
        return messages.of(messages.inSkill(skill, action), fieldIn(messages.actionFields, field));
      }
      return messages.of(skill, rating(inner));
    }
    default:
      return graph ? path.join(' ') : part;
  }
}

const LONGEST = 60;

/** The kind of an entry with its text, unless the text is the field in conflict. */
function entryName(
  kind: string,
  entries: readonly { id: string; text: string }[] | undefined,
  id: string,
  field: string,
  { language }: About,
): string {
  const text = entries?.find((one) => one.id === id)?.text;
  if (text === undefined || field === 'text') return kind;
  return messagesIn(language).entry(kind, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function skillName(id: string, { graph, person }: About): string {
  const names = [person.kept?.names ?? {}, person.ladder.skills ?? {}];
  const written = names.flatMap((known) => (Object.hasOwn(known, id) ? (known[id] ?? []) : []));
  return graph?.skills.get(id)?.name ?? written[0] ?? id;
}

/** A value as text: a step, a day, yes or no, the titles of roles, or the text itself. */
export function conflictValue(
  path: readonly string[],
  value: FieldValue,
  { graph, side, language }: About,
): string {
  const messages = messagesIn(language);
  if (viewOf(path))
    return language
      .messages('answers', answersMessages)
      .answerText(graph?.document.scale ?? [], value as Answer);
  const last = path.at(-1);
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (typeof value === 'string' && (last === 'due' || last === 'date'))
    return language.messages('figures', figuresMessages).longDateText(value);
  if (typeof value === 'string' && last === 'by')
    return messages.broughtBy[value === side ? 'me' : value === 'manager' ? 'manager' : 'self'];
  if (path[0] === 'targetRoles' || last === 'currentRole' || last === 'role') {
    const ids = Array.isArray(value) ? value : [value];
    return ids.map((id) => graph?.roles.get(String(id))?.title ?? String(id)).join(', ');
  }
  return String(value);
}

/** "here, by me, 3 Nov 2026": the place of the value, its author and its date. */
export function conflictSource(
  { stamp }: Written,
  isHere: boolean,
  { side, language }: Pick<About, 'side' | 'language'>,
): string {
  const by = stamp?.by.split('-')[0];
  const who = by === side ? 'me' : by === 'manager' ? 'manager' : 'self';
  return messagesIn(language).source(isHere, who, stamp && language.formatter.moment(stamp.at));
}
