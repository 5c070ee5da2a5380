import { SourceDetailsDocument, type SourceDetailsQuery } from '../../../gql/documents.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SourceLink } from '../../../ui/SourceLink.tsx';
import { dateWords } from '../../../ui/words/dates.ts';
import { claimWords, fieldWords } from '../evidence/claim-words.ts';
import { CopyCitation } from '../evidence/CopyCitation.tsx';
import lines from '../lists/EventLine.module.css';
import { PagedList } from '../lists/PagedList.tsx';
import { usePages } from '../lists/use-pages.ts';
import { Loaded } from '../Loaded.tsx';
import { NodeLink } from '../NodeLink.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import styles from './rows.module.css';
import { usePagedQuery } from './use-paged-query.ts';

type Stated = NonNullable<SourceDetailsQuery['source']>['claims']['nodes'][number];

/** A document: where it is to be read, whether it counts as independent, and what it states, by event. */
export function SourcePanel({ id }: { id: string }) {
  const { data, fetching, error, onRetry, after, onAfter } = usePagedQuery(SourceDetailsDocument, id);
  const claims = data?.source?.claims;
  const pages = usePages(
    claims && !fetching ? { entries: claims.nodes, ...claims.pageInfo } : undefined,
    after,
    onAfter,
  );
  return (
    <Loaded what="source" data={data?.source} fetching={fetching} error={error} onRetry={onRetry}>
      {(source) => (
        <>
          <PanelHeader
            id={source.id}
            kind="SOURCE"
            title={source.title}
            language={source.isTitleDescribed ? 'en' : source.language}
            canShow={false}
          >
            {source.isTitleDescribed && 'Described in the data set’s words; the headline was not seen.'}
          </PanelHeader>
          <dl className={styles['rows']}>
            <dt>Publisher</dt>
            <dd>
              <NodeLink id={source.publisher.id}>{source.publisher.name}</NodeLink>
              {source.country && `, ${source.country.name}`}
            </dd>
            <dt>Published</dt>
            <dd>{source.date ? dateWords(source.date.iso) : 'no date seen'}</dd>
            <dt>Counts as</dt>
            <dd>{source.voice ?? 'no independent publisher: blog or mirror'}</dd>
            <dt>Address</dt>
            <dd>
              {source.url ? <SourceLink href={source.url}>{source.url}</SourceLink> : 'none recorded'}
              <CopyCitation source={source} />
            </dd>
          </dl>
          <PagedList
            title="What it states"
            one="claim"
            total={source.claims.totalCount}
            shownCount={pages.entries.length}
            fetching={fetching}
            hasNext={pages.hasNext}
            onMore={pages.more}
          >
            {pages.entries.map((claim, at) => (
              <StatedLine key={claim.id} claim={claim} before={pages.entries[at - 1]} />
            ))}
          </PagedList>
        </>
      )}
    </Loaded>
  );
}

/** A claim in its source's list; names the event where it changes. */
function StatedLine({ claim, before }: { claim: Stated; before: Stated | undefined }) {
  return (
    <li>
      {before?.event.id !== claim.event.id && <NodeLink id={claim.event.id}>{claim.event.title}</NodeLink>}
      <p>
        {fieldWords(claim.field, claim.aspect)}: <strong>{claimWords(claim)}</strong>{' '}
        {claim.suspect && <Badge tone="alert">taken for a misprint</Badge>}
      </p>
      {claim.note && <p className={lines['more']}>{claim.note}</p>}
    </li>
  );
}
