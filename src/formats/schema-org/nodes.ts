/** The nodes of a JSON-LD graph, whichever of its forms a page uses. */
import type { Place } from '../../model/validation/issue';
import type { Block } from './blocks';

export type Fields = Readonly<Record<string, unknown>>;

/** A value with the place it was written at. */
export interface Value {
  value: unknown;
  trail: Trail | undefined;
  block: Block;
}

/** The way to a value, last step first: ways share their beginnings, however deep and many they are. */
interface Trail {
  key: string | number;
  up: Trail | undefined;
}

export interface Node extends Value {
  types: readonly string[];
  fields: Fields;
}

/** What a file holds: the roles, what else has a type of its own, and every node that others refer to. */
export interface Graph {
  roles: Node[];
  sets: Node[];
  /** The node with a ladder's own terms, which this product writes. */
  ladder?: Node;
  others: Node[];
  byId: ReadonlyMap<string, Node>;
}

/** The namespace of what the vocabulary has no property for; its values are JSON literals. */
export const OWN = 'rungs:';
export const OWN_NAMESPACE = 'urn:rungs:';

const ROLE_TYPES: ReadonlySet<string> = new Set(['Occupation', 'JobPosting']);

export function graphOf(blocks: readonly Block[]): Graph {
  const byId = new Map<string, Node>();
  const graph = { roles: [] as Node[], sets: [] as Node[], others: [] as Node[], byId };
  let ladder: Node | undefined;
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
      } else if (isFields(value)) {
        const types = typesOf(value);
        const node: Node = { value, trail, block, types, fields: value };
        const id = value['@id'];
        if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, node);
        const isRole = types.some((type) => ROLE_TYPES.has(type));
        if (!inside && isRole) graph.roles.push(node);
        else if (!inside && types.includes('DefinedTermSet')) graph.sets.push(node);
        else if (!inside && Object.hasOwn(value, `${OWN}ladder`) && !ladder) ladder = node;
        else if (!inside && types.length > 0 && entry) graph.others.push(node);
        for (const [key, one] of Object.entries(value)) {
          // What our own terms hold is literal, and never a node.
          if (isFilled(one) && key !== '@context' && !key.startsWith(OWN))
            children.push({
              value: one,
              trail: { key, up: trail },
              inside: inside || isRole,
              entry: entry && key === '@graph',
            });
        }
      }
      // The first comes first again.
      for (const child of children.reverse()) open.push(child);
    }
  }
  return ladder ? { ...graph, ladder } : graph;
}

/** True for a list or node with something in it: the rest holds no node, and a file can have millions. */
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

/** A term of the vocabulary without its address or prefix. */
export function bare(term: string): string {
  if (!term.includes(':')) return term;
  return term.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}

/** The vocabulary has not half as many for any type; a node with more is not read to its end. */
const MOST_PROPERTIES = 500;
/** Stands for the properties that are not read; no name of one. */
export const FURTHER = '…';

/** A node's properties by their bare names, each with its values. */
export function propertiesOf(node: Value): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  if (!isFields(node.value)) return found;
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

/** The single values of a list, a set or a typed value; a literal stays whole. */
function valuesOf(given: Value, literal: boolean): Value[] {
  if (literal || typeof given.value !== 'object') return given.value === '' ? [] : [given];
  const result: Value[] = [];
  const open: Value[] = [given];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, trail, block } = next;
    if (value === null || value === '') continue;
    const inner = isFields(value)
      ? ['@list', '@set', '@value'].find((key) => Object.hasOwn(value, key))
      : undefined;
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--)
        open.push({ value: value[at], trail: { key: at, up: trail }, block });
    } else if (inner !== undefined && isFields(value))
      open.push({ value: value[inner], trail: { key: inner, up: trail }, block });
    else result.push(next);
  }
  return result;
}

/** The node a value refers to by `@id` alone, else the value. */
export function resolved(given: Value, byId: ReadonlyMap<string, Node>): Value {
  if (!isFields(given.value) || Object.keys(given.value).length !== 1) return given;
  const id = given.value['@id'];
  return typeof id === 'string' ? (byId.get(id) ?? given) : given;
}

export function placeOf({ block, trail }: Value): Place {
  const path: (string | number)[] = [];
  for (let step = trail; step !== undefined; step = step.up) path.push(step.key);
  return block.locate(path.reverse());
}

/** Text or a figure as text; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
