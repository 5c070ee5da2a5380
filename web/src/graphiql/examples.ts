const QUERIES = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const VARIABLES = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A ready query for one field at the top of the schema. */
export interface Example {
  readonly field: string;
  /** What it asks, from its first line. */
  readonly title: string;
  readonly query: string;
  /** JSON; empty when it takes none. */
  readonly variables: string;
}

/** One for every field; codegen checks them against the schema, and a test that none is missing. */
export const EXAMPLES: readonly Example[] = Object.entries(QUERIES).map(([file, query]) => ({
  field: file.replace('./examples/', '').replace('.graphql', ''),
  title: query.split('\n', 1)[0]?.replace(/^# /, '') ?? '',
  query,
  variables: VARIABLES[file.replace('.graphql', '.json')]?.trim() ?? '',
}));

const WALKS = [
  ...['neighborhood', 'paths', 'incidentChain', 'evidence', 'flows', 'regionFlows', 'total', 'timeline'],
  'disagreements',
];
const THINGS = ['event', 'actor', 'country', 'product', 'source', 'node', 'nodes', 'dataset'];

/** The same in groups, in an order to read them in. */
export const GROUPS: readonly { readonly title: string; readonly examples: readonly Example[] }[] = [
  { title: 'Walks and sums', examples: inOrder(WALKS) },
  {
    title: 'Lists and search',
    examples: EXAMPLES.filter(({ field }) => !WALKS.includes(field) && !THINGS.includes(field)),
  },
  { title: 'One thing', examples: inOrder(THINGS) },
];

function inOrder(fields: readonly string[]): Example[] {
  return fields.flatMap((field) => EXAMPLES.filter((each) => each.field === field));
}
