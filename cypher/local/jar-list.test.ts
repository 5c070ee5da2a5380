import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsIn, formatJarList, parseJarList, pinnedJars } from './jar-list.ts';

const jar = (name: string, contents: string) => ({
  name,
  bytes: contents.length,
  sha256: createHash('sha256').update(contents).digest('hex'),
});

describe('parseJarList', () => {
  it('reads one file a line', () => {
    const sha256 = 'ab'.repeat(32);
    expect(parseJarList(`${sha256} 12 a-1.0.jar\n`)).toEqual([{ sha256, bytes: 12, name: 'a-1.0.jar' }]);
  });

  it('reads back what was pinned', () => {
    const jars = pinnedJars();
    expect(parseJarList(formatJarList([...jars].reverse()))).toEqual(jars);
  });

  it('names the line that it cannot read', () => {
    expect(() => parseJarList(`${'ab'.repeat(32)} 12 a.jar\nnonsense\n`)).toThrow(/jars\.lock:2: "nonsense"/);
  });

  it('refuses a name that leads out of the folder', () => {
    expect(() => parseJarList(`${'ab'.repeat(32)} 12 ../a.jar\n`)).toThrow(/jars\.lock:1/);
  });
});

describe('faultsIn', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jars-test-'));
    writeFileSync(join(folder, 'a.jar'), 'alpha');
    writeFileSync(join(folder, 'b.jar'), 'beta');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const jars = [jar('a.jar', 'alpha'), jar('b.jar', 'beta')];

  it('finds none in a complete folder', async () => {
    expect(await faultsIn(folder, jars, true)).toEqual([]);
  });

  it('finds a missing and a short file', async () => {
    rmSync(join(folder, 'a.jar'));
    writeFileSync(join(folder, 'b.jar'), 'be');
    expect(await faultsIn(folder, jars, false)).toEqual([
      'a.jar is missing',
      'b.jar has 2 bytes instead of 4',
    ]);
  });

  it('finds changed contents of the same size when it looks deep', async () => {
    writeFileSync(join(folder, 'b.jar'), 'BETA');
    expect(await faultsIn(folder, jars, false)).toEqual([]);
    expect(await faultsIn(folder, jars, true)).toEqual(['b.jar has other contents']);
  });

  it('finds everything missing in a folder that is not there', async () => {
    expect(await faultsIn(join(folder, 'none'), jars, false)).toHaveLength(2);
  });
});
