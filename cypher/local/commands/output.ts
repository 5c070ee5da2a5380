import type { Progress } from '../types.ts';

/** How long a command waits for a process that starts or stops the server. */
export const COMMAND_LOCK_MS = 60_000;

/** Prints one line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints progress: on a terminal a counting line is written over, elsewhere only every tenth part of it. */
export const showProgress = progressPrinter(process.stderr, process.stderr.isTTY === true);

/** The same for any stream. A line with a fraction between 0 and 1 is one of many. */
export function progressPrinter(
  stream: { write: (text: string) => unknown },
  isTerminal: boolean,
): (line: Progress) => void {
  let open = false;
  let tenth = -1;
  return ({ message, fraction }) => {
    const counts = fraction !== undefined && fraction > 0 && fraction < 1;
    if (counts && isTerminal) {
      stream.write(`\r\u001B[K${message}`);
      open = true;
      return;
    }
    if (counts && Math.floor(fraction * 10) === tenth) return;
    if (counts) tenth = Math.floor(fraction * 10);
    stream.write(`${open ? '\n' : ''}${message}\n`);
    open = false;
  };
}
