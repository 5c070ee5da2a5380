import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import type { DatabaseHandle } from '@mask-diplomacy/cypher/local';

/** Memory after so many requests, garbage collected. */
export interface SoakPoint {
  readonly requests: number;
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
}

/** Every kind of request, wrong ones too; `n` makes texts, ids and names that never recur. */
const REQUESTS: readonly ((n: number) => string)[] = [
  () => '{ flows(first: 20) { flows { origin { name } destination { name } eventCount } } }',
  () =>
    '{ event(id: "nld-ffp2-recall-2020-03-28") { title claims(first: 20) { nodes { text source { title } } } } }',
  () => '{ disagreements(first: 20) { nodes { label ratio } } }',
  () => '{ neighborhood(ids: ["country:NLD"], depth: 1, maxNodes: 50) { depthReached } }',
  (n) => `query Q${n} { actor(id: "nobody-${n}") { id } }`,
  (n) => `{ search(query: "masks ${n}") { hasMore } }`,
  (n) => `{ a${n}: dataset { hash } }`,
  (n) => `{ none${n} }`,
  (n) => `{ event(id: "${n}`,
  () => '{ flows(first: 0) { leftOut } }',
];

/** Collects garbage, which Node lets nobody do who has not asked for it. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Sends mixed requests from some callers at once, and looks at the memory now and then, garbage collected. */
export async function soak(
  database: Pick<DatabaseHandle, 'uri' | 'user' | 'password' | 'database'>,
  { requests, callers, looks }: { requests: number; callers: number; looks: number },
  onPoint: (point: SoakPoint) => void,
): Promise<SoakPoint[]> {
  const server = await startServer({
    config: readConfig({ PORT: '0', API_RATE_PER_MINUTE: '0' }),
    database,
    webFolder: '',
    logger: createLogger('silent'),
  });
  const points: SoakPoint[] = [];
  let sent = 0;
  const send = async (until: number): Promise<void> => {
    while (sent < until) {
      const n = (sent += 1);
      const query = REQUESTS[n % REQUESTS.length]?.(n) ?? '';
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      await response.arrayBuffer();
    }
  };
  try {
    await server.planned;
    for (let look = 1; look <= looks; look += 1) {
      const until = Math.round((requests * look) / looks);
      await Promise.all(Array.from({ length: callers }, () => send(until)));
      collect();
      const { heapUsed, rss } = process.memoryUsage();
      const megabytes = (bytes: number): number => Math.round(bytes / 104_857.6) / 10;
      const point = {
        requests: until,
        heapMegabytes: megabytes(heapUsed),
        residentMegabytes: megabytes(rss),
      };
      points.push(point);
      onPoint(point);
    }
    return points;
  } finally {
    await server.stop();
  }
}
