import type { Driver, Session } from 'neo4j-driver';
import { createDriver, type DatabaseSettings } from './driver.ts';

/** Connections to the database, which can be given up for new ones. */
export interface Pool {
  readonly session: Driver['session'];
  /**
   * Lets go of every connection. A database that hung, or a network that swallowed what was sent, may never answer on the
   * old ones, and each would hold its place for hours.
   */
  readonly renew: () => void;
  readonly close: () => Promise<void>;
}

export function createPool(settings: DatabaseSettings, size: number): Pool {
  let driver = createDriver(settings, size);
  return {
    session: (config): Session => driver.session(config),
    renew() {
      const old = driver;
      driver = createDriver(settings, size);
      void old.close().catch(() => undefined);
    },
    close: () => driver.close(),
  };
}
