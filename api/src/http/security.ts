import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Only what our own origin serves; nothing inline, nothing evaluated, nowhere framed. */
const CONTENT = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The editor of GraphiQL makes style elements as it goes, and workers of blobs. */
const EDITOR_CONTENT = {
  ...CONTENT,
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
};

function headers(directives: Record<string, string[]>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // We are served over plain HTTP on loopback; whoever puts TLS before us sets this there.
    strictTransportSecurity: false,
  });
}

/** Security headers for everything. */
export const securityHeaders: RequestHandler = headers(CONTENT);

/** The same for the page with the editor. */
export const editorHeaders: RequestHandler = headers(EDITOR_CONTENT);

/** Lets the pages of other origins read answers, should any be named; none by default. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return (req, res, next) => {
    const { origin } = req.headers;
    if (origins.length > 0) res.vary('Origin');
    if (origin !== undefined && origins.includes(origin)) {
      res.setHeader('access-control-allow-origin', origin);
      res.setHeader(
        'access-control-expose-headers',
        'x-request-id, x-query-cost, retry-after, ratelimit, ratelimit-policy',
      );
      if (req.method === 'OPTIONS') {
        res.setHeader('access-control-allow-methods', 'GET, POST');
        res.setHeader('access-control-allow-headers', 'content-type, x-request-id, traceparent');
        res.setHeader('access-control-max-age', '600');
        res.status(204).end();
        return;
      }
    }
    next();
  };
}
