/**
 * Names of codes that the files use without naming them. Titles of major groups: Standard Occupational
 * Classification 2018 (US Office of Management and Budget). Branches of skills and knowledge: O*NET Content
 * Model Reference 29.3 (CC BY 4.0, US Department of Labor). Both are facts of a format, keyed by its codes.
 */
import type { Rung } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';

/** Title of each major group, by the first two digits of its occupations. */
export const MAJOR_GROUPS: ReadonlyMap<string, string> = new Map([
  ['11', 'Management Occupations'],
  ['13', 'Business and Financial Operations Occupations'],
  ['15', 'Computer and Mathematical Occupations'],
  ['17', 'Architecture and Engineering Occupations'],
  ['19', 'Life, Physical, and Social Science Occupations'],
  ['21', 'Community and Social Service Occupations'],
  ['23', 'Legal Occupations'],
  ['25', 'Educational Instruction and Library Occupations'],
  ['27', 'Arts, Design, Entertainment, Sports, and Media Occupations'],
  ['29', 'Healthcare Practitioners and Technical Occupations'],
  ['31', 'Healthcare Support Occupations'],
  ['33', 'Protective Service Occupations'],
  ['35', 'Food Preparation and Serving Related Occupations'],
  ['37', 'Building and Grounds Cleaning and Maintenance Occupations'],
  ['39', 'Personal Care and Service Occupations'],
  ['41', 'Sales and Related Occupations'],
  ['43', 'Office and Administrative Support Occupations'],
  ['45', 'Farming, Fishing, and Forestry Occupations'],
  ['47', 'Construction and Extraction Occupations'],
  ['49', 'Installation, Maintenance, and Repair Occupations'],
  ['51', 'Production Occupations'],
  ['53', 'Transportation and Material Moving Occupations'],
  ['55', 'Military Specific Occupations'],
]);

/** Branch of each element, by the first three parts of its id. */
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ['2.A.1', 'Content skills'],
  ['2.A.2', 'Process skills'],
  ['2.B.1', 'Social skills'],
  ['2.B.2', 'Complex problem solving skills'],
  ['2.B.3', 'Technical skills'],
  ['2.B.4', 'Systems skills'],
  ['2.B.5', 'Resource management skills'],
  ['2.C.1', 'Business and management knowledge'],
  ['2.C.2', 'Manufacturing and production knowledge'],
  ['2.C.3', 'Engineering and technology knowledge'],
  ['2.C.4', 'Mathematics and science knowledge'],
  ['2.C.5', 'Health services knowledge'],
  ['2.C.6', 'Education and training knowledge'],
  ['2.C.7', 'Arts and humanities knowledge'],
  ['2.C.8', 'Law and public safety knowledge'],
  ['2.C.9', 'Communications knowledge'],
  ['2.C.10', 'Transportation knowledge'],
]);

const ELEMENT = /^2\.[ABC](?:\.[0-9a-z]{1,4}){1,6}$/;

/** Content skills that are taught as subjects, like the technical ones. */
const SUBJECTS: ReadonlySet<string> = new Set(['2.A.1.e', '2.A.1.f']);

/** True for the id of a skill (2.A, 2.B) or of a knowledge element (2.C). */
export function isElement(id: string): boolean {
  return ELEMENT.test(id);
}

export function isKnowledge(id: string): boolean {
  return id.startsWith('2.C');
}

export function branchOf(id: string): string {
  const branch = id.split('.', 3).join('.');
  return BRANCHES.get(branch) ?? (isKnowledge(id) ? 'Knowledge' : 'Skills');
}

/**
 * The source does not divide its elements into hard and soft. We call hard what is taught as a subject or
 * technique and shown by a piece of work: all knowledge, the technical skills (2.B.3), mathematics and
 * science. The rest is useful in every trade: communicating, thinking, and working with people, systems and
 * resources.
 */
export function skillKindOf(id: string): 'hard' | 'soft' {
  return isKnowledge(id) || id.startsWith('2.B.3') || SUBJECTS.has(id) ? 'hard' : 'soft';
}

const JOB_ZONES = [1, 2, 3, 4, 5] as const;

/** The job zones, lowest first, by the preparation that an occupation needs. */
export function jobZones(texts: LadderTexts): Rung[] {
  return JOB_ZONES.map((zone) => ({
    id: `zone-${zone}`,
    name: texts[`zone${zone}`],
    meaning: texts[`zoneMeaning${zone}`],
  }));
}

/** The id of the level of a job zone as the source writes it. Undefined for any other text. */
export function jobZoneId(text: string): string | undefined {
  return JOB_ZONES.some((zone) => String(zone) === text) ? `zone-${text}` : undefined;
}

/** The id of the level of occupations without a job zone, below the zones like in the table reader. */
export const NO_ZONE = 'unplaced';
