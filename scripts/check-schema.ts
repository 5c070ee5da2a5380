import { readFileSync } from 'node:fs';
import { untoldBreakingChanges } from './breaking-changes.ts';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const untold = untoldBreakingChanges(
  read('api/schema.released.graphql'),
  read('api/schema.graphql'),
  read('CHANGELOG.md'),
);
if (untold.length > 0) {
  process.stderr.write(
    'The schema breaks what clients rely on. Take it back, or say under Unreleased in CHANGELOG.md:\n' +
      untold.map((change) => `- Breaking: ${change} (and what to use instead)\n`).join(''),
  );
  process.exitCode = 1;
}
