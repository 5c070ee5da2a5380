import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createDocumentStore } from './documents.ts';

const TEXT = '{ a }';

test('the documents asked for last are kept, within so many characters in all', async () => {
  const store = createDocumentStore(2 * TEXT.length);
  await store.set('first', parse(TEXT));
  await store.set('second', parse(TEXT));
  await store.get('first');
  await store.set('third', parse(TEXT));

  expect(await store.get('second')).toBeUndefined();
  expect(await store.get('first')).toBeDefined();
  expect(await store.get('third')).toBeDefined();
});

test('a document that is longer than all that may be kept is not, and drives none out', async () => {
  const store = createDocumentStore(TEXT.length);
  await store.set('short', parse(TEXT));
  await store.set('long', parse('{ a b }'));

  expect(await store.get('long')).toBeUndefined();
  expect(await store.get('short')).toBeDefined();
});

test('a document that is set again counts once', async () => {
  const store = createDocumentStore(2 * TEXT.length);
  for (let time = 0; time < 5; time += 1) await store.set('again', parse(TEXT));
  await store.set('other', parse(TEXT));

  expect(await store.get('again')).toBeDefined();
  expect(await store.delete('again')).toBe(true);
  expect(await store.delete('again')).toBe(false);
});
