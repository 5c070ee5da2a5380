import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** An id that a client or proxy gave is kept when it can do no harm in a log or header. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._-]{3,63}$/;

/** Gives every request an id, and its answer the same. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.headers['x-request-id'];
  res.setHeader('x-request-id', typeof given === 'string' && SANE.test(given) ? given : randomUUID());
  next();
};
