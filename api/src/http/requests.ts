import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { ClientGone } from '../context.ts';
import type { AppError } from '../errors.ts';

/** The requests under way, each with a signal that ends its statements. */
export interface Requests {
  /** The signal of a request: aborted when its client hangs up. */
  readonly begin: (res: Response) => AbortSignal;
  /** Ends all that are under way with an error. */
  readonly abortAll: (reason: AppError) => void;
}

export function createRequests(): Requests {
  const underWay = new Set<AbortController>();
  return {
    begin(res) {
      const controller = new AbortController();
      // Each statement of the request listens to it.
      setMaxListeners(0, controller.signal);
      underWay.add(controller);
      res.once('close', () => {
        underWay.delete(controller);
        if (!res.writableFinished) controller.abort(new ClientGone('the client hung up'));
      });
      return controller.signal;
    },
    abortAll(reason) {
      for (const controller of underWay) controller.abort(reason);
    },
  };
}
