/** Reads a whole ladder from a graph with the terms of `terms.ts`. Texts stay as written. */
import type { LadderInput, RoleDocument } from '../../model/ladder/ladder';
import { PAY_PERIODS } from '../../model/ladder/money';
import { OWN, propertiesOf, type Fields, type Graph, type JsonLdNode, type Value } from './nodes';
import type { SchemaOrgIssues } from './report';
import { dutyLines, SETS, UNIT_TEXT } from './terms';
import { reason } from '../../model/validation/reasons';
import { isRecord } from '../../model/validation/values';

type Properties = Map<string, Value[]>;

/** The properties of each kind of node. Others are reported. */
const KNOWN = {
  Dataset: 'identifier name description version inLanguage license publisher @id rungs:ladder',
  DefinedTermSet: 'name hasDefinedTerm @id',
  DefinedTerm:
    'termCode name description alternateName sameAs inDefinedTermSet @id rungs:skill rungs:level rungs:asks',
  Occupation:
    'identifier name alternateName sameAs description occupationalCategory responsibilities skills estimatedSalary occupationLocation educationRequirements experienceRequirements @id rungs:role',
  MonetaryAmount: 'currency value rungs:band',
  QuantitativeValue: 'minValue maxValue value unitText',
  EducationalOccupationalCredential: 'credentialCategory',
  OccupationalExperienceRequirements: 'monthsOfExperience description',
  CreativeWork: 'name',
  Organization: 'name url',
  AdministrativeArea: 'name',
} as const;

/**
 * Reads the graph without validating it. The checks report missing and invalid values at the places given
 * here.
 */
export function readGraph(
  graph: Graph,
  report: SchemaOrgIssues,
): { value: LadderInput; places: ReadonlyMap<string, Value> } {
  const reader = new OwnReader(graph, report);
  return { value: reader.read(), places: reader.places };
}

class OwnReader {
  readonly places = new Map<string, Value>();
  readonly #graph: Graph;
  readonly #report: SchemaOrgIssues;

  constructor(graph: Graph, report: SchemaOrgIssues) {
    this.#graph = graph;
    this.#report = report;
  }

