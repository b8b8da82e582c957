/** The skills of all roles, one per name or code, and the requirements of each role. */
import type { LadderInput } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import { inferLevel, isOptional } from '../wording/levels';
import { hasText, skillOf } from '../wording/names';
import { distinct, type Facts } from './facts';
import { plainLine } from './html';
import type { Value } from './nodes';
import { statedSkills, type StatedSkill } from './skills';
import { Ids, isId, keyOf } from '../wording/ids';

type Role = NonNullable<LadderInput['roles']>[number];
type Skill = NonNullable<LadderInput['skills']>[number];
type Requirement = NonNullable<Role['requirements']>[number];

/** A requirement without a level gets the first step of the scale, marked as inferred. */
const UNSAID = 'awareness';

export class SkillList {
  readonly skills: Skill[] = [];
  readonly #skillAt = new Map<string, number>();
  readonly #ids = new Ids();
  /** Where each part of the document was read. Shared with the roles. */
  readonly #texts: LadderTexts;
  readonly #places: Map<string, Value>;

  constructor(places: Map<string, Value>, texts: LadderTexts) {
    this.#places = places;
    this.#texts = texts;
  }

  requirements(values: readonly Value[], role: string, path: string, facts: Facts): Requirement[] {
    const requirements: Requirement[] = [];
    const seen = new Map<string, Requirement>();
    for (const given of values) {
      const { skills, unknown } = statedSkills(given, facts.byId);
      for (const { name, value } of unknown) facts.report.property('DefinedTerm', name, value);
      for (const stated of skills) {
        const { name, text } = stated.named
          ? { name: stated.line, text: stated.summary }
          : skillOf(stated.line);
        const { skill, isNew } = this.#skill(name, text, stated, role, facts);
        const twin = seen.get(skill.id);
        if (twin) {
          facts.addIssue('PAGE_SKILL_TWICE', { role, skill: skill.name }, stated.value);
          const note = distinct([twin.note ?? '', text])
            .filter(hasText)
            .join('\n');
          if (note !== (skill.summary ?? '')) twin.note = facts.prose(note, role, stated.value);
          continue;
        }
        const inferred = inferLevel(name, text);
        const note =
          !isNew && hasText(text) && text !== skill.summary
            ? { note: facts.prose(text, role, stated.value) }
            : {};
        const need = isOptional(text || stated.line) ? { need: 'preferred' as const } : {};
        const level = inferred.words === undefined ? UNSAID : inferred.step;
        const requirement: Requirement = { skill: skill.id, level, inferred: true, ...need, ...note };
        this.#places.set(`${path} requirements ${requirements.length}`, stated.value);
        seen.set(skill.id, requirement);
        requirements.push(requirement);
      }
    }
    return requirements;
  }

  #skill(name: string, text: string, { code, url, group, value }: StatedSkill, role: string, facts: Facts) {
    const keys = [...(code === '' ? [] : [`code ${code}`]), `name ${keyOf(name)}`];
    const at = keys.map((key) => this.#skillAt.get(key)).find((one) => one !== undefined);
    const known = this.skills[at ?? -1];
    if (known) return { skill: known, isNew: false };
    const line = facts.line(hasText(name) ? name : this.#texts.unnamedSkill, role, value);
    const skill: Skill = {
      id: isId(code) && this.#ids.take(code) ? code : this.#ids.make(line),
      name: line,
      kind: 'hard',
      ...(group === '' ? {} : { group: facts.line(plainLine(group), role, value) }),
      ...(hasText(text) ? { summary: facts.prose(text, role, value) } : {}),
      ...(/^https?:\/\//i.test(url) && url.length <= 2_000 ? { links: [{ title: line, url }] } : {}),
    };
    for (const key of keys) this.#skillAt.set(key, this.skills.length);
    this.#places.set(`skills ${this.skills.length}`, value);
    this.skills.push(skill);
    return { skill, isNew: true };
  }
}
