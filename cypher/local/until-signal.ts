const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Notices when the process is told to stop, until `stop` is called. Only where somebody else listens for that signal:
 * one that nobody listens for ends the process, and a listener here would keep it from that.
 */
export function untilSignal(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const listener = (): void => controller.abort();
  const heard = SIGNALS.filter((name) => process.listenerCount(name) > 0);
  for (const name of heard) process.on(name, listener);
  return {
    signal: controller.signal,
    stop: () => heard.forEach((name) => process.off(name, listener)),
  };
}
