import type { CareerGraph } from '../../graph/careerGraph';
import type { RoleGap } from '../../analysis/gap/roleGap';
import { figuresMessages } from '../../i18n/en/figures/messages';
import { gapMessages } from '../../i18n/en/gap/messages';
import { sentences } from '../../i18n/en/sentences';
import type { Language } from '../../i18n/locales/Language';
import { stepWording } from '../kit/roles/stepWording';
import { GROUPS } from './groups';

/** The gap as Markdown. Texts are escaped, so that a title cannot become a link, a heading or markup. */
export function gapMarkdown(graph: CareerGraph, gap: RoleGap, language: Language): string {
  const messages = language.messages('gap', gapMessages);
  const { differenceText, stepName, yearsText } = language.messages('figures', figuresMessages);
  const { scale } = graph.document;
  const lines = [
    `# ${messages.markdown.title(plain(gap.from.title), plain(gap.to.title))}`,
    '',
    ...(gap.to.document
      ? [
          messages.markdown.figures(gap.steps, gap.skillsShort, gap.readiness, gap.retention, gap.fit),
          '',
          messages.example,
        ]
      : [language.messages('sentences', sentences).undescribed]),
  ];
  for (const group of GROUPS) {
    const rows = gap.skills.filter(({ class: kind }) => kind === group);
    if (rows.length === 0) continue;
    lines.push('', `## ${messages.groups[group].title} (${rows.length})`, '');
    for (const { skill, held, required, step } of rows) {
      const name = plain(graph.skills.get(skill)?.name ?? skill);
      const from = plain(stepName(scale, held));
      const to = plain(stepName(scale, required));
      lines.push(`- ${name}: ${from} → ${required === 0 ? messages.markdown.notAsked : to}`);
      if (step === 0) continue;
      // Today's and the required level, in the words of the ladder: this is what a conversation is about.
      const now = held === 0 ? '' : stepWording(graph, skill, held);
      const then = stepWording(graph, skill, required);
      if (now) lines.push(`  - ${messages.markdown.held(from)}: ${plain(now)}`);
      if (then) lines.push(`  - ${messages.markdown.asked(to)}: ${plain(then)}`);
    }
  }
  if (gap.responsibilities.gained.length > 0) {
    lines.push('', `## ${messages.responsibilitiesGained}`, '');
    for (const { title, text } of gap.responsibilities.gained)
      lines.push(`- **${plain(title)}**${text ? `: ${plain(text)}` : ''}`);
  }
  lines.push('', `## ${messages.pay}`, '', differenceText(gap.pay), '', `## ${messages.experience}`, '');
  lines.push(
    `${yearsText(gap.experience.from) || messages.notStated} → ${yearsText(gap.experience.to) || messages.notStated}`,
  );
  lines.push('', `## ${messages.education}`, '', plain(gap.education.to?.minimum ?? messages.notStated), '');
  return lines.join('\n');
}

function plain(text: string): string {
  // Many renderers turn the last three, which are addresses, into links.
  const signs = /[\\`*_[\]<>#|&~]|:(?=\/\/)|(?<=\bwww)\.|@/gi;
  return text.trim().replace(/\s+/g, ' ').replace(signs, '\\$&');
}
