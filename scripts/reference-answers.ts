import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { buildSchema } from 'graphql';
import { type RecordedAnswer, refusedQuery } from './reference.ts';

const ROOT = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
  readonly extensions?: { cost: { requested: number } };
}

/** Runs the example of a field, and its wrong argument, against a running API over the real record. */
export async function runExample(url: string, fieldName: string): Promise<RecordedAnswer> {
  const file = `web/src/graphiql/examples/${fieldName}`;
  const variables = existsSync(new URL(`${file}.json`, ROOT))
    ? (JSON.parse(read(`${file}.json`)) as unknown)
    : {};
  const { data, errors, extensions } = await send(url, read(`${file}.graphql`), variables);
  if (errors || !extensions) throw new Error(`${fieldName}: ${errors?.[0]?.message ?? 'no cost was told'}`);
  const field = buildSchema(read('api/schema.graphql')).getQueryType()?.getFields()[fieldName];
  const query = field ? refusedQuery(field) : null;
  const refusal = query === null ? null : (await send(url, query, {})).errors?.[0];
  return {
    cost: extensions.cost.requested,
    data,
    refused:
      query === null || !refusal ? null : { query, message: refusal.message, code: refusal.extensions.code },
  };
}

async function send(url: string, query: string, variables: unknown): Promise<Answer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

/** The names of the fields at the top. */
export function fieldNames(): string[] {
  return Object.keys(buildSchema(read('api/schema.graphql')).getQueryType()?.getFields() ?? {});
}

async function main(): Promise<void> {
  const program = new Command('reference-answers')
    .description(
      'Runs each example of docs/reference against a running API and keeps the answers; then: npx pnpm codegen',
    )
    .argument('[url]', 'address of the API', 'http://127.0.0.1:4000')
    .parse();
  const folder = new URL('docs/reference/answers/', ROOT);
  mkdirSync(folder, { recursive: true });
  for (const name of fieldNames()) {
    const answer = await runExample(program.args[0] ?? 'http://127.0.0.1:4000', name);
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(answer, null, 2)}\n`);
  }
}

if (process.argv[1]?.endsWith('reference-answers.ts')) await main();
