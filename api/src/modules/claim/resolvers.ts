import type { Resolvers } from '../../generated/resolver-types.ts';
import { readDisagreementRequest } from '../../graph/disagreement-request.ts';
import { listDisagreements } from '../../graph/disagreements.ts';
import { qualifierOfClaim } from '../../graph/claims.ts';
import { itemOfEvent } from '../../graph/events.ts';
import { nodeOf } from '../../graph/nodes.ts';
import { sidesOf } from '../../graph/sides.ts';
import { connectionResolvers } from '../connection.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const claimResolvers = {
  Query: {
    disagreements: (_root, { first, after, ...given }, { graph }) =>
      listDisagreements(
        graph,
        { first, after: after ?? null },
        readDisagreementRequest('disagreements', given),
      ),
  },
  Claim: {
    ...graphNodeResolvers,
    event: (claim, _args, { graph }) => nodeOf(graph, 'Event', claim.eventId),
    item: (claim, _args, { graph }) => itemOfEvent(graph, claim.eventId, claim.itemKey),
    qualifier: async (claim, _args, { graph }) =>
      qualifierOfClaim(claim, await itemOfEvent(graph, claim.eventId, claim.itemKey)),
    suspect: (claim) => (claim.suspect === null ? null : 'MISPRINT'),
    note: (claim) => claim.note ?? '',
    source: (claim, _args, { graph }) => nodeOf(graph, 'Source', claim.sourceId),
    disagreement: (claim, _args, { graph }) =>
      claim.disagreementId === null ? null : nodeOf(graph, 'Disagreement', claim.disagreementId),
  },
  Disagreement: {
    ...graphNodeResolvers,
    event: (disagreement, _args, { graph }) => nodeOf(graph, 'Event', disagreement.eventId),
    item: (disagreement, _args, { graph }) => itemOfEvent(graph, disagreement.eventId, disagreement.itemKey),
    sides: (disagreement, _args, { graph }) => sidesOf(graph, disagreement),
  },
  ClaimConnection: connectionResolvers,
  DisagreementConnection: connectionResolvers,
} satisfies Resolvers;
