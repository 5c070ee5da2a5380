import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/** Sends a query to the API on this very host. An answer that is no JSON becomes an error that says what came. */
export const ask: Fetcher = async (params, options) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...options?.headers,
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(params),
  });
  const text = await answer.text();
  try {
    return JSON.parse(text) as ReturnType<Fetcher>;
  } catch {
    throw new Error(
      `The API answered ${String(answer.status)} with something that is no JSON: ${text.slice(0, 200)}`,
    );
  }
};
