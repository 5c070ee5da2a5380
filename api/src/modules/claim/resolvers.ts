import { badInput } from '../../errors.ts';
import type { QueryDisagreementsArgs, Resolvers } from '../../generated/resolver-types.ts';
import type { DisagreementFilter } from '../../graph/disagreement-filter.ts';
import { listDisagreements } from '../../graph/disagreements.ts';
import { readList } from '../../graph/event-filter.ts';
import { qualifierOfClaim } from '../../graph/claims.ts';
import { itemOfEvent } from '../../graph/events.ts';
import { readId } from '../../graph/ids.ts';
import { nodeOf } from '../../graph/nodes.ts';
import { sidesOf } from '../../graph/sides.ts';
import { connectionResolvers } from '../connection.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const claimResolvers = {
  Query: {
    disagreements: (_root, { event, orderBy, first, after, ...filter }, { graph }) =>
      listDisagreements(
        graph,
        { first, after: after ?? null },
        {
          ...readFilter(filter),
          event: event === undefined || event === null ? null : readId(at('event'), 'Event', event),
          measure:
            filter.withoutSuspect || orderBy === 'RATIO_WITHOUT_SUSPECT' ? 'ratioWithoutSuspect' : 'ratio',
        },
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

const at = (argument: string) => ({ field: 'disagreements', argument });

/** @throws AppError BAD_USER_INPUT that names the argument */
function readFilter(input: Partial<QueryDisagreementsArgs>): DisagreementFilter {
  const minRatio = input.minRatio ?? null;
  if (minRatio !== null && minRatio < 1) throw badInput(at('minRatio'), String(minRatio), 'a number from 1');
  const ids = (argument: 'countries' | 'products') =>
    readList(at(argument), input[argument], undefined, (id) =>
      readId(at(argument), argument === 'products' ? 'Product' : 'Country', id),
    );
  return {
    fields: readList(at('fields'), input.fields),
    eventKinds: readList(at('eventKinds'), input.eventKinds),
    countries: ids('countries'),
    products: ids('products'),
    units: readList(at('units'), input.units),
    withoutSuspect: input.withoutSuspect ?? false,
    minRatio,
  };
}
