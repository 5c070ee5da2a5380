import { stopWithLauncher } from '../launcher.ts';

/** Stands for the product: says that it runs, until it is told to stop. */
stopWithLauncher((message) => process.stdout.write(`${message}\n`));
const timer = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => clearInterval(timer));
}
process.stdout.write(`Ready: process ${process.pid}\n`);
