import { useQuery } from 'urql';
import { EventDetailsDocument } from '../../../gql/documents.ts';
import { spanWords } from '../../../ui/words/dates.ts';
import { DESCRIBED_NOTE, hasDescribed } from '../evidence/described.ts';
import { Loaded } from '../Loaded.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import rows from '../panels/rows.module.css';
import { Affair } from './Affair.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { StatusBadges } from './StatusBadges.tsx';
import { whereWords } from './where-words.ts';

/** An event: what happened, how well it is known, fact by fact with its claims, and the rest of the affair. */
export function EventPanel({ id }: { id: string }) {
  const [{ data, fetching, error }, retry] = useQuery({ query: EventDetailsDocument, variables: { id } });
  return (
    <Loaded what="event" data={data?.event} fetching={fetching} error={error} onRetry={retry}>
      {(event) => (
        <>
          <PanelHeader id={event.id} kind={event.nodeKind} title={event.title}>
            {[spanWords(event.date.iso, event.endDate), whereWords(event)].filter(Boolean).join(' · ')}
          </PanelHeader>
          <StatusBadges event={event} />
          <KeyFacts event={event} />
          {hasDescribed(event.facts) && <p className={rows['hint']}>{DESCRIBED_NOTE}</p>}
          <Affair event={event} />
        </>
      )}
    </Loaded>
  );
}
