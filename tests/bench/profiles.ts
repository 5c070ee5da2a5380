import type { Driver } from 'neo4j-driver';
import type { Capture, Sent } from './captured.ts';
import { profile, type Profile } from './hits.ts';
import type { Traversal } from './traversals.ts';

/** What a traversal costs the database. */
export interface TraversalCost {
  readonly what: string;
  readonly hits: number;
  readonly rows: number;
  readonly statements: number;
}

export interface Profiled {
  readonly traversals: readonly TraversalCost[];
  /** By name of the statement: the run of it that hit most, and the traversal that it was a part of. */
  readonly statements: ReadonlyMap<string, Profile & { readonly what: string }>;
}

/** Runs each traversal, then each statement it sent under PROFILE. */
export async function profileAll(
  driver: Driver,
  database: string,
  { capture, traversals }: { capture: Capture; traversals: readonly Traversal[] },
): Promise<Profiled> {
  const statements = new Map<string, Profile & { what: string }>();
  const costs: TraversalCost[] = [];
  for (const { what, query } of traversals) {
    let [hits, rows] = [0, 0];
    const sent = await capture(query);
    for (const each of sent) {
      const found = await profile(driver, database, each);
      hits += found.hits;
      rows += found.rows;
      note(statements, each, { ...found, what });
    }
    costs.push({ what, hits, rows, statements: sent.length });
  }
  return { traversals: costs, statements };
}

function note(
  statements: Map<string, Profile & { what: string }>,
  { name }: Sent,
  found: Profile & { what: string },
): void {
  if (name !== null && found.hits >= (statements.get(name)?.hits ?? -1)) statements.set(name, found);
}

/** The operators that decide what is read: seeks, scans, expansions, sorts. Each once, by name. */
export function readingOperators(operators: readonly string[]): string[] {
  return [
    ...new Set(
      operators.filter((name) => /Seek|Scan|Expand|Sort|Top|FromCountStore|ProcedureCall/.test(name)),
    ),
  ].sort();
}
