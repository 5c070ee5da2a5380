import { setTimeout as sleep } from 'node:timers/promises';
import { allStatements, type Statement } from '@mask-diplomacy/cypher';
import type { Logger } from 'pino';
import { type Runner, warm } from './run.ts';

export interface PlanningOptions {
  readonly runner: Runner;
  readonly log: Logger;
  /** Whether anybody is being served. */
  readonly isBusy: () => boolean;
  /** Whether statements are planned that nobody has asked for yet. */
  readonly isAhead: boolean;
}

/**
 * Has the database plan our statements, one at a time: what requests wait for first, then what they may ask for.
 *
 * A database that has just started takes up to seconds for a plan. Planned by the requests themselves, all at once, each
 * takes as long as all together, and what a deadline cuts short is begun anew by the next request: on a busy machine none
 * ever ends.
 */
export interface Planning {
  /** Begins for a database that has just come up; one that is under way is given up, for its database is gone. */
  begin(): void;
  stop(): void;
  /** Resolves when a request may run this statement, planned or given up; null: at once. */
  ready(statement: Statement): Promise<void> | null;
  /** Resolves when every statement has been planned for the first time. */
  readonly done: Promise<void>;
}

/** What the opening screen asks for, then what the rest of the explorer does. */
const FIRST = [
  /^read\/flows\/(flows-between-places|unplaced-transfers|incidents-between-places)\./,
  /^read\/disagreements\/disagreements-by-ratio-without-suspect\.|^read\/nodes\/(events|actors)-by-ids\.|^read\/events\/claims-about-events\.|^read\/dataset\/(event-span|node-counts)\./,
  /^read\/(dataset|nodes|search|neighborhood)\//,
  /^read\/events\/[a-z]+-(of|about)-events/,
  /^read\/(countries|actors|sources|products|disagreements|flows)\//,
];
/** How many of those do not give way to requests, which will ask for them next. */
const URGENT_PLACES = 2;

/** How often to look whether somebody is still being served. */
const BUSY_MILLISECONDS = 100;
/** For so long the planning of a statement gives way to requests; giving way for ever, it would never end on a busy server. */
const GIVE_WAY_MILLISECONDS = 2_000;
/** A request's deadline is too short: on a busy machine a plan cut short is begun anew by each request, and none ends. */
const PLANNING_MILLISECONDS = 60_000;

/** The plans of one database, from when it came up until it is gone. */
interface Round {
  readonly gone: AbortController;
  /** Names of statements. */
  readonly planned: Set<string>;
  readonly waited: Map<
    string,
    { readonly statement: Statement; readonly plan: Promise<void>; done: () => void }
  >;
  readonly ahead: Placed[];
  isUnderWay: boolean;
}

interface Placed {
  readonly statement: Statement;
  readonly place: number;
}

export function createPlanning({ runner, log, isBusy, isAhead }: PlanningOptions): Planning {
  let round = startRound([]);
  round.gone.abort();
  let onDone = (): void => undefined;
  const done = new Promise<void>((resolve) => (onDone = resolve));

  const plan = async ({ gone, planned, waited }: Round, statement: Statement): Promise<void> => {
    if (planned.has(statement.name)) return;
    await warm(runner, statement, {
      deadline: Date.now() + PLANNING_MILLISECONDS,
      deadlineMilliseconds: PLANNING_MILLISECONDS,
      signal: gone.signal,
      log,
    });
    planned.add(statement.name);
    waited.get(statement.name)?.done();
    waited.delete(statement.name);
  };
  const giveWay = async ({ gone, waited }: Round): Promise<void> => {
    const until = Date.now() + GIVE_WAY_MILLISECONDS;
    while (isBusy() && waited.size === 0 && Date.now() < until && !gone.signal.aborted) {
      await sleep(BUSY_MILLISECONDS);
    }
  };
  const work = async (current: Round): Promise<void> => {
    if (current.isUnderWay) return;
    current.isUnderWay = true;
    const { gone, waited, ahead } = current;
    while (!gone.signal.aborted && waited.size + ahead.length > 0) {
      const [first] = waited.values();
      const next = first ? null : ahead[0];
      if (next && next.place >= URGENT_PLACES) await giveWay(current);
      // While it gave way somebody may have come to wait for another.
      if (next && waited.size > 0) continue;
      if (next) ahead.shift();
      const statement = first?.statement ?? next?.statement;
      if (statement && !gone.signal.aborted) await plan(current, statement);
    }
    current.isUnderWay = false;
    if (gone.signal.aborted || !isAhead) return;
    log.debug({ statements: current.planned.size }, 'statements planned');
    onDone();
  };
  const giveUp = ({ gone, waited }: Round): void => {
    gone.abort();
    // They meet the loss of the database themselves.
    for (const each of waited.values()) each.done();
    waited.clear();
  };
  return {
    begin() {
      giveUp(round);
      round = startRound(isAhead ? inOrder() : []);
      void work(round);
    },
    stop: () => giveUp(round),
    ready(statement) {
      const { gone, planned, waited } = round;
      if (planned.has(statement.name) || gone.signal.aborted) return null;
      const known = waited.get(statement.name);
      if (known) return known.plan;
      let resolvePlan = (): void => undefined;
      const planning = new Promise<void>((resolve) => (resolvePlan = resolve));
      waited.set(statement.name, { statement, plan: planning, done: resolvePlan });
      void work(round);
      return planning;
    },
    done,
  };
}

function startRound(ahead: Placed[]): Round {
  return { gone: new AbortController(), planned: new Set(), waited: new Map(), ahead, isUnderWay: false };
}

/** The statements that requests run, the most awaited first. */
function inOrder(): Placed[] {
  const placeOf = ({ file }: Statement): number => {
    const place = FIRST.findIndex((each) => each.test(file));
    return place < 0 ? FIRST.length : place;
  };
  return [...allStatements().values()]
    .filter(({ access, file }) => access === 'read' && !file.startsWith('read/seed/'))
    .map((statement) => ({ statement, place: placeOf(statement) }))
    .sort((a, b) => a.place - b.place);
}
