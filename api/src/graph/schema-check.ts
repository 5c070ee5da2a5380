import { loadSchema, statement } from '@mask-diplomacy/cypher';
import type { Logger } from 'pino';
import type { Runner, Scope } from './run.ts';

/** What the database lacks of the constraints and indexes that this version reads by. */
export interface SchemaCheck {
  /** Names; empty when nothing is lacking, or that is not known yet. */
  lacking(): readonly string[];
  /** Looks now, and again until nothing is lacking. To be called when the database begins to answer. */
  look(): void;
  stop(): void;
}

interface SchemaCheckOptions {
  readonly runner: Pick<Runner, 'run'>;
  readonly log: Logger;
  /** Between two looks while something is lacking. */
  readonly pauseMilliseconds?: number;
}

const indexNames = statement<Record<never, never>, { name: string }>('index-names', {
  params: [],
  row: ['name'],
});

const LOOK_MILLISECONDS = 5000;
const PAUSE_MILLISECONDS = 10_000;

/** What to do about a database that an earlier version loaded. */
export const LOAD_AGAIN = 'run `npx pnpm seed load`, which makes what is lacking';

/**
 * Finds out whether the database was loaded by an earlier version, without an index that this one reads by. Most fields
 * then only take longer; what searches by a full-text index that is not there fails with an error that says so.
 */
export function checkSchema({ runner, log, pauseMilliseconds }: SchemaCheckOptions): SchemaCheck {
  let lacking: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const scope = (): Scope => ({
    deadline: Date.now() + LOOK_MILLISECONDS,
    deadlineMilliseconds: LOOK_MILLISECONDS,
    signal: new AbortController().signal,
    log,
  });
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      const names = new Set((await runner.run(indexNames, {}, scope())).map(({ name }) => name));
      const missing = loadSchema().flatMap(({ name }) => (names.has(name) ? [] : name));
      if (missing.length > 0 && missing.join() !== lacking.join()) {
        log.warn({ lacking: missing }, `the database was loaded by an earlier version: ${LOAD_AGAIN}`);
      } else if (missing.length === 0 && lacking.length > 0) {
        log.info('the database lacks no index any more');
      }
      lacking = missing;
    } catch (error) {
      // A user who may not see indexes, or a database that went away again: it is looked at when it next answers.
      log.debug({ err: error }, 'indexes could not be looked at');
      lacking = [];
    }
    if (isStopped || lacking.length === 0) return;
    timer = setTimeout(() => void look(), pauseMilliseconds ?? PAUSE_MILLISECONDS);
    timer.unref();
  };
  return {
    lacking: () => lacking,
    look: () => void look(),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
