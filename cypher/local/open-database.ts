import { openLocal } from './local.ts';
import { openRemote } from './remote.ts';
import type { DatabaseHandle, OpenDatabaseOptions } from './types.ts';

/**
 * A Neo4j that answers: the one NEO4J_URI names, else the local server of this checkout, which is fetched, set up
 * and started as needed, or joined when it runs already. Throws `DatabaseError`.
 *
 * A local server runs while at least one process that opened it lives, and ends by itself within seconds of the
 * last one's death, however that came. Call `stop` on the way out all the same (see `stopOnExit`): it waits for
 * the clean end. No signal handlers are installed here.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<DatabaseHandle> {
  const env = options.env ?? process.env;
  if (options.ephemeral !== true && env.NEO4J_URI) return openRemote(env.NEO4J_URI, env, options.onProgress);
  return openLocal(options);
}
