import neo4j, { type Driver } from 'neo4j-driver';
import type { Sent } from './captured.ts';
import type { Address } from './servers/address.ts';

/** A driver set as the API's own. */
export function openRawDriver({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** Runs statements as somebody with a driver would: what can be asked at once is, and each is read to its end. */
export async function runRaw(driver: Driver, database: string, sent: readonly Sent[]): Promise<null> {
  const last = sent.at(-1)?.wave ?? -1;
  for (let wave = 0; wave <= last; wave += 1) {
    await Promise.all(
      sent.filter((each) => each.wave === wave).map((each) => runOne(driver, database, each)),
    );
  }
  return null;
}

async function runOne(driver: Driver, database: string, { text, parameters }: Sent): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}