  read(): LadderInput {
    const head = this.#graph.ladder ? this.#properties('Dataset', this.#graph.ladder) : new Map();
    const [license] = head.get('license') ?? [];
    const [publisher] = head.get('publisher') ?? [];
    const owner = publisher ? this.#properties('Organization', publisher) : undefined;
    const own = literal(head, 'ladder');
    const lists: Fields = Object.fromEntries(SETS.map(([id, field]) => [field, this.#terms(id, field)]));
    for (const set of this.#graph.sets) {
      if (!SETS.some(([id]) => id === set.fields['@id']))
        this.#report.leftOut('DefinedTermSet', reason('NO_SUCH_LIST'), set);
    }
    const value: Fields = {
      ...own,
      ...given({
        id: first(head, 'identifier'),
        title: first(head, 'name'),
        summary: first(head, 'description'),
        edition: first(head, 'version'),
        language: first(head, 'inLanguage'),
        licence: license && first(this.#properties('CreativeWork', license), 'name'),
        owner: owner && given({ name: first(owner, 'name'), url: first(owner, 'url') }),
      }),
      ...lists,
      roles: this.#graph.roles.map((node, at) => this.#role(node, `roles ${at}`)),
    };
    if (this.#graph.ladder) this.places.set('id', this.#graph.ladder);
    return value as unknown as LadderInput;
  }

  #terms(id: string, field: string): Fields[] {
    const set = this.#graph.byId.get(id);
    if (!set) return [];
    const terms = this.#properties('DefinedTermSet', set).get('hasDefinedTerm') ?? [];
    return terms.map((one, at) => {
      this.places.set(`${field} ${at}`, one);
      const properties = this.#properties('DefinedTerm', one);
      const meaning = first(properties, 'description');
      return {
        ...given({
          id: first(properties, 'termCode'),
          name: first(properties, 'name'),
          [field === 'families' || field === 'skills' ? 'summary' : 'meaning']: meaning,
          aliases: all(properties, 'alternateName'),
          sameAs: all(properties, 'sameAs'),
        }),
        ...literal(properties, 'skill'),
        ...literal(properties, 'level'),
      };
    });
  }

  #role(node: JsonLdNode, path: string): Fields {
    this.places.set(path, node);
    const properties = this.#properties('Occupation', node);
    const { responsibilities, experience, education, ...own } = literal(properties, 'role');
    for (const place of properties.get('occupationLocation') ?? [])
      this.#properties('AdministrativeArea', place);
    return {
      ...own,
      ...given({
        id: first(properties, 'identifier'),
        title: first(properties, 'name'),
        aliases: all(properties, 'alternateName'),
        sameAs: all(properties, 'sameAs'),
        summary: first(properties, 'description'),
        tags: all(properties, 'occupationalCategory'),
        responsibilities: this.#duties(properties, responsibilities),
        requirements: (properties.get('skills') ?? [])
          .filter((one) => !isInherited(one))
          .map((one, at) => this.#requirement(one, `${path} requirements ${at}`)),
        pay: (properties.get('estimatedSalary') ?? []).map((one, at) => this.#band(one, `${path} pay ${at}`)),
        experience: this.#experience(properties, experience),
        education: this.#education(properties, education),
      }),
    };
  }

  /** Both kinds of duties if they match the vocabulary's list. Otherwise that list, all of it primary. */
  #duties(properties: Properties, own: unknown): unknown {
    const stated = all(properties, 'responsibilities') ?? [];
    if (isDuties(own) && JSON.stringify(dutyLines(own)) === JSON.stringify(stated)) return own;
    return stated.length === 0 ? undefined : { primary: stated.map((title) => ({ title })) };
  }

  #requirement(one: Value, path: string): Fields {
    this.places.set(path, one);
    const properties = this.#properties('DefinedTerm', one);
    const skill = first(properties, 'termCode') ?? first(properties, 'name');
    return { ...given({ skill }), ...literal(properties, 'asks') };
  }

  #band(one: Value, path: string): Fields {
    this.places.set(path, one);
    const properties = this.#properties('MonetaryAmount', one);
    const { ownCurrency, ...own } = literal(properties, 'band');
    const [range] = properties.get('value') ?? [];
    const figures = range ? this.#properties('QuantitativeValue', range) : new Map<string, Value[]>();
    const unit = first(figures, 'unitText');
    return {
      ...own,
      ...given({
        min: first(figures, 'minValue'),
        max: first(figures, 'maxValue'),
        mid: first(figures, 'value'),
        period: PAY_PERIODS.find((period) => UNIT_TEXT[period] === unit) ?? unit,
        currency: ownCurrency === false ? undefined : first(properties, 'currency'),
      }),
    };
  }

  #experience(properties: Properties, own: unknown): Fields {
    const [stated] = properties.get('experienceRequirements') ?? [];
    const inner = stated ? this.#properties('OccupationalExperienceRequirements', stated) : new Map();
    const months = first(inner, 'monthsOfExperience');
    const least = typeof months === 'number' ? months / 12 : months;
    const kept = isRecord(own) ? own : {};
    const exact = typeof kept['least'] === 'number' && kept['least'] * 12 === months ? kept['least'] : least;
    const { least: _least, ...others } = kept;
    return { ...others, ...given({ least: exact, note: first(inner, 'description') }) };
  }

  #education(properties: Properties, own: unknown): Fields {
    const [stated] = properties.get('educationRequirements') ?? [];
    const inner = stated ? this.#properties('EducationalOccupationalCredential', stated) : new Map();
    return { ...(isRecord(own) ? own : {}), ...given({ minimum: first(inner, 'credentialCategory') }) };
  }

  /** The properties of a node. Those that its kind does not have are reported. */
  #properties(kind: keyof typeof KNOWN, node: Value): Properties {
    if (!isRecord(node.value)) {
      this.#report.property(kind, 'value', node);
      return new Map();
    }
    const properties = propertiesOf(node);
    this.#report.unknown(kind, properties, new Set(KNOWN[kind].split(' ')));
    return properties;
  }
}

/** Whether a skill of an occupation is written only for readers that do not know `buildsOn`. */
function isInherited(one: Value): boolean {
  return isRecord(one.value) && 'from' in literal(propertiesOf(one), 'asks');
}

function first(properties: Properties, name: string): unknown {
  return properties.get(name)?.[0]?.value;
}

function all(properties: Properties, name: string): unknown[] | undefined {
  return properties.get(name)?.map(({ value }) => value);
}

function literal(properties: Properties, name: string): Fields {
  const value = first(properties, `${OWN}${name}`);
  return isRecord(value) ? value : {};
}

function isDuties(value: unknown): value is RoleDocument['responsibilities'] {
  return (
    isRecord(value) &&
    ['primary', 'secondary'].every((kind) => Array.isArray(value[kind]) && value[kind].every(isRecord))
  );
}

function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
