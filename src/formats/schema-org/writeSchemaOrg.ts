/**
 * Writes a ladder as one JSON-LD graph in the terms of schema.org. `readSchemaOrg` reads it back as the same
 * ladder.
 */
import { CareerGraph } from '../../graph/careerGraph';
import type { Requirement } from '../../graph/effective';
import { NameIndex } from '../../graph/names';
import {
  ladderSchema,
  MOVE_LISTS,
  type LadderDocument,
  type RoleDocument,
  type Rung,
} from '../../model/ladder/ladder';
import { writtenLadder } from './schemaOrg';
import { OWN } from './nodes';
import { CONTEXT, dutyLines, SETS, STANDARD_HEAD, UNIT_TEXT } from './terms';
import { differences, type ExportResult } from '../exportResult';

const MOST_INDENTED = 4_000_000;

/** Writes the graph, and reads it back once to find what it lacks. */
export function writeSchemaOrg(document: LadderDocument): ExportResult {
  const skills = new NameIndex(document.skills);
  const nameOf = new Map(document.skills.map(({ id, name }) => [id, name]));
  const inherited = inheritedBy(document);
  const graph = [
    ladderNode(document),
    ...SETS.map(([id, field]) => ({
      '@type': 'DefinedTermSet',
      '@id': id,
      name: field,
      hasDefinedTerm: document[field].map((entry) => term(id, entry)),
    })),
    ...document.roles.map((role) =>
      roleNode(
        role,
        document,
        (ref) => ({ id: skills.find(ref), name: nameOf.get(skills.find(ref) ?? '') }),
        inherited(role),
      ),
    ),
  ];
  const whole = { '@context': CONTEXT, '@graph': graph };
  const compact = JSON.stringify(whole);
  // Nobody reads a large ladder as JSON, and indentation would make it too large for a reader.
  const text = `${compact.length > MOST_INDENTED ? compact : JSON.stringify(whole, undefined, 2)}\n`;
  const path = `${document.id}.jsonld`;
  const back = ladderSchema.safeParse(writtenLadder(path, text));
  return { files: [{ path, text }], leftOut: differences(document, back.data) };
}

type Fields = Record<string, unknown>;

/** The requirements that each role inherits (method 2a). The graph is built only for a ladder that has some. */
function inheritedBy(document: LadderDocument): (role: RoleDocument) => readonly Requirement[] {
  if (document.roles.every(({ buildsOn }) => buildsOn.length === 0)) return () => [];
  const { roles } = new CareerGraph(document);
  return (role) => {
    const node = roles.get(role.id);
    if (node?.document !== role) return [];
    return [...node.requirements.values()].filter(({ from }) => from !== undefined);
  };
}

function ladderNode(document: LadderDocument): Fields {
  const { id, title, summary, edition, language, licence, owner } = document;
  const ownFields = Object.entries(document).filter(([key]) => !STANDARD_HEAD.has(key));
  return withoutEmpty({
    '@type': 'Dataset',
    '@id': '#ladder',
    identifier: id,
    name: title,
    description: summary,
    version: edition,
    inLanguage: language,
    license: licence === undefined ? undefined : { '@type': 'CreativeWork', name: licence },
    publisher: owner && withoutEmpty({ '@type': 'Organization', name: owner.name, url: owner.url }),
    // Always present, because it distinguishes a whole ladder from occupations of other publishers.
    [`${OWN}ladder`]: Object.fromEntries(ownFields.filter(([, value]) => value !== undefined)),
  });
}

interface Entry {
  id: string;
  name: string;
  meaning?: string | undefined;
  summary?: string | undefined;
  expectations?: Rung['expectations'];
  typicalYears?: Rung['typicalYears'];
  canStay?: Rung['canStay'];
}

/** Fields of a level that the vocabulary has no terms for. */
const LEVEL_FIELDS = ['expectations', 'typicalYears', 'canStay'] as const;

