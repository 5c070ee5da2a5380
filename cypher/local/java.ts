import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError, WAY_ROUND } from './failures.ts';

const run = promisify(execFile);

/** The Java releases that Neo4j 5.26 is made for. */
export const USABLE_JAVA = [17, 21] as const;

export interface Java {
  readonly command: string;
  readonly major: number;
  /** As Java prints it, such as `17.0.15`. */
  readonly version: string;
  /** The lines from the version on, which also name the vendor's build; compared and never read. */
  readonly build: string;
}

/**
 * Reads what `java -version` prints. Old releases count as `1.8` = Java 8. Null when there is no version line, as
 * when the command is the stand-in that macOS ships.
 */
export function parseJavaVersion(output: string): Omit<Java, 'command'> | null {
  const found = /^\S+ version "((?:1\.)?(\d+)[^"]*)"/m.exec(output);
  if (found === null) return null;
  return { major: Number(found[2]), version: found[1] ?? '', build: output.slice(found.index).trim() };
}

/** Finds Java 17 or 21 in JAVA_HOME, then on the PATH. Throws `no-java` or `wrong-java`, naming what was found. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const places = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []),
    ...(env.PATH ?? '').split(delimiter).flatMap((folder) => (folder === '' ? [] : [join(folder, 'java')])),
  ];
  const found: string[] = [];
  const seen: Java[] = [];
  for (const command of new Set(places)) {
    if (!(await isExecutable(command))) continue;
    const java = await askVersion(command, env);
    if (typeof java === 'string') found.push(`${command} (${java})`);
    else if (isUsable(java.major)) return java;
    else {
      seen.push(java);
      found.push(`${command} (Java ${java.version})`);
    }
  }
  const javaHome = env.JAVA_HOME ? `JAVA_HOME is ${env.JAVA_HOME}` : 'JAVA_HOME is not set';
  if (seen.length === 0) {
    throw new DatabaseError('no-java', [
      found.length === 0
        ? `No Java was found: ${javaHome}, and there is no \`java\` on the PATH.`
        : `No working Java was found: ${javaHome}; tried ${found.join(', ')}.`,
      'The local Neo4j needs Java 17 or 21. Install one (for example Eclipse Temurin, or your system\'s package "openjdk-17-jre-headless").',
      WAY_ROUND,
    ]);
  }
  throw new DatabaseError('wrong-java', [
    `The local Neo4j needs Java 17 or 21. Found: ${found.join(', ')}.`,
    'Install Java 17 or 21, or point JAVA_HOME at one that is installed.',
    WAY_ROUND,
  ]);
}

function isUsable(major: number): boolean {
  return USABLE_JAVA.some((usable) => usable === major);
}

async function isExecutable(command: string): Promise<boolean> {
  try {
    await access(command, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function askVersion(command: string, env: NodeJS.ProcessEnv): Promise<Java | string> {
  try {
    const { stdout, stderr } = await run(command, ['-version'], { env, timeout: 15_000 });
    const version = parseJavaVersion(`${stderr}\n${stdout}`);
    return version === null ? 'names no version' : { command, ...version };
  } catch (error) {
    return `does not run: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
}
