import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../kit/api.ts';

const FOLDER = new URL('cases/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Each case is a `.graphql` file, whose first line says what must hold, beside the data that it must give. */
const cases = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: file.slice(0, -'.graphql'.length), query: read(file) }))
  .map(({ name, query }) => ({ name, query, title: query.split('\n')[0]?.replace(/^# /, '') ?? name }));

it.each(cases)('$title', async ({ name, query }) => {
  expect(await ask(query)).toEqual(JSON.parse(read(`${name}.json`)));
});

it('no answer lies there without its question', () => {
  const answers = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(answers.map((file) => file.slice(0, -'.json'.length)).sort()).toEqual(
    cases.map(({ name }) => name).sort(),
  );
});
