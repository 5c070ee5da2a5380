import type { LayoutInput, Places } from './layout.ts';

interface LayoutAnswer {
  job: number;
  places: Places;
}

/** Runs layouts in a worker, one after another. */
export interface LayoutClient {
  /** Rejects when the worker fails to start or to compute. */
  place(input: LayoutInput): Promise<Places>;
  dispose(): void;
}

export function createLayoutClient(): LayoutClient {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(places: Places): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
    waiting.get(event.data.job)?.resolve(event.data.places);
    waiting.delete(event.data.job);
  });
  worker.addEventListener('error', (event) => {
    const error = new Error(`The layout worker failed: ${event.message || 'it could not be started'}.`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    place(input) {
      last += 1;
      const job = last;
      return new Promise((resolve, reject) => {
        waiting.set(job, { resolve, reject });
        worker.postMessage({ job, input });
      });
    },
    dispose() {
      worker.terminate();
    },
  };
}
