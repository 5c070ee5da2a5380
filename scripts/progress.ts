const SLOW_MILLISECONDS = 2000;

/** Says what goes on, line by line, and keeps saying it while a step is slow. */
export interface Reporter {
  /** One line for the person who waits. */
  say(message: string): void;
  /** Runs a step: says it, repeats it with the seconds gone by every few seconds, and says when it is done. */
  step<T>(message: string, work: () => Promise<T>): Promise<T>;
}

/** A reporter that writes to the stream, each line with the seconds since it was made. */
export function createReporter(stream: NodeJS.WritableStream = process.stdout): Reporter {
  const begin = Date.now();
  const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);
  const say = (message: string): void => {
    stream.write(`${seconds(begin).padStart(6)} s  ${message}\n`);
  };
  return {
    say,
    async step(message, work) {
      say(message);
      const started = Date.now();
      const timer = setInterval(() => say(`${message} … ${seconds(started)} s`), SLOW_MILLISECONDS * 2);
      try {
        return await work();
      } finally {
        clearInterval(timer);
      }
    },
  };
}
