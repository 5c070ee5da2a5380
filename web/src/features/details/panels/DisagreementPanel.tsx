import { useQuery } from 'urql';
import { DisagreementDetailsDocument } from '../../../gql/documents.ts';
import { fieldWords } from '../evidence/claim-words.ts';
import { areDescribed, DESCRIBED_NOTE } from '../evidence/described.ts';
import { DisagreementView } from '../evidence/DisagreementView.tsx';
import { Loaded } from '../Loaded.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import { AboutEvent } from './AboutEvent.tsx';
import rows from './rows.module.css';

/** A disagreement: the rival values, each with its sources, and the event it is about. */
export function DisagreementPanel({ id }: { id: string }) {
  const [{ data, fetching, error }, retry] = useQuery({
    query: DisagreementDetailsDocument,
    variables: { id },
  });
  const disagreement = data?.node?.__typename === 'Disagreement' ? data.node : null;
  return (
    <Loaded what="disagreement" data={disagreement} fetching={fetching} error={error} onRetry={retry}>
      {(found) => (
        <>
          <PanelHeader
            id={found.id}
            kind="DISAGREEMENT"
            title={fieldWords(found.field, found.aspect)}
            canShow={false}
          />
          <AboutEvent event={found.event} />
          <DisagreementView disagreement={found} />
          {areDescribed(found.sides.flatMap(({ claims }) => claims)) && (
            <p className={rows['hint']}>{DESCRIBED_NOTE}</p>
          )}
        </>
      )}
    </Loaded>
  );
}
