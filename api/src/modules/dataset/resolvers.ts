import type { Resolvers } from '../../generated/resolver-types.ts';
import { readDataset, readNodeCounts, readRelationshipCounts, readSpan } from '../../graph/dataset.ts';

export const datasetResolvers = {
  Query: {
    dataset: (_root, _args, { graph }) => readDataset(graph),
  },
  Dataset: {
    nodeCounts: (_dataset, _args, { graph }) => readNodeCounts(graph),
    relationshipCounts: (_dataset, _args, { graph }) => readRelationshipCounts(graph),
    earliest: async (_dataset, _args, { graph }) => (await readSpan(graph)).earliest,
    latest: async (_dataset, _args, { graph }) => (await readSpan(graph)).latest,
  },
} satisfies Resolvers;
