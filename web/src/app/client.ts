import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange, type Operation } from 'urql';
import { isPassing } from '../state/graph-api.ts';
import { fetchAgain } from './fetch-again.ts';

const FIRST_PAUSE = 1500;
const LONGEST_PAUSE = 10_000;

/**
 * A client of the API that heals: what failed for a reason that passes is asked again, less and less often, as long as
 * something on the page waits for it.
 */
export function createClient(): Client {
  const waiting = new Map<number, Operation>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wait = FIRST_PAUSE;

  const askAgain = (): void => {
    timer = null;
    for (const operation of [...waiting.values()]) {
      waiting.delete(operation.key);
      const context = { ...operation.context, requestPolicy: 'network-only' as const };
      client.reexecuteOperation(makeOperation(operation.kind, operation, context));
    }
  };
  const healing = mapExchange({
    onOperation(operation) {
      if (operation.kind === 'teardown') waiting.delete(operation.key);
    },
    onResult({ operation, error }) {
      if (!error) wait = FIRST_PAUSE;
      if (!error || !isPassing(error) || operation.kind !== 'query') return;
      waiting.set(operation.key, operation);
      if (timer !== null) return;
      timer = setTimeout(askAgain, wait);
      wait = Math.min(LONGEST_PAUSE, wait * 2);
    },
  });
  const client = new Client({
    url: '/graphql',
    exchanges: [cacheExchange, healing, fetchExchange],
    fetch: fetchAgain,
    preferGetMethod: false,
  });
  return client;
}
