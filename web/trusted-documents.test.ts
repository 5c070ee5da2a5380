import { createHash } from 'node:crypto';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { expect, it } from 'vitest';
import { EventDetailsDocument } from './src/gql/documents.ts';
import { trustedDocuments } from './trusted-documents.ts';

it('a document is trusted in the very text that the client sends', async () => {
  const sent: string[] = [];
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: (_url, init) => {
      sent.push((JSON.parse(String(init?.body)) as { query: string }).query);
      return Promise.resolve(Response.json({ data: null }));
    },
  });
  await client.query<unknown, Record<string, unknown>>(EventDetailsDocument, {}).toPromise();
  const [text = ''] = sent;
  expect(trustedDocuments()[createHash('sha256').update(text).digest('hex')]).toBe(text);
});
