import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between an API and its database, to take the database away without harm to who else uses it. */
export interface BoltRelay {
  /** Where to find the database through the relay. */
  readonly uri: string;
  /** As when the database ends: connections drop, new ones are refused. */
  readonly stop: () => Promise<void>;
  /** As when it comes back on its port. */
  readonly start: () => Promise<void>;
  /** As when it hangs for good: connections stay, what is sent on them is lost; new ones are taken and not answered. */
  readonly hang: () => void;
  /** As when what hung is replaced: new connections are answered, the old ones stay as they are. */
  readonly replace: () => void;
}

export async function relayTo(uri: string): Promise<BoltRelay> {
  const { hostname, port: target } = new URL(uri);
  const sockets = new Set<Socket>();
  /** Makes the connections there are hang. */
  const hung = new Set<() => void>();
  let isHanging = false;
  let server: Server | undefined;
  let port = 0;

  const onConnection = (near: Socket): void => {
    const far = connect(Number(target), hostname);
    let isLost = isHanging;
    hung.add(() => (isLost = true));
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(socket);
      socket.on('data', (chunk) => {
        if (!isLost) other.write(chunk);
      });
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  };
  const start = async (): Promise<void> => {
    isHanging = false;
    const fresh = createServer(onConnection);
    await new Promise<void>((resolve, reject) =>
      fresh.once('error', reject).listen(port, '127.0.0.1', resolve),
    );
    const address = fresh.address();
    if (typeof address === 'object' && address) port = address.port;
    server = fresh;
  };
  await start();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    start,
    hang() {
      isHanging = true;
      for (const lose of hung) lose();
    },
    replace() {
      isHanging = false;
      hung.clear();
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server?.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
