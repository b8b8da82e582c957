/** The successors of a node. */
type Next = (node: string) => readonly string[];

/**
 * Strongly connected components with more than one member (Tarjan, SIAM J. Comput. 1(2) 1972). Not recursive,
 * so that chains of any length are safe: graphology-components overflows the stack at 8,000. Members are
 * sorted by code unit. Cost: linear in nodes and edges.
 */
export function cyclicGroups(nodes: Iterable<string>, next: Next): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  const work: { node: string; children: readonly string[]; at: number }[] = [];
  const enter = (node: string) => {
    low.set(node, order.size);
    order.set(node, order.size);
    open.push(node);
    isOpen.add(node);
    work.push({ node, children: next(node), at: 0 });
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    enter(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const { node } = frame;
      const child = frame.children[frame.at++];
      if (child !== undefined) {
        if (!order.has(child)) enter(child);
        else if (isOpen.has(child)) lower(low, node, order.get(child));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(low, parent.node, low.get(node));
      if (low.get(node) !== order.get(node)) continue;
      // The group is at the end of the stack, so searching from the end costs no more than the size of the
      // group.
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1) groups.push(group.sort());
    }
  }
  return groups;
}

function lower(low: Map<string, number>, node: string, to: number | undefined): void {
  if (to !== undefined && to < (low.get(node) ?? Infinity)) low.set(node, to);
}
