import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { greetOverBolt } from '../bolt.ts';
import { jarFolder } from '../cache.ts';
import { archiveState, QUICK_START_SETTING } from '../class-archive.ts';
import { DatabaseError } from '../failures.ts';
import { homeFolderOf, layout, type Layout } from '../folder.ts';
import { faultsIn, pinnedJars } from '../jar-list.ts';
import { findJava } from '../java.ts';
import { LOCAL_USER, readPassword } from '../password.ts';
import { boltUri } from '../server.ts';
import { condition, readState } from '../state.ts';
import { livingUsers } from '../users.ts';
import { NEO4J_VERSION } from '../version.ts';
import { say } from './output.ts';

/** What `db status` ends with when no local server runs, as service managers do. */
const NOT_RUNNING = 3;

/** The longest name, and room after it. */
const NAME_WIDTH = 'Quick start'.length + 2;

/** `db status`: says what there is, without changing anything. */
export function statusCommand(): Command {
  return new Command('status')
    .description(
      `Shows the local Neo4j, its folders and who uses it. Exit code 0: it runs; ${NOT_RUNNING}: it does not.`,
    )
    .action(async () => {
      const folder = layout(homeFolderOf(undefined, process.env));
      const isRunning = condition(readState(folder)) !== 'gone';
      const rows = {
        Server: await describeServer(folder),
        'Used by': describeUsers(folder, isRunning),
        Data: existsSync(folder.data) ? folder.home : `${folder.home} (nothing there yet)`,
        'Jar cache': await describeCache(process.env),
        'Quick start': await describeArchive(process.env),
        Java: await describeJava(process.env),
        NEO4J_URI: process.env.NEO4J_URI ? 'is set, and used in place of the local server' : 'is not set',
      };
      for (const [name, value] of Object.entries(rows)) say(`${name.padEnd(NAME_WIDTH)}${value}`);
      if (!isRunning) process.exitCode = NOT_RUNNING;
    });
}

async function describeServer(folder: Layout): Promise<string> {
  const state = readState(folder);
  if (state === null || condition(state) === 'gone') return 'not running';
  const uri = boltUri(state.port);
  const who = `process ${state.java?.pid ?? 'not known yet'}, Neo4j ${state.version}`;
  if (condition(state) === 'orphan') return `left over at ${uri} (${who}); the next start ends it`;
  const target = { uri, user: LOCAL_USER, password: await readPassword(folder), database: 'neo4j' };
  const answer = await greetOverBolt(target, 3_000);
  return answer.outcome === 'ready'
    ? `running at ${uri} (${who})`
    : `does not answer at ${uri} (${who}): ${answer.detail}`;
}

function describeUsers(folder: Layout, isRunning: boolean): string {
  if (!isRunning) return 'nobody';
  const users = livingUsers(folder).map((pid) => `process ${pid}`);
  if (existsSync(folder.keep)) users.push('kept by `pnpm db start`');
  return users.length === 0 ? 'nobody; it is about to end' : users.join(', ');
}

async function describeCache(env: NodeJS.ProcessEnv): Promise<string> {
  const path = jarFolder(env);
  const jars = pinnedJars();
  const faults = await faultsIn(path, jars, false);
  if (faults.length === 0) return `${path} (Neo4j ${NEO4J_VERSION}, complete)`;
  if (!existsSync(path)) return `${path} (empty; the next start fetches Neo4j ${NEO4J_VERSION})`;
  return `${path} (damaged: ${faults[0]}; the next start repairs it)`;
}

async function describeArchive(env: NodeJS.ProcessEnv): Promise<string> {
  const java = await findJava(env).catch(() => null);
  if (java === null) return 'not without Java';
  const state = await archiveState({ java, jars: jarFolder(env) }, env);
  switch (state.kind) {
    case 'made':
      return `from ${state.path}`;
    case 'not-made':
      return 'not prepared; the next start that has the jars does that, once';
    case 'switched-off':
      return `switched off by ${QUICK_START_SETTING}`;
    case 'failed':
      return `could not be prepared: ${state.reason}; delete ${state.marker} to have it tried again`;
  }
}

async function describeJava(env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const java = await findJava(env);
    return `${java.version} at ${java.command}`;
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.message.split('\n')[0] ?? '';
  }
}
