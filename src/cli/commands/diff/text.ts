/** The changes between two editions as text: the counts for each part, then every change with both sides. */
import {
  CHANGE_KINDS,
  EDITION_PARTS,
  type ChangeKind,
  type EditionChange,
} from '../../../analysis/editions/changes';
import { countChanges, type EditionComparison } from '../../../analysis/editions/editions';
import type { ChangeSide } from '../../../analysis/editions/beforeAfter';
import { changeTexts } from '../../../analysis/editions/wording';
import type { CareerGraph } from '../../../graph/careerGraph';
import { figure } from '../../terminal/figures';
import { NAMES, differenceText, stepName, safeBandText, rungName } from '../../terminal/messages';
import { harmless, padEnd, plural, type Paint } from '../../terminal/terminal';

/** Longer texts are truncated; the JSON has all of them. */
const MOST = 120;
const KIND_WIDTH = Math.max(...CHANGE_KINDS.map((kind) => NAMES.kinds[kind].length));

export function diffText(comparison: EditionComparison, style: Paint): string {
  const { before, after, changes } = comparison;
  const out = [
    style.bold(`${editionText(before)} → ${editionText(after)}`),
    changes.length > 0 ? plural(changes.length, 'change') : 'No changes',
  ];
  const counts = countChanges(changes);
  for (const part of EDITION_PARTS) {
    const rows = changes.filter((change) => change.part === part);
    if (rows.length === 0) continue;
    const kinds = CHANGE_KINDS.filter((kind) => counts[part][kind] > 0);
    const counted = kinds.map((kind) => `${counts[part][kind]} ${NAMES.kinds[kind]}`).join(', ');
    out.push('', style.bold(`${NAMES.parts[part]} (${counted})`));
    out.push(...rows.flatMap((change) => changeText(change, comparison, style)));
  }
  return `${out.join('\n')}\n`;
}

function editionText({ document: { title, edition } }: CareerGraph): string {
  return harmless(edition ? `${title}, ${edition}` : title);
}

function changeText(change: EditionChange, comparison: EditionComparison, style: Paint): string[] {
  const words = changeTexts(change, comparison, {
    figure,
    band: safeBandText,
    difference: differenceText,
    step: stepName,
    rung: rungName,
    names: NAMES,
  });
  const { name, role, note } = words;
  const colour: Readonly<Record<ChangeKind, (text: string) => string>> = {
    added: style.cyan,
    removed: style.red,
    renamed: style.yellow,
    changed: style.yellow,
  };
  const head = [role && `${role}: `, name, note && `, ${note}`].filter(Boolean).join('');
  const indent = ' '.repeat(KIND_WIDTH + 6);
  return [
    `  ${colour[change.kind](padEnd(NAMES.kinds[change.kind], KIND_WIDTH))}  ${harmless(head)}`,
    ...words.sides.map((one) => indent + harmless(sideText(one, change.kind))),
  ];
}

function sideText({ what, before, after }: ChangeSide, kind: ChangeKind): string {
  const cut = (text: string) => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()} …` : text);
  if (kind === 'added' || kind === 'removed') return `${what}: ${cut(after || before)}`;
  const said = (text: string) => (text === '' ? 'not stated' : cut(text));
  return `${what}: ${said(before)} → ${said(after)}`;
}
