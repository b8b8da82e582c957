/** A job advert from a role, as a sheet and as a `JobPosting` of schema.org. */
import { UNIT_TEXT } from '../schema-org/terms';
import { moveCriteria } from '../../graph/moves';
import { dutyItem } from './criteriaSheet';
import {
  askedSkills,
  backgroundSection,
  factsOf,
  originOf,
  paySection,
  wordsWithExamples,
  wordsAt,
  type AskedSkill,
  type SheetSource,
} from './parts';
import { list, section, text, type Sheet, type SheetBlock, type SheetItem } from './sheet';

export function advertSheet(source: SheetSource): Sheet {
  const { graph, role, texts } = source;
  const { headings } = texts;
  const asked = askedSkills(graph, role);
  const of = (need: AskedSkill['requirement']['need']) =>
    asked.filter(({ requirement }) => requirement.need === need).map((one) => bringItem(source, one));
  const { primary = [], secondary = [] } = role.document?.responsibilities ?? {};
  const onward = graph.neighbours(role.id).advancementTo;
  return {
    kind: texts.kinds.advert,
    title: role.title,
    facts: factsOf(source),
    sections: [
      ...section(headings.about, text(role.document?.summary)),
      ...section(headings.doing, list([...primary, ...secondary].map(dutyItem))),
      ...section(headings.bring, list(of('required'))),
      ...section(headings.niceToHave, list(of('preferred'))),
      ...backgroundSection(source),
      ...paySection(source),
      ...section(
        headings.growth,
        list(onward.map(({ role: next, move }) => ({ text: next.title, details: moveCriteria(move) }))),
      ),
    ],
    foot: [...originOf(source), texts.advertPurpose],
  };
}

/** A skill with its sentence. An advert has no names of steps, which nobody outside knows. */
function bringItem({ graph, texts }: SheetSource, { skill, requirement }: AskedSkill): SheetItem {
  const words = wordsWithExamples(wordsAt(graph, skill, requirement.level), texts).text;
  return words === '' ? { text: skill.name } : { label: skill.name, text: words };
}

/**
 * The role as a `JobPosting`. Of several bands the first is its pay, because a posting has one. Whoever publishes it
 * has to add `jobLocation`, `employmentType` and `validThrough`, which no ladder knows.
 */
export function jobPosting(source: SheetSource): Record<string, unknown> {
  const { graph, role, date } = source;
  const { owner, language } = graph.document;
  const sheet = advertSheet(source);
  const [band] = role.pay;
  const { least } = role.document?.experience ?? {};
  const { minimum } = role.document?.education ?? {};
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: role.title,
    description: sheet.sections.map(({ heading, blocks }) => html(heading, blocks)).join('\n'),
    datePosted: date,
    inLanguage: language,
    identifier: { '@type': 'PropertyValue', name: graph.document.id, value: role.id },
    hiringOrganization: owner && { '@type': 'Organization', name: owner.name, sameAs: owner.url },
    skills: askedSkills(graph, role).map(({ skill }) => skill.name),
    occupationalCategory: role.document?.category,
    relevantOccupation: role.document?.sameAs?.length
      ? { '@type': 'Occupation', name: role.title, sameAs: role.document.sameAs }
      : undefined,
    experienceRequirements:
      least === undefined
        ? undefined
        : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(least * 12) },
    educationRequirements: minimum && {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: minimum,
    },
    baseSalary: band && {
      '@type': 'MonetaryAmount',
      currency: band.currency,
      value: {
        '@type': 'QuantitativeValue',
        minValue: band.min,
        maxValue: band.max,
        unitText: UNIT_TEXT[band.period],
      },
    },
  };
  return Object.fromEntries(Object.entries(posting).filter(([, value]) => value !== undefined));
}

/** A section as HTML, the form in which job sites read a description. */
function html(heading: string, blocks: readonly SheetBlock[]): string {
  const body = blocks.map((block) => {
    if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`;
    const lines =
      block.kind === 'table'
        ? block.rows.map((row) => escaped(row.join(': ')))
        : block.items.map(({ label, text: words, details = [] }) =>
            [
              label === undefined ? '' : `<strong>${escaped(label)}</strong>`,
              ...[words, ...details].map(escaped),
            ]
              .filter(Boolean)
              .join('. '),
          );
    return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  });
  return `<h2>${escaped(heading)}</h2>${body.join('')}`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
