import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, it } from 'vitest';
import { watchReader } from './stalled-reader.ts';

const CHUNK = Buffer.alloc(64 * 1024, 'x');
let server: Server;
afterEach(() => server.close());

/** A server that sends chunks and tells how each file ended: whole, or with the message of what cut it. */
async function serve(
  chunks: () => AsyncGenerator<Buffer>,
  milliseconds: number,
): Promise<{ port: number; ended: Promise<string> }> {
  let tell: (how: string) => void;
  const ended = new Promise<string>((resolve) => (tell = resolve));
  server = createServer((_req, res) => {
    const watch = watchReader(res, milliseconds);
    pipeline(Readable.from(chunks(), { objectMode: false }), res, { signal: watch.signal })
      .then(
        () => tell('whole'),
        () => tell(watch.signal.aborted ? String((watch.signal.reason as Error).message) : 'cut'),
      )
      .finally(watch.end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, ended };
}

it('a client that asks for a file and reads none of it loses its place', async () => {
  const { port, ended } = await serve(async function* () {
    for (;;) yield CHUNK;
  }, 200);
  const client = connect(port, '127.0.0.1');
  client.on('error', () => undefined).pause();
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(await ended).toBe('the client took nothing for 200 ms');
  client.destroy();
});

it('one that reads gets its file whole, though the server pauses longer than that', async () => {
  const { port, ended } = await serve(async function* () {
    yield CHUNK;
    await new Promise((resolve) => setTimeout(resolve, 300));
    yield CHUNK;
  }, 100);
  const response = await new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1' }, resolve));
  let length = 0;
  for await (const part of response) length += (part as Buffer).length;
  expect([length, await ended]).toEqual([2 * CHUNK.length, 'whole']);
});
