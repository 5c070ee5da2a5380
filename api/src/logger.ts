import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** A log of JSON lines on standard output. Variables of requests and secrets are never in it. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
