import { getNamedType, type GraphQLObjectType, type GraphQLSchema, buildSchema, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, send } from '../kit/api.ts';

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'),
);
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const typeOf = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

describe('every connection is as the Relay specification of cursor connections has it', () => {
  it('PageInfo', () => {
    const info = schema.getType('PageInfo') as GraphQLObjectType;
    expect(
      ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => typeOf(info, name)),
    ).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  it.each(connections.map((type) => [type.name, type] as const))('%s', (name, type) => {
    expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
    const edge = getNamedType(type.getFields()['edges']?.type);
    if (!isObjectType(edge)) throw new Error(`the edges of ${name} are no objects`);
    expect(typeOf(type, 'edges')).toMatch(new RegExp(`^\\[${edge.name}!?\\]!?$`));
    expect(edge.name).toMatch(/Edge$/);
    expect(typeOf(edge, 'cursor')).toBe('String!');
    expect(isObjectType(getNamedType(edge.getFields()['node']?.type))).toBe(true);
    expect(typeOf(edge, 'node')).not.toContain('[');
  });

  it.each(
    objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => [`${type.name}.${field.name}`, field] as const),
    ),
  )('%s pages forward', (_name, field) => {
    const types = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
    expect(types['first']).toMatch(/^Int!?$/);
    expect(types['after']).toBe('String');
  });
});

describe('global object identification', () => {
  const IDS = ['country:NLD', 'actor:huawei', 'event:nld-ffp2-recall-2020-03-28'] as const;

  it('the fields are as the specification has them', () => {
    const query = schema.getQueryType();
    expect(String(query?.getFields()['node']?.type)).toBe('Node');
    expect(String(query?.getFields()['node']?.args[0]?.type)).toBe('ID!');
    expect(String(query?.getFields()['nodes']?.type)).toBe('[Node]!');
    expect(String(query?.getFields()['nodes']?.args[0]?.type)).toBe('[ID!]!');
  });

  it('every type that can be stored by id gives itself back for its id', async () => {
    const { event, country, actor } = await ask<{
      event: {
        items: { product: { id: string } }[];
        claims: { nodes: { id: string }[] };
        sources: { nodes: { id: string; publisher: { id: string } }[] };
      };
      country: { id: string };
      actor: { id: string };
    }>(`{
      event(id: "${IDS[2]}") { items { product { id } } claims(first: 1) { nodes { id } } sources(first: 1) { nodes { id publisher { id } } } }
      country(id: "NLD") { id }
      actor(id: "huawei") { id }
    }`);
    const { standards, publishers } = await ask<
      Record<'standards' | 'publishers', { nodes: { id: string }[] }>
    >('{ standards(first: 1) { nodes { id } } publishers(first: 1) { nodes { id } } }');
    const { disagreements } = await ask<{ disagreements: { nodes: { id: string }[] } }>(
      '{ disagreements(first: 1) { nodes { id } } }',
    );
    const ids = [
      country.id,
      actor.id,
      IDS[2],
      event.items[0]?.product.id,
      event.claims.nodes[0]?.id,
      event.sources.nodes[0]?.id,
      event.sources.nodes[0]?.publisher.id,
      disagreements.nodes[0]?.id,
      standards.nodes[0]?.id,
      publishers.nodes[0]?.id,
    ];
    const { nodes } = await ask<{ nodes: { __typename: string; id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(nodes.map(({ __typename }) => __typename)).toEqual([
      'Country',
      'Actor',
      'Event',
      'Product',
      'Claim',
      'Source',
      'Publisher',
      'Disagreement',
      'Standard',
      'Publisher',
    ]);
    for (const id of ids) {
      const { node } = await ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', {
        id,
      });
      expect(node.id).toBe(id);
    }
  });

  it('nodes keeps the order and what is asked twice, and is null where there is none', async () => {
    const { nodes } = await ask<{ nodes: ({ id: string } | null)[] }>(
      `{ nodes(ids: ["${IDS[1]}", "country:XXX", "${IDS[0]}", "${IDS[1]}"]) { id } }`,
    );
    expect(nodes.map((node) => node?.id ?? null)).toEqual([IDS[1], null, IDS[0], IDS[1]]);
  });

  it('an id that is none is refused', async () => {
    const { body } = await send('{ node(id: "huawei") { id } }');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
