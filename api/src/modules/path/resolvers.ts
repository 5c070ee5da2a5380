import type { Resolvers } from '../../generated/resolver-types.ts';
import { readPaths } from '../../graph/paths/paths.ts';
import { readPathsRequest } from '../../graph/paths/request.ts';

export const pathResolvers = {
  Query: {
    paths: (_root, args, { graph }) => readPaths(graph, readPathsRequest('paths', args)),
  },
} satisfies Resolvers;
