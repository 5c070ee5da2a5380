import type { Resolvers } from '../../generated/resolver-types.ts';
import { readDays, readList } from '../../graph/event-filter.ts';
import { readId } from '../../graph/ids.ts';
import { listActors, listSources } from '../../graph/node-lists.ts';

const at = (field: string, name: string) => ({ field, argument: `filter.${name}` });

export const nodeListResolvers = {
  Query: {
    actors(_root, { filter, orderBy, first, after }, { graph }) {
      const countries = at('actors', 'countries');
      const read = {
        kinds: readList(at('actors', 'kinds'), filter?.kinds),
        countries: readList(countries, filter?.countries, 200, (id) => readId(countries, 'Country', id)),
        roles: readList(at('actors', 'roles'), filter?.roles),
      };
      return listActors(graph, { first, after: after ?? null }, { filter: read, orderBy: orderBy ?? 'NAME' });
    },
    sources(_root, { filter, orderBy, first, after }, { graph }) {
      const countries = at('sources', 'countries');
      const publishers = at('sources', 'publishers');
      const days = readDays(at('sources', 'published'), filter?.published);
      const read = {
        kinds: readList(at('sources', 'kinds'), filter?.kinds),
        countries: readList(countries, filter?.countries, 200, (id) => readId(countries, 'Country', id)),
        languages: readList(at('sources', 'languages'), filter?.languages),
        publishers: readList(publishers, filter?.publishers, 200, (id) =>
          readId(publishers, 'Publisher', id),
        ),
        from: days?.from ?? null,
        to: days?.to ?? null,
        isDated: filter?.isDated ?? null,
      };
      return listSources(
        graph,
        { first, after: after ?? null },
        { filter: read, orderBy: orderBy ?? 'DATE_NEWEST' },
      );
    },
  },
} satisfies Resolvers;
