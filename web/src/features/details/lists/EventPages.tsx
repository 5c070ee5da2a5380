import type { EventPageFieldsFragment } from '../../../gql/documents.ts';
import { EventLine } from './EventLine.tsx';
import { PagedList } from './PagedList.tsx';
import { usePages } from './use-pages.ts';

interface EventPagesProps {
  title: string;
  /** The page after `after`; undefined while it is on its way. */
  page: EventPageFieldsFragment;
  after: string | null;
  fetching: boolean;
  onAfter: (cursor: string | null) => void;
}

/** Events page by page, newest first. */
export function EventPages({ title, page, after, fetching, onAfter }: EventPagesProps) {
  const current = fetching ? undefined : { entries: page.nodes, ...page.pageInfo };
  const { entries, hasNext, more } = usePages(current, after, onAfter);
  return (
    <PagedList
      title={title}
      one="event"
      total={page.totalCount}
      shownCount={entries.length}
      fetching={fetching}
      hasNext={hasNext}
      onMore={more}
    >
      {entries.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </PagedList>
  );
}
