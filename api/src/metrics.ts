import { type RequestHandler, Router } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is told of an operation that was answered. */
export interface OperationFacts {
  /** Null: it has none. */
  readonly name: string | null;
  /** The first error's code; null when there was none. */
  readonly code: string | null;
  readonly milliseconds: number;
  readonly databaseMilliseconds: number;
  /** Null: it was refused before that was known. */
  readonly cost: number | null;
}

/** Counts for Prometheus. */
export interface Metrics {
  readonly operation: (facts: OperationFacts) => void;
  readonly statement: (name: string, milliseconds: number) => void;
  readonly rateLimited: () => void;
  readonly shed: () => void;
  /** Counts answers by status. */
  readonly countResponses: RequestHandler;
  /** Serves `/metrics`. */
  readonly endpoint: RequestHandler;
}

export interface MetricsOptions {
  /** Read at each scrape. */
  readonly admission: () => { readonly running: number; readonly waiting: number };
  readonly isReady: () => boolean;
}

/** Names of operations are the clients' own; beyond so many they are counted together, as `other`. */
const MOST_NAMES = 100;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Of the process, not of a server: made when first asked for, once. */
let ofProcess: Registry | undefined;

function processRegistry(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

export function createMetrics({ admission, isReady }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const operations = new Counter({
    name: 'mask_diplomacy_operations_total',
    help: 'GraphQL operations answered, by name and outcome (an error code, or ok).',
    labelNames: ['operation', 'outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'mask_diplomacy_operation_duration_seconds',
    help: 'Time from the request being read to its answer being ready.',
    labelNames: ['operation'] as const,
    buckets: SECONDS,
    registers,
  });
  const database = new Counter({
    name: 'mask_diplomacy_operation_database_seconds_total',
    help: 'Time of all statements of an operation, added up.',
    labelNames: ['operation'] as const,
    registers,
  });
  const costs = new Histogram({
    name: 'mask_diplomacy_operation_cost',
    help: 'Cost of operations, as told in extensions.cost.',
    buckets: [1, 10, 100, 1000, 10_000],
    registers,
  });
  const statements = new Histogram({
    name: 'mask_diplomacy_statement_duration_seconds',
    help: 'Time of a statement, as waited for here; also how many there were.',
    labelNames: ['statement'] as const,
    buckets: SECONDS,
    registers,
  });
  const responses = new Counter({
    name: 'mask_diplomacy_http_responses_total',
    help: 'Answers at /graphql by status.',
    labelNames: ['status'] as const,
    registers,
  });
  const limited = new Counter({
    name: 'mask_diplomacy_rate_limited_total',
    help: 'Requests refused because their client sent too many.',
    registers,
  });
  const shed = new Counter({
    name: 'mask_diplomacy_shed_total',
    help: 'Requests refused because more was asked than could be answered.',
    registers,
  });
  gauge(
    'mask_diplomacy_operations_running',
    'Operations that read the database now.',
    () => admission().running,
  );
  gauge('mask_diplomacy_operations_waiting', 'Operations that wait for a place.', () => admission().waiting);
  gauge('mask_diplomacy_ready', '1 when /readyz says ready.', () => (isReady() ? 1 : 0));

  function gauge(name: string, help: string, read: () => number): void {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) });
  }

  const names = new Set<string>();
  const labelOf = (name: string | null): string => {
    if (name === null) return 'anonymous';
    if (names.has(name)) return name;
    if (names.size >= MOST_NAMES) return 'other';
    names.add(name);
    return name;
  };
  const endpoint = Router();
  endpoint.get('/metrics', async (_req, res) => {
    const both = [registry, processRegistry()];
    res.setHeader('cache-control', 'no-store');
    res.setHeader('content-type', registry.contentType);
    res.send((await Promise.all(both.map((each) => each.metrics()))).join('\n'));
  });

  return {
    operation({ name, code, milliseconds, databaseMilliseconds, cost }) {
      // What was refused before it was measured need not be anything of a name that recurs.
      const operation = cost === null ? 'refused' : labelOf(name);
      operations.inc({ operation, outcome: code ?? 'ok' });
      durations.observe({ operation }, milliseconds / 1000);
      database.inc({ operation }, databaseMilliseconds / 1000);
      if (cost !== null) costs.observe(cost);
    },
    statement: (statement, milliseconds) => statements.observe({ statement }, milliseconds / 1000),
    rateLimited: () => limited.inc(),
    shed: () => shed.inc(),
    countResponses(_req, res, next) {
      res.once('finish', () => responses.inc({ status: res.statusCode }));
      next();
    },
    endpoint,
  };
}
