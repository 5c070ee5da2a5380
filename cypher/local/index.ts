export { openDatabase } from './open-database.ts';
export { JAVA_OPTIONS_SETTING } from './server.ts';
export { prepareLocal } from './prepare.ts';
export { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
export { stopOnExit } from './stop-on-exit.ts';
export { DatabaseError, FAILURES, type FailureCode } from './failures.ts';
export type {
  DatabaseHandle,
  LocalDatabase,
  OnProgress,
  OpenDatabaseOptions,
  Progress,
  ProgressStep,
  RemoteDatabase,
} from './types.ts';
export { exitCodeTable, withExitCodes } from './usage.ts';
export { NEO4J_VERSION } from './version.ts';
