import { setTimeout as sleep } from 'node:timers/promises';
import { allStatements, type Statement } from '@mask-diplomacy/cypher';
import type { Logger } from 'pino';
import { type Runner, warm } from './run.ts';

export interface PlanningOptions {
  readonly runner: Runner;
  readonly log: Logger;
  /** Whether anybody is being served. */
  readonly isBusy: () => boolean;
}

/** Has the database plan our statements before somebody waits for them. */
export interface Planning {
  /** Begins; one that is under way is given up, for the database it was for is gone. */
  begin(): void;
  stop(): void;
  /** Resolves when every statement has been planned for the first time. */
  readonly done: Promise<void>;
}

/** What the explorer asks for, the opening screen first. Planning takes longest when nothing has been planned yet. */
const FIRST = [
  /^read\/(flows|nodes|dataset|disagreements|search|neighborhood)\//,
  /^read\/events\/[a-z]+-(of|about)-events/,
  /^read\/(countries|actors|sources|products)\//,
];

/** How often to look whether somebody is still being served. */
const BUSY_MILLISECONDS = 100;
/** For so long the planning of a statement gives way to requests; giving way for ever, it would never end on a busy server. */
const GIVE_WAY_MILLISECONDS = 2_000;
/** A request's deadline is too short: on a busy machine a plan cut short is begun anew by each request, and none ends. */
const PLANNING_MILLISECONDS = 60_000;

export function createPlanning({ runner, log, isBusy }: PlanningOptions): Planning {
  let underWay = new AbortController();
  let onDone = (): void => undefined;
  const done = new Promise<void>((resolve) => (onDone = resolve));

  const planAll = async (signal: AbortSignal): Promise<void> => {
    const ours = inOrder();
    for (const { statement, place } of ours) {
      // The opening screen waits for what comes first, so giving way to those who wait would keep them waiting.
      const giveWayUntil = place === 0 ? 0 : Date.now() + GIVE_WAY_MILLISECONDS;
      while (isBusy() && Date.now() < giveWayUntil && !signal.aborted) await sleep(BUSY_MILLISECONDS);
      if (signal.aborted) return;
      await warm(runner, statement, {
        deadline: Date.now() + PLANNING_MILLISECONDS,
        deadlineMilliseconds: PLANNING_MILLISECONDS,
        signal,
        log,
      });
    }
    if (signal.aborted) return;
    log.debug({ statements: ours.length }, 'statements planned');
    onDone();
  };
  return {
    begin() {
      underWay.abort();
      underWay = new AbortController();
      void planAll(underWay.signal);
    },
    stop: () => underWay.abort(),
    done,
  };
}

/** The statements that requests run, the most awaited first. */
function inOrder(): { readonly statement: Statement; readonly place: number }[] {
  const placeOf = ({ file }: Statement): number => {
    const place = FIRST.findIndex((each) => each.test(file));
    return place < 0 ? FIRST.length : place;
  };
  return [...allStatements().values()]
    .filter(({ access, file }) => access === 'read' && !file.startsWith('read/seed/'))
    .map((statement) => ({ statement, place: placeOf(statement) }))
    .sort((a, b) => a.place - b.place);
}
