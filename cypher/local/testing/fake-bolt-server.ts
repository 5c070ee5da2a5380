import { once } from 'node:events';
import { createServer } from 'node:net';

const SUCCESS = 0x70;
const FAILURE = 0x7f;
const HELLO = 0x01;
const GOODBYE = 0x02;

/**
 * A server that speaks just enough Bolt 4.4 (no TLS) to say its name and to answer every query with no rows, or to
 * refuse the login. Gives its address and what ends it.
 */
export async function fakeBoltServer(behaviour: { agent: string } | { failure: string }) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    let greeted = false;
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (!greeted) {
        if (received.length < 20) return;
        greeted = true;
        received = received.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 4]));
      }
      for (let message = takeMessage(); message !== null; message = takeMessage()) {
        const signature = message[1];
        if (signature === GOODBYE) socket.end();
        else if (signature === HELLO && 'failure' in behaviour) {
          socket.write(chunk(FAILURE, { code: behaviour.failure, message: 'refused' }));
        } else {
          const agent = 'agent' in behaviour ? behaviour.agent : '';
          socket.write(chunk(SUCCESS, signature === HELLO ? { server: agent, connection_id: 'bolt-1' } : {}));
        }
      }
    });

    /** One whole message, which is chunks up to an empty one; null until it is there. */
    function takeMessage(): Buffer | null {
      const parts: Buffer[] = [];
      for (let at = 0; at + 2 <= received.length;) {
        const length = received.readUInt16BE(at);
        if (length === 0) {
          received = received.subarray(at + 2);
          if (parts.length > 0) return Buffer.concat(parts);
          at = 0;
          continue;
        }
        parts.push(received.subarray(at + 2, at + 2 + length));
        at += 2 + length;
      }
      return null;
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the fake server has no port');
  return { uri: `bolt://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** A message of one map of texts, in PackStream, as a single chunk. */
function chunk(signature: number, map: Record<string, string>): Buffer {
  const entries = Object.entries(map);
  const body = Buffer.concat([
    Buffer.from([0xb1, signature, 0xa0 + entries.length]),
    ...entries.flat().map((text) => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)])),
  ]);
  const head = Buffer.alloc(2);
  head.writeUInt16BE(body.length);
  return Buffer.concat([head, body, Buffer.from([0, 0])]);
}
