/** What two copies differ in, in the words of whoever is to settle it. */
import type { CareerGraph } from '../../graph/careerGraph';
import { ratingOf, type Answer, type PersonDocument, type Side } from '../../model/person';
import { answerText } from '../../model/personAnswers';
import type { Written } from '../../model/personChange';
import { viewOf, type FieldValue } from '../../model/personFields';
import { longDateText } from '../controls/days';
import { dayText } from '../controls/format';

interface About {
  graph: CareerGraph | undefined;
  person: PersonDocument;
  /** Who reads. */
  side: Side;
}

const OTHER: Readonly<Record<Side, string>> = { self: 'their', manager: 'the manager’s' };

/** "my", "their", "the manager's": whose a side's own part is to the reader. */
function whose(owner: string, side: Side): string {
  if (owner === side) return 'my';
  return owner === 'self' ? OTHER.self : OTHER.manager;
}

function ratingWords(view: string, side: Side): string {
  return view === 'agreed' ? 'what is agreed' : `${whose(view, side)} rating`;
}

const EVIDENCE: Readonly<Record<string, string>> = {
  text: 'what it says',
  link: 'its link',
  date: 'its date',
  by: 'who brings it',
};
const ACTION: Readonly<Record<string, string>> = {
  text: 'what it says',
  due: 'when it is due',
  done: 'whether it is done',
  agreed: 'whether both agree on it',
};

/** What a field is of, in words; of one without words of its own, the path to it. */
export function conflictName(path: readonly string[], about: About): string {
  const { graph, person, side } = about;
  if (path[0] === 'kept') return conflictName(path.slice(1), about);
  const [part = '', id = '', inner = '', entry = '', field = ''] = path;
  switch (part) {
    case 'name':
      return side === 'self' ? 'My name' : 'The name';
    case 'currentRole':
      return side === 'self' ? 'My role today' : 'The role today';
    case 'targetRoles':
      return side === 'self' ? 'My targets' : 'The targets';
    case 'shared':
      return id === side ? 'Whether my answers are open' : `Whether ${whose(id, side)} answers are open`;
    case 'notes':
      return `Notes in general: ${whose(id, side)} note`;
    case 'actions':
      return `${entryName('An action in general', person.actions, id, inner)}: ${ACTION[inner] ?? inner}`;
    case 'snapshots': {
      const label = person.snapshots.find((one) => one.id === id)?.label ?? id;
      if (inner !== 'ratings') return `The snapshot “${label}”: its ${inner}`;
      return `${skillName(entry, about)} in the snapshot “${label}”: ${ratingWords(field, side)}`;
    }
    case 'conversations': {
      const date = person.conversations.find((one) => one.id === id)?.date;
      const talk = date === undefined ? 'A conversation' : `The conversation of ${longDateText(date)}`;
      if (inner === 'notes') return `${talk}: ${whose(entry, side)} note`;
      if (inner === 'outcome') return `${talk}: what came of it`;
      return `${talk}: its ${inner}`;
    }
    case 'ratings': {
      const skill = skillName(id, about);
      if (inner === 'notes') return `${skill}: ${whose(entry, side)} note`;
      const rating = ratingOf(person, id);
      if (inner === 'evidence')
        return `${skill}, ${entryName('a piece of evidence', rating?.evidence, entry, field)}: ${EVIDENCE[field] ?? field}`;
      if (inner === 'actions')
        return `${skill}, ${entryName('an action', rating?.actions, entry, field)}: ${ACTION[field] ?? field}`;
      return `${skill}: ${ratingWords(inner, side)}`;
    }
    default:
      return graph ? path.join(' ') : part;
  }
}

const LONGEST = 60;

/** The kind of an entry with its text, unless the text is what is to be settled. */
function entryName(
  kind: string,
  entries: readonly { id: string; text: string }[] | undefined,
  id: string,
  field: string,
): string {
  const text = entries?.find((one) => one.id === id)?.text;
  if (text === undefined || field === 'text') return kind;
  return `${kind} (“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”)`;
}

function skillName(id: string, { graph, person }: About): string {
  const names = [person.kept?.names ?? {}, person.ladder.skills ?? {}];
  const written = names.flatMap((known) => (Object.hasOwn(known, id) ? (known[id] ?? []) : []));
  return graph?.skills.get(id)?.name ?? written[0] ?? id;
}

/** One of the values, as it is read: a step, a day, yes or no, the titles of roles, else the text itself. */
export function conflictValue(path: readonly string[], value: FieldValue, { graph, side }: About): string {
  if (viewOf(path)) return answerText(graph?.document.scale ?? [], value as Answer);
  const last = path.at(-1);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' && (last === 'due' || last === 'date')) return longDateText(value);
  if (typeof value === 'string' && last === 'by')
    return value === side ? 'I do' : value === 'manager' ? 'The manager' : 'The person it is about';
  if (path[0] === 'targetRoles' || last === 'currentRole' || last === 'role') {
    const ids = Array.isArray(value) ? value : [value];
    return ids.map((id) => graph?.roles.get(String(id))?.title ?? String(id)).join(', ');
  }
  return String(value);
}

/** "here, by me, 3 Nov 2026": where the value stands, who wrote it and when. */
export function conflictSource({ stamp }: Written, isHere: boolean, side: Side): string {
  const by = stamp?.by.split('-')[0];
  const who = by === side ? 'by me' : by === 'manager' ? 'by the manager' : 'by the person it is about';
  return [isHere && 'here', stamp ? `${who}, ${dayText(stamp.at)}` : 'without a date']
    .filter(Boolean)
    .join(', ');
}
