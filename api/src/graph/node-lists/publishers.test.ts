import { pino } from 'pino';
import { expect, it } from 'vitest';
import { Graph } from '../graph.ts';
import type { Runner } from '../run.ts';
import { listPublishers } from './publishers.ts';
import { readPublisherRequest } from './requests.ts';

/** A graph of two documents of one publisher, and what is asked of it, in order. */
function watchedGraph() {
  const asked: { name: string; params: Readonly<Record<string, unknown>> }[] = [];
  const ANSWERS: Readonly<Record<string, readonly object[]>> = {
    'sources-of-matching-events': [
      { id: 'a', publisherId: 'p', count: 2 },
      { id: 'b', publisherId: 'p', count: 1 },
    ],
    'publisher-count': [{ count: 1 }],
  };
  const runner: Runner = {
    run(statement, params) {
      asked.push({ name: statement.name, params: params as Record<string, unknown> });
      return Promise.resolve((ANSWERS[statement.name] ?? []) as never[]);
    },
  };
  const scope = {
    deadline: Infinity,
    deadlineMilliseconds: Infinity,
    signal: new AbortController().signal,
    log: pino({ level: 'silent' }),
  };
  return { graph: new Graph(runner, scope), asked };
}

it('the documents that tell of the events asked for are read once for page, count and facets', async () => {
  const { graph, asked } = watchedGraph();
  const place = { field: 'publishers', argument: 'filter' };
  const request = readPublisherRequest(place, {
    filter: { eventFilter: { ids: ['x'] }, not: { eventFilter: { ids: ['y'] } } },
    orderBy: 'MOST_SOURCES',
  });
  const list = listPublishers(graph, { first: 5, after: null }, request);
  await Promise.all([list.page(), list.count(), list.facets({ by: ['KIND'], first: 5 })]);

  const read = asked.filter(({ name }) => name === 'sources-of-matching-events');
  // Once for what is asked for, once for what is left out.
  expect(read.map(({ params }) => (params['filter'] as { ids: string[] }).ids).sort()).toEqual([
    ['x'],
    ['y'],
  ]);
  const paramsOf = (name: string) => asked.find((each) => each.name === name)?.params;
  expect(paramsOf('publisher-facets')).toMatchObject({ sources: { a: true, b: true } });
  expect(paramsOf('publishers-page')).toMatchObject({ counts: { p: 2 } });
  for (const name of ['publishers-page', 'publisher-count', 'publisher-facets']) {
    expect(Object.keys(paramsOf(name) ?? {})).not.toContain('documents');
  }
});
