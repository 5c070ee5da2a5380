import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GATE_POLL_MILLISECONDS, LABELS, loadSchema, RELATIONSHIP_TYPES } from '@mask-diplomacy/cypher';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFolder, type LoadOptions } from './load.ts';
import type { LoadProgress } from './load/progress.ts';
import {
  contentHash,
  emptyDatabase,
  openTestDatabase,
  query,
  type TestDatabase,
} from './testing/database.ts';
import { countFiles } from './testing/count-files.ts';
import { type FileTexts, textsOf, writeFolder } from './testing/folder.ts';
import { anotherVersionOf, DATA_FOLDER, projectRecords, subsetOf } from './testing/sets.ts';

// Whole sets are loaded; on a busy machine one takes its time.
vi.setConfig({ testTimeout: 240_000 });

const project = projectRecords();
const small = subsetOf(project, (event) => event.id.startsWith('nld-') || event.id.startsWith('esp-'));
const FORMAT = 'Version 2026-11. Licence of the compilation: CC BY 4.0 (facts, own words, coding).\n';
const folders = {
  small: writeFolder(textsOf(small)),
  another: writeFolder(textsOf(anotherVersionOf(small))),
};
let test: TestDatabase;

type Options = Pick<LoadOptions, 'dryRun' | 'timeoutMilliseconds' | 'onProgress'>;
const load = (folder: string, options: Options = {}) =>
  loadFolder({ folder, driver: test.driver, database: test.database, ...options });
const countsOf = async (what: 'labels' | 'types'): Promise<Record<string, number>> => {
  const rows = await query(
    test,
    what === 'labels'
      ? 'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count'
      : 'MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count',
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]));
};

beforeAll(async () => {
  writeFileSync(join(folders.small, 'FORMAT.md'), FORMAT);
  test = await openTestDatabase();
});
afterAll(async () => {
  await test.close();
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});
beforeEach(() => emptyDatabase(test));

describe('a load into an empty database', () => {
  it('holds as many nodes and relationships of each kind as a count of the files gives', async () => {
    const report = await load(DATA_FOLDER);
    const counted = countFiles(DATA_FOLDER);
    const { Dataset, ...labels } = await countsOf('labels');
    expect(Dataset).toBe(1);
    expect(labels).toEqual(counted.labels);
    expect(await countsOf('types')).toEqual(counted.types);
    for (const { name, after } of [...report.nodes, ...report.relationships]) {
      expect([name, after]).toEqual([name, counted.labels[name] ?? counted.types[name] ?? 0]);
    }
    expect(report.nodes.map(({ name }) => name)).toEqual(LABELS);
    expect(report.relationships.map(({ name }) => name)).toEqual(RELATIONSHIP_TYPES);
  });

  it('makes every constraint and index, and says which set it holds', async () => {
    const report = await load(folders.small);
    const indexes = await query(test, 'SHOW INDEXES YIELD name, state RETURN name, state');
    for (const { text } of loadSchema()) {
      const name = /(?:CONSTRAINT|INDEX) (\w+) IF/.exec(text)?.[1];
      expect(indexes).toContainEqual({ name, state: 'ONLINE' });
    }
    const [{ properties } = {}] = await query(test, 'MATCH (d:Dataset) RETURN properties(d) AS properties');
    expect(properties).toEqual({
      id: 'dataset',
      version: '2026-11',
      licence: 'CC BY 4.0',
      hash: report.hash,
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/) as string,
    });
  });

  it('writes counts as integers and amounts as floats', async () => {
    await load(folders.small);
    const [row] = await query(
      test,
      `MATCH (e:Event)-[r:INCLUDES]->() WHERE r.quantity IS NOT NULL MATCH (c:Claim) WHERE c.number IS NOT NULL
       WITH e, r, c LIMIT 1
       RETURN valueType(e.claimCount) AS count, valueType(r.quantity) AS quantity, valueType(c.number) AS number`,
    );
    expect(row).toEqual({ count: 'INTEGER NOT NULL', quantity: 'FLOAT NOT NULL', number: 'FLOAT NOT NULL' });
  });
});

