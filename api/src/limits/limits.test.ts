import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { buildApiSchema } from '../schema.ts';
import { createLimits } from './limits.ts';

const check = createLimits(buildApiSchema(), { maxCost: 100, maxDepth: 6, maxFields: 20, maxAliases: 3 });

function ask(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return check({ document, operation, variables: {} });
}

it('what is within the limits passes, with its cost', () => {
  expect(ask('{ disagreements(first: 100) { nodes { id } } }')).toEqual({ requested: 100, limit: 100 });
});

it('a cost beyond the limit is refused, naming field, limit and a cheaper query', () => {
  expect(() => ask('{ disagreements(first: 100) { nodes { event { title } } } }')).toThrow(
    'The cost is 200; the limit is 100. Most of it comes from `disagreements.nodes.event`: ask there for about 50 per ' +
      'cent as many (`first`, `maxNodes`), or leave out a list within a list and ask for it by ids.',
  );
});

it('depth, aliases and fields have limits of their own', () => {
  const deep = '{ actor(id: "x") { partOf { partOf { partOf { partOf { partOf { name } } } } } } }';
  expect(() => ask(deep)).toThrow('The depth is 7; the limit is 6.');
  const aliases = '{ a: dataset { hash } b: dataset { hash } c: dataset { hash } d: dataset { hash } }';
  expect(() => ask(aliases)).toThrow('The number of aliases is 4; the limit is 3.');
  const wide = `{ dataset { ${'hash '.repeat(20)} } }`;
  expect(() => ask(wide)).toThrow('The number of fields is 21; the limit is 20.');
});
