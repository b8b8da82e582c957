/** An interview guide: for each required skill, what less than required, enough and more looks like. */
import { stepAt } from '../../model/ladder/scale';
import {
  askedSkills,
  factsOf,
  originOf,
  wordsWithExamples,
  wordsAt,
  type AskedSkill,
  type SheetSource,
} from './parts';
import { list, section, text, type Sheet, type SheetItem, type SheetSection } from './sheet';

export function interviewGuide(source: SheetSource): Sheet {
  const { graph, role, texts } = source;
  const required = askedSkills(graph, role).filter(({ requirement }) => requirement.need === 'required');
  return {
    kind: texts.kinds.interview,
    title: role.title,
    facts: factsOf(source),
    sections: [
      ...section(texts.headings.howToUse, list(texts.guideRules)),
      ...required.flatMap((asked) => skillSection(source, asked)),
    ],
    foot: [...originOf(source), texts.guidePurpose],
  };
}

/** The required step between its neighbours, so that an answer can be placed among them. */
function skillSection({ graph, texts }: SheetSource, { skill, requirement }: AskedSkill): SheetSection[] {
  const { scale } = graph.document;
  const required = Math.floor(requirement.level);
  const steps = [required - 1, required, required + 1].flatMap((value): SheetItem[] => {
    const step = stepAt(scale, value);
    const words = wordsWithExamples(wordsAt(graph, skill, value), texts);
    if (!step || words.text === '') return [];
    return value === required
      ? [{ label: texts.requiredStep(step.name), ...words }]
      : [{ label: step.name, text: words.text }];
  });
  return section(skill.name, list(steps), text(requirement.note));
}
