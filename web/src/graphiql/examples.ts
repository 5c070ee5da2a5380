import type { GraphiQLProps } from 'graphiql';

type Tabs = NonNullable<GraphiQLProps['defaultTabs']>;

const FILES = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const VARIABLES: Partial<Record<string, unknown>> = { '2-search': { name: 'Alibabba' } };

/** Ready queries, one a tab, in the order of their file names. They are checked against the schema by codegen. */
export const EXAMPLES: Tabs = Object.entries(FILES)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([file, query]) => {
    const variables = VARIABLES[file.replace('./examples/', '').replace('.graphql', '')];
    return { query, ...(variables !== undefined && { variables: JSON.stringify(variables, null, 2) }) };
  });
