import type { ServerResponse } from 'node:http';

/** A watch over a client that a file is sent to. */
export interface ReaderWatch {
  /** Aborted when the client has taken nothing for too long. */
  readonly signal: AbortSignal;
  /** To be called when the file has ended either way. */
  readonly end: () => void;
}

/**
 * Watches whether a client takes what is sent to it. Only time in which something waits to be taken counts, not that in
 * which the server itself has nothing to send.
 */
export function watchReader(res: ServerResponse, milliseconds: number): ReaderWatch {
  const stalled = new AbortController();
  let taken = -1;
  let since = Date.now();
  const look = (): void => {
    const { socket } = res;
    // What the socket counts as written includes what still waits in it.
    const now = socket === null ? 0 : socket.bytesWritten - socket.writableLength;
    const waits = res.writableLength > 0 || (socket?.writableLength ?? 0) > 0;
    if (!waits || now !== taken) {
      [taken, since] = [now, Date.now()];
    } else if (Date.now() - since >= milliseconds) {
      stalled.abort(new Error(`the client took nothing for ${milliseconds} ms`));
    }
  };
  const timer = setInterval(look, Math.max(10, milliseconds / 10));
  timer.unref();
  return { signal: stalled.signal, end: () => clearInterval(timer) };
}
