import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Names of the fields that an operation asks of what a resolver gives, or of what one of its fields gives; fragments
 * unfolded; directives are not minded.
 */
export function fieldsAsked(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  within: string | null = null,
): ReadonlySet<string> {
  const fieldsOf = (nodes: readonly FieldNode[]): FieldNode[] => {
    const fields: FieldNode[] = [];
    const seen = new Set<string>();
    const read = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FIELD) fields.push(selection);
        else if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet);
        else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          read(fragments[selection.name.value]?.selectionSet);
        }
      }
    };
    for (const node of nodes) read(node.selectionSet);
    return fields;
  };
  const asked = fieldsOf(fieldNodes);
  const wanted = within === null ? asked : fieldsOf(asked.filter(({ name }) => name.value === within));
  return new Set(wanted.map(({ name }) => name.value));
}
