import { useQuery } from 'urql';
import { ClaimDetailsDocument } from '../../../gql/documents.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { claimWords, fieldWords } from '../evidence/claim-words.ts';
import { areDescribed, DESCRIBED_NOTE } from '../evidence/described.ts';
import { DisagreementView } from '../evidence/DisagreementView.tsx';
import { Loaded } from '../Loaded.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import { AboutEvent } from './AboutEvent.tsx';
import rows from './rows.module.css';

/** A claim: who says it, of what event, and what stands against it. */
export function ClaimPanel({ id }: { id: string }) {
  const [{ data, fetching, error }, retry] = useQuery({ query: ClaimDetailsDocument, variables: { id } });
  const claim = data?.node?.__typename === 'Claim' ? data.node : null;
  return (
    <Loaded what="claim" data={claim} fetching={fetching} error={error} onRetry={retry}>
      {(stated) => (
        <>
          <PanelHeader id={stated.id} kind="CLAIM" title={claimWords(stated)} canShow={false}>
            {fieldWords(stated.field, stated.aspect)}, as one source states it
          </PanelHeader>
          <AboutEvent event={stated.event} />
          {stated.disagreement ? (
            <DisagreementView disagreement={stated.disagreement} />
          ) : (
            <ClaimList claims={[stated]} />
          )}
          {areDescribed([stated, ...(stated.disagreement?.sides.flatMap(({ claims }) => claims) ?? [])]) && (
            <p className={rows['hint']}>{DESCRIBED_NOTE}</p>
          )}
        </>
      )}
    </Loaded>
  );
}
