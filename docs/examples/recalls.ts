/**
 * Every recall of a spring, page by page, with the documents that say so: what a client needs, with nothing installed.
 *
 *   node --import tsx docs/examples/recalls.ts http://127.0.0.1:4000 2020-03-01 2020-05-31
 */

const [, , address = 'http://127.0.0.1:4000', from = '2020-03-01', to = '2020-05-31'] = process.argv;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions: { code: string; requestId: string } }[];
}

interface Recall {
  readonly id: string;
  readonly title: string;
  readonly date: { readonly iso: string };
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: readonly { url: string | null; publisher: { name: string } }[];
  };
}

interface Recalls {
  readonly events: {
    readonly nodes: readonly Recall[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const RECALLS = /* GraphQL */ `
  query Recalls($from: Date!, $to: Date!, $after: String) {
    events(
      first: 10
      after: $after
      orderBy: DATE_OLDEST
      filter: { kinds: [RECALL], happened: { from: $from, to: $to } }
    ) {
      nodes {
        id
        title
        date {
          iso
        }
        sources(first: 3) {
          totalCount
          nodes {
            url
            publisher {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** The data of one operation. Waits and asks again, three times at most, when the server says when to. */
export async function ask<Data>(query: string, variables: object, attempt = 1): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const seconds = response.headers.get('retry-after');
  if (seconds !== null && attempt < 3) {
    await new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1000));
    return ask(query, variables, attempt + 1);
  }
  const { data, errors = [] } = (await response.json()) as Answer<Data>;
  const [error] = errors;
  if (error) throw new Error(`${error.extensions.code}: ${error.message} (${error.extensions.requestId})`);
  if (!data) throw new Error(`${response.status}: no data`);
  return data;
}

async function* recalls(): AsyncGenerator<Recall> {
  let after: string | null = null;
  do {
    const { events }: Recalls = await ask<Recalls>(RECALLS, { from, to, after });
    yield* events.nodes;
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  } while (after !== null);
}

for await (const { date, title, sources } of recalls()) {
  const publishers = [...new Set(sources.nodes.map(({ publisher }) => publisher.name))].join(', ');
  process.stdout.write(`${date.iso}\t${title}\t${sources.totalCount} documents: ${publishers}\n`);
}
