/** The skills of all role pages of an import, and what each page requires of them. */
import type { DocumentPath } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import { Ids, keyOf } from '../wording/ids';
import { inferLevel, isOptional } from '../wording/levels';
import { hasText, skillOf } from '../wording/names';
import type { PageReport } from './PageReport';
import type { PageItem, RolePage } from './rolePage';

type Skill = NonNullable<LadderInput['skills']>[number];
type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];

export class PageSkills {
  /** One skill per name, in the order the pages name them. */
  readonly skills: Skill[] = [];
  readonly #report: PageReport;
  readonly #ids = new Ids();
  /** Index in `skills` by the key of the name. */
  readonly #indexes = new Map<string, number>();

  constructor(report: PageReport) {
    this.#report = report;
  }

  /** The requirements of the role at `path`: one per skill. New skills are added to `skills`. */
  requirements(page: RolePage, role: string, path: DocumentPath): Requirement[] {
    const requirements: Requirement[] = [];
    const bySkill = new Map<string, Requirement>();
    for (const kind of ['hard', 'soft'] as const) {
      for (const item of page.lists[kind]) {
        const { name, text } = skillOf(item.text);
        const { skill, isNew } = this.#skill(name, text, kind, role, item);
        const twin = bySkill.get(skill.id);
        if (twin) {
          this.#report.add('PAGE_SKILL_TWICE', { role, skill: skill.name }, item);
          twin.note = this.#report.prose(
            [twin.note ?? skill.summary ?? '', text].filter(hasText).join('\n'),
            role,
            item,
          );
          continue;
        }
        this.#report.mark([...path, 'requirements', requirements.length], item);
        const requirement: Requirement = {
          skill: skill.id,
          level: inferLevel(name, text).step,
          inferred: true,
          ...(isOptional(text) ? { need: 'preferred' as const } : {}),
          // The first page's wording is the skill's summary. A different wording is a note on that page's role.
          ...(!isNew && text !== (skill.summary ?? '') && hasText(text)
            ? { note: this.#report.prose(text, role, item) }
            : {}),
        };
        bySkill.set(skill.id, requirement);
        requirements.push(requirement);
      }
    }
    return requirements;
  }

  #skill(
    name: string,
    text: string,
    kind: Skill['kind'],
    role: string,
    item: PageItem,
  ): { skill: Skill; isNew: boolean } {
    const key = keyOf(name);
    const known = this.skills[this.#indexes.get(key) ?? -1];
    if (known) return { skill: known, isNew: false };
    const skill: Skill = {
      id: this.#ids.make(name),
      name,
      kind,
      ...(hasText(text) ? { summary: this.#report.prose(text, role, item) } : {}),
    };
    this.#indexes.set(key, this.skills.length);
    this.#report.mark(['skills', this.skills.length], item);
    this.skills.push(skill);
    return { skill, isNew: true };
  }
}
