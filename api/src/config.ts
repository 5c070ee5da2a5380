import { isIP } from 'node:net';
import { z } from 'zod';

const whole = (standard: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(standard);

const flag = (standard: boolean) =>
  z
    .enum(['0', '1'])
    .default(standard ? '1' : '0')
    .transform((text) => text === '1');

/** Every setting, the environment variable it comes from, and what it protects. */
const SETTINGS = z.object({
  /** Where to listen. 0: any free port. */
  PORT: whole(4000, 0, 65_535),
  /** Loopback unless said otherwise: the record is public, but nobody is served by accident. */
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** A request that is not answered by then is given up, in the database too. */
  API_DEADLINE_MS: whole(8000, 100, 60_000),
  /** Bytes of a request's body: documents are small, and reading large ones costs memory. */
  API_MAX_BODY_BYTES: whole(262_144, 1024, 16_777_216),
  /** Lexical tokens of a document: bounds parsing and validation. */
  API_MAX_TOKENS: whole(4000, 100, 100_000),
  /** Fields within fields: bounds how long a chain of loads can be. */
  API_MAX_DEPTH: whole(16, 3, 100),
  /** Fields of a document, fragments unfolded: bounds the width of an answer. */
  API_MAX_FIELDS: whole(1500, 10, 100_000),
  /** Aliases of a document: bounds asking the same costly thing many times. */
  API_MAX_ALIASES: whole(60, 0, 10_000),
  /** Directives of a document: each is checked at every place it stands. */
  API_MAX_DIRECTIVES: whole(50, 0, 10_000),
  /** Nodes that a document may give in all (docs/api.md, Cost): bounds the work in the database. */
  API_MAX_COST: whole(20_000, 10, 10_000_000),
  /** Requests a minute from one client; 0: no limit. */
  API_RATE_PER_MINUTE: whole(1200, 0, 1_000_000),
  /** Operations that read the database at once: more only slow each other down. */
  API_MAX_RUNNING: whole(32, 1, 1000),
  /** Operations that may wait for one of those places; beyond, requests are shed. */
  API_MAX_WAITING: whole(64, 0, 10_000),
  /** Files that may be written at once: each reads for seconds. */
  API_MAX_DOWNLOADS: whole(2, 0, 1000),
  /** A file that is not written by then is broken off. */
  API_DOWNLOAD_DEADLINE_MS: whole(120_000, 1000, 3_600_000),
  /** A client that takes nothing of its file for so long loses its place. */
  API_DOWNLOAD_STALL_MS: whole(10_000, 100, 3_600_000),
  /** Proxies before us, whose word on the client's address counts: how many, or their addresses and subnets. */
  API_TRUST_PROXY: z.string().default('').transform(toProxies),
  /** Whether `/metrics` is served. */
  API_METRICS: flag(true),
  /** Whether the database plans every statement before somebody asks for it, at the cost of a minute or two of its work. */
  API_PLAN_AHEAD: flag(true),
  /** A folder of `.graphql` files or a JSON manifest: documents that may be asked for by hash. */
  API_TRUSTED_DOCUMENTS: z.string().default(''),
  /** Whether no other documents than the trusted ones are answered. */
  API_ONLY_TRUSTED: flag(false),
  /** Origins whose pages may read the answers, separated by commas. None: only our own page. */
  API_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ''))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))),
  /** The standard variables of OpenTelemetry; its SDK reads them and the rest of its own itself. */
  OTEL_SDK_DISABLED: z.string().default('false'),
  OTEL_TRACES_EXPORTER: z.string().default(''),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default(''),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().default(''),
});

/** What the API is run with. See `SETTINGS` for the meaning of each. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: z.infer<typeof SETTINGS>['LOG_LEVEL'];
  readonly deadlineMilliseconds: number;
  readonly maxBodyBytes: number;
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxCost: number;
  readonly ratePerMinute: number;
  readonly maxRunning: number;
  readonly maxWaiting: number;
  readonly maxDownloads: number;
  readonly downloadDeadlineMilliseconds: number;
  readonly downloadStallMilliseconds: number;
  /** A number of hops, or addresses, as Express takes them. */
  readonly trustProxy: number | readonly string[];
  readonly hasMetrics: boolean;
  readonly isPlanningAhead: boolean;
  /** Null: none. */
  readonly trustedDocuments: string | null;
  readonly isOnlyTrusted: boolean;
  readonly corsOrigins: readonly string[];
  /** Whether OpenTelemetry's variables ask for traces. */
  readonly hasTraces: boolean;
}

/** One or more settings are wrong; the message names each on a line of its own. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from an environment. A variable that is empty counts as not set.
 *
 * @throws ConfigError with all problems at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = {}): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [name], message }) => {
      return `${String(name)}: got ${JSON.stringify(given[String(name)])}; ${message}`;
    });
    throw new ConfigError(`${problems.length} wrong settings:\n  ${problems.join('\n  ')}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    deadlineMilliseconds: data.API_DEADLINE_MS,
    maxBodyBytes: data.API_MAX_BODY_BYTES,
    maxTokens: data.API_MAX_TOKENS,
    maxDepth: data.API_MAX_DEPTH,
    maxFields: data.API_MAX_FIELDS,
    maxAliases: data.API_MAX_ALIASES,
    maxDirectives: data.API_MAX_DIRECTIVES,
    maxCost: data.API_MAX_COST,
    ratePerMinute: data.API_RATE_PER_MINUTE,
    maxRunning: data.API_MAX_RUNNING,
    maxWaiting: data.API_MAX_WAITING,
    maxDownloads: data.API_MAX_DOWNLOADS,
    downloadDeadlineMilliseconds: data.API_DOWNLOAD_DEADLINE_MS,
    downloadStallMilliseconds: data.API_DOWNLOAD_STALL_MS,
    trustProxy: data.API_TRUST_PROXY,
    hasMetrics: data.API_METRICS,
    isPlanningAhead: data.API_PLAN_AHEAD,
    trustedDocuments: data.API_TRUSTED_DOCUMENTS || null,
    isOnlyTrusted: data.API_ONLY_TRUSTED,
    corsOrigins: data.API_CORS_ORIGINS,
    hasTraces: wantsTraces(data),
  };
}

const NAMED_SUBNETS = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** That any proxy is believed cannot be said: whoever sends a header would then choose its own address. */
function toProxies(text: string, context: z.RefinementCtx): number | string[] {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const proxies = text.split(',').map((proxy) => proxy.trim());
  const known = proxies.filter((proxy) => proxy !== '');
  if (known.every((proxy) => NAMED_SUBNETS.has(proxy) || isIP(proxy.split('/')[0] ?? '') !== 0)) return known;
  context.addIssue({
    code: 'custom',
    message: 'valid: a number of proxies, or their addresses and subnets, separated by commas',
  });
  return z.NEVER;
}

function wantsTraces(given: Readonly<Record<`OTEL_${string}`, unknown>>): boolean {
  if (given.OTEL_SDK_DISABLED === 'true' || given.OTEL_TRACES_EXPORTER === 'none') return false;
  return [
    given.OTEL_TRACES_EXPORTER,
    given.OTEL_EXPORTER_OTLP_ENDPOINT,
    given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
  ].some((value) => value !== '');
}
