import type { CareerGraph } from '../../graph/careerGraph';
import type { RoleGap } from '../../analysis/roleGap';
import { stepName } from '../../model/scale';
import { differenceText, percent, yearsText } from '../controls/format';
import { GROUPS } from './groups';

/** The gap as Markdown. Names are escaped, so that a title cannot become a link or a heading. */
export function gapMarkdown(graph: CareerGraph, gap: RoleGap): string {
  const { scale } = graph.document;
  const lines = [
    `# From ${plain(gap.from.title)} to ${plain(gap.to.title)}`,
    '',
    `${gap.steps} steps in ${gap.skillsShort} skills. Readiness ${percent(gap.readiness)}, retention ${percent(gap.retention)}, fit ${percent(gap.fit)}.`,
    '',
    'An example profile to talk about, not a checklist.',
  ];
  for (const { title, test } of GROUPS) {
    const rows = gap.skills.filter(({ class: kind }) => test(kind));
    if (rows.length === 0) continue;
    lines.push('', `## ${title} (${rows.length})`, '');
    for (const { skill, held, asked } of rows) {
      const name = plain(graph.skills.get(skill)?.name ?? skill);
      lines.push(
        `- ${name}: ${stepName(scale, held)} → ${asked === 0 ? 'not asked' : stepName(scale, asked)}`,
      );
    }
  }
  if (gap.responsibilities.gained.length > 0) {
    lines.push('', '## Responsibilities gained', '');
    for (const { title, text } of gap.responsibilities.gained)
      lines.push(`- **${plain(title)}**: ${plain(text ?? '')}`);
  }
  lines.push('', '## Pay', '', differenceText(gap.pay), '', '## Experience', '');
  lines.push(
    `${yearsText(gap.experience.from) || 'Not stated'} → ${yearsText(gap.experience.to) || 'not stated'}`,
  );
  lines.push('', '## Education', '', plain(gap.education.to?.minimum ?? 'Not stated'), '');
  return lines.join('\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
