export { type Config, ConfigError, readConfig } from './config.ts';
export { ERROR_CODES, type ErrorCode } from './errors.ts';
export type { DatabaseSettings } from './graph/driver.ts';
export { createContext } from './context.ts';
export { createRunner, type Runner } from './graph/run.ts';
export { createLogger } from './logger.ts';
export { type RunningServer, type ServerOptions, startServer } from './server.ts';
export { buildApiSchema } from './schema.ts';