/** A level, a family, a step or a skill as a term of its set. */
function term(set: string, entry: Entry | LadderDocument['skills'][number]): Fields {
  const { id, name, meaning, summary } = entry as Entry;
  const standard = {
    '@type': 'DefinedTerm',
    '@id': `${set}/${id}`,
    termCode: id,
    name,
    description: meaning ?? summary,
  };
  if (!('kind' in entry)) {
    const own = Object.fromEntries(
      LEVEL_FIELDS.flatMap((field) => (field in entry ? [[field, entry[field]]] : [])),
    );
    return withoutEmpty({
      ...standard,
      [`${OWN}level`]: Object.values(own).some((value) => value !== undefined) ? own : undefined,
    });
  }
  const { kind, group, indicators, links, aliases, sameAs } = entry;
  return withoutEmpty({
    ...standard,
    alternateName: aliases,
    sameAs,
    [`${OWN}skill`]: withoutEmpty({
      kind,
      group,
      indicators: Object.keys(indicators).length > 0 ? indicators : undefined,
      links,
    }),
  });
}

function roleNode(
  role: RoleDocument,
  { currency, region }: LadderDocument,
  skillOf: (ref: string) => { id: string | undefined; name: string | undefined },
  inherited: readonly Requirement[],
): Fields {
  const { experience, education, responsibilities } = role;
  const { minimum, ...otherEducation } = education;
  const { least, note, ...otherExperience } = experience;
  // Twelve months per year are exact for most figures. Otherwise the figure is also in our own terms.
  const months = least === undefined ? undefined : least * 12;
  const years = months !== undefined && months / 12 !== least ? { least } : {};
  const regions = new Set(role.pay.map((band) => band.region ?? region ?? '').filter((one) => one !== ''));
  const moves = Object.fromEntries(MOVE_LISTS.map((list) => [list, role[list]]));
  return withoutEmpty({
    '@type': 'Occupation',
    '@id': `#roles/${role.id}`,
    identifier: role.id,
    name: role.title,
    alternateName: role.aliases,
    description: role.summary,
    sameAs: role.sameAs,
    occupationalCategory: role.tags,
    responsibilities: dutyLines(responsibilities),
    skills: [...role.requirements, ...inherited].map(({ skill, weight, need, inferred, ...asks }) => {
      const { id, name } = skillOf(skill);
      return withoutEmpty({
        '@type': 'DefinedTerm',
        termCode: id ?? skill,
        name: name ?? skill,
        inDefinedTermSet: { '@id': '#skills' },
        // `skill` is the name used for the skill, if it is not its id. `from` marks an inherited requirement, which is there
        // for readers that do not know `buildsOn`.
        [`${OWN}asks`]: withoutEmpty({
          ...asks,
          weight: weight === 1 ? undefined : weight,
          need: need === 'required' ? undefined : need,
          inferred: inferred || undefined,
          skill: id === skill || id === undefined ? undefined : skill,
        }),
      });
    }),
    estimatedSalary: role.pay.map(({ min, max, mid, period, ...band }) =>
      withoutEmpty({
        '@type': 'MonetaryAmount',
        currency: band.currency ?? currency,
        value: withoutEmpty({
          '@type': 'QuantitativeValue',
          minValue: min,
          maxValue: max,
          value: mid,
          unitText: UNIT_TEXT[period],
        }),
        [`${OWN}band`]: withoutEmpty({
          ...band,
          currency: undefined,
          ownCurrency: band.currency !== undefined,
        }),
      }),
    ),
    occupationLocation: [...regions].map((name) => ({ '@type': 'AdministrativeArea', name })),
    educationRequirements: minimum && {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: minimum,
    },
    experienceRequirements:
      note || months !== undefined
        ? withoutEmpty({
            '@type': 'OccupationalExperienceRequirements',
            monthsOfExperience: months,
            description: note,
          })
        : undefined,
    [`${OWN}role`]: withoutEmpty({
      shortTitle: role.shortTitle,
      family: role.family,
      level: role.level,
      category: role.category,
      openings: role.openings,
      hat: role.hat || undefined,
      buildsOn: role.buildsOn.length > 0 ? role.buildsOn : undefined,
      source: role.source,
      ...moves,
      responsibilities:
        responsibilities.primary.length + responsibilities.secondary.length > 0
          ? responsibilities
          : undefined,
      experience: withoutEmpty({ ...otherExperience, ...years }),
      education: withoutEmpty(otherEducation),
    }),
  });
}

/** The fields without empty texts and lists. */
function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
