import type { RequestHandler } from 'express';
import { quote } from '../errors.ts';
import { sendError } from './errors.ts';

/** Refuses an address that is no percent-encoded UTF-8, wherever in it the fault is, before anybody reads it his own way. */
export const readableAddress: RequestHandler = (req, res, next) => {
  const fault = faultOfAddress(req.url);
  if (fault === null) {
    next();
    return;
  }
  sendError(
    res,
    'BAD_USER_INPUT',
    `The address: got ${quote(fault)}, which stands for no character; valid: UTF-8, each byte as a percent sign and two hexadecimal digits; a percent sign itself as %25`,
  );
};

/** The first run of percent signs with their digits that cannot be decoded; null when there is none. */
export function faultOfAddress(address: string): string | null {
  for (const [run] of address.matchAll(/(?:%[\da-f]{2})+(?:%[^%]{0,2})?|%[^%]{0,2}/gi)) {
    try {
      decodeURIComponent(run);
    } catch {
      return run;
    }
  }
  return null;
}
