import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { clientOf } from './client.ts';
import { sendError } from './errors.ts';

interface Bucket {
  tokens: number;
  at: number;
  /** How the headers name the client, without its address. */
  readonly key: string;
}

/** Clients remembered at most: bounds the memory; the least recently seen are forgotten first. */
const MOST_CLIENTS = 10_000;

/**
 * Lets each client send so many requests a minute, saved up to a minute's worth (token bucket). `RateLimit-Policy` and
 * `RateLimit` tell the limit, what is left and in how many seconds all of it is there again (draft-ietf-httpapi-ratelimit-headers-08).
 * 0: no limit.
 */
export function rateLimit(
  perMinute: number,
  { now = Date.now, onRefused }: { now?: () => number; onRefused?: () => void } = {},
): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next();
  const buckets = new Map<string, Bucket>();
  return (req, res, next) => {
    const client = clientOf(req);
    const time = now();
    const before = buckets.get(client) ?? { tokens: perMinute, at: time, key: keyOf(client) };
    const tokens = Math.min(perMinute, before.tokens + ((time - before.at) * perMinute) / 60_000);
    const isAllowed = tokens >= 1;
    const left = isAllowed ? tokens - 1 : tokens;
    buckets.delete(client);
    buckets.set(client, { tokens: left, at: time, key: before.key });
    const [oldest] = buckets.size > MOST_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    const whole = Math.ceil(((perMinute - left) * 60) / perMinute);
    res.setHeader('ratelimit-policy', `"minute";q=${perMinute};w=60;pk=:${before.key}:`);
    res.setHeader('ratelimit', `"minute";r=${Math.floor(left)};t=${whole}`);
    if (isAllowed) {
      next();
      return;
    }
    onRefused?.();
    const seconds = Math.ceil(((1 - tokens) * 60) / perMinute);
    res.setHeader('retry-after', String(seconds));
    sendError(res, 'RATE_LIMITED', `More than ${perMinute} requests a minute. Ask again in ${seconds} s.`);
  };
}

function keyOf(client: string): string {
  return createHash('sha256').update(client).digest().subarray(0, 9).toString('base64');
}
