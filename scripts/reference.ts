import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLArgument, GraphQLField, GraphQLSchema } from 'graphql';
import { type ListSize, readListSizes } from '../api/src/limits/list-sizes.ts';
import { typesPage } from './reference-types.ts';

const EXAMPLES = 'web/src/graphiql/examples';
const FOLDER = 'docs/reference';

/** What an example answered when it was last run, and what a wrong argument of the field is told. */
export interface RecordedAnswer {
  readonly cost: number;
  readonly data: unknown;
  /** Null: the field takes no argument. */
  readonly refused: { readonly query: string; readonly message: string; readonly code: string } | null;
}

/** The pages of docs/reference: one for each field at the top, one for the types, and one that lists them. */
export function referencePages(root: string, schema: GraphQLSchema): { file: string; content: string }[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const sizes = readListSizes(schema);
  return [
    { file: `${FOLDER}/README.md`, content: indexPage(fields) },
    { file: `${FOLDER}/types.md`, content: typesPage(schema) },
    ...fields.map((field) => ({
      file: `${FOLDER}/${field.name}.md`,
      content: fieldPage(root, field, sizes.get(`Query.${field.name}`) ?? null),
    })),
  ];
}

/** A query that asks a field with one argument out of its bounds, for the page to show what comes back; null: it has none. */
export function refusedQuery(field: GraphQLField<unknown, unknown>): string | null {
  const needed = field.args.flatMap(({ name, type }) =>
    String(type) === 'ID!'
      ? [`${name}: "actor:tesla"`]
      : String(type) === '[ID!]!'
        ? [`${name}: ["actor:tesla"]`]
        : String(type) === 'String!'
          ? [`${name}: "mask"`]
          : [],
  );
  const bounded = field.args.find((arg) => mostOf(arg) !== null);
  const wrong = bounded ? `${bounded.name}: ${(mostOf(bounded) ?? 0) + 1}` : 'knownBy: "soon"';
  if (!bounded && !field.args.some(({ name }) => name === 'knownBy')) return null;
  return `{ ${field.name}(${[...needed, wrong].join(', ')}) { __typename } }`;
}

function mostOf({ type, description }: GraphQLArgument): number | null {
  const most = /\d[\d,]* to (\d[\d,]*)/.exec(description ?? '')?.[1];
  return String(type).startsWith('Int') && most !== undefined ? Number(most.replaceAll(',', '')) : null;
}

function indexPage(fields: readonly GraphQLField<unknown, unknown>[]): string {
  const rows = fields.map(
    ({ name, description }) => `| [\`${name}\`](${name}.md) | ${cell(firstSentence(description))} |`,
  );
  return `# Reference

Written from the schema by \`npx pnpm codegen\`. What holds for all fields (limits, cost, errors, the two clocks): [the API](../api.md).
The same examples are ready to run in GraphiQL, at \`/graphql\` on your own server. All types: [types](types.md).

| field | gives |
| --- | --- |
${rows.join('\n')}
`;
}

function fieldPage(root: string, field: GraphQLField<unknown, unknown>, size: ListSize | null): string {
  const read = (file: string): string =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').trim() : '';
  const query = read(`${EXAMPLES}/${field.name}.graphql`);
  const variables = read(`${EXAMPLES}/${field.name}.json`);
  const recorded = read(`${FOLDER}/answers/${field.name}.json`);
  const answer = recorded === '' ? null : (JSON.parse(recorded) as RecordedAnswer);
  return `# \`${field.name}\`

${field.description ?? ''}

Gives ${typeLink(String(field.type))}. [All fields](README.md)

## Arguments

${argumentsTable(field.args)}

## Cost

${costRule(size)}${answer ? ` The example below costs ${answer.cost.toLocaleString('en')}.` : ''} The limit of a query: [limits](../api.md#limits).

## Example

\`\`\`graphql
${query}
\`\`\`
${variables === '' ? '' : `\nVariables:\n\n\`\`\`json\n${variables}\n\`\`\`\n`}
${answer ? `<details>\n<summary>The answer</summary>\n\n\`\`\`json\n${JSON.stringify(answer.data, null, 2)}\n\`\`\`\n\n</details>\n` : ''}
## Errors

${errors(field, answer)}
`;
}

function argumentsTable(args: readonly GraphQLArgument[]): string {
  if (args.length === 0) return 'None.';
  const rows = args.map(({ name, type, defaultValue, description }) => {
    const standard: unknown = defaultValue;
    return `| \`${name}\` | ${typeLink(String(type))} | ${standard === undefined ? (String(type).endsWith('!') ? 'required' : '') : `\`${String(standard)}\``} | ${cell(description ?? '')} |`;
  });
  return `| argument | type | default | meaning and bound |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function costRule(size: ListSize | null): string {
  if (!size) return 'One for the thing itself if it is a node, and what is asked beneath it.';
  const by = size.slicingArguments.map((name) => `\`${name}\``).join(' or ');
  const length =
    by === ''
      ? `${size.assumedSize ?? 1} entries are reckoned`
      : `As many entries as ${by} says are reckoned`;
  const least =
    size.atLeast > 1 ? ` At least ${size.atLeast.toLocaleString('en')}, for the work behind it.` : '';
  return `${length}, times what is asked of each.${least}`;
}

function errors(field: GraphQLField<unknown, unknown>, answer: RecordedAnswer | null): string {
  const absent = String(field.type).endsWith('!')
    ? 'It is never null: an error of the field takes `data` with it.'
    : 'Null when there is no such thing, which is no error.';
  const shown = answer?.refused
    ? `An argument that is not what it must be is told so, as here:\n\n\`\`\`\n${answer.refused.query}\n\n${answer.refused.code}: ${answer.refused.message}\n\`\`\`\n\n`
    : '';
  return `${shown}${absent} All codes: [errors](../api.md#errors).`;
}

function typeLink(type: string): string {
  const name = type.replace(/[[\]!]/g, '');
  return ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(name)
    ? `\`${type}\``
    : `[\`${type}\`](types.md#${name.toLowerCase()})`;
}

function firstSentence(text: string | null | undefined): string {
  return /^[\s\S]*?\.(?=\s|$)/.exec(text ?? '')?.[0] ?? text ?? '';
}

/** Text as a cell of a table holds it. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
