/** The steps of getting a database, in order. */
export type ProgressStep = 'connect' | 'java' | 'jars' | 'prepare' | 'folder' | 'start' | 'ready' | 'stop';

/** One line for the person who waits. `message` is a whole sentence without a full stop. */
export interface Progress {
  readonly step: ProgressStep;
  readonly message: string;
  /** Share of the step that is done, 0 to 1; absent where it cannot be known. */
  readonly fraction?: number;
}

export type OnProgress = (line: Progress) => void;

export interface OpenDatabaseOptions {
  /** Folder for data, settings, logs and password. Default: `.local/neo4j` in this checkout. */
  readonly homeFolder?: string;
  /** Where settings are read from. Default: `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
  readonly onProgress: OnProgress;
  /** Java heap, such as `1g` or `768m`. Default: MASK_DIPLOMACY_NEO4J_HEAP, else `1g`. */
  readonly heap?: string;
  /** A fresh server in the temporary folder, deleted when it stops. `homeFolder` and NEO4J_URI are not looked at. */
  readonly ephemeral?: boolean;
  /** How long the server may take to answer, in milliseconds. Default: 180,000. */
  readonly startTimeoutMs?: number;
}

interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /**
   * Lets go of the database. A local server ends when its last user lets go (SIGTERM, SIGKILL after 20 s), and
   * resolves once it has ended; a remote one is left alone. Calling it again does nothing.
   */
  readonly stop: () => Promise<void>;
}

export interface RemoteDatabase extends Connection {
  readonly kind: 'remote';
}

export interface LocalDatabase extends Connection {
  readonly kind: 'local';
  /** Process id of the Java server. */
  readonly pid: number;
  /** True when the server was already running for somebody else. */
  readonly reused: boolean;
  readonly homeFolder: string;
}

export type DatabaseHandle = RemoteDatabase | LocalDatabase;
