import { expect, it } from 'vitest';
import { type FragmentOf, parseFragment } from './fragments.ts';
import { allStatements } from './statements.ts';
import { parseStatement } from './loader.ts';

const HEADER = '// Some events.\n// @returns id\n// @access  read\n';
const FRAGMENTS: Readonly<Record<string, string>> = {
  'is-known':
    '// Whether it is known.\n// @param   day  string?, null: any\n$day IS NULL OR event.day <= $day',
  'is-wanted':
    '// Whether it is wanted.\n// @param   ids  string[]\nevent.id IN $ids\nAND (\n  // @use is-known\n)',
};
const fragmentOf: FragmentOf = (name) => parseFragment(name, FRAGMENTS[name] ?? '', fragmentOf);
const parse = (text: string) => parseStatement('read/events/some.cypher', HEADER + text, fragmentOf);

it('a line of use stands for the fragment, indented as it was, with what the fragment uses', () => {
  expect(parse('MATCH (event:Event)\nWHERE\n  // @use is-wanted\nRETURN event.id AS id').text).toBe(
    `MATCH (event:Event)
WHERE
  event.id IN $ids
  AND (
    $day IS NULL OR event.day <= $day
  )
RETURN event.id AS id`,
  );
});

it('the parameters of what is used are the statement’s too', () => {
  expect(parse('WITH 1 AS one\n  // @use is-wanted').params).toEqual({
    ids: { type: 'string[]', isNullable: false, note: '' },
    day: { type: 'string', isNullable: true, note: 'null: any' },
  });
});

it('one parameter can be renamed where a fragment is used', () => {
  const { text, params } = parse('WITH 1 AS one\n// @use is-wanted with ids = others');
  expect(text).toContain('event.id IN $others');
  expect(Object.keys(params)).toEqual(['others', 'day']);
});

it.each([
  ['an unknown fragment', '// @use no-such', 'the header has no sentence'],
  ['a use that cannot be read', '// @use is-known, please', 'is not `// @use name`'],
  ['a renamed parameter that is not there', '// @use is-known with ids = others', 'has no parameter ids'],
])('%s is refused', (_what, use, message) => {
  expect(() => parse(`WITH 1 AS one\n${use}`)).toThrow(message);
});

it.each([
  ['without a sentence', '// @param   ids  string[]\n$ids', 'no sentence'],
  ['without Cypher', '// Nothing.\n', 'no Cypher'],
])('a fragment %s is refused, by its name', (_what, content, message) => {
  expect(() => parseFragment('fragments/some.cypher', content)).toThrow(`fragments/some.cypher: `);
  expect(() => parseFragment('fragments/some.cypher', content)).toThrow(message);
});

it('no statement is sent with a use in it', () => {
  for (const { file, text } of allStatements().values()) expect(text, file).not.toContain('@use');
});
