import { expect, it } from 'vitest';
import { loadStatements, parseStatement } from './loader.ts';
import { statement } from './statements.ts';

const FILE = 'read/events/some-events.cypher';
const HEADER = `// Some events.
// @param   ids    string[]
// @param   limit  integer?, 1 to 200
// @returns id, title
// @access  read
// @index   event_id
// @scan    Event, because there are few
`;
const TEXT = 'UNWIND $ids AS id\nMATCH (e:Event {id: id})\nRETURN e.id AS id, e.title AS title';

it('a header says what a statement is, takes, gives and may do', () => {
  expect(parseStatement(FILE, HEADER + TEXT)).toEqual({
    name: 'some-events',
    file: FILE,
    text: TEXT,
    access: 'read',
    summary: 'Some events.',
    params: {
      ids: { type: 'string[]', isNullable: false, note: '' },
      limit: { type: 'integer', isNullable: true, note: '1 to 200' },
    },
    returns: ['id', 'title'],
    indexes: ['event_id'],
    scans: { Event: 'because there are few' },
  });
});

it.each([
  ['no header', TEXT, 'no header'],
  ['no sentence', HEADER.replace('// Some events.\n', '') + TEXT, 'no sentence'],
  ['no statement', HEADER, 'no statement'],
  ['no columns', HEADER.replace(/.*@returns.*\n/, '') + TEXT, '@returns is missing'],
  ['no access', HEADER.replace(/.*@access.*\n/, '') + TEXT, '@access must be read or write, got nothing'],
  ['an unknown type', HEADER.replace('string[]', 'text') + TEXT, 'with a type of string, integer'],
  ['an unknown tag', HEADER.replace('@index', '@indx') + TEXT, 'unknown header line `@indx'],
  [
    'a scan without a reason',
    HEADER.replace(', because there are few', '') + TEXT,
    'is not `@scan Label, because reason`',
  ],
])('a file with %s is refused, by its name', (_what, content, message) => {
  const parse = () => parseStatement(FILE, content);
  expect(parse).toThrow(message);
  expect(parse).toThrow(FILE);
});

it('every file of the project has a header and a name of its own', () => {
  expect(loadStatements().size).toBeGreaterThan(50);
});

it('code that names other parameters or columns than the header is refused', () => {
  expect(() =>
    statement<{ id: string }, { id: string }>('countries-by-ids', { params: ['id'], row: ['id'] }),
  ).toThrow(/nodes\/countries-by-ids\.cypher: parameters are ids but the code names id/);
  expect(() =>
    statement<{ ids: string[] }, { id: string }>('countries-by-ids', { params: ['ids'], row: ['id'] }),
  ).toThrow(/columns are id, name, .* but the code names id/);
  expect(() => statement<object, object>('no-such', { params: [], row: [] })).toThrow(
    /no statement is named no-such; known: /,
  );
});
