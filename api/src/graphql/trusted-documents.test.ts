import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphQLParameters } from '../http/graphql-request.ts';
import { documentSource, readTrustedDocuments } from './trusted-documents.ts';

const TEXT = 'query A { dataset { hash } }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const HASH = hashOf(TEXT);
const NOTHING: GraphQLParameters = {
  query: null,
  documentId: null,
  operationName: null,
  variables: null,
  extensions: null,
};
const trusted = new Map([[HASH, TEXT]]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trusted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a folder of documents and a manifest of the same are the same', () => {
  writeFileSync(join(folder, 'a.graphql'), TEXT);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ [`sha256:${HASH}`]: TEXT }));
  expect(readTrustedDocuments(folder)).toEqual(trusted);
  expect(readTrustedDocuments(join(folder, 'manifest.json'))).toEqual(trusted);
});

it('a manifest whose hash is not that of its text is refused', () => {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ [HASH]: `${TEXT} ` }));
  expect(() => readTrustedDocuments(join(folder, 'manifest.json'))).toThrow(/is not the SHA-256 of its text/);
});

it.each([
  ['documentId', { documentId: `sha256:${HASH}` }],
  ['documentId without its kind', { documentId: HASH }],
  ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
  ['its text', { query: TEXT }],
  ['its text and hash', { query: TEXT, extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } }],
])('a trusted document is found by %s', (_what, given) => {
  expect(documentSource(trusted, true)({ ...NOTHING, ...given })).toBe(TEXT);
});

it('a hash that is not known is refused by its code', () => {
  const find = () => documentSource(trusted, false)({ ...NOTHING, documentId: `sha256:${'0'.repeat(64)}` });
  expect(find).toThrow(expect.objectContaining({ code: 'UNKNOWN_DOCUMENT', status: 400 }) as Error);
});

it('where only trusted documents are answered, another text is refused, and its own hash does not help', () => {
  const query = '{ __typename }';
  const find = documentSource(trusted, true);
  for (const more of [{}, { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } }]) {
    expect(() => find({ ...NOTHING, query, ...more })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_DOCUMENT' }) as Error,
    );
  }
});

it('a hash that is not that of the text sent with it is refused', () => {
  const find = () =>
    documentSource(trusted, false)({ ...NOTHING, query: '{ __typename }', documentId: HASH });
  expect(find).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error);
});
