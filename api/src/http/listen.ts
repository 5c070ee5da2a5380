import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../errors.ts';

/** A client that sends its headers or body slower than this is cut off, so that slow ones cannot hold connections. */
const HEADERS_MILLISECONDS = 10_000;
const REQUEST_MILLISECONDS = 20_000;
/** Longer than the usual 60 s of a proxy before us, so that it never sends into a connection being closed. */
const KEEP_ALIVE_MILLISECONDS = 65_000;
/** How long requests under way may take when the server stops. */
const STOP_MILLISECONDS = 5000;

/** @throws the system's error with its code, such as EADDRINUSE or EACCES */
export function listen(
  app: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: HEADERS_MILLISECONDS,
      requestTimeout: REQUEST_MILLISECONDS,
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
      connectionsCheckingInterval: 1000,
    },
    app,
  );
  server.on('clientError', refuse);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** Answers what cannot be read as a request with a coded error, and closes the connection. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = WHAT_CANNOT_BE_READ[error.code ?? ''] ?? [
    '400 Bad Request',
    'The request is no HTTP',
  ];
  const requestId = randomUUID();
  const code: ErrorCode = 'BAD_USER_INPUT';
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const WHAT_CANNOT_BE_READ: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and the headers together are too large; valid: at most 16 KiB. A long query goes into the body of a POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request came too slowly'],
};

/** The address that a server answers at, without a slash at the end. */
export function addressOf(server: Server): { url: string; port: number } {
  const { address, family, port } = server.address() as AddressInfo;
  const isAny = address === '::' || address === '0.0.0.0';
  const host = isAny ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${host}:${port}`, port };
}

/** Takes no new connections and waits for requests under way; what then still runs is cut off. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS);
  await closed;
  clearTimeout(timer);
}
