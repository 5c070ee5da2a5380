import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveState, ensureClassArchive, giveUpArchive } from './class-archive.ts';
import { pinnedJars } from './jar-list.ts';
import type { Java } from './java.ts';
import { withLock } from './lock.ts';
import { fakeCommand } from './testing/fake-command.ts';
import { archiveArguments } from './tools.ts';
import { comesFromArchive } from './train.ts';

let base: string;
let jars: string;
let calls: string;
let java: Java;
let said: string[];
const listen = ({ message }: { message: string }): void => void said.push(message);

/** A cache with one empty jar, and a Java that notes each run and fails. */
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'archive-test-'));
  jars = join(base, 'cache', 'neo4j-1');
  mkdirSync(jars, { recursive: true });
  writeFileSync(firstJar(), '');
  calls = join(base, 'calls');
  const command = fakeCommand(base, 'java', `echo run >>'${calls}'; echo 'Error: an odd Java' >&2; exit 1`);
  java = { command, major: 17, version: '17.0.1', build: 'build 17.0.1+1' };
  said = [];
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const firstJar = (): string => join(jars, pinnedJars()[0]?.name ?? '');
const runs = (): number => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').length : 0);
const ensure = async (): Promise<string | null> => ensureClassArchive({ java, jars }, process.env, listen);
const state = async (with_: Partial<Java> = {}) => archiveState({ java: { ...java, ...with_ }, jars }, {});

describe('ensureClassArchive', () => {
  it('goes on without where Java cannot make one, says why, leaves only a note, and tries no second time', async () => {
    expect(await ensure()).toBeNull();
    expect(runs()).toBe(1);
    expect(said.at(-1)).toMatch(/not prepared for quick starts: \S+/);
    expect(readdirSync(join(base, 'cache'))).toEqual(['neo4j-1', expect.stringMatching(/\.failed$/)]);
    expect(await state()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/\S/) });

    expect(await ensure()).toBeNull();
    expect(runs()).toBe(1);
  });

  it('tries again with another build of Java, and when the jars have come anew', async () => {
    await ensure();
    expect(await state({ build: 'build 17.0.2+8' })).toEqual({ kind: 'not-made' });
    utimesSync(firstJar(), 1, 1);
    expect(await state()).toEqual({ kind: 'not-made' });
  });

  it('tries again when the note is older than a week', async () => {
    await ensure();
    const found = await state();
    if (found.kind !== 'failed') throw new Error('expected a note');
    const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
    utimesSync(found.marker, daysAgo(6), daysAgo(6));
    expect(await state()).toMatchObject({ kind: 'failed' });
    utimesSync(found.marker, daysAgo(8), daysAgo(8));
    expect(await state()).toEqual({ kind: 'not-made' });
    await ensure();
    expect(runs()).toBe(2);
  });

  it('goes on without, and notes nothing, while another process makes one', async () => {
    await withLock(`${jars}.training.lock`, { timeoutMs: 0 }, async () => {
      expect(await ensure()).toBeNull();
    });
    expect(said).toEqual([expect.stringContaining(`process ${process.pid} is doing that now`)]);
    expect(runs()).toBe(0);
    expect(await state()).toEqual({ kind: 'not-made' });
  });

  it('does nothing where it is switched off, and refuses a setting that is neither on nor off', async () => {
    const withSetting = async (value: string) =>
      ensureClassArchive({ java, jars }, { MASK_DIPLOMACY_QUICK_START: value }, listen);
    expect(await withSetting('off')).toBeNull();
    expect(runs()).toBe(0);
    await expect(withSetting('no')).rejects.toMatchObject({
      code: 'bad-setting',
      message: expect.stringMatching(/"no".*on or off/),
    });
  });

  it('clears away what a killed run left', async () => {
    mkdirSync(`${jars}.training-abc123`);
    await ensure();
    expect(existsSync(`${jars}.training-abc123`)).toBe(false);
  });

  it('takes no archive that was given up', async () => {
    await ensure();
    const found = await state();
    if (found.kind !== 'failed') throw new Error('expected a note');
    const path = found.marker.replace('.failed', '.jsa');
    rmSync(found.marker);
    writeFileSync(path, '');
    expect(await ensure()).toBe(path);
    await giveUpArchive(path, 'it broke');
    expect(await state()).toMatchObject({ kind: 'failed', reason: 'it broke' });
    expect(existsSync(path)).toBe(false);
  });
});

it('Java is told of an archive in a way that cannot fail a start or fill its log', () => {
  expect(archiveArguments({ use: '/a.jsa' })).toEqual([
    '-XX:SharedArchiveFile=/a.jsa',
    '-Xshare:auto',
    '-Xlog:cds*=off',
  ]);
  expect(archiveArguments(null)).toEqual([]);
});

it("classes from Java's own archive do not count as ours", () => {
  expect(comesFromArchive('[0.1s][info] java.lang.Object source: shared objects file\n')).toBe(false);
  expect(comesFromArchive('[0.1s][info] java.lang.Object source: shared objects file (top)\n')).toBe(true);
});
