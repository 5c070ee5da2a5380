import type { RequestHandler } from 'express';
import { sendError } from './errors.ts';

interface Bucket {
  tokens: number;
  at: number;
}

/** Addresses remembered at most: bounds the memory; the least recently seen are forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * Lets each address send so many requests a minute, saved up to a minute's worth (token bucket), and says in the
 * RateLimit headers (IETF draft) how many are left. 0: no limit.
 */
export function rateLimit(perMinute: number, now: () => number = Date.now): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  const buckets = new Map<string, Bucket>();
  return (req, res, next) => {
    const address = req.ip ?? '';
    const time = now();
    const before = buckets.get(address) ?? { tokens: perMinute, at: time };
    const tokens = Math.min(perMinute, before.tokens + ((time - before.at) * perMinute) / 60_000);
    const isAllowed = tokens >= 1;
    buckets.delete(address);
    buckets.set(address, { tokens: isAllowed ? tokens - 1 : tokens, at: time });
    const [oldest] = buckets.size > MOST_ADDRESSES ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    res.setHeader('ratelimit-limit', String(perMinute));
    res.setHeader('ratelimit-remaining', String(Math.max(0, Math.floor(tokens - 1))));
    if (isAllowed) {
      next();
      return;
    }
    const seconds = Math.ceil(((1 - tokens) * 60) / perMinute);
    res.setHeader('retry-after', String(seconds));
    sendError(res, 'RATE_LIMITED', `More than ${perMinute} requests a minute. Ask again in ${seconds} s.`);
  };
}
