import type { Request } from 'express';
import { readBody } from './body.ts';
import { faultOfContentType } from './media-types.ts';
import { Refusal } from './refusal.ts';

/** The parameters of a GraphQL-over-HTTP request. At least one of `query`, `documentId` and a hash in `extensions`. */
export interface GraphQLParameters {
  readonly query: string | null;
  /** Names a trusted document, `sha256:…` (GraphQL over HTTP, Persisted Documents). */
  readonly documentId: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly extensions: Readonly<Record<string, unknown>> | null;
}

const METHODS = 'GET, POST';

/**
 * Reads what is asked, by GET from the address, by POST from a body of JSON.
 *
 * @throws Refusal 400, 405, 408, 413 or 415 (GraphQL over HTTP, Request)
 */
export async function readParameters(req: Request, mostBytes: number): Promise<GraphQLParameters> {
  if (req.method === 'GET' || req.method === 'HEAD') return parametersOf(fromAddress(req));
  if (req.method !== 'POST') {
    throw new Refusal(405, `Got ${req.method}; valid: ${METHODS}`, { headers: { allow: METHODS } });
  }
  const fault = faultOfContentType(req.headers['content-type']);
  if (fault !== null) {
    throw new Refusal(415, `Got ${fault}; valid: Content-Type application/json, in UTF-8`, {
      headers: { 'accept-post': 'application/json' },
    });
  }
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw new Refusal(415, 'Got a packed body; valid: one that is not packed', {
      headers: { 'accept-encoding': 'identity' },
    });
  }
  return parametersOf(parseJson(await readBody(req, mostBytes)));
}

function fromAddress(req: Request): Record<string, unknown> {
  const search = new URL(req.url, 'http://localhost').searchParams;
  const found: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName', 'variables', 'extensions']) {
    const [value, ...more] = search.getAll(name);
    if (more.length > 0) throw new Refusal(400, `${name}: got it more than once; valid: once`);
    if (value === undefined || value === '') continue;
    const isJson = name === 'variables' || name === 'extensions';
    found[name] = isJson
      ? parseText(value, `${name}: got text that is no JSON; valid: a JSON object`)
      : value;
  }
  return found;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A byte order mark at the start is passed over. */
function parseJson(body: Buffer): unknown {
  let text: string;
  try {
    text = UTF8.decode(body);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8; valid: a JSON object with a `query`');
  }
  return parseText(text, 'The body is no JSON; valid: a JSON object with a `query`');
}

function parseText(text: string, message: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, message);
  }
}

function parametersOf(given: unknown): GraphQLParameters {
  if (Array.isArray(given)) {
    throw new Refusal(400, 'Got a batch; valid: one operation a request, as a JSON object with a `query`');
  }
  if (!isRecord(given)) throw new Refusal(400, 'The body is no JSON object; valid: one with a `query`');
  const parameters = {
    query: textOf(given, 'query'),
    documentId: textOf(given, 'documentId'),
    operationName: textOf(given, 'operationName'),
    variables: recordOf(given, 'variables'),
    extensions: recordOf(given, 'extensions'),
  };
  if (
    parameters.query === null &&
    parameters.documentId === null &&
    !parameters.extensions?.['persistedQuery']
  ) {
    throw new Refusal(400, 'query: got none; valid: the text of a GraphQL document');
  }
  return parameters;
}

function textOf(given: Record<string, unknown>, name: string): string | null {
  const value = given[name] ?? null;
  if (value === null || typeof value === 'string') return value === '' ? null : value;
  throw new Refusal(400, `${name}: got ${kindOf(value)}; valid: text`);
}

function recordOf(given: Record<string, unknown>, name: string): Record<string, unknown> | null {
  const value = given[name] ?? null;
  if (value === null || isRecord(value)) return value;
  throw new Refusal(400, `${name}: got ${kindOf(value)}; valid: a JSON object`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
