import {
  allStatements,
  EVENT_KINDS,
  labelOfKind,
  LABELS,
  loadSchema,
  RELATIONSHIP_TYPES,
  type Statement,
} from '@mask-diplomacy/cypher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphDatabase, openGraphDatabase, type Operator } from '../kit/graph-database.ts';

let database: GraphDatabase;
let indexed: ReadonlySet<string>;

beforeAll(async () => {
  database = await openGraphDatabase();
  // Plans depend on how much there is of what, so they are made on the real record.
  await database.loadFactSet();
  indexed = await database.indexedLabels();
});
afterAll(() => database.close());

const explained = new Map<string, Promise<readonly Operator[]>>();

/** The operators of a statement's plan. Planning takes the server half a second, so each statement is planned once. */
function operatorsOf(statement: Statement): Promise<readonly Operator[]> {
  let operators = explained.get(statement.name);
  if (!operators) {
    operators = database.explain(statement);
    explained.set(statement.name, operators);
  }
  return operators;
}

const statements = [...allStatements().values()];
const reads = statements.filter(({ access, file }) => access === 'read' && !file.startsWith('read/seed/'));
const withPlan = ({ text }: Statement): boolean => !/^(SHOW|CALL db\.awaitIndexes)/.test(text);

/** What each index of the schema is on, as a plan names it: `event_date` is on `:Event(dateFirst, id)`. */
const INDEXED = new Map(
  loadSchema().flatMap(({ text }) => {
    const match =
      /(?:CONSTRAINT|INDEX) (\w+) .*FOR \(n:(\w+)\) (?:REQUIRE|ON) \(?([^)]+?)\)?(?: IS UNIQUE)?$/.exec(text);
    const [, name = '', label = '', properties = ''] = match ?? [];
    return name === '' || text.includes('FULLTEXT')
      ? []
      : [[name, { label, properties: properties.replaceAll('n.', '') }] as const];
  }),
);

function usesIndex(operators: readonly Operator[], name: string): boolean {
  const index = INDEXED.get(name);
  if (!index) throw new Error(`${name} is no index of the schema; known: ${[...INDEXED.keys()].join(', ')}`);
  const first = index.properties.split(',')[0];
  return operators.some(
    ({ name: operator, details }) =>
      /Index(Seek|Scan)/.test(operator) && new RegExp(`:${index.label}\\(${first}\\b`).test(details),
  );
}

function scannedLabels(operators: readonly Operator[]): string[] {
  return operators.flatMap(({ name, details }) => {
    if (name === 'AllNodesScan') return ['every label'];
    return name.includes('LabelScan') ? (details.match(/(?<=:)\w+/g) ?? [details]) : [];
  });
}

it.each(statements.map((each) => [each.file, each] as const))(
  '%s: has the parameters of its header and no others',
  (_file, statement) => {
    const code = statement.text.replace(/'[^']*'|`[^`]*`/g, '');
    const used = [...new Set(code.match(/(?<=\$)\w+/g) ?? [])];
    expect(used.sort()).toEqual(Object.keys(statement.params).sort());
  },
);

describe('on a real Neo4j', () => {
  it.each(statements.filter(withPlan).map((each) => [each.file, each] as const))(
    '%s: can be planned, and by the indexes that its header names',
    async (_file, statement) => {
      const operators = await operatorsOf(statement);
      expect(operators.length).toBeGreaterThan(0);
      for (const name of statement.indexes) expect(usesIndex(operators, name), name).toBe(true);
    },
  );

  it.each(reads.map((each) => [each.file, each] as const))(
    '%s: goes over no whole label that has an index, unless its header allows it',
    async (_file, statement) => {
      const scanned = scannedLabels(await operatorsOf(statement));
      const allowed = Object.keys(statement.scans);
      expect(
        scanned.filter(
          (label) => label === 'every label' || (indexed.has(label) && !allowed.includes(label)),
        ),
      ).toEqual([]);
      expect(
        allowed.filter((label) => !scanned.includes(label)),
        'allowed for nothing',
      ).toEqual([]);
    },
  );

  it.each(reads.map((each) => [each.file, each] as const))(
    '%s: changes nothing',
    async (_file, statement) => {
      const names = (await operatorsOf(statement)).map(({ name }) => name);
      expect(names.filter((name) => /Create|Delete|Set|Merge|Remove/.test(name))).toEqual([]);
    },
  );
});

it('counts of nodes and relationships name every label and type of the vocabulary', () => {
  const text = (name: string): string => allStatements().get(name)?.text ?? '';
  expect(text('node-counts').match(/(?<=n:)\w+/g)).toEqual([...LABELS]);
  expect(text('relationship-counts').match(/(?<=r:)\w+/g)).toEqual([...RELATIONSHIP_TYPES]);
});

it('how many events a kind leads to is told for every kind of the vocabulary', () => {
  const told = allStatements()
    .get('event-degrees')
    ?.text.matchAll(/WHEN '([a-z-]+)' THEN COUNT \{ \(:(\w+)\) \}/g);
  expect([...(told ?? [])].map(([, kind, label]) => [kind, label])).toEqual(
    EVENT_KINDS.map((kind) => [kind, labelOfKind(kind)]),
  );
});
