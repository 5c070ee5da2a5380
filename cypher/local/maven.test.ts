import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyJars, downloadedJar, findMaven, mavenFailure } from './maven.ts';
import { fakeCommand } from './testing/fake-command.ts';

describe('downloadedJar', () => {
  it('reads the file name from a line of Maven 3', () => {
    const line =
      '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/x/1/x-1.jar (25 kB at 397 kB/s)';
    expect(downloadedJar(line)).toBe('x-1.jar');
  });

  it.each([
    '[INFO] Downloading from central: https://repo.maven.apache.org/maven2/org/neo4j/x/1/x-1.jar',
    '[INFO] Downloaded from central: https://repo.maven.apache.org/maven2/org/neo4j/x/1/x-1.pom (1 kB at 3 kB/s)',
    '[INFO] BUILD SUCCESS',
  ])('counts nothing for %s', (line) => expect(downloadedJar(line)).toBeNull());
});

describe('mavenFailure', () => {
  it.each([
    [
      '[ERROR] Could not transfer artifact x from/to central: repo.maven.apache.org: Name or service not known',
    ],
    ['[ERROR] Unknown host repo.maven.apache.org: Temporary failure in name resolution'],
    [
      '[ERROR] Cannot access central in offline mode and the artifact x has not been downloaded from it before.',
    ],
    ['wget: Failed to fetch https://repo.maven.apache.org/maven2/org/apache/maven/apache-maven.zip'],
  ])('takes %j for a missing network', (line) => {
    expect(mavenFailure('mvn', 1, [line]).code).toBe('no-network');
  });

  it('takes a full disk for a full disk, even where a transfer failed of it', () => {
    const line = '[ERROR] Could not transfer artifact x: No space left on device';
    expect(mavenFailure('mvn', 1, [line]).code).toBe('disk-full');
  });

  it('shows what Maven said when it knows no reason', () => {
    const failure = mavenFailure('/opt/mvn', 1, ['noise', '[ERROR] Unknown lifecycle phase']);
    expect(failure.code).toBe('fetch-failed');
    expect(failure.message).toContain('/opt/mvn');
    expect(failure.message).toContain('Unknown lifecycle phase');
  });
});

describe('running Maven', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maven-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const java = { command: '/nowhere/bin/java', major: 17, version: '17', build: '' };

  it('prefers the `mvn` on the PATH, and falls back on the wrapper of the checkout', async () => {
    expect(await findMaven({ PATH: folder })).toEqual({
      command: expect.stringMatching(/mvnw$/),
      isWrapper: true,
    });
    fakeCommand(folder, 'mvn', 'exit 0');
    expect(await findMaven({ PATH: folder })).toEqual({ command: join(folder, 'mvn'), isWrapper: false });
  });

  it('reports every jar that comes', async () => {
    const command = fakeCommand(
      folder,
      'mvn',
      'echo "Downloaded from central: https://host/a/b-1.jar (1 kB)"',
    );
    const come: string[] = [];
    const onJar = (name: string): void => void come.push(name);
    await copyJars({ command, isWrapper: false }, { outputFolder: folder, java, env: process.env, onJar });
    expect(come).toEqual(['b-1.jar']);
  });

  it('throws what a failing Maven said on either stream', async () => {
    const command = fakeCommand(folder, 'mvn', 'echo "[ERROR] Unknown host x" >&2; exit 1');
    await expect(
      copyJars(
        { command, isWrapper: false },
        { outputFolder: folder, java, env: process.env, onJar: () => {} },
      ),
    ).rejects.toMatchObject({ code: 'no-network', message: expect.stringContaining('Unknown host x') });
  });

  it('throws when Maven cannot be run at all', async () => {
    const command = join(folder, 'none');
    await expect(
      copyJars(
        { command, isWrapper: false },
        { outputFolder: folder, java, env: process.env, onJar: () => {} },
      ),
    ).rejects.toMatchObject({ code: 'fetch-failed', message: expect.stringContaining('ENOENT') });
  });

  it('ends Maven when this process is told to stop', async () => {
    const command = fakeCommand(folder, 'mvn', 'exec sleep 60');
    const listener = (): void => undefined;
    process.on('SIGTERM', listener);
    try {
      const copied = copyJars(
        { command, isWrapper: false },
        { outputFolder: folder, java, env: process.env, onJar: () => undefined },
      );
      process.emit('SIGTERM');
      await expect(copied).rejects.toMatchObject({ code: 'fetch-failed' });
    } finally {
      process.off('SIGTERM', listener);
    }
  });
});
