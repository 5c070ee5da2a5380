import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { expect, it } from 'vitest';
import { startTracing } from './tracing.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

it('a request is a span beneath that of its caller, and a statement one beneath it, without parameters', () => {
  const sent = new InMemorySpanExporter();
  const tracing = startTracing('neo4j', new SimpleSpanProcessor(sent));
  const trace = tracing.begin({ traceparent: `00-${TRACE}-b7ad6b7169203331-01` }, 'id-1');
  trace.statement('event-by-id', 12, null);
  trace.operation('Event', 7, null);
  trace.end(200);
  const [statement, request] = sent.getFinishedSpans();
  expect(request?.name).toBe('graphql Event');
  expect(request?.spanContext().traceId).toBe(TRACE);
  expect(request?.attributes).toEqual({
    'request.id': 'id-1',
    'graphql.operation.name': 'Event',
    'graphql.operation.cost': 7,
    'http.response.status_code': 200,
  });
  expect(statement?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  expect(statement?.attributes).toEqual({
    'db.system.name': 'neo4j',
    'db.namespace': 'neo4j',
    'db.query.summary': 'event-by-id',
  });
});

it('a caller that does not sample is followed, and a header that is none begins a trace of our own', () => {
  const sent = new InMemorySpanExporter();
  const tracing = startTracing('neo4j', new SimpleSpanProcessor(sent));
  tracing.begin({ traceparent: `00-${TRACE}-b7ad6b7169203331-00` }, 'id-1').end(200);
  tracing.begin({ traceparent: 'nonsense' }, 'id-2').end(200);
  expect(sent.getFinishedSpans().map(({ attributes }) => attributes['request.id'])).toEqual(['id-2']);
});
