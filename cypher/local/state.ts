import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Layout } from './folder.ts';
import { identify, isAlive, processIdentity, type ProcessIdentity } from './process-identity.ts';

const serverState = z.object({
  /** `supervise.sh`, the server's parent. */
  supervisor: processIdentity,
  /** Null for the moment between the supervisor's start and the server's. */
  java: processIdentity.nullable(),
  port: z.int().min(1).max(65535),
  version: z.string(),
  /** The process that started it, which may have ended since. */
  startedBy: z.int().positive(),
});

/** What the home folder says about the server that was started last. */
export type ServerState = z.infer<typeof serverState>;

/** The same once the server answers. */
export type RunningState = ServerState & { readonly java: ProcessIdentity };

/** Null when no server was started, or the file is not one of ours. */
export function parseState(text: string): ServerState | null {
  try {
    return serverState.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Reads the state file, with the Java process looked up when the file was written before it was known. */
export function readState(folder: Layout): ServerState | null {
  let text;
  try {
    text = readFileSync(folder.state, 'utf8');
  } catch {
    return null;
  }
  const state = parseState(text);
  return state === null || state.java !== null ? state : { ...state, java: javaOf(folder) };
}

/** Replaces the state file whole, so that a reader never sees half of it. */
export function writeState(folder: Layout, state: ServerState): void {
  writeFileSync(`${folder.state}.new`, JSON.stringify(state, null, 2));
  renameSync(`${folder.state}.new`, folder.state);
}

/** The Java process that the supervisor has noted, null until it has. */
export function javaOf(folder: Layout): ProcessIdentity | null {
  if (!existsSync(folder.javaPid)) return null;
  return identify(Number(readFileSync(folder.javaPid, 'utf8')));
}

/** What runs of a server: everything, nothing, or a server whose supervisor was killed (an orphan). */
export function condition(state: ServerState | null): 'running' | 'orphan' | 'gone' {
  if (state === null) return 'gone';
  if (isAlive(state.supervisor)) return 'running';
  return state.java !== null && isAlive(state.java) ? 'orphan' : 'gone';
}
