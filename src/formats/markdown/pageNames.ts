import type { CareerGraph } from '../../graph/careerGraph';

/**
 * The name of each described role's page without its ending, by the role's id: the id itself, numbered where some disks
 * could not tell two names apart.
 */
export function pageNames(graph: CareerGraph): Map<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const role of graph.roles.values()) {
    if (!role.document) continue;
    let name = role.id;
    for (let number = 2; used.has(name.normalize('NFC').toLowerCase()); number++)
      name = `${role.id}-${number}`;
    used.add(name.normalize('NFC').toLowerCase());
    names.set(role.id, name);
  }
  return names;
}
