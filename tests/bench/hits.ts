import neo4j, { type Driver } from 'neo4j-driver';
import type { Sent } from './captured.ts';

/** What PROFILE says of one statement. */
export interface Profile {
  /** Database hits: nodes, relationships, properties and index entries looked at. */
  readonly hits: number;
  readonly rows: number;
  /** Names of the operators, from the result down. */
  readonly operators: readonly string[];
}

interface Plan {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

/** Runs a statement under PROFILE, which reads but times nothing worth telling. */
export async function profile(
  driver: Driver,
  database: string,
  { text, parameters }: Pick<Sent, 'text' | 'parameters'>,
): Promise<Profile> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, parameters, { timeout: 300_000 });
    const plans = summary.profile ? flatten(summary.profile as unknown as Plan) : [];
    return {
      hits: plans.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
      rows: records.length,
      operators: plans.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
    };
  } finally {
    await session.close();
  }
}

function flatten(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(flatten)];
}

/** Database hits of several statements in all. */
export async function hitsOf(driver: Driver, database: string, sent: readonly Sent[]): Promise<number> {
  let hits = 0;
  for (const each of sent) hits += (await profile(driver, database, each)).hits;
  return hits;
}
