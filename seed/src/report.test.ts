import { expect, it } from 'vitest';
import { formatReport } from './report.ts';

it('a report is a sentence and two tables whose numbers stand under one another', () => {
  const text = formatReport({
    status: 'loaded',
    hash: '0123456789abcdef',
    previousHash: null,
    version: '2026-11',
    nodes: [
      { name: 'Event', before: 999, added: 1, updated: 0, removed: 0, after: 1000 },
      { name: 'Actor', before: 0, added: 0, updated: 0, removed: 0, after: 0 },
    ],
    relationships: [{ name: 'SENT_TO', before: 3, added: 0, updated: 1, removed: 2, after: 1 }],
  });
  expect(text).toBe(
    [
      'Loaded the fact set 2026-11.',
      'hash 0123456789ab',
      '',
      'Nodes  before  added  updated  removed  after',
      'Event     999      1        ·        ·  1,000',
      'Actor       ·      ·        ·        ·      ·',
      'total     999      1        ·        ·  1,000',
      '',
      'Relationships  before  added  updated  removed  after',
      'SENT_TO             3      ·        1        2      1',
      'total               3      ·        1        2      1',
      '',
    ].join('\n'),
  );
});
