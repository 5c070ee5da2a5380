import { badInput, quote } from '../../errors.ts';
import type { QueryPathsArgs, Resolvers } from '../../generated/resolver-types.ts';
import { readDays } from '../../graph/event-filter.ts';
import { readGlobalId, readGlobalIds } from '../../graph/ids.ts';
import type { NodeId } from '../../graph/neighborhood/neighborhood.ts';
import { type PathsRequest, readPaths } from '../../graph/paths/paths.ts';

const BOUNDS = { first: [1, 10], maxHops: [1, 6] } as const;
const MOST_PASSED = 4;
const MOST_AVOIDED = 50;

export const pathResolvers = {
  Query: {
    paths: (_root, args, { graph }) => readPaths(graph, readRequest(args)),
  },
} satisfies Resolvers;

/** An explicit null counts as not given. */
const DEFAULTS = { first: 3, maxHops: 4 } as const;

function readRequest(args: QueryPathsArgs): PathsRequest {
  const first = args.first ?? DEFAULTS.first;
  const maxHops = args.maxHops ?? DEFAULTS.maxHops;
  for (const [argument, value] of Object.entries({ first, maxHops })) {
    const [least, most] = BOUNDS[argument as keyof typeof BOUNDS];
    if (value < least || value > most) {
      throw refuse(argument, String(value), `a whole number from ${least} to ${most}`);
    }
  }
  const [from, to] = [readEnd('from', args.from), readEnd('to', args.to)];
  if (isSame(from, to)) throw refuse('to', quote(args.to), 'another node than `from`');
  const mustPass = readSome('mustPass', args.mustPass, MOST_PASSED);
  const mustAvoid = readSome('mustAvoid', args.mustAvoid, MOST_AVOIDED);
  const clash = mustAvoid.find((avoided) => [from, to, ...mustPass].some((named) => isSame(named, avoided)));
  if (clash) throw refuse('mustAvoid', quote(clash.id), 'nodes that are neither an end nor in `mustPass`');
  if (mustPass.length >= maxHops) {
    throw refuse('mustPass', `${mustPass.length} ids`, `fewer than \`maxHops\`, ${maxHops}`);
  }
  const families = args.families ?? [];
  const unwalked = families.find((family) => family === 'source' || family === 'claim');
  if (unwalked) {
    throw refuse(
      'families',
      unwalked.toUpperCase(),
      'families other than SOURCE and CLAIM, which are the evidence',
    );
  }
  return {
    from,
    to,
    first,
    maxHops,
    mustPass,
    mustAvoid,
    types: args.relationshipTypes ?? [],
    families,
    happened: readDays({ field: 'paths', argument: 'happened' }, args.happened),
    confidence: args.confidence ?? null,
    throughHubs: args.throughHubs ?? false,
  };
}

const isSame = (a: NodeId, b: NodeId): boolean => a.label === b.label && a.id === b.id;

function readEnd(argument: 'from' | 'to', value: string): NodeId {
  return walked(argument, readGlobalId({ field: 'paths', argument }, value));
}

function readSome(argument: string, values: readonly string[] | null | undefined, most: number): NodeId[] {
  const ids = readGlobalIds({ field: 'paths', argument }, values ?? [], { least: 0, most });
  for (const id of ids) walked(argument, id);
  return ids.filter((id, at) => ids.findIndex((each) => isSame(each, id)) === at);
}

/** Labels of which no node is ever on a path. */
const UNWALKED: readonly string[] = ['Source', 'Publisher', 'Claim', 'Disagreement'];

function walked(argument: string, node: NodeId): NodeId {
  if (!UNWALKED.includes(node.label)) return node;
  const got = quote(`${node.label.toLowerCase()}:${node.id}`);
  throw refuse(argument, got, 'the global id of a country, actor, event, product or standard');
}

function refuse(argument: string, got: string, valid: string) {
  return badInput({ field: 'paths', argument }, got, valid);
}
