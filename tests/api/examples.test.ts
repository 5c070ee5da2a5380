import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { readFactSet } from '../kit/fact-set.ts';

const run = promisify(execFile);
const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

const EXAMPLES = [
  { name: 'recalls.ts', command: process.execPath, before: ['--import', 'tsx'], isThere: true },
  { name: 'recalls.py', command: 'python3', before: [], isThere: hasPython },
];

async function outputOf(
  { name, command, before }: (typeof EXAMPLES)[number],
  ...days: string[]
): Promise<string[][]> {
  const args = [...before, pathOf(name), inject('apiUrl'), ...days];
  const { stdout } = await run(command, args, { cwd: root, timeout: 60_000 });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}

/** Of the files, dates cut to their precision: recalls that can have been in March to May 2020, as one known to the year can. */
const expected = readFactSet()
  .events.map(({ date, datePrecision, ...rest }) => {
    return { ...rest, date: date.slice(0, { year: 4, month: 7, day: 10 }[datePrecision]) };
  })
  .filter(({ kind, date }) => kind === 'recall' && /^2020(-0[345].*)?$/.test(date));

for (const example of EXAMPLES) {
  const requires = example.isThere ? '' : ' (skipped: there is no python3)';
  it.skipIf(!example.isThere)(
    `${example.name} gives every recall of the spring of 2020${requires}`,
    async () => {
      const lines = await outputOf(example);
      expect(expected.length).toBeGreaterThan(10);
      expect(lines.map(([date, title]) => `${date} ${title}`).sort()).toEqual(
        expected.map(({ date, title }) => `${date} ${title}`).sort(),
      );
      for (const [, , documents] of lines) expect(documents).toMatch(/^\d+ documents: \S/);
    },
  );

  it.skipIf(!example.isThere)(
    `${example.name} tells code and request id of an error${requires}`,
    async () => {
      await expect(outputOf(example, '2020-06-01', '2020-05-01')).rejects.toThrow(
        /BAD_USER_INPUT: .*\([\w-]{8,}\)/s,
      );
    },
  );
}
