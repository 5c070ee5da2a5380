import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

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
