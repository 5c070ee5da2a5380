import { PublisherDetailsDocument } from '../../../gql/documents.ts';
import { PagedList } from '../lists/PagedList.tsx';
import { usePages } from '../lists/use-pages.ts';
import { Loaded } from '../Loaded.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import { SourceLine } from './SourceLine.tsx';
import { usePagedQuery } from './use-paged-query.ts';

/** A publisher and its documents, earliest first. */
export function PublisherPanel({ id }: { id: string }) {
  const { data, fetching, error, onRetry, after, onAfter } = usePagedQuery(PublisherDetailsDocument, id);
  const publisher = data?.node?.__typename === 'Publisher' ? data.node : null;
  const pages = usePages(
    publisher && !fetching ? { entries: publisher.sources.nodes, ...publisher.sources.pageInfo } : undefined,
    after,
    onAfter,
  );
  return (
    <Loaded what="publisher" data={publisher} fetching={fetching} error={error} onRetry={onRetry}>
      {({ id: publisherId, name, countries, sources }) => (
        <>
          <PanelHeader id={publisherId} kind="PUBLISHER" title={name} canShow={false}>
            {countries.map((country) => country.name).join(', ')}
          </PanelHeader>
          <PagedList
            title="Its documents in the record"
            one="source"
            total={sources.totalCount}
            shownCount={pages.entries.length}
            fetching={fetching}
            hasNext={pages.hasNext}
            onMore={pages.more}
          >
            {pages.entries.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </PagedList>
        </>
      )}
    </Loaded>
  );
}
