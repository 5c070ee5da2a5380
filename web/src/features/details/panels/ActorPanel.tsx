import { ActorDetailsDocument, type Role } from '../../../gql/documents.ts';
import { listWords } from '../../../ui/words/counts.ts';
import { EventLine } from '../lists/EventLine.tsx';
import { PagedList } from '../lists/PagedList.tsx';
import { usePages } from '../lists/use-pages.ts';
import { Loaded } from '../Loaded.tsx';
import { NodeLink, NodeLinks } from '../NodeLink.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import styles from './rows.module.css';
import { usePagedQuery } from './use-paged-query.ts';

const ROLE_WORDS = {
  SENDER: 'gave, sold or sent',
  RECIPIENT: 'received',
  MANUFACTURER: 'made the goods',
  ISSUER: 'acted or spoke',
} as const satisfies Record<Role, string>;

/** An organisation or public person: who it is, what it belongs to, and every event it had a part in. */
export function ActorPanel({ id }: { id: string }) {
  const { data, fetching, error, onRetry, after, onAfter } = usePagedQuery(ActorDetailsDocument, id);
  const page = data?.actor?.events;
  const pages = usePages(
    page && !fetching ? { entries: page.edges, ...page.pageInfo } : undefined,
    after,
    onAfter,
  );
  return (
    <Loaded what="actor" data={data?.actor} fetching={fetching} error={error} onRetry={onRetry}>
      {(actor) => (
        <>
          <PanelHeader id={actor.id} kind={actor.nodeKind} title={actor.name}>
            {actor.note}
          </PanelHeader>
          <dl className={styles['rows']}>
            <dt>Country</dt>
            <dd>
              <NodeLinks nodes={actor.country ? [actor.country] : []} none="not stated" />
            </dd>
            {actor.aliases.length > 0 && (
              <>
                <dt>Also called</dt>
                <dd>{actor.aliases.join('; ')}</dd>
              </>
            )}
            {actor.partOf && (
              <>
                <dt>Part of</dt>
                <dd>
                  <NodeLink id={actor.partOf.id}>{actor.partOf.name}</NodeLink>
                </dd>
              </>
            )}
            {actor.parts.length > 0 && (
              <>
                <dt>Has parts</dt>
                <dd>
                  <NodeLinks nodes={actor.parts} />
                </dd>
              </>
            )}
          </dl>
          <PagedList
            title="Had a part in"
            one="event"
            total={actor.events.totalCount}
            shownCount={pages.entries.length}
            fetching={fetching}
            hasNext={pages.hasNext}
            onMore={pages.more}
          >
            {pages.entries.map(({ node, roles }) => (
              <EventLine key={node.id} event={node} part={listWords(roles.map((role) => ROLE_WORDS[role]))} />
            ))}
          </PagedList>
          <p className={styles['hint']}>Being listed here implies no wrongdoing: read the claims.</p>
        </>
      )}
    </Loaded>
  );
}
