import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, groupBy, type Records } from '@mask-diplomacy/seed';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enlarge } from './enlarge.ts';
import { monthsLater } from './months.ts';
import { writeSet } from './write-set.ts';

const DATA = fileURLToPath(new URL('../../../seed/data', import.meta.url));

let folder: string;
let record: Records;
let large: Records;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mask-diplomacy-enlarge-'));
  record = checkFolder(DATA).records;
  large = enlarge(record, { factor: 3, seed: 1 });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many lists there are of each length. */
function lengths(groups: Iterable<readonly unknown[]>): Map<number, number> {
  return new Map(
    [...groupBy(groups, ({ length }) => length)].map(([length, { length: count }]) => [length, count]),
  );
}

function times(factor: number, counts: Map<number, number>): Map<number, number> {
  return new Map([...counts].map(([length, count]) => [length, factor * count]));
}

describe('a set enlarged three times', () => {
  it('passes the check of fact sets', { timeout: 120_000 }, () => {
    writeSet(large, folder, join(DATA, 'FORMAT.md'));
    const { faults, records } = checkFolder(folder);
    expect(faults).toEqual([]);
    expect(records.claims).toEqual(large.claims);
  });

  it('holds the record itself and three times as many of each kind', () => {
    for (const kind of ['sources', 'actors', 'events', 'claims'] as const) {
      expect(large[kind].length).toBe(3 * record[kind].length);
      const ids = new Set(record[kind].map(({ id }) => id));
      expect(large[kind].filter(({ id }) => ids.has(id))).toEqual(record[kind]);
    }
  });

  it('has as many claims an event and a source, links an event and parts an actor as the record', () => {
    for (const read of [
      ({ claims }: Records) => groupBy(claims, ({ event }) => event).values(),
      ({ claims }: Records) => groupBy(claims, ({ source }) => source).values(),
      ({ events }: Records) => events.map(({ links }) => links),
      ({ events }: Records) =>
        groupBy(
          events.flatMap(({ senders }) => senders),
          (id) => id,
        ).values(),
    ]) {
      expect(lengths(read(large))).toEqual(times(3, lengths(read(record))));
    }
  });

  it('hangs as large a share of its events on the busiest countries', () => {
    const shares = ({ events }: Records): number[] =>
      [
        ...groupBy(
          events.flatMap(({ origins, destinations }) => [...origins, ...destinations]),
          (code) => code,
        ),
      ]
        .map(([, { length }]) => length / events.length)
        .sort((a, b) => b - a);
    const [before, after] = [shares(record), shares(large)];
    for (const place of [0, 10, 50]) expect(after[place]).toBeCloseTo(before[place] ?? 0, 1);
    expect(after.length).toBe(before.length);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(enlarge(record, { factor: 2, seed: 5 })).toEqual(enlarge(record, { factor: 2, seed: 5 }));
    expect(enlarge(record, { factor: 2, seed: 5 })).not.toEqual(enlarge(record, { factor: 2, seed: 6 }));
  });
});

it('dates that move by months exist and keep their order', () => {
  const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
  const text = (date: Date): string => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, day, fc.nat(30), (a, b, months) => {
      const [first, last] = [text(a), text(b)].sort() as [string, string];
      const [movedFirst, movedLast] = [monthsLater(first, months), monthsLater(last, months)];
      expect(movedFirst <= movedLast).toBe(true);
      expect(text(new Date(movedFirst))).toBe(movedFirst);
    }),
  );
  expect(monthsLater('2020-03', 11)).toBe('2021-02');
  expect(monthsLater('2020', 25)).toBe('2022');
});
