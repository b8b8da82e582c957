import type { ChangeKind, EditionChange, EditionPart } from '../../../analysis/editions/changes';
import { countChanges, type ChangeCounts, type EditionComparison } from '../../../analysis/editions/editions';
import type { RoleNode } from '../../../graph/careerGraph';
import type { PayDifference } from '../../../model/ladder/money';
import { ladderReport, roleReport, type LadderReport, type RoleReport } from '../../terminal/report';

/** The changes between two editions as data: each with both sides, and counts by part and kind. */
export interface DiffReport {
  before: LadderReport;
  after: LadderReport;
  counts: ChangeCounts;
  changes: ChangeReport[];
}

interface ChangeReport {
  id: string;
  part: EditionPart;
  kind: ChangeKind;
  /** The item in each edition; null if it is absent there. For a role, its level, family and own facts. */
  before: object | null;
  after: object | null;
  /** The changed fields, unless the item itself was added, removed or renamed. */
  fields?: readonly string[];
  /** The role of a requirement, pay band or responsibility, in both editions. */
  role?: { before: RoleReport; after: RoleReport };
  /** The item that this was split from or merged into. */
  kin?: { id: string; name: string };
  difference?: PayDifference;
}

export function diffReport({ before, after, changes }: EditionComparison): DiffReport {
  return {
    before: ladderReport(before),
    after: ladderReport(after),
    counts: countChanges(changes),
    changes: changes.map(changeReport),
  };
}

function changeReport(change: EditionChange): ChangeReport {
  const { id, part, kind } = change;
  const kin = 'kin' in change ? change.kin : undefined;
  return {
    id,
    part,
    kind,
    before: plain(change.before),
    after: plain(change.after),
    ...('fields' in change ? { fields: change.fields } : {}),
    ...('role' in change
      ? { role: { before: roleReport(change.role.before), after: roleReport(change.role.after) } }
      : {}),
    ...kinReport(kin),
    ...('difference' in change ? { difference: change.difference } : {}),
  };
}

/** Only items with an id and a name have kin. */
function kinReport(kin: object | undefined): Pick<ChangeReport, 'kin'> {
  if (!kin || !('id' in kin)) return {};
  const name = 'name' in kin ? kin.name : 'title' in kin ? kin.title : kin.id;
  return { kin: { id: String(kin.id), name: String(name) } };
}

/** Roles have internal indexes that mean nothing outside the program. */
function plain(item: object | null): object | null {
  return item !== null && isRole(item) ? roleFacts(item) : item;
}

function isRole(item: object): item is RoleNode {
  return 'lane' in item;
}

/** The role's own facts. Requirements, pay, responsibilities and moves are separate changes. */
function roleFacts({ id, title, family, level, document }: RoleNode): object {
  const { shortTitle, aliases, tags, hat, summary, experience, education, source } = document ?? {};
  return {
    id,
    title,
    family,
    level,
    shortTitle,
    aliases,
    tags,
    hat,
    summary,
    experience,
    education,
    source,
  };
}
