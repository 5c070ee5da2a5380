import type { Family, RelationshipType } from '@mask-diplomacy/cypher';
import { badInput } from '../../errors.ts';
import { readGlobalIds } from '../ids.ts';
import type { NeighborhoodRequest } from './neighborhood.ts';
import type { WalkOrder } from './statements.ts';

const BOUNDS = { depth: [0, 4], perNode: [1, 200], maxNodes: [1, 1000] } as const;
const MOST_IDS = 1000;
/** Walks from more nodes than this are refused: their first level alone would be out of proportion. */
const MOST_WALKED_IDS = 50;

/** An explicit null counts as not given. */
const DEFAULTS = { depth: 1, perNode: 40, maxNodes: 200, orderBy: 'EVIDENCE' } as const;

/** What a client asks for: the arguments of `Query.neighborhood`. */
export interface NeighborhoodArgs {
  readonly ids: readonly string[];
  readonly known?: readonly string[] | null;
  readonly types?: readonly RelationshipType[] | null;
  readonly families?: readonly Family[] | null;
  readonly direction?: 'OUT' | 'IN' | null;
  readonly depth?: number | null;
  readonly perNode?: number | null;
  readonly maxNodes?: number | null;
  readonly orderBy?: WalkOrder | null;
}

/**
 * A walk as it was asked for, within its bounds.
 *
 * @throws AppError BAD_USER_INPUT that names field and argument
 */
export function readRequest(field: string, args: NeighborhoodArgs): NeighborhoodRequest {
  const refuse = (argument: string, got: string, valid: string) => badInput({ field, argument }, got, valid);
  const depth = args.depth ?? DEFAULTS.depth;
  const perNode = args.perNode ?? DEFAULTS.perNode;
  const maxNodes = args.maxNodes ?? DEFAULTS.maxNodes;
  for (const [argument, value] of Object.entries({ depth, perNode, maxNodes })) {
    const [least, most] = BOUNDS[argument as keyof typeof BOUNDS];
    if (!Number.isInteger(value) || value < least || value > most) {
      throw refuse(argument, String(value), `a whole number from ${least} to ${most}`);
    }
  }
  const ids = readGlobalIds({ field, argument: 'ids' }, args.ids, { least: 1, most: MOST_IDS });
  if (depth > 0 && ids.length > MOST_WALKED_IDS) {
    throw refuse('ids', `${ids.length} ids`, `at most ${MOST_WALKED_IDS} ids, or depth 0`);
  }
  if (ids.length > maxNodes) {
    throw refuse('maxNodes', String(maxNodes), `at least the number of start nodes, ${ids.length}`);
  }
  return {
    ids,
    known: readGlobalIds({ field, argument: 'known' }, args.known ?? [], { least: 0, most: MOST_IDS }),
    types: args.types ?? [],
    families: args.families ?? [],
    direction: args.direction ?? null,
    depth,
    perNode,
    maxNodes,
    orderBy: args.orderBy ?? DEFAULTS.orderBy,
    isWhole: true,
    isKeyed: true,
    isWeighed: true,
  };
}
