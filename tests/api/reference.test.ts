import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { fieldNames, runExample } from '../../scripts/reference-answers.ts';

/** When the record or the API changed on purpose: `node --import tsx scripts/reference-answers.ts URL`, then `npx pnpm codegen`. */
it.each(fieldNames())(
  'docs/reference/%s.md shows what its example answers, costs and refuses',
  async (name) => {
    const recorded = readFileSync(
      new URL(`../../docs/reference/answers/${name}.json`, import.meta.url),
      'utf8',
    );
    expect(await runExample(inject('apiUrl'), name)).toEqual(JSON.parse(recorded));
  },
);
