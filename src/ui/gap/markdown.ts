import type { CareerGraph } from '../../graph/careerGraph';
import type { RoleGap } from '../../analysis/roleGap';
import { EXAMPLE } from '../../analysis/sentences';
import { stepName } from '../../model/scale';
import { count, differenceText, percent, yearsText } from '../controls/format';
import { stepWording } from '../controls/stepWording';
import { GROUPS } from './groups';

/** The gap as Markdown. Texts are escaped, so that a title cannot become a link, a heading or markup. */
export function gapMarkdown(graph: CareerGraph, gap: RoleGap): string {
  const { scale } = graph.document;
  const lines = [
    `# From ${plain(gap.from.title)} to ${plain(gap.to.title)}`,
    '',
    `${count(gap.steps, 'step')} in ${count(gap.skillsShort, 'skill')}. Readiness ${percent(gap.readiness)}, retention ${percent(gap.retention)}, fit ${percent(gap.fit)}.`,
    '',
    EXAMPLE,
  ];
  for (const { title, test } of GROUPS) {
    const rows = gap.skills.filter(({ class: kind }) => test(kind));
    if (rows.length === 0) continue;
    lines.push('', `## ${title} (${rows.length})`, '');
    for (const { skill, held, asked, step } of rows) {
      const name = plain(graph.skills.get(skill)?.name ?? skill);
      const from = plain(stepName(scale, held));
      const to = plain(stepName(scale, asked));
      lines.push(`- ${name}: ${from} → ${asked === 0 ? 'not asked' : to}`);
      if (step === 0) continue;
      // What one does today and what is asked, in the ladder's words: this is what there is to talk about.
      const now = held === 0 ? '' : stepWording(graph, skill, held);
      const then = stepWording(graph, skill, asked);
      if (now) lines.push(`  - Held, ${from}: ${plain(now)}`);
      if (then) lines.push(`  - Asked, ${to}: ${plain(then)}`);
    }
  }
  if (gap.responsibilities.gained.length > 0) {
    lines.push('', '## Responsibilities gained', '');
    for (const { title, text } of gap.responsibilities.gained)
      lines.push(`- **${plain(title)}**${text ? `: ${plain(text)}` : ''}`);
  }
  lines.push('', '## Pay', '', differenceText(gap.pay), '', '## Experience', '');
  lines.push(
    `${yearsText(gap.experience.from) || 'Not stated'} → ${yearsText(gap.experience.to) || 'not stated'}`,
  );
  lines.push('', '## Education', '', plain(gap.education.to?.minimum ?? 'Not stated'), '');
  return lines.join('\n');
}

function plain(text: string): string {
  // The last three are addresses, which many renderers turn into links as they stand.
  const signs = /[\\`*_[\]<>#|&~]|:(?=\/\/)|(?<=\bwww)\.|@/gi;
  return text.trim().replace(/\s+/g, ' ').replace(signs, '\\$&');
}
