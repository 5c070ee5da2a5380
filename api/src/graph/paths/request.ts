import { badInput, quote } from '../../errors.ts';
import type { QueryPathsArgs } from '../../generated/resolver-types.ts';
import { readDays } from '../event-filter.ts';
import { readGlobalId, readGlobalIds } from '../ids.ts';
import type { NodeId } from '../neighborhood/neighborhood.ts';
import type { PathsRequest } from './paths.ts';

const BOUNDS = { first: [1, 10], maxHops: [1, 6] } as const;
const MOST_PASSED = 4;
const MOST_AVOIDED = 50;

/** Labels of which no node is ever on a path. */
const UNWALKED: readonly string[] = ['Source', 'Publisher', 'Claim', 'Disagreement'];

/** An explicit null counts as not given. */
const DEFAULTS = { first: 3, maxHops: 4 } as const;

/** What a client asks for: the arguments of `Query.paths`. */
export type PathsArgs = Partial<QueryPathsArgs> & Pick<QueryPathsArgs, 'from' | 'to'>;

/**
 * Paths as they were asked for, within their bounds.
 *
 * @throws AppError BAD_USER_INPUT that names field and argument
 */
export function readPathsRequest(field: string, args: PathsArgs): PathsRequest {
  const refuse = (argument: string, got: string, valid: string) => badInput({ field, argument }, got, valid);
  const walked = (argument: string, node: NodeId): NodeId => {
    if (!UNWALKED.includes(node.label)) return node;
    const got = quote(`${node.label.toLowerCase()}:${node.id}`);
    throw refuse(argument, got, 'the global id of a country, actor, event, product or standard');
  };
  const readEnd = (argument: 'from' | 'to'): NodeId =>
    walked(argument, readGlobalId({ field, argument }, args[argument]));
  const readSome = (argument: 'mustPass' | 'mustAvoid', most: number): NodeId[] => {
    const ids = readGlobalIds({ field, argument }, args[argument] ?? [], { least: 0, most });
    for (const id of ids) walked(argument, id);
    return ids.filter((id, at) => ids.findIndex((each) => isSame(each, id)) === at);
  };
  const first = args.first ?? DEFAULTS.first;
  const maxHops = args.maxHops ?? DEFAULTS.maxHops;
  for (const [argument, value] of Object.entries({ first, maxHops })) {
    const [least, most] = BOUNDS[argument as keyof typeof BOUNDS];
    if (value < least || value > most) {
      throw refuse(argument, String(value), `a whole number from ${least} to ${most}`);
    }
  }
  const [from, to] = [readEnd('from'), readEnd('to')];
  if (isSame(from, to)) throw refuse('to', quote(args.to), 'another node than `from`');
  const mustPass = readSome('mustPass', MOST_PASSED);
  const mustAvoid = readSome('mustAvoid', MOST_AVOIDED);
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
    happened: readDays({ field, argument: 'happened' }, args.happened),
    confidence: args.confidence ?? null,
    throughHubs: args.throughHubs ?? false,
  };
}

const isSame = (a: NodeId, b: NodeId): boolean => a.label === b.label && a.id === b.id;
