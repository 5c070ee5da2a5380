import { describe, expect, it } from 'vitest';
import { parseHeap, renderConf } from './conf.ts';

describe('renderConf', () => {
  const lines = renderConf({ port: 17_687, transactionMebibytes: 614 }).split('\n');

  it('listens on the loopback address only, and only for Bolt', () => {
    expect(lines).toContain('server.default_listen_address=127.0.0.1');
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:17687');
    expect(lines).toContain('server.http.enabled=false');
    expect(lines).toContain('server.https.enabled=false');
  });

  it('sends no usage reports', () => {
    expect(lines).toContain('dbms.usage_report.enabled=false');
  });

  it('bounds what one transaction may take', () => {
    expect(lines).toContain('db.memory.transaction.max=614m');
    expect(lines).toContain('db.transaction.timeout=10s');
  });

  it('sets no key twice, as the server would refuse to start', () => {
    const keys = lines.filter((line) => line.includes('=')).map((line) => line.split('=')[0]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('parseHeap', () => {
  it.each([
    ['1g', 1024],
    ['768m', 768],
    ['768M', 768],
    ['1048576k', 1024],
  ])('reads %s as %i MiB', (text, mebibytes) => expect(parseHeap(text)).toBe(mebibytes));

  it.each(['', '1', '1gb', '-1g', '1.5g', 'much'])('refuses %j', (text) =>
    expect(parseHeap(text)).toBeNull(),
  );
});
