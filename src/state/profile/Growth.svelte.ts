import { readinessShare } from '../../analysis/gap/gap';
import { GapIndex } from '../../analysis/gap/gapIndex';
import {
  rateFirst,
  personSkillProfile,
  targetsOf,
  targetReadiness,
  type PersonSkillProfile,
  type TargetReadiness,
} from '../../analysis/growth/readiness';
import { GATE_BOUNDS, isFounded, nextMoves, type NextMove } from '../../analysis/next/nextMoves';
import { strengthOf } from '../../analysis/gap/skillProfile';
import type { RoleNode } from '../../graph/careerGraph';
import { forgetEditions } from '../../browser/storage/editionStore';
import { randomName } from '../../browser/storage/profileStore';
import { newPerson, ratingOf, type ProfileDocument } from '../../model/profile/profile';
import { isEmptyProfile } from '../../model/profile/fields';
import { ladderRefOf } from '../../model/profile/profileLadder';
import { profileMessages } from '../../i18n/en/profile/messages';
import type { Editions } from './Editions.svelte';
import type { Explorer } from '../explorer/Explorer.svelte';
import { ME } from '../link/link';
import { withRequirementsOf, missingFrom, withRole, withTargets, type Edit } from './ratingEdits';
import { ProfileEditor } from './ProfileEditor.svelte';

/**
 * The reader's own profile for the shown ladder, and the results derived from it. Every change is stored in
 * this browser. Loaded when a link first needs it.
 */
export class Growth extends ProfileEditor {
  #session = $state.raw<readonly string[]>([]);
  #editions = $state.raw<Editions | undefined>();

  constructor(explorer: Explorer) {
    super(explorer, 'self');
  }

  readonly skillProfile: PersonSkillProfile | undefined = $derived.by(() => {
    const { graph } = this.explorer;
    return graph && this.person && personSkillProfile(graph, this.person);
  });

  /** Skills of the ladder that the reader has rated, including "not applicable". */
  readonly rated: ReadonlySet<string> = $derived.by(
    () =>
      new Set(
        [...(this.explorer.graph?.skills.keys() ?? [])].filter(
          (skill) => this.person && ratingOf(this.person, skill)?.self !== undefined,
        ),
      ),
  );

  /**
   * The targets in the reader's order, each with its readiness. Targets that the ladder does not have are
   * omitted.
   */
  readonly targets: readonly TargetReadiness[] = $derived.by(() => {
    const { graph } = this.explorer;
    if (!graph || !this.person || !this.skillProfile) return [];
    return targetReadiness(this.skillProfile, targetsOf(graph, this.person).roles);
  });

  readonly #index = $derived.by(() => this.explorer.graph && new GapIndex(this.explorer.graph));

