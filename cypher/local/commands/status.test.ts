import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

it('`db status` puts its values under one another', async () => {
  const home = mkdtempSync(join(tmpdir(), 'status-test-'));
  const env = { ...process.env, MASK_DIPLOMACY_HOME: home };
  try {
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, ['--import', 'tsx', MAIN, 'status'], { env }, (_error, stdout) =>
        resolve(stdout),
      );
    });
    const lines = output.trimEnd().split('\n');
    const columns = lines.map((line) => /^\S+(?: \S+)*? {2,}(?=\S)/.exec(line)?.[0].length);
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(columns)).toEqual(new Set([columns[0]]));
    expect(columns[0]).toBeDefined();
  } finally {
    rmSync(home, { recursive: true });
  }
});
