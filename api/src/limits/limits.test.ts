import { getOperationAST, parse } from 'graphql';
import fc from 'fast-check';
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
    'The cost is 200; the limit is 100. Most of it comes from `disagreements.nodes.event`: ask for at most 50 by ' +
      '`disagreements(first:)`, or leave out a list within a list and ask for it by ids.',
  );
});

it('no more is advised than the field itself allows', () => {
  expect(() => ask('{ disagreements(first: 100000) { nodes { id } } }')).toThrow(
    'ask for at most 100 by `disagreements(first:)`',
  );
});

it('no list is advised to be shorter when that alone would not be enough', () => {
  const half = 'disagreements(first: 60) { nodes { event { title } } }';
  expect(() => ask(`{ a: ${half} b: ${half} }`)).toThrow(
    'Most of it comes from `disagreements.nodes.event`: leave out a list within a list and ask for it by ids.',
  );
});

it('whatever is advised is accepted, and one more is not, unless the field does not allow it', () => {
  const size = fc.integer({ min: 1, max: 150 });
  const queryOf = ([outer, inner, beside]: readonly number[]): string =>
    `{ disagreements(first: ${outer}) { nodes { event { sources(first: ${inner}) { nodes { id } } } } }
       events(first: ${beside}) { nodes { id } } }`;
  const PLACES = ['disagreements(first:)', 'disagreements.nodes.event.sources(first:)', 'events(first:)'];
  fc.assert(
    fc.property(size, size, size, (...sizes) => {
      let message = '';
      try {
        ask(queryOf(sizes));
      } catch (error) {
        message = String(error);
      }
      const [, most = '', place = ''] = /at most (\d+) by `(.+?)`/.exec(message) ?? [];
      const made = (count: number) => sizes.map((each, at) => (PLACES[at] === place ? count : each));
      if (place === '') return;
      expect(PLACES).toContain(place);
      expect(Number(most)).toBeLessThanOrEqual(100);
      ask(queryOf(made(Number(most))));
      if (Number(most) < 100) expect(() => ask(queryOf(made(Number(most) + 1)))).toThrow('The cost is');
    }),
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
