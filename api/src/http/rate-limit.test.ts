import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { rateLimit } from './rate-limit.ts';

/** Sends one request at a time of day; gives 200 when it passes, else its status. */
function client(perMinute: number) {
  let time = 0;
  const limit = rateLimit(perMinute, { now: () => time });
  return {
    wait: (milliseconds: number) => (time += milliseconds),
    send(ip: string): { status: number; headers: Record<string, string> } {
      const sent = { status: 0, headers: {} as Record<string, string> };
      const res = {
        setHeader: (name: string, value: string) => (sent.headers[name] = value),
        getHeader: () => 'id',
        status: (status: number) => ((sent.status = status), res),
        hasHeader: () => false,
        type: () => res,
        send: () => res,
      };
      void limit({ ip } as Request, res as unknown as Response, () => (sent.status = 200));
      return sent;
    },
  };
}

it('so many requests a minute pass, the next is refused and told when to come back', () => {
  const { send } = client(3);
  expect([1, 2, 3].map(() => send('a').status)).toEqual([200, 200, 200]);
  const refused = send('a');
  expect(refused.status).toBe(429);
  expect(refused.headers).toMatchObject({
    'retry-after': '20',
    'ratelimit-policy': expect.stringMatching(/^"minute";q=3;w=60;pk=:[A-Za-z0-9+/]{12}:$/) as string,
    ratelimit: '"minute";r=0;t=60',
  });
});

it('every answer tells how many are left and when all are there again', () => {
  const { send, wait } = client(3);
  expect(send('a').headers['ratelimit']).toBe('"minute";r=2;t=20');
  wait(10_000);
  expect(send('a').headers['ratelimit']).toBe('"minute";r=1;t=30');
});

it('all addresses of one IPv6 household are one client, and a mapped IPv4 address is the IPv4 one', () => {
  const { send } = client(1);
  expect(send('2001:db8:1:ab00::1').status).toBe(200);
  expect(send('2001:db8:1:abff:9::7').status).toBe(429);
  expect(send('2001:db8:1:ac00::1').status).toBe(200);
  expect([send('192.0.2.7').status, send('::ffff:192.0.2.7').status]).toEqual([200, 429]);
});

it('one client does not use up what another has', () => {
  const { send } = client(1);
  expect([send('a').status, send('a').status, send('b').status]).toEqual([200, 429, 200]);
});

it('who waits as long as told is let in again', () => {
  const { send, wait } = client(3);
  for (let at = 0; at < 4; at += 1) send('a');
  wait(20_000);
  expect([send('a').status, send('a').status]).toEqual([200, 429]);
});

it('0 is no limit', () => {
  const { send } = client(0);
  expect(Array.from({ length: 50 }, () => send('a').status)).not.toContain(429);
});
