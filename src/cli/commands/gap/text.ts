/** A gap as text: the figures first, then the five groups of skills, then the rest. */
import type { SkillClass, SkillGap } from '../../../analysis/gap/gap';
import type { RoleGap } from '../../../analysis/gap/roleGap';
import type { CareerGraph } from '../../../graph/careerGraph';
import { counted, percent, rounded } from '../../terminal/figures';
import { undescribedText } from '../../terminal/ladder';
import { differenceText, stepName, bandsText } from '../../terminal/messages';
import { harmless, padEnd, padStart, plural, width, type Paint } from '../../terminal/terminal';

const GROUPS: readonly { class: SkillClass; title: string }[] = [
  { class: 'learn', title: 'To learn' },
  { class: 'deepen', title: 'To deepen' },
  { class: 'met', title: 'Met' },
  { class: 'beyond', title: 'Exceeded' },
  { class: 'unused', title: 'Not required there' },
];

export function gapText(graph: CareerGraph, gap: RoleGap, style: Paint): string {
  const { from, to, steps, skillsShort, readiness, retention, fit } = gap;
  const figures = [
    steps > 0
      ? `${counted(steps, 'step')} in ${plural(skillsShort, 'skill')}`
      : 'No gap: every requirement is met',
    `Readiness ${percent(readiness)}: the share of ${harmless(to.title)}'s requirements that is already met`,
    `Retention ${percent(retention)}: the share of ${harmless(from.title)}'s skills that stays in use`,
    `Fit ${percent(fit)}: readiness and retention combined`,
  ];
  const out = [
    style.bold(`${harmless(from.title)} → ${harmless(to.title)}`),
    ...undescribedText(from),
    ...(to.document ? figures : [`The ladder does not describe ${harmless(to.title)}.`]),
  ];
  const nameWidth = Math.max(0, ...gap.skills.map(({ skill }) => width(nameOf(graph, skill))));
  for (const group of GROUPS) {
    const rows = gap.skills.filter((row) => row.class === group.class);
    out.push('', style.bold(`${group.title} (${rows.length})`));
    if (rows.length === 0) out.push(style.dim('  none'));
    else out.push(...table(graph, rows, nameWidth));
  }
  out.push('', ...responsibilitiesText(gap, style), ...otherText(gap, style));
  return `${out.join('\n')}\n`;
}

function nameOf(graph: CareerGraph, skill: string): string {
  return harmless(graph.skills.get(skill)?.name ?? skill);
}

function titleOf(graph: CareerGraph, role: string): string {
  return harmless(graph.roles.get(role)?.title ?? role);
}

function table(graph: CareerGraph, rows: readonly SkillGap[], nameWidth: number): string[] {
  const { scale } = graph.document;
  const levels = rows.map(({ held, required, class: kind }) => {
    const has = harmless(stepName(scale, held));
    const needs = harmless(stepName(scale, required));
    if (kind === 'unused' || held === required) return has;
    return kind === 'beyond' ? `${has}, ${needs} required` : `${has} → ${needs}`;
  });
  const levelWidth = Math.max(...levels.map(width));
  return rows.map((row, at) => {
    const level = padEnd(levels[at] ?? '', levelWidth);
    const name = padEnd(nameOf(graph, row.skill), nameWidth);
    if (row.class === 'unused') return `  ${name}  ${level}`.trimEnd();
    const covered = padStart(percent(row.contribution), 6);
    const lacking = row.step > 0 ? `, ${percent(row.shortfall)} missing` : '';
    const weight = row.weight === 1 ? '' : `, weight ${rounded(row.weight)}`;
    const from = row.from === undefined ? '' : `, from ${titleOf(graph, row.from)}`;
    return `  ${name}  ${level}  ${covered} held${lacking}${weight}${from}`;
  });
}

function responsibilitiesText({ responsibilities, to }: RoleGap, style: Paint): string[] {
  const { gained } = responsibilities;
  if (gained.length === 0) return [];
  const rows = gained.map(({ title }) => `  ${harmless(title)}`);
  return [style.bold(`Responsibilities new in ${harmless(to.title)} (${gained.length})`), ...rows, ''];
}

function otherText(gap: RoleGap, style: Paint): string[] {
  const out = [style.bold('Pay'), ...payText(gap)];
  const { from, to, moreYears } = gap.experience;
  if (from?.least !== undefined || to?.least !== undefined) {
    const years = (least: number | undefined) => (least === undefined ? 'not stated' : plural(least, 'year'));
    const more = moreYears !== null && moreYears > 0 ? ` (${rounded(moreYears)} more)` : '';
    out.push('', style.bold('Experience, at least'), `  ${years(from?.least)} → ${years(to?.least)}${more}`);
  }
  const education = gap.education.to?.minimum;
  if (education !== undefined) out.push('', style.bold('Education, at least'), `  ${harmless(education)}`);
  return out;
}

function payText({ from, to, pay }: RoleGap): string[] {
  return [
    `  ${harmless(from.title)}: ${bandsText(from.pay)}`,
    `  ${harmless(to.title)}: ${bandsText(to.pay)}`,
    `  Difference: ${differenceText(pay)}`,
  ];
}
