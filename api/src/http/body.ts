import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * How fast a body must come, after a first breath, so that slow ones do not pile up. Documents are small: nearly every
 * body comes whole with its headers.
 */
const LEAST_BYTES_PER_SECOND = 4096;
const BREATH_MILLISECONDS = 800;
/** However fast it comes, it is not waited for longer. */
const MOST_MILLISECONDS = 5000;
/** How long what was refused may still be sent, so that its sender can read the answer. */
const DRAIN_MILLISECONDS = 1000;

/**
 * The bytes of a request's body.
 *
 * @throws Refusal 413 when it is larger than `most` bytes, 408 when it comes too slowly, 400 when it ends early
 */
export function readBody(req: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const beganAt = Date.now();
    let size = 0;
    const settle = (): void => {
      clearInterval(pace);
      req.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose);
    };
    const refuse = (refusal: Refusal): void => {
      settle();
      drain(req);
      reject(refusal);
    };
    const tooLarge = (): void =>
      refuse(new Refusal(413, `The body is too large; valid: at most ${most} bytes`));
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > most) tooLarge();
      else chunks.push(chunk);
    };
    const onEnd = (): void => {
      settle();
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    };
    const onClose = (): void => {
      settle();
      reject(new Refusal(400, 'The body ended early'));
    };
    const pace = setInterval(() => {
      const milliseconds = Date.now() - beganAt;
      const isPacing = size >= (LEAST_BYTES_PER_SECOND * milliseconds) / 1000;
      if (isPacing && milliseconds < MOST_MILLISECONDS) return;
      refuse(
        new Refusal(
          408,
          `The body comes too slowly; valid: at least ${LEAST_BYTES_PER_SECOND} bytes a second`,
        ),
      );
    }, BREATH_MILLISECONDS);
    req.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
    if (Number(req.headers['content-length'] ?? 0) > most) tooLarge();
  });
}

/** Lets go what still comes, for a while; then cuts the connection. */
function drain(req: IncomingMessage): void {
  req.resume();
  const timer = setTimeout(() => {
    if (!req.complete) req.socket.destroy();
  }, DRAIN_MILLISECONDS);
  req.once('close', () => clearTimeout(timer));
}
