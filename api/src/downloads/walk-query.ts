import { FAMILIES, RELATIONSHIP_TYPES } from '@mask-diplomacy/cypher';
import { badInput } from '../errors.ts';
import type { NeighborhoodRequest } from '../graph/neighborhood/neighborhood.ts';
import { readRequest } from '../graph/neighborhood/request.ts';
import { type ParameterReader, parameterReader, type Parameters } from './query.ts';

/** Parameters of a walk, in the order in which messages name them: the arguments of `Query.neighborhood`. */
export const WALK_PARAMETERS = [
  'ids',
  'depth',
  'types',
  'families',
  'direction',
  'perNode',
  'maxNodes',
  'orderBy',
  'known',
  'knownBy',
] as const;

/**
 * The walk that parameters ask for, by the rules of `Query.neighborhood`.
 *
 * @throws AppError BAD_USER_INPUT that names the parameter
 */
export function readWalk(
  field: string,
  parameters: Parameters,
): { request: NeighborhoodRequest; knownBy: string | null } {
  const read = parameterReader(field, parameters);
  const request = readRequest(field, {
    ids: read.list('ids') ?? [],
    known: read.list('known'),
    types: read.words('types', RELATIONSHIP_TYPES),
    families: read.words('families', FAMILIES),
    direction: one(field, read, 'direction', ['OUT', 'IN']),
    depth: read.number('depth'),
    perNode: read.number('perNode'),
    maxNodes: read.number('maxNodes'),
    orderBy: one(field, read, 'orderBy', ['EVIDENCE', 'NEWEST', 'OLDEST']),
  });
  return { request, knownBy: read.day('knownBy') };
}

function one<Word extends string>(
  field: string,
  read: ParameterReader,
  argument: string,
  valid: readonly Word[],
): Word | null {
  const words = read.words(argument, valid);
  if (words !== null && words.length > 1) {
    throw badInput({ field, argument }, `${words.length} values`, valid.join(' or '));
  }
  return words?.[0] ?? null;
}
