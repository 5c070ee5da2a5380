export interface ConfOptions {
  readonly port: number;
  /** Largest memory that one transaction may take, in MiB. */
  readonly transactionMebibytes: number;
}

/**
 * The server's settings file. Neo4j refuses to start on a key it does not know, so every line here was tried with
 * the pinned version.
 */
export function renderConf({ port, transactionMebibytes }: ConfOptions): string {
  const settings = {
    // Nothing but this machine reaches the server, and only over Bolt.
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // The whole set is about 5,000 nodes: a small page cache holds it all.
    'server.memory.pagecache.size': '256m',
    'db.tx_log.preallocate': 'false',
    // Without this every stop waits twice five seconds for connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Reads that outlive this are ended. The loader, which writes everything in one transaction, asks for longer.
    'db.transaction.timeout': '10s',
    'db.transaction.monitor.check.interval': '200ms',
    'db.memory.transaction.max': `${transactionMebibytes}m`,
    // A search for shortest paths that would look at every path is an error instead of a dead server.
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return ['# Written anew at every start of the local server.', ...lines, ''].join('\n');
}

/**
 * Reads a Java heap size such as `1g`, `768m` or `1048576k` as MiB. Null when it is not one.
 */
export function parseHeap(heap: string): number | null {
  const found = /^(\d+)([kmg])$/i.exec(heap);
  if (found === null) return null;
  const amount = Number(found[1]);
  const unit = found[2]?.toLowerCase();
  return Math.floor(unit === 'g' ? amount * 1024 : unit === 'k' ? amount / 1024 : amount);
}
