/** The skills of a ladder by kind and group. */
import { group } from 'd3-array';
import type { SkillDocument } from '../../model/ladder/ladder';
import type { MessagesOf } from '../../i18n/en/catalogue';

interface SkillGroup {
  /** Unique among the groups of a list. */
  key: string;
  /** Empty if the skills have no heading. */
  name: string;
  skills: SkillDocument[];
}

export interface SkillKind {
  kind: SkillDocument['kind'];
  name: string;
  groups: SkillGroup[];
}

/**
 * Kinds with at least one skill. Groups and skills keep the order of the ladder; skills without a group come last.
 */
export function skillKinds(
  skills: Iterable<SkillDocument>,
  { kinds, withoutGroup }: Pick<MessagesOf<'profileParts'>, 'kinds' | 'withoutGroup'>,
): SkillKind[] {
  const all = [...skills];
  return (['hard', 'soft'] as const)
    .map((kind) => {
      const groups = group(
        all.filter((one) => one.kind === kind),
        (skill) => skill.group ?? '',
      );
      const named = [...groups].filter(([name]) => name !== '');
      const rest = groups.get('') ?? [];
      return {
        kind,
        name: kinds[kind],
        groups: [
          ...named.map(([name, list]) => ({ key: `${kind} ${name}`, name, skills: list })),
          ...(rest.length > 0
            ? [{ key: kind, name: named.length > 0 ? withoutGroup : '', skills: rest }]
            : []),
        ],
      };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** The action of a key while rating; undefined for other keys. */
export type KeyCommand =
  { do: 'answer'; value: number } | { do: 'setAside' } | { do: 'clear' } | { do: 'walk'; by: number };

/** @param steps the number of steps in the scale; a larger digit does nothing */
export function commandOf(key: string, steps: number): KeyCommand | undefined {
  if (/^\d$/.test(key)) return Number(key) <= steps ? { do: 'answer', value: Number(key) } : undefined;
  switch (key) {
    case 'n':
    case 'N':
      return { do: 'setAside' };
    case 'Backspace':
    case 'Delete':
      return { do: 'clear' };
    case 'ArrowDown':
      return { do: 'walk', by: 1 };
    case 'ArrowUp':
      return { do: 'walk', by: -1 };
    case 'Home':
      return { do: 'walk', by: -Infinity };
    case 'End':
      return { do: 'walk', by: Infinity };
    default:
      return undefined;
  }
}
