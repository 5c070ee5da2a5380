/** What to count by, and at most how many values of each to give. */
export interface FacetRequest<By extends string> {
  readonly by: readonly By[];
  readonly first: number;
}

/** Nodes counted by one thing. */
export interface FacetRow<By extends string> {
  readonly by: By;
  /** Most nodes first, then by value. */
  readonly values: readonly FacetValueRow[];
  /** How many further values there are. */
  readonly leftOut: number;
  /** How many nodes have no value. */
  readonly withoutValue: number;
}

export interface FacetValueRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A row of a statement that ends with the fragment `facet-values`. */
export interface FoundFacet {
  readonly by: string;
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly total: number;
  readonly without: number;
}

export const FACET_COLUMNS = ['by', 'values', 'labels', 'counts', 'total', 'without'] as const;

/** Counted by these, values are words of the vocabulary. */
const WORDS: readonly string[] = ['KIND', 'EVENT_KIND', 'SOURCE_KIND', 'FIELD', 'CONFIDENCE'];

/** One row for each thing asked for, in that order, from what the statement `read` gives of them. */
export async function readFacets<By extends string>(
  { by, first }: FacetRequest<By>,
  read: (params: { by: readonly By[]; limit: number }) => Promise<readonly FoundFacet[]>,
): Promise<FacetRow<By>[]> {
  const asked = [...new Set(by)];
  const found = new Map((await read({ by: asked, limit: first })).map((row) => [row.by, row]));
  return asked.map((each) => {
    const { values = [], labels = [], counts = [], total = 0, without = 0 } = found.get(each) ?? {};
    return {
      by: each,
      values: values.map((value, at) => ({
        value: WORDS.includes(each) ? enumNameOf(value) : value,
        label: labels[at] ?? value,
        count: counts[at] ?? 0,
      })),
      leftOut: total - values.length,
      withoutValue: without,
    };
  });
}

/** A word of the vocabulary as the schema's enums have it. */
function enumNameOf(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}
