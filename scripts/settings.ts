import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { FAILURES } from '@mask-diplomacy/cypher/local';
import { InvalidArgumentError, Option } from 'commander';
import { StartError } from './start-error.ts';

/** `--port`, else the variable PORT. */
export function portOption(description: string): Option {
  return new Option('--port <number>', description).env('PORT').argParser(parsePort);
}

/** A variable that is empty counts as not set; Commander would take it for a value. */
export function dropEmpty(env: NodeJS.ProcessEnv, names: readonly string[]): void {
  for (const name of names) if (env[name] === '') Reflect.deleteProperty(env, name);
}

function parsePort(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
  }
  return number;
}

/**
 * Looks at what can be known to be unusable before anything is started for nothing.
 *
 * @throws StartError with every setting that is
 */
export async function needUsable({ host, dataFolder }: { host: string; dataFolder: string }): Promise<void> {
  const problems: string[] = [];
  const refusal = await refusalToListen(0, host);
  if (refusal !== null) {
    problems.push(
      `--host ${host}: no address of this machine (${refusal}); valid: 127.0.0.1, or 0.0.0.0 for all`,
    );
  }
  if (!existsSync(dataFolder)) problems.push(`--data ${dataFolder}: there is no such folder`);
  if (problems.length > 0) throw badSetting(problems.join('\n'));
}

/** Why nobody may listen there now, as the system's code, such as EADDRINUSE; null when it is free. 0: any port. */
export function refusalToListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** An option or variable has a value that cannot be used. */
export function badSetting(message: string): StartError {
  return new StartError(message, FAILURES['bad-setting'].exitCode);
}
