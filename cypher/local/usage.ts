import type { Command, CommanderError } from 'commander';
import { FAILURES } from './failures.ts';

/** A row of the table of exit codes that `--help` ends with. */
export interface ExitCode {
  readonly exitCode: number;
  readonly meaning: string;
}

/** The command line names a command, option or argument that there is not, or leaves one out. */
export const NOT_UNDERSTOOD = {
  exitCode: 2,
  meaning: 'the command line cannot be understood',
} as const satisfies ExitCode;

/** Has a command and those below it end with the documented code when their command line is refused. */
export function withExitCodes(command: Command): Command {
  for (const below of command.commands) withExitCodes(below);
  return command.exitOverride((error) => process.exit(exitCodeOf(error)));
}

function exitCodeOf({ code, exitCode }: CommanderError): number {
  if (exitCode === 0) return 0;
  return code === 'commander.invalidArgument' ? FAILURES['bad-setting'].exitCode : NOT_UNDERSTOOD.exitCode;
}

/** The exit codes as help text, lowest first, with those of the database among them. */
export function exitCodeTable(rows: readonly ExitCode[]): string {
  const sorted = [NOT_UNDERSTOOD, ...rows, ...Object.values(FAILURES)].sort(
    (a, b) => a.exitCode - b.exitCode,
  );
  return [
    'Exit codes:',
    ...sorted.map(({ exitCode, meaning }) => `  ${String(exitCode).padEnd(2)}  ${meaning}`),
  ].join('\n');
}
