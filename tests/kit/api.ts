import { inject } from 'vitest';

/** Where a database is and who asks. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A web app as built, small enough to know every file of it. */
export const WEB_FIXTURE = new URL('../api/web-folder/', import.meta.url);

/** The standard settings, but any port, no limit of requests, and time enough for a busy machine to plan statements. */
export const API_SETTINGS = { PORT: '0', API_RATE_PER_MINUTE: '0', API_DEADLINE_MS: '25000' };

/** An error as clients see it. */
export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & {
    readonly code: string;
    readonly requestId: string;
  };
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Data | null;
    readonly errors?: readonly ClientError[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** Sends one operation; whatever comes back is given, errors too. */
export async function send<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { url = inject('apiUrl'), ...init }: RequestInit & { url?: string } = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer<Data>['body'],
  };
}

/** The data of one operation that must succeed; a failure shows query, variables, body and request id. */
export async function ask<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  url?: string,
): Promise<Data> {
  const { status, headers, body } = await send<Data>(query, variables, url === undefined ? {} : { url });
  if (status !== 200 || body.errors || !body.data) {
    throw new Error(
      `${status}, request ${headers.get('x-request-id')}\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(body, null, 2)}`,
    );
  }
  return body.data;
}
