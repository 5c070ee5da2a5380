import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEB = join(ROOT, 'web');

/** Where the built web app lies. */
export const WEB_FOLDER = join(WEB, 'dist');

const STAMP = '.built-from';
const INPUTS = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/graphiql.html',
  'web/vite.config.ts',
  'web/trusted-documents.ts',
  'web/package.json',
  'web/tsconfig.json',
  'tsconfig.base.json',
];

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile());
}

/** A hash over everything the web app is built from, the locked packages included. */
function inputHash(): string {
  const hash = createHash('sha256');
  for (const file of [...INPUTS, 'pnpm-lock.yaml'].flatMap((path) => filesBelow(join(ROOT, path))).sort()) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether `WEB_FOLDER` holds what the sources as they are now would give. */
export function isWebBuilt(): boolean {
  try {
    return readFileSync(join(WEB_FOLDER, STAMP), 'utf8') === inputHash();
  } catch {
    return false;
  }
}

/**
 * Builds the web app beside the old one and swaps the two at the end, so that a failed or interrupted build leaves
 * what was there.
 *
 * @throws Error with the bundler's own words when the build fails.
 */
export async function buildWeb(): Promise<void> {
  const hash = inputHash();
  const fresh = join(WEB, `.dist-${process.pid}`);
  const old = join(WEB, `.dist-old-${process.pid}`);
  try {
    await runVite(['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']);
    writeFileSync(join(fresh, STAMP), hash);
    if (existsSync(WEB_FOLDER)) renameSync(WEB_FOLDER, old);
    mkdirSync(WEB, { recursive: true });
    renameSync(fresh, WEB_FOLDER);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function runVite(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');
    const child = spawn(process.execPath, [vite, ...args], { cwd: WEB, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(new Error(`the web app could not be built (${signal ?? `exit ${code}`}):\n${output.trim()}`));
    });
  });
}
