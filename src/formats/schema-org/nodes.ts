/** Reads the nodes of a JSON-LD graph in any of its forms. */
import type { Place } from '../../model/validation/issue';
import type { Block } from './blocks';
import { isRecord } from '../../model/validation/values';

export type Fields = Readonly<Record<string, unknown>>;

/** A value with its place. */
export interface Value {
  value: unknown;
  trail: Trail | undefined;
  block: Block;
}

/**
 * The path to a value, last step first. Paths share their beginnings, so that deep and numerous paths stay
 * small.
 */
interface Trail {
  key: string | number;
  up: Trail | undefined;
}

export interface JsonLdNode extends Value {
  types: readonly string[];
  fields: Fields;
}

/** The contents of a file: roles, other typed nodes, and every node that others refer to. */
export interface Graph {
  roles: JsonLdNode[];
  sets: JsonLdNode[];
  /** The node with our own terms for a whole ladder. */
  ladder?: JsonLdNode;
  others: JsonLdNode[];
  byId: ReadonlyMap<string, JsonLdNode>;
}

/** The namespace for everything the vocabulary has no property for. Its values are JSON literals. */
export const OWN = 'rungs:';
export const OWN_NAMESPACE = 'urn:rungs:';

const ROLE_TYPES: ReadonlySet<string> = new Set(['Occupation', 'JobPosting']);

export function graphOf(blocks: readonly Block[]): Graph {
  const byId = new Map<string, JsonLdNode>();
  const graph = { roles: [] as JsonLdNode[], sets: [] as JsonLdNode[], others: [] as JsonLdNode[], byId };
  let ladder: JsonLdNode | undefined;
  for (const block of blocks) {
    const open: { value: unknown; trail: Trail | undefined; inside: boolean; entry: boolean }[] = [
      { value: block.value, trail: undefined, inside: false, entry: true },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { value, trail, inside, entry } = next;
      const children: typeof open = [];
      if (Array.isArray(value)) {
        for (const [key, one] of value.entries())
          if (typeof one === 'object')
            children.push({ value: one, trail: { key, up: trail }, inside, entry });
      } else if (isRecord(value)) {
        const types = typesOf(value);
        const node: JsonLdNode = { value, trail, block, types, fields: value };
        const id = value['@id'];
        if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, node);
        const isRole = types.some((type) => ROLE_TYPES.has(type));
        if (!inside && isRole) graph.roles.push(node);
        else if (!inside && types.includes('DefinedTermSet')) graph.sets.push(node);
        else if (!inside && Object.hasOwn(value, `${OWN}ladder`) && !ladder) ladder = node;
        else if (!inside && types.length > 0 && entry) graph.others.push(node);
        for (const [key, one] of Object.entries(value)) {
          // Values of our own terms are literals and contain no nodes.
          if (isFilled(one) && key !== '@context' && !key.startsWith(OWN))
            children.push({
              value: one,
              trail: { key, up: trail },
              inside: inside || isRole,
              entry: entry && key === '@graph',
            });
        }
      }
      // A stack returns the last element first, so they are added in reverse.
      for (const child of children.reverse()) open.push(child);
    }
  }
  return ladder ? { ...graph, ladder } : graph;
}

/** True for a non-empty list or node. Others contain no node, and a file can have millions of them. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null;
}

/** Types without the address of the vocabulary. */
function typesOf(fields: Fields): string[] {
  const types = fields['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map(bare);
}

/** A term of the vocabulary without address or prefix. */
export function bare(term: string): string {
  if (!term.includes(':')) return term;
  return term.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}

/** More than twice the properties of any type in the vocabulary. Further ones are not read. */
const MOST_PROPERTIES = 500;
/** Key for the properties that are not read. No property has this name. */
export const FURTHER = '…';

/** A node's properties by bare name, each with its values. */
export function propertiesOf(node: Value): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  if (!isRecord(node.value)) return found;
  for (const [key, value] of Object.entries(node.value)) {
    if (key === '@type' || key === '@context' || value === null) continue;
    if (found.size >= MOST_PROPERTIES) {
      found.set(FURTHER, [{ value, trail: { key, up: node.trail }, block: node.block }]);
      break;
    }
    const name = bare(key);
    const values = valuesOf(
      { value, trail: { key, up: node.trail }, block: node.block },
      key.startsWith(OWN),
    );
    found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return found;
}

/** The values of a list, a set or a typed value. A literal stays whole. */
function valuesOf(given: Value, literal: boolean): Value[] {
  if (literal || typeof given.value !== 'object') return given.value === '' ? [] : [given];
  const result: Value[] = [];
  const open: Value[] = [given];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, trail, block } = next;
    if (value === null || value === '') continue;
    const inner = isRecord(value)
      ? ['@list', '@set', '@value'].find((key) => Object.hasOwn(value, key))
      : undefined;
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--)
        open.push({ value: value[at], trail: { key: at, up: trail }, block });
    } else if (inner !== undefined && isRecord(value))
      open.push({ value: value[inner], trail: { key: inner, up: trail }, block });
    else result.push(next);
  }
  return result;
}

/** The node that a value refers to with only an `@id`, or else the value itself. */
export function dereferenced(given: Value, byId: ReadonlyMap<string, JsonLdNode>): Value {
  if (!isRecord(given.value) || Object.keys(given.value).length !== 1) return given;
  const id = given.value['@id'];
  return typeof id === 'string' ? (byId.get(id) ?? given) : given;
}

export function placeOf({ block, trail }: Value): Place {
  const path: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.up) path.push(step.key);
  return block.locate(path.reverse());
}

/** Text or a figure as text. Empty for any other value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
