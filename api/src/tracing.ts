import type { IncomingHttpHeaders } from 'node:http';
import {
  type Context as TraceContext,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';

/** The span of one request. */
export interface RequestTrace {
  /** Names the operation, once it is known, and what came of it. */
  readonly operation: (name: string | null, cost: number | null, code: string | null) => void;
  /** Adds the span of a statement that has just ended. */
  readonly statement: (name: string, milliseconds: number, failure: unknown) => void;
  readonly end: (status: number) => void;
}

export interface Tracing {
  /** Begins the span of a request, as a child of the caller's when its headers name one. */
  readonly begin: (headers: IncomingHttpHeaders, requestId: string) => RequestTrace;
  /** Sends what is not sent yet. */
  readonly stop: () => Promise<void>;
}

const SERVICE = 'mask-diplomacy';

/**
 * Traces by OpenTelemetry, with its standard variables: where to send, how many, under which name. The database is told
 * by statement name; parameters are never in a span.
 */
export function startTracing(
  database: string,
  processor: SpanProcessor = new BatchSpanProcessor(new OTLPTraceExporter()),
): Tracing {
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': SERVICE }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer(SERVICE);
  return {
    begin(headers, requestId) {
      const span = tracer.startSpan(
        'graphql',
        { kind: SpanKind.SERVER, attributes: { 'request.id': requestId } },
        callerOf(headers['traceparent']),
      );
      const within = trace.setSpan(ROOT_CONTEXT, span);
      return {
        operation(name, cost, code) {
          span.updateName(name === null ? 'graphql' : `graphql ${name}`);
          if (name !== null) span.setAttribute('graphql.operation.name', name);
          if (cost !== null) span.setAttribute('graphql.operation.cost', cost);
          if (code === null) return;
          span.setAttribute('error.type', code);
          span.setStatus({ code: SpanStatusCode.ERROR });
        },
        statement(name, milliseconds, failure) {
          const endTime = Date.now();
          const part = tracer.startSpan(
            name,
            {
              kind: SpanKind.CLIENT,
              startTime: endTime - milliseconds,
              attributes: { 'db.system.name': 'neo4j', 'db.namespace': database, 'db.query.summary': name },
            },
            within,
          );
          if (failure !== null) part.setStatus({ code: SpanStatusCode.ERROR });
          part.end(endTime);
        },
        end(status) {
          span.setAttribute('http.response.status_code', status);
          span.end();
        },
      };
    },
    stop: () => provider.shutdown(),
  };
}

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})/;

/** The caller's span by its header (W3C Trace Context). */
function callerOf(traceparent: string | string[] | undefined): TraceContext {
  const [, traceId, spanId, flags] =
    TRACEPARENT.exec(typeof traceparent === 'string' ? traceparent : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
