import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { DatabaseError, WAY_ROUND } from './failures.ts';
import type { Java } from './java.ts';
import { untilSignal } from './until-signal.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const WRAPPER = fileURLToPath(new URL('../../mvnw', import.meta.url));

export interface MavenRun {
  /** Folder that the jars are copied to. */
  readonly outputFolder: string;
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  /** A Maven repository folder to use in place of the user's own, for when that one is damaged. */
  readonly repository?: string;
  /** Called with the file name of each jar that came over the network. */
  readonly onJar: (name: string) => void;
}

/** `mvn` on the PATH, else this checkout's `mvnw`, which fetches Maven itself first. Throws `no-maven`. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<{ command: string; isWrapper: boolean }> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && (await isExecutable(join(folder, 'mvn')))) {
      return { command: join(folder, 'mvn'), isWrapper: false };
    }
  }
  if (await isExecutable(WRAPPER)) return { command: WRAPPER, isWrapper: true };
  throw new DatabaseError('no-maven', [
    `The Neo4j server files must be fetched once with Maven. Found: no \`mvn\` on the PATH, and ${WRAPPER} is not there or not executable.`,
    'Install Maven 3.8 or newer, or restore `mvnw` from the repository.',
    WAY_ROUND,
  ]);
}

/**
 * Has Maven copy the server's jars into the folder. Throws `no-network`, `disk-full` or `fetch-failed`, the last also
 * when this process is told to stop, on which Maven is ended.
 */
export async function copyJars(maven: { command: string; isWrapper: boolean }, run: MavenRun): Promise<void> {
  const args = [
    '--batch-mode',
    '--file',
    POM,
    // By its full name: the short one has Maven fetch the descriptions of every plug-in it knows.
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${run.outputFolder}`,
    ...(run.repository === undefined ? [] : [`-Dmaven.repo.local=${run.repository}`]),
  ];
  const tail: string[] = [];
  const told = untilSignal();
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(maven.command, args, {
      env: environmentFor(run),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (line: string): void => {
      const jar = downloadedJar(line);
      if (jar !== null) run.onJar(jar);
      else if (!/Download(ing|ed) from/.test(line)) tail.push(line);
      if (tail.length > 60) tail.shift();
    };
    told.signal.addEventListener('abort', () => child.kill());
    createInterface({ input: child.stdout }).on('line', listen);
    createInterface({ input: child.stderr }).on('line', listen);
    child.on('error', reject);
    child.on('close', resolve);
  })
    .catch((error: unknown) => {
      tail.push(String(error));
      return null;
    })
    .finally(told.stop);
  if (exitCode !== 0) throw mavenFailure(maven.command, exitCode, tail);
}

/** Maven on the Java that was found, whatever JAVA_HOME says; a bare JRE will do. */
function environmentFor({ env, java }: MavenRun): NodeJS.ProcessEnv {
  const { JAVA_HOME: _, ...rest } = env;
  return { ...rest, PATH: [dirname(java.command), env.PATH ?? ''].join(delimiter) };
}

/** The jar that a Maven line says has come, such as `Downloaded from central: https://…/x-1.jar (25 kB at 9 kB/s)`. */
export function downloadedJar(line: string): string | null {
  return /Downloaded from \S+: \S*\/([^/\s]+\.jar)(?:\s|$)/.exec(line)?.[1] ?? null;
}

/** Tells the reasons apart that Maven and its wrapper give in words only. */
export function mavenFailure(
  command: string,
  exitCode: number | null,
  output: readonly string[],
): DatabaseError {
  const text = output.join('\n');
  const errors = output.filter((line) => /\[ERROR\] \S/.test(line) && !BOILERPLATE.test(line));
  const telling = (errors.length > 0 ? errors : output.filter((line) => SIGNS_OF_TROUBLE.test(line))).slice(
    0,
    3,
  );
  const said = [
    `\`${command}\` ended with exit code ${exitCode ?? 'none'} and said:`,
    ...telling.map((line) => `  ${line}`),
  ];
  if (/No space left on device|not enough space/i.test(text)) {
    return new DatabaseError('disk-full', [
      'The disk filled up while the Neo4j server files were fetched.',
      ...said,
      'Free about 400 MB, or set MASK_DIPLOMACY_CACHE to a folder on a disk with room.',
      WAY_ROUND,
    ]);
  }
  if (NETWORK_WORDS.test(text)) {
    return new DatabaseError('no-network', [
      'The Neo4j server files are not on this machine yet, and their repository cannot be reached.',
      ...said,
      'Connect to the network for this first start (128 MB); later starts need none.',
      'Or copy the cache folder from a machine that has it; `pnpm db status` prints where it is.',
      WAY_ROUND,
    ]);
  }
  return new DatabaseError('fetch-failed', [
    'Maven could not fetch the Neo4j server files.',
    ...said,
    WAY_ROUND,
  ]);
}

const SIGNS_OF_TROUBLE = /error|failed|cannot|no space/i;
const BOILERPLATE =
  /full stack trace|full debug logging|For more information about the errors|\[Help 1\] http|resume the build/;
const NETWORK_WORDS =
  /UnknownHost|Unknown host|Could not transfer|Connection refused|Connection reset|Connect timed out|connect timed out|Network is unreachable|No route to host|Temporary failure in name resolution|Could not resolve host|unable to resolve host|offline mode|Failed to fetch/i;

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
