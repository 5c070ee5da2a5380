import {
  CountryDetailsDocument,
  type CountryDetailsQuery,
  type RelationshipType,
} from '../../../gql/documents.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { formatNumber } from '../../../ui/words/numbers.ts';
import { EventPages } from '../lists/EventPages.tsx';
import { Loaded } from '../Loaded.tsx';
import { NodeLinks } from '../NodeLink.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import styles from './rows.module.css';
import { usePagedQuery } from './use-paged-query.ts';

type Country = NonNullable<CountryDetailsQuery['country']>;

/** A country: how much it sent and received, its actors, and the events, newest first. */
export function CountryPanel({ id }: { id: string }) {
  const { data, fetching, error, onRetry, after, onAfter } = usePagedQuery(CountryDetailsDocument, id);
  return (
    <Loaded what="country" data={data?.country} fetching={fetching} error={error} onRetry={onRetry}>
      {(country) => (
        <>
          <PanelHeader id={country.id} kind="COUNTRY" title={country.name}>
            {country.region} · {country.code}
          </PanelHeader>
          <div className={styles['counts']}>
            <Count country={country} type="SENT_FROM" verb="sent" />
            <Count country={country} type="SENT_TO" verb="received" />
          </div>
          <p className={styles['hint']}>
            Counted in events, not goods. Parts, deliveries and second records of the same goods count here
            each; the flows on the map leave them out.
          </p>
          <dl className={styles['rows']}>
            <dt>Organisations</dt>
            <dd>
              <NodeLinks nodes={country.actors.nodes} none="none in the record" />
              {country.actors.totalCount > country.actors.nodes.length &&
                ` and ${formatNumber(country.actors.totalCount - country.actors.nodes.length)} more`}
            </dd>
          </dl>
          <EventPages
            title="From or to it"
            page={country.events}
            after={after}
            fetching={fetching}
            onAfter={onAfter}
          />
        </>
      )}
    </Loaded>
  );
}

interface CountProps {
  country: Country;
  type: RelationshipType;
  verb: string;
}

function Count({ country, type, verb }: CountProps) {
  const of = (family: string) =>
    country.relationCounts
      .filter((count) => count.type === type && count.family === family)
      .reduce((sum, { count }) => sum + count, 0);
  const transfers = of('TRANSFER');
  const incidents = of('INCIDENT');
  return (
    <p className={styles['count']}>
      <span className={styles['number']}>{formatNumber(transfers)}</span>
      <span className={styles['label']}>
        {transfers === 1 ? 'transfer' : 'transfers'} {verb}
        {incidents > 0 && (
          <>
            <br />
            {countWords(incidents, 'incident')} with such goods
          </>
        )}
      </span>
    </p>
  );
}
