import { type Request, Router } from 'express';
import { sendError } from './errors.ts';
import { editorHeaders } from './security.ts';
import type { StaticFiles } from './static-files.ts';

/** Whether a browser asks for a page, not a script for data. */
export function wantsPage(req: Request): boolean {
  return (
    (req.method === 'GET' || req.method === 'HEAD') &&
    (req.headers.accept ?? '').includes('text/html') &&
    req.accepts(['application/json', 'application/graphql-response+json', 'html']) === 'html'
  );
}

/** GraphiQL for a browser that opens `/graphql`; anything else goes on to the API. */
export function graphiqlPage(files: StaticFiles): Router {
  const router = Router();
  router.all('/graphql', (req, res, next) => {
    if (!wantsPage(req) || !files.has('graphiql.html')) {
      next();
      return;
    }
    editorHeaders(req, res, () => void files.send(req, res, 'graphiql.html'));
  });
  return router;
}

/**
 * The web app: its files, and its page at `/`. The page keeps its state behind `#`, so any other address is not found; a
 * browser is told so by the page itself.
 */
export function webApp(files: StaticFiles): Router {
  const router = Router();
  router.use(async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('allow', 'GET, HEAD');
      sendError(res, 'BAD_USER_INPUT', `${req.method} ${req.path}: valid here: GET, HEAD`, 405);
      return;
    }
    const name = decodeURIComponent(req.path.slice(1));
    if (name !== '' && (await files.send(req, res, name))) return;
    if (name === '' && (await files.send(req, res, 'index.html'))) return;
    if (wantsPage(req) && files.has('index.html')) {
      res.status(404);
      await files.send(req, res, 'index.html');
      return;
    }
    sendError(
      res,
      'NOT_FOUND',
      `Nothing is at ${req.path}. The API is at /graphql, its schema at /schema.graphql.`,
    );
  });
  return router;
}
