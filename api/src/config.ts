import { z } from 'zod';

const whole = (standard: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(standard);

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
  /** Nodes that a document may give in all (docs/api.md, Cost): bounds the work in the database. */
  API_MAX_COST: whole(20_000, 10, 10_000_000),
  /** Requests a minute from one address; 0: no limit. */
  API_RATE_PER_MINUTE: whole(1200, 0, 1_000_000),
  /** Origins whose pages may read the answers, separated by commas. None: only our own page. */
  API_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .transform((origins) => origins.filter((origin) => origin !== ''))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))),
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
  readonly maxCost: number;
  readonly ratePerMinute: number;
  readonly corsOrigins: readonly string[];
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
    maxCost: data.API_MAX_COST,
    ratePerMinute: data.API_RATE_PER_MINUTE,
    corsOrigins: data.API_CORS_ORIGINS,
  };
}
