import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as typesPlugin from '@graphql-codegen/typescript';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Command } from 'commander';
import { lexicographicSortSchema, parse, printSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { referencePages } from './reference.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCALARS = { Date: 'string', DateTime: 'string', ID: 'string' };

/** Enums whose values inside the API are the vocabulary's words. */
const WORDS = Object.fromEntries(
  [
    'ActorKind',
    'ClaimField',
    'Confidence',
    'DatePrecision',
    'EventKind',
    'Family',
    'NodeKind',
    'Qualifier',
    'SourceKind',
    'Unit',
  ].map((name) => [name, `@mask-diplomacy/cypher#${name}`]),
);

/** What a resolver gets as its parent, where that is not simply the object's own fields. */
const MAPPERS = {
  ...Object.fromEntries(
    [
      'Actor',
      'Claim',
      'Country',
      'Disagreement',
      'Event',
      'Item',
      'Product',
      'Publisher',
      'Source',
      'Standard',
    ].map((name) => [name, `../graph/rows.ts#${name}Row`]),
  ),
  ...Object.fromEntries(
    [
      ...['Actor', 'ActorEvent', 'Claim', 'Disagreement', 'Event', 'Source'],
      ...['FilteredActor', 'FilteredClaim', 'FilteredEvent', 'FilteredSource'],
    ].map((name) => [`${name}Connection`, `../graph/connections.ts#${name}List`]),
  ),
  ...Object.fromEntries(
    ['Country', 'Product', 'Publisher', 'Standard'].map((name) => [
      `${name}Connection`,
      `../graph/connections.ts#Filtered${name}List`,
    ]),
  ),
  ChainStage: '../graph/affairs/chain.ts#ChainStageRow',
  Dataset: '../graph/dataset.ts#DatasetRow',
  EventLink: '../graph/events.ts#LinkRow',
  Evidence: '../graph/affairs/evidence.ts#EvidenceRow',
  EvidenceItem: '../graph/affairs/evidence.ts#EvidenceItemRow',
  Fact: '../graph/facts.ts#FactRow',
  EvidencePath: '../graph/paths/path.ts#PathRow',
  Flow: '../graph/flows.ts#FlowRow',
  FlowResult: '../graph/flows.ts#Flows',
  RegionFlow: '../graph/flows.ts#FlowRow',
  RegionFlowResult: '../graph/flows.ts#Flows',
  TimelineBucket: '../graph/timeline/timeline.ts#TimelineBucketRow',
  UnitSum: '../graph/totals/sums.ts#UnitSumRow',
  Neighborhood: '../graph/neighborhood/neighborhood.ts#NeighborhoodRow',
  LeftOutGoods: '../graph/totals/goods.ts#Omitted',
  PartialDate: 'string',
  ProductSum: '../graph/totals/sums.ts#ProductSumRow',
  PathEdge: '../graph/paths/path.ts#PathEdgeRow',
  PathResult: '../graph/paths/paths.ts#PathResultRow',
};

interface GeneratedFile {
  file: string;
  content: string;
}

function filesEndingWith(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

function readSchema(): GraphQLSchema {
  const typeDefs = filesEndingWith('api/src/modules', 'schema.graphql').map((file) =>
    parse(readFileSync(join(ROOT, file), 'utf8')),
  );
  return makeExecutableSchema({ typeDefs });
}

function readDocuments(): { location: string; document: DocumentNode }[] {
  return filesEndingWith('web/src', '.graphql').map((file) => ({
    location: file,
    document: parse(readFileSync(join(ROOT, file), 'utf8')),
  }));
}

async function resolverTypes(schema: GraphQLSchema): Promise<GeneratedFile> {
  const file = 'api/src/generated/resolver-types.ts';
  const content = await codegen({
    filename: file,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          scalars: SCALARS,
          enumsAsTypes: true,
          useTypeImports: true,
          maybeValue: 'T | null',
          immutableTypes: true,
          enumValues: WORDS,
        },
      },
      {
        'typescript-resolvers': {
          contextType: '../context.ts#Context',
          mapperTypeSuffix: '',
          useTypeImports: true,
          immutableTypes: true,
          resolversNonOptionalTypename: false,
          mappers: MAPPERS,
        },
      },
    ],
    pluginMap: { typescript: typesPlugin, 'typescript-resolvers': resolversPlugin },
  });
  // The plugin passes the vocabulary's types on as values.
  return { file, content: content.replace(/^export \{/gm, 'export type {') };
}

async function webDocuments(schema: GraphQLSchema): Promise<GeneratedFile> {
  const file = 'web/src/gql/documents.ts';
  const content = await codegen({
    filename: file,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: readDocuments(),
    config: { scalars: SCALARS, enumsAsTypes: true, useTypeImports: true, dedupeFragments: true },
    plugins: [
      { 'typescript-operations': {} },
      { 'typed-document-node': { documentNodeImport: 'urql#TypedDocumentNode' } },
    ],
    pluginMap: {
      'typescript-operations': operationsPlugin,
      'typed-document-node': documentPlugin,
    },
  });
  return { file, content };
}

async function generate(): Promise<GeneratedFile[]> {
  const schema = readSchema();
  const files = [
    { file: 'api/schema.graphql', content: printSchema(lexicographicSortSchema(schema)) },
    await resolverTypes(schema),
    await webDocuments(schema),
    ...referencePages(ROOT, schema),
  ];
  const options = await resolveConfig(join(ROOT, 'package.json'));
  return Promise.all(
    files.map(async ({ file, content }) => ({
      file,
      content: await format(content, { ...options, filepath: file }),
    })),
  );
}

function isCurrent({ file, content }: GeneratedFile): boolean {
  try {
    return readFileSync(join(ROOT, file), 'utf8') === content;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const program = new Command('codegen')
    .description(
      'Writes api/schema.graphql, resolver types, typed web documents and docs/reference from the schema modules.',
    )
    .option('--check', 'write nothing; exit 1 and name what is stale')
    .parse();
  const stale = (await generate()).filter((file) => !isCurrent(file));
  if (program.opts<{ check?: boolean }>().check) {
    for (const { file } of stale) process.stderr.write(`${file} is stale; run: npx pnpm codegen\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const { file, content } of stale) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), content);
    process.stdout.write(`wrote ${file}\n`);
  }
  if (stale.length === 0) process.stdout.write('everything is current\n');
}

await main();