  /** Readiness for every role that the ladder describes, 0 to 1; undefined while nothing is rated. */
  readonly readiness: ReadonlyMap<string, number> | undefined = $derived.by(() => {
    if (!this.#index || !this.skillProfile || this.skillProfile.held.size === 0) return undefined;
    const index = this.#index;
    const held = index.vector(this.skillProfile.held);
    return new Map(
      index.roles.flatMap(({ id, document }, row) =>
        document ? [[id, readinessShare(index.coverage(held, row))] as const] : [],
      ),
    );
  });

  /** Next moves: the declared moves from the current role first, then the other roles by fit. */
  readonly moves: readonly NextMove[] = $derived.by(() => {
    const { graph } = this.explorer;
    if (!graph || !this.skillProfile || this.skillProfile.held.size === 0) return [];
    return nextMoves(graph, this.skillProfile, GATE_BOUNDS, this.#index).filter(isFounded);
  });

  /** The reader's current role, if the ladder has it. */
  readonly role: RoleNode | undefined = $derived.by(() => this.explorer.role(this.person?.currentRole));

  /**
   * The reader as the start of a gap: their own name and ratings, with the level, pay and duties of their
   * current role. It is not part of the ladder. Without a current role it has no level.
   */
  readonly node: RoleNode | undefined = $derived.by(() => {
    if (!this.skillProfile) return undefined;
    const { role } = this.skillProfile;
    const requirements = [...strengthOf(this.skillProfile)].map(([skill, { level, weight }]) => {
      return [skill, { skill, level, weight, need: 'required', inferred: false }] as const;
    });
    const place = role ?? { family: '', level: '', rank: -1, lane: -1, buildsOn: [], pay: [] };
    const title = this.explorer.language.messages('profile', profileMessages).asRole;
    return { ...place, id: ME, title, requirements: new Map(requirements) };
  });

  /**
   * The skills of a short session, those that matter most for the targets. They stay the same while the
   * reader rates them.
   */
  get session(): readonly string[] {
    return this.#session;
  }

  /**
   * The edition that the reader last reviewed their ratings against; undefined until they have ratings or a
   * view asks for it.
   */
  get editions(): Editions | undefined {
    return this.#editions;
  }

  /** Loads the editions if they are not loaded yet. */
  async openEditions(): Promise<Editions> {
    if (!this.#editions) {
      const { Editions: Loaded } = await import('./Editions.svelte');
      this.#editions ??= new Loaded(this.explorer, this);
    }
    return this.#editions;
  }

  /** Reads the stored profile for the shown ladder, if that has not been done yet. */
  async follow(): Promise<void> {
    const { original: graph } = this.explorer;
    if (!graph) return;
    const blank = () => newPerson(`p-${randomName()}`, ladderRefOf(graph.document, []));
    const isNew = await this.load(graph.document.id, blank);
    if (isNew) this.#session = [];
    if (this.#session.length === 0) this.beginSession();
    await this.#loadEarlierEdition();
    if (isNew) this.#notifyCarried();
  }

  /** Chooses new skills for a short session. */
  beginSession(): void {
    const roles = this.targets.map(({ role }) => role);
    this.#session = this.skillProfile ? rateFirst(this.skillProfile, roles).map(({ skill }) => skill) : [];
  }

  /** The number of unrated skills that the requirements of a role would fill in. */
  missing(role: RoleNode): number {
    const { graph } = this.explorer;
    return graph && this.person ? missingFrom(graph, this.person, role).size : 0;
  }

  /** Sets the current role, and fills in its requirements for unrated skills. */
  startFromRole(role: RoleNode): void {
    const { graph } = this.explorer;
    if (graph) this.edit(withRequirementsOf(graph, role));
  }

  setRole(role: string | undefined): void {
    this.edit(withRole(role));
  }

  addTarget(role: string): void {
    this.edit(withTargets((targets) => [...targets, role]));
    this.beginSession();
  }

  removeTarget(role: string): void {
    this.edit(withTargets((targets) => targets.filter((other) => other !== role)));
    this.beginSession();
  }

  override edit(edit: Edit, joins?: string): boolean {
    const isMade = super.edit(edit, joins);
    if (isMade) void this.#loadEarlierEdition();
    return isMade;
  }

  override merge(make: (mine: ProfileDocument) => ProfileDocument): void {
    super.merge(make);
    this.beginSession();
    void this.#loadEarlierEdition();
  }

  override async forgetAll(): Promise<void> {
    await super.forgetAll();
    await forgetEditions();
    this.#editions?.forgotten();
    this.#session = [];
  }

  /** Shows a reader with ratings what changed in a new edition of the ladder. */
  async #loadEarlierEdition(): Promise<void> {
    if (!this.#editions && (!this.person || isEmptyProfile(this.person))) return;
    await (await this.openEditions()).follow();
  }

  /** Shows a notice if the ratings were made for another edition of the ladder. */
  #notifyCarried(): void {
    const before = this.stored;
    if (!before || !this.person || this.person === before) return;
    const apart = Object.keys(this.person.kept?.ratings ?? {}).length;
    const words = this.explorer.language.messages('profile', profileMessages);
    this.explorer.notify(words.carried(apart, this.#editions?.earlier !== undefined));
  }
}
