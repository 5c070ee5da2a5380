import { Router } from 'express';
import { NO_SET } from '../graph/dataset.ts';
import type { SchemaCheck } from '../graph/schema-check.ts';
import type { DatasetState, DatasetWatch } from '../graph/dataset-watch.ts';

/**
 * `/healthz`: this process answers. `/readyz`: it can answer questions, 503 with the reason when it cannot, so that
 * traffic can be kept away meanwhile. What the database lacks of indexes is named, though most is answered without them.
 */
export function health(watch: DatasetWatch, check: SchemaCheck, isStopping: () => boolean): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', (_req, res) => {
    const state = watch.state();
    const reason = isStopping() ? 'stopping' : reasonOf(state);
    const lacking = check.lacking();
    res.status(reason === null ? 200 : 503).json({
      status: reason === null ? 'ready' : 'not ready',
      ...(reason === null ? {} : { reason }),
      ...(lacking.length === 0 ? {} : { lacking }),
    });
  });
  return router;
}

function reasonOf(state: DatasetState): string | null {
  switch (state.kind) {
    case 'ready':
      return null;
    case 'empty':
      return NO_SET;
    case 'away':
      return 'the database is away';
    case 'starting':
      return 'the database has not answered yet';
  }
}
