import { readFileSync } from 'node:fs';
import { totalmem, freemem } from 'node:os';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import { parseHeap } from './conf.ts';

/** How large the server's heap may grow, such as `1g`. */
export const HEAP_SETTING = 'MASK_DIPLOMACY_NEO4J_HEAP';
const DEFAULT_HEAP = '1g';
/** Below this the server dies while it starts (tried: 32 MiB dies, 128 MiB serves the fact set). */
const SMALLEST_HEAP = 128;
/** What a server with an idle heap needs beside it: page cache, code, threads. */
const BESIDE_HEAP = 256;

/** The heap to start with, in MiB. Throws `bad-setting` or `too-little-memory`. */
export function chooseHeap(option: string | undefined, env: NodeJS.ProcessEnv): number {
  const heap = option ?? (env[HEAP_SETTING] || DEFAULT_HEAP);
  const mebibytes = parseHeap(heap);
  if (mebibytes === null) {
    throw new DatabaseError('bad-setting', [
      `The heap size is "${heap}" (${HEAP_SETTING}); valid is a number with k, m or g, such as 768m or 2g.`,
    ]);
  }
  if (mebibytes < SMALLEST_HEAP) {
    throw new DatabaseError('too-little-memory', [
      `A heap of ${heap} is too small for Neo4j: it needs at least ${SMALLEST_HEAP}m (${HEAP_SETTING}).`,
      WAY_ROUND,
    ]);
  }
  const { available, total } = memoryMebibytes();
  const needed = SMALLEST_HEAP + BESIDE_HEAP;
  if (available < needed || total < mebibytes + BESIDE_HEAP) {
    throw tooLittleMemory([
      `This machine has ${total} MiB of memory, ${available} MiB of it free.`,
      `Neo4j needs ${needed} MiB free to start, and ${mebibytes + BESIDE_HEAP} MiB in all with a heap of ${heap}.`,
    ]);
  }
  return mebibytes;
}

export function tooLittleMemory(found: readonly string[]): DatabaseError {
  return new DatabaseError('too-little-memory', [
    ...found,
    `Free some memory, or set the heap with ${HEAP_SETTING} (unset: ${DEFAULT_HEAP}).`,
    WAY_ROUND,
  ]);
}

/** What the kernel says is to be had at once; `os.freemem` leaves out what caches would give back. */
export function parseMemAvailable(meminfo: string): number | null {
  const found = /^MemAvailable:\s+(\d+) kB$/m.exec(meminfo);
  return found === null ? null : Math.floor(Number(found[1]) / 1024);
}

function memoryMebibytes(): { available: number; total: number } {
  const limit = process.constrainedMemory();
  const machine = Math.floor(totalmem() / 2 ** 20);
  // Node gives 0, or a number past any machine's, where no control group limits memory.
  const total = limit > 0 ? Math.min(machine, Math.floor(limit / 2 ** 20)) : machine;
  let available = null;
  try {
    available = parseMemAvailable(readFileSync('/proc/meminfo', 'utf8'));
  } catch {
    available = null;
  }
  return { total, available: Math.min(total, available ?? Math.floor(freemem() / 2 ** 20)) };
}
