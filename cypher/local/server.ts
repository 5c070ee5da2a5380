import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { greetOverBolt } from './bolt.ts';
import { renderConf } from './conf.ts';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import { HOME_SETTING, needRoom, type Layout } from './folder.ts';
import { classPathOf } from './jar-list.ts';
import { LOCAL_USER, passwordLost } from './password.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';
import { endReason, startFailure } from './start-failure.ts';
import { javaOf, writeState, type RunningState, type ServerState } from './state.ts';
import { storeLockHolder } from './store-lock.ts';
import { archiveArguments, type Tools } from './tools.ts';
import { NEO4J_VERSION } from './version.ts';

/** Further options for the server's Java, with blanks between them; they win over ours. */
export const JAVA_OPTIONS_SETTING = 'MASK_DIPLOMACY_NEO4J_JAVA_OPTIONS';
const SUPERVISOR = fileURLToPath(new URL('supervise.sh', import.meta.url));
const POLL_MS = 100;
/** How long a server may live on after its log has told of a full disk. */
const GRACE_MS = 5_000;
/** With less room than this, a server that does not come up is taken to lack it. */
const SMALLEST_ROOM_BYTES = 20_000_000;

export interface ServerPlan extends Tools {
  readonly folder: Layout;
  readonly port: number;
  readonly heapMebibytes: number;
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
  /** Delete the home folder when the server ends. */
  readonly ephemeral: boolean;
  readonly timeoutMs: number;
}

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Starts the server in a session of its own and resolves once it answers over Bolt. Throws what stopped it. */
export async function startServer(plan: ServerPlan): Promise<RunningState> {
  const { folder } = plan;
  await Promise.all(
    [folder.conf, folder.logs, folder.plugins, folder.run].map((path) => mkdir(path, { recursive: true })),
  );
  await writeFile(
    folder.confFile,
    renderConf({ port: plan.port, transactionMebibytes: Math.floor(plan.heapMebibytes * 0.6) }),
  );
  rmSync(folder.stopping, { force: true });
  rmSync(folder.javaPid, { force: true });

  const console = openSync(folder.console, 'w');
  const child = spawn(
    '/bin/sh',
    [SUPERVISOR, folder.run, plan.ephemeral ? folder.home : '', plan.java.command, ...javaArguments(plan)],
    { cwd: folder.logs, env: plan.env, detached: true, stdio: ['ignore', console, console] },
  );
  closeSync(console);
  child.unref();
  let ended: { exitCode: number | null } | null = null;
  child.on('exit', (exitCode) => (ended = { exitCode }));
  child.on('error', () => (ended = { exitCode: null }));

  const supervisor = child.pid === undefined ? null : identify(child.pid);
  if (supervisor !== null) {
    writeState(folder, {
      supervisor,
      java: null,
      port: plan.port,
      version: NEO4J_VERSION,
      startedBy: process.pid,
    });
  }
  await waitUntilReady(plan, () => ended);
  const java = javaOf(folder);
  if (supervisor === null || java === null) throw await failureOf(plan, null);
  const state = { supervisor, java, port: plan.port, version: NEO4J_VERSION, startedBy: process.pid };
  writeState(folder, state);
  return state;
}

/** What Java is called with to start the server. */
export function javaArguments({
  folder,
  jars,
  classArchive,
  heapMebibytes,
  env,
}: Pick<ServerPlan, 'folder' | 'jars' | 'classArchive' | 'heapMebibytes' | 'env'>): string[] {
  return [
    ...archiveArguments(classArchive),
    `-Xms${Math.min(256, heapMebibytes)}m`,
    `-Xmx${heapMebibytes}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${join(folder.logs, 'java-crash.log')}`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    ...(env[JAVA_OPTIONS_SETTING]?.split(/\s+/).filter((option) => option !== '') ?? []),
    '-cp',
    // Plug-ins last: an archive serves a class path that begins with the one it was made for.
    `${classPathOf(jars)}${delimiter}${join(folder.plugins, '*')}`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder.home}`,
    `--config-dir=${folder.conf}`,
    '--console-mode',
  ];
}

async function waitUntilReady(
  plan: ServerPlan,
  ended: () => { exitCode: number | null } | null,
): Promise<void> {
  const target = { uri: boltUri(plan.port), user: LOCAL_USER, password: plan.password, database: 'neo4j' };
  const deadline = Date.now() + plan.timeoutMs;
  let fullSince: number | null = null;
  for (;;) {
    const end = ended();
    if (end !== null) throw await failureOf(plan, end.exitCode);
    const answer = await greetOverBolt(target, 2_000);
    if (answer.outcome === 'ready') return;
    if (answer.outcome === 'refused-credentials') throw passwordLost(plan.folder);
    // On a full disk the server gives up without ending.
    if (endReason(await tail(plan.folder.console)) === 'disk-full') fullSince ??= Date.now();
    if (fullSince !== null && Date.now() - fullSince > GRACE_MS) throw await failureOf(plan, null);
    if (Date.now() > deadline) {
      await needRoom(plan.folder.home, SMALLEST_ROOM_BYTES, HOME_SETTING);
      throw new DatabaseError('start-timeout', [
        `Neo4j did not answer at ${target.uri} within ${plan.timeoutMs / 1000} s (${answer.detail}).`,
        `Its log is in ${plan.folder.console}. On a slow machine starting again may be enough.`,
        WAY_ROUND,
      ]);
    }
    await sleep(POLL_MS);
  }
}

async function failureOf({ folder }: ServerPlan, exitCode: number | null): Promise<DatabaseError> {
  return startFailure(folder, exitCode, await tail(folder.console), storeLockHolder(folder));
}

/** The last 64 kB of a file; empty when it is not there. */
async function tail(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 65_536);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}

/**
 * Ends a server, by its supervisor or, where that was killed, by itself: SIGTERM, and SIGKILL after 20 s. Resolves
 * when no process of it is left.
 */
export async function endServer(state: ServerState): Promise<void> {
  if (isAlive(state.supervisor)) {
    signal(state.supervisor, 'SIGTERM');
    // The supervisor sends SIGKILL itself after 20 s; past that it hangs, and what is below ends the server.
    await waitForEnd(state.supervisor, 25_000);
  }
  if (state.java !== null && isAlive(state.java)) {
    signal(state.java, 'SIGTERM');
    if (!(await waitForEnd(state.java, 20_000))) {
      signal(state.java, 'SIGKILL');
      await waitForEnd(state.java, 5_000);
    }
  }
}

/** Waits for a process to end; false when it lives on past the time. */
export async function waitForEnd(identity: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(identity)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

/** Sends a signal to a process that may be gone already. */
export function signal(identity: ProcessIdentity, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(identity.pid, name);
  } catch {
    // It ended between the look and the signal, which is what the signal is for.
  }
}
