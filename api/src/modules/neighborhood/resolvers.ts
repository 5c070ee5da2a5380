import { badInput } from '../../errors.ts';
import type { QueryNeighborhoodArgs, Resolvers } from '../../generated/resolver-types.ts';
import { readGlobalIds } from '../../graph/ids.ts';
import { type NeighborhoodRequest, readNeighborhood } from '../../graph/neighborhood/neighborhood.ts';

const BOUNDS = { depth: [0, 4], perNode: [1, 200], maxNodes: [1, 1000] } as const;
const MOST_IDS = 1000;
/** Walks from more nodes than this are refused: their first level alone would be out of proportion. */
const MOST_WALKED_IDS = 50;

export const neighborhoodResolvers = {
  Query: {
    neighborhood: (_root, args, { graph }) => readNeighborhood(graph, readRequest(args)),
  },
} satisfies Resolvers;

/** An explicit null counts as not given. */
const DEFAULTS = { depth: 1, perNode: 40, maxNodes: 200, orderBy: 'EVIDENCE' } as const;

function readRequest(args: QueryNeighborhoodArgs): NeighborhoodRequest {
  const depth = args.depth ?? DEFAULTS.depth;
  const perNode = args.perNode ?? DEFAULTS.perNode;
  const maxNodes = args.maxNodes ?? DEFAULTS.maxNodes;
  for (const [argument, value] of Object.entries({ depth, perNode, maxNodes })) {
    const [least, most] = BOUNDS[argument as keyof typeof BOUNDS];
    if (value < least || value > most) {
      throw refuse(argument, String(value), `a whole number from ${least} to ${most}`);
    }
  }
  const ids = readGlobalIds({ field: 'neighborhood', argument: 'ids' }, args.ids, {
    least: 1,
    most: MOST_IDS,
  });
  if (depth > 0 && ids.length > MOST_WALKED_IDS) {
    throw refuse('ids', `${ids.length} ids`, `at most ${MOST_WALKED_IDS} ids, or depth 0`);
  }
  if (ids.length > maxNodes) {
    throw refuse('maxNodes', String(maxNodes), `at least the number of start nodes, ${ids.length}`);
  }
  return {
    ids,
    known: readGlobalIds({ field: 'neighborhood', argument: 'known' }, args.known ?? [], {
      least: 0,
      most: MOST_IDS,
    }),
    types: args.types ?? [],
    families: args.families ?? [],
    direction: args.direction ?? null,
    depth,
    perNode,
    maxNodes,
    orderBy: args.orderBy ?? DEFAULTS.orderBy,
  };
}

function refuse(argument: string, got: string, valid: string) {
  return badInput({ field: 'neighborhood', argument }, got, valid);
}