describe('a load of what is there already', () => {
  it('changes nothing and says so', async () => {
    const first = await load(folders.small);
    const before = await contentHash(test);
    const [loaded] = await query(test, 'MATCH (d:Dataset) RETURN d.loadedAt AS at');
    const second = await load(folders.small);
    expect(second).toMatchObject({ status: 'unchanged', hash: first.hash, previousHash: first.hash });
    for (const change of [...second.nodes, ...second.relationships]) {
      expect(change).toMatchObject({ added: 0, updated: 0, removed: 0, before: change.after });
    }
    expect(await contentHash(test)).toBe(before);
    expect(await query(test, 'MATCH (d:Dataset) RETURN d.loadedAt AS at')).toEqual([loaded]);
  });

  it('makes the indexes that an earlier version did not', async () => {
    await load(folders.small);
    await query(test, 'DROP INDEX search_wording');
    await query(test, 'DROP CONSTRAINT standard_id');
    expect(await load(folders.small)).toMatchObject({ status: 'unchanged' });
    const indexes = await query(test, 'SHOW INDEXES YIELD name, state RETURN name, state');
    for (const name of ['search_wording', 'standard_id']) {
      expect(indexes).toContainEqual({ name, state: 'ONLINE' });
    }
  });
});

describe('a load of another set', () => {
  it('adds, updates and removes until the database holds exactly that set', async () => {
    await load(folders.another);
    const wanted = await contentHash(test);
    await emptyDatabase(test);
    const first = await load(folders.small);
    const report = await load(folders.another);
    expect(report).toMatchObject({ status: 'loaded', previousHash: first.hash });
    const events = report.nodes.find(({ name }) => name === 'Event');
    const seizures = small.events.filter(({ kind }) => kind === 'seizure').length;
    expect(events).toEqual({
      name: 'Event',
      before: small.events.length,
      added: 1,
      updated: small.events.length - seizures,
      removed: seizures,
      after: small.events.length - seizures + 1,
    });
    expect(await contentHash(test)).toBe(wanted);
    const [mark] = await query(test, 'MATCH (d:Dataset) RETURN d.committing AS mark');
    expect(mark).toEqual({ mark: null });
  });

  it('moves a node to its new kind without leaving the old label behind', async () => {
    await load(folders.small);
    expect(await countsOf('labels')).toHaveProperty('Company');
    await load(folders.another);
    const strays = await query(test, "MATCH (a:Company) WHERE a.kind <> 'company' RETURN a.id AS id");
    expect(strays).toEqual([]);
  });

  it('leaves nodes of other labels alone, and takes away what a stranger wrote under ours', async () => {
    await load(folders.small);
    await query(test, "CREATE (:Note {text: 'mine'}) CREATE (:Actor {id: 'stranger'})-[:LIKES]->(:Note)");
    await load(folders.another);
    expect(await query(test, 'MATCH (n:Note) RETURN count(n) AS notes')).toHaveLength(1);
    expect((await countsOf('labels'))['Note']).toBe(2);
    expect(await query(test, "MATCH (a:Actor {id: 'stranger'}) RETURN a.id AS id")).toEqual([]);
  });

  it('takes off a mark that a dead loader left behind', async () => {
    await load(folders.small);
    await query(test, "MATCH (d:Dataset) SET d.committing = 'dead', d.committingSince = 0");
    await load(folders.another);
    expect(
      await query(test, 'MATCH (d:Dataset) RETURN d.committing AS mark, d.committingSince AS since'),
    ).toEqual([{ mark: null, since: null }]);
  });
});

describe('a dry run', () => {
  it('tells what a load would do and writes nothing, not even an index', async () => {
    await query(test, 'DROP CONSTRAINT event_id IF EXISTS');
    const onEmpty = await load(folders.small, { dryRun: true });
    expect(onEmpty.status).toBe('dry-run');
    expect(await countsOf('labels')).toEqual({});
    expect(await query(test, "SHOW INDEXES YIELD name WHERE name = 'event_id' RETURN name")).toEqual([]);

    await load(folders.small);
    const before = await contentHash(test);
    const dry = await load(folders.another, { dryRun: true });
    expect(await contentHash(test)).toBe(before);
    const real = await load(folders.another);
    expect(dry.nodes).toEqual(real.nodes);
    expect(dry.relationships).toEqual(real.relationships);
  });
});

describe('nothing is written', () => {
  it('when a row is bad', async () => {
    await load(folders.small);
    const before = await contentHash(test);
    const texts = textsOf(anotherVersionOf(small));
    const bad = { ...texts, claims: texts.claims.replace('"field":"quantity"', '"field":"mood"') };
    await withFolderLater(bad, async (folder) => {
      await expect(load(folder)).rejects.toMatchObject({
        code: 'faults',
        faults: [{ file: 'claims.jsonl' }],
      });
    });
    expect(await contentHash(test)).toBe(before);
  });

  it('when the transaction runs out of time in the middle', async () => {
    await load(folders.small);
    const before = await contentHash(test);
    await expect(load(DATA_FOLDER, { timeoutMilliseconds: 400 })).rejects.toMatchObject({
      code: 'database-failed',
    });
    expect(await contentHash(test)).toBe(before);
    expect(await load(folders.another)).toMatchObject({ status: 'loaded' });
  });

  it('into a database that holds something else', async () => {
    await query(test, 'CREATE (:Person)');
    await expect(load(folders.small)).rejects.toMatchObject({ code: 'foreign-database' });
    await expect(load(folders.small)).rejects.toThrow(
      'holds 1 nodes but no set of this project; valid: an empty database',
    );
    expect(await countsOf('labels')).toEqual({ Person: 1 });
  });
});

