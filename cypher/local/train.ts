import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { loadSchema, loadStatements } from '../src/loader.ts';
import type { Layout } from './folder.ts';
import { classPathOf } from './jar-list.ts';
import type { Java } from './java.ts';
import { ADMIN_TOOL, LOCAL_USER, ensurePassword } from './password.ts';
import { choosePort } from './port.ts';
import { isAlive } from './process-identity.ts';
import { boltUri, signal, startServer, waitForEnd } from './server.ts';
import { readState } from './state.ts';
import { archiveArguments } from './tools.ts';
import { noteUse } from './users.ts';
import { untilSignal } from './until-signal.ts';

const run = promisify(execFile);
const START_TIMEOUT_MS = 180_000;
const DUMP_TIMEOUT_MS = 180_000;
const STATEMENT_TIMEOUT_MS = 60_000;
/** The first statements bring nearly all classes; on a busy machine the rest are not worth the wait. */
const LEARNING_MS = 20_000;
const POLL_MS = 1_000;
/** Share of the whole that is over once the server is up, and once the statements are through. */
const SHARES = { start: 0.3, statements: 0.6 } as const;

export interface Training {
  /** A new folder for one server, deleted at the end. */
  readonly folder: Layout;
  readonly java: Java;
  readonly jars: string;
  readonly heapMebibytes: number;
  readonly env: NodeJS.ProcessEnv;
}

/** The process was told to stop in the middle. */
export class TrainingBrokenOff extends Error {
  override readonly name = 'TrainingBrokenOff';
}

/**
 * Runs a server of its own once, through every statement of this package, and has Java write the classes that it
 * needed. `take` gets the archive's path, tried and whole, and moves it away. Nothing of the server is left, also when
 * this throws; when this process is killed its supervisor ends it and deletes the folder.
 */
export async function train(
  training: Training,
  onStep: (what: string, fraction: number) => void,
  take: (archive: string) => Promise<void>,
): Promise<void> {
  const { folder, java, jars, env } = training;
  const archive = join(folder.home, 'classes.jsa');
  const told = untilSignal();
  const needGoOn = (): void => {
    if (told.signal.aborted) throw new TrainingBrokenOff('it was broken off; the next start tries again');
  };
  await mkdir(folder.run, { recursive: true });
  const endUse = noteUse(folder);
  try {
    onStep('starting a server to learn from', 0);
    const port = await choosePort(folder, {}, () => {});
    const password = await ensurePassword(folder, { java, jars, classArchive: null }, env);
    needGoOn();
    const server = await startServer({
      ...training,
      classArchive: { make: archive },
      port,
      password,
      ephemeral: true,
      timeoutMs: START_TIMEOUT_MS,
    });
    await runStatements(boltUri(port), password, needGoOn, onStep);

    // The supervisor would give it 20 s, and would delete the archive together with the folder.
    writeFileSync(folder.hold, '');
    signal(server.java, 'SIGTERM');
    const deadline = Date.now() + DUMP_TIMEOUT_MS;
    do {
      needGoOn();
      onStep('writing the archive', SHARES.statements);
      if (Date.now() > deadline)
        throw new Error(`Java took over ${DUMP_TIMEOUT_MS / 1000} s to write the archive`);
    } while (!(await waitForEnd(server.java, POLL_MS)));
    if (!existsSync(archive)) throw new Error(`Java ${java.version} wrote no archive of its classes`);
    await needUsable(archive, training);
    await take(archive);
  } finally {
    told.stop();
    const left = readState(folder);
    if (left?.java && isAlive(left.java)) signal(left.java, 'SIGKILL');
    rmSync(folder.hold, { force: true });
    endUse();
    if (left !== null) await waitForEnd(left.supervisor, 5_000);
  }
}

/** Runs the schema and what takes no parameters, and plans the rest. A statement that fails is not this run's matter. */
async function runStatements(
  uri: string,
  password: string,
  needGoOn: () => void,
  onStep: (what: string, fraction: number) => void,
): Promise<void> {
  const statements = [...loadStatements().values()];
  const reads = statements.filter(
    ({ access, params }) => access === 'read' && Object.keys(params).length === 0,
  );
  const texts = [
    ...loadSchema().map(({ text }) => text),
    ...reads.map(({ text }) => text),
    ...statements.filter((each) => !reads.includes(each)).map(({ text }) => `EXPLAIN ${text}`),
  ];
  const driver = neo4j.driver(uri, neo4j.auth.basic(LOCAL_USER, password), { telemetryDisabled: true });
  try {
    const deadline = Date.now() + LEARNING_MS;
    for (const [index, text] of texts.entries()) {
      needGoOn();
      if (Date.now() > deadline) break;
      const share = (SHARES.statements - SHARES.start) * (index / texts.length);
      onStep(`statement ${index + 1} of ${texts.length}`, SHARES.start + share);
      const session = driver.session({ database: 'neo4j' });
      await session.run(text, {}, { timeout: STATEMENT_TIMEOUT_MS }).catch(() => {});
      await session.close();
    }
  } finally {
    await driver.close();
  }
}

/** Has Java run something small from the archive, as Java passes over one that it cannot use without a word. */
async function needUsable(archive: string, { folder, java, jars, env }: Training): Promise<void> {
  const { stdout } = await run(
    java.command,
    [
      ...archiveArguments({ use: archive }),
      '-Xmx64m',
      '-Xlog:class+load',
      '-cp',
      classPathOf(jars),
      ADMIN_TOOL,
      '--version',
    ],
    {
      env: { ...env, NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf },
      timeout: 60_000,
      maxBuffer: 2 ** 26,
    },
  );
  if (!comesFromArchive(stdout))
    throw new Error(`Java ${java.version} does not use the archive that it wrote`);
}

/** Whether a log of loaded classes tells of one from an archive on top of Java's own. */
export function comesFromArchive(log: string): boolean {
  return /source: shared objects file \(top\)$/m.test(log);
}
