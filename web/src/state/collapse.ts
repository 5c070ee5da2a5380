interface Ends {
  from: string;
  to: string;
}

/** Who is next to whom, both ways. */
export function neighboursOf(edges: Iterable<Ends>): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => {
    const set = near.get(a) ?? new Set();
    set.add(b);
    near.set(a, set);
  };
  for (const { from, to } of edges) {
    put(from, to);
    put(to, from);
  }
  return near;
}

/**
 * What hangs on a node alone: every neighbour (and what is behind it) that reaches the rest of the picture only through it
 * and came after it. The order of `nodes` says who came first.
 */
export function hangingOn(id: string, nodes: readonly string[], edges: readonly Ends[]): Set<string> {
  const here = new Set(nodes);
  const near = neighboursOf(edges.filter((edge) => here.has(edge.from) && here.has(edge.to)));
  const earlier = new Set(nodes.slice(0, Math.max(0, nodes.indexOf(id))));
  const hanging = new Set<string>();
  for (const start of near.get(id) ?? []) {
    if (hanging.has(start) || start === id) continue;
    const part = new Set([start]);
    for (const at of part) for (const next of near.get(at) ?? []) if (next !== id) part.add(next);
    if (![...part].some((member) => earlier.has(member))) for (const member of part) hanging.add(member);
  }
  return hanging;
}