describe('two loads at once', () => {
  it('of one set run one after the other, and the second finds it done', async () => {
    const reports = await Promise.all([load(folders.small), load(folders.small)]);
    expect(reports.map(({ status }) => status).sort()).toEqual(['loaded', 'unchanged']);
  });

  it('into a database without indexes make them in turn', async () => {
    for (let round = 0; round < 3; round += 1) {
      await emptyDatabase(test);
      await dropSchema(test);
      const said: LoadProgress[] = [];
      const onProgress = (progress: LoadProgress): void => void said.push(progress);
      const reports = await Promise.all([1, 2, 3].map(() => load(folders.small, { onProgress })));
      expect(reports.map(({ status }) => status).sort()).toEqual(['loaded', 'unchanged', 'unchanged']);
      expect(said.filter(({ step }) => step === 'schema')).toHaveLength(1);
      expect(said.filter(({ step }) => step === 'retry')).toEqual([]);
    }
  });

  it('say what they wait for, where indexes must be made too', async () => {
    await load(folders.small);
    await query(test, 'DROP INDEX event_date');
    const session = test.driver.session({ database: test.database });
    const other = session.beginTransaction({ timeout: 120_000 });
    await other.run("CREATE (:Dataset {id: 'load-under-way'})");
    const said: string[] = [];
    const waiting = load(folders.small, { onProgress: ({ message }) => void said.push(message) });
    await vi.waitUntil(() => said.some((message) => message.startsWith('Waiting for the turn')), 60_000);
    expect(said).not.toContain('Making constraints and indexes');
    await other.rollback();
    await session.close();
    expect(await waiting).toMatchObject({ status: 'unchanged' });
    expect(said.at(-1)).toBe('Making constraints and indexes');
  });

  it('of two sets leave one of them, whole', async () => {
    await load(folders.another);
    const another = await contentHash(test);
    await emptyDatabase(test);
    await load(folders.small);
    const both = [another, await contentHash(test)];
    await Promise.all([load(folders.another), load(folders.small)]);
    expect(both).toContain(await contentHash(test));
  });
});

describe('a reader that looks at the mark', () => {
  it('only ever sees the old set or the new one while the set is replaced', async () => {
    const read = async (): Promise<string> => {
      const rows = await query(
        test,
        'MATCH (n) WHERE n.recordHash IS NOT NULL RETURN n.id + n.recordHash AS key',
      );
      return rows
        .map(({ key }) => String(key))
        .sort()
        .join();
    };
    await load(folders.another);
    const another = await read();
    await load(folders.small);
    const [old, seen] = [await read(), new Set<string>()];

    let [isOpen, isOver, held] = [true, false, 0];
    const poll = async (): Promise<void> => {
      while (!isOver) {
        const [{ mark } = {}] = await query(
          test,
          "MATCH (d:Dataset {id: 'dataset'}) RETURN d.committing AS mark",
        );
        isOpen = mark === null;
        if (!isOpen) held += 1;
        await sleep(GATE_POLL_MILLISECONDS);
      }
    };
    const reader = async (): Promise<void> => {
      while (!isOver) {
        if (isOpen) seen.add(await read());
        else await sleep(5);
      }
      seen.add(await read());
    };
    const readers = [poll(), reader(), reader()];
    for (const folder of [folders.another, folders.small, folders.another]) await load(folder);
    isOver = true;
    await Promise.all(readers);
    expect(held).toBeGreaterThan(0);
    expect(seen).toEqual(new Set([old, another]));
  });
});

async function dropSchema(of: TestDatabase): Promise<void> {
  for (const { name } of await query(of, 'SHOW CONSTRAINTS YIELD name RETURN name')) {
    await query(of, `DROP CONSTRAINT ${String(name)}`);
  }
  for (const { name } of await query(
    of,
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  )) {
    await query(of, `DROP INDEX ${String(name)}`);
  }
}

async function withFolderLater(texts: FileTexts, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = writeFolder(texts);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
