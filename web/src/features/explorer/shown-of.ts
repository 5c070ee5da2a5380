import { KINDS } from '../../graph/kinds.ts';
import type { RelationCountsQuery } from '../../gql/documents.ts';
import type { Picture } from '../../state/graph-data.ts';

type Relation = Pick<
  NonNullable<RelationCountsQuery['node']>['relationCounts'][number],
  'type' | 'direction' | 'family'
>;

/** How many of a node's relationships of one type, one way, to one family are on the canvas, hidden ones included. */
export function shownOf(id: string, { type, direction, family }: Relation, picture: Picture): number {
  const familyOf = new Map(picture.nodes.map((node) => [node.id, KINDS[node.nodeKind].family]));
  return picture.edges.filter((edge) => {
    const [here, there] = direction === 'OUT' ? [edge.from, edge.to] : [edge.to, edge.from];
    return edge.type === type && here === id && familyOf.get(there) === family;
  }).length;
}
