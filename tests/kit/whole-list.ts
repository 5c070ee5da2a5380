import { ask } from './api.ts';

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Bare ids of a whole list of the API, read page by page, with the total that it tells. */
export async function readAll(field: string, args: string): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($after: String) { list: ${field}(first: 60, after: $after, ${args}) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor }
    } }`;
    const { list }: Page = await ask<Page>(query, { after });
    ids.push(...list.nodes.map(({ id }) => id.replace(/^\w+:/, '')));
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage) return { ids, totalCount: list.totalCount };
  }
}

/** What `readAll` gives for a list of these. */
export const whole = (ids: readonly string[]) => ({ ids, totalCount: ids.length });
