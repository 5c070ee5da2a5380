import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava, parseJavaVersion } from './java.ts';
import { fakeCommand } from './testing/fake-command.ts';

describe('parseJavaVersion', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17)', 17, '17.0.15'],
    ['openjdk version "21" 2023-09-19', 21, '21'],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8, '1.8.0_392'],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx="1"\nopenjdk version "25-ea" 2025-09-16', 25, '25-ea'],
  ])('reads %j', (output, major, version) => {
    expect(parseJavaVersion(output)).toMatchObject({ major, version });
  });

  it('keeps the lines that tell one build from another, and leaves out what comes before them', () => {
    const lines = 'openjdk version "21.0.5" 2024-10-15 LTS\nOpenJDK Runtime Environment Temurin-21.0.5+11';
    expect(parseJavaVersion(`Picked up JAVA_TOOL_OPTIONS: -Dx=1\n${lines}\n`)?.build).toBe(lines);
  });

  it('gives null for a command that is not Java', () => {
    expect(parseJavaVersion('Unable to locate a Java Runtime.')).toBeNull();
  });
});

describe('findJava', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'java-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const java = (place: string, version: string): string =>
    fakeCommand(join(folder, place), 'java', `echo 'openjdk version "${version}"' >&2`);

  it('says that there is none when neither JAVA_HOME nor PATH has one', async () => {
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      code: 'no-java',
      message: expect.stringMatching(/JAVA_HOME is not set.*\n.*17 or 21.*\n.*NEO4J_URI/),
    });
  });

  it('says that there is none when the only one does not work', async () => {
    fakeCommand(join(folder, 'stub'), 'java', 'echo "Unable to locate a Java Runtime." >&2; exit 1');
    await expect(findJava({ PATH: join(folder, 'stub') })).rejects.toMatchObject({
      code: 'no-java',
      message: expect.stringContaining(join(folder, 'stub', 'java')),
    });
  });

  it('names every unusable Java that it found', async () => {
    java('home/bin', '11.0.2');
    java('path', '25');
    await expect(
      findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') }),
    ).rejects.toMatchObject({
      code: 'wrong-java',
      message: expect.stringMatching(/Java 11\.0\.2.*Java 25/),
    });
  });

  it('prefers the Java of JAVA_HOME', async () => {
    java('home/bin', '17.0.1');
    java('path', '21.0.2');
    const found = await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') });
    expect(found.version).toBe('17.0.1');
  });

  it('passes over an unusable JAVA_HOME to a usable Java on the PATH', async () => {
    java('home/bin', '1.8.0_392');
    java('path', '21.0.2');
    const found = await findJava({ JAVA_HOME: join(folder, 'home'), PATH: join(folder, 'path') });
    expect(found).toMatchObject({ command: join(folder, 'path', 'java'), major: 21, version: '21.0.2' });
  });
});
