/** What is asked of the API, as its body has it. */
export interface ApiRequest {
  readonly query: string;
  /** Null: none. */
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** Null: the document has one operation. */
  readonly operationName: string | null;
}

/** The variables as written; null when there are none, undefined when they are no JSON object. */
export function readVariables(text: string): Record<string, unknown> | null | undefined {
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The body of a request, without what is not given. */
export function bodyOf({ query, variables, operationName }: ApiRequest): Record<string, unknown> {
  return {
    query,
    ...(variables !== null && { variables }),
    ...(operationName !== null && { operationName }),
  };
}
