import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { OverviewFlowsDocument } from '../../gql/documents.ts';
import { isPassing } from '../../state/graph-api.ts';
import type { OpenRequest } from '../../state/open-request.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState, FailedState } from '../../ui/Notice.tsx';
import { countWords } from '../../ui/words/counts.ts';
import styles from './FlowPicture.module.css';
import { FlowMap } from './map/FlowMap.tsx';
import { FlowTable } from './map/FlowTable.tsx';
import type { Flow } from './map/flow-words.ts';
import { openFlow } from './open-flow.ts';
import { WaitingMap } from './WaitingMap.tsx';

const SHOWN = 60;

/** The largest flows between countries, as a map or a table, with what is not in the picture said below it. */
export function FlowPicture({ onOpen }: { onOpen: (request: OpenRequest) => void }) {
  const client = useClient();
  const [isTable, setTable] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [{ data, fetching, error }, retry] = useQuery({
    query: OverviewFlowsDocument,
    variables: { first: SHOWN },
  });
  if (!data) {
    const isRefused = error !== undefined && isPassing(error);
    if (fetching || isRefused) return <WaitingMap isRefused={isRefused} onRetry={retry} />;
    return (
      <FailedState title="The flows could not be loaded" onRetry={retry}>
        {error?.graphQLErrors.map(({ message }) => message).join(' ')}
      </FailedState>
    );
  }
  const { flows, leftOut, unplacedCount } = data.flows;
  if (flows.length === 0) {
    return (
      <EmptyState title="No flows yet">
        The data set that is loaded holds no transfer between countries.
      </EmptyState>
    );
  }
  const onFlow = (flow: Flow) => {
    setFailure(null);
    openFlow(client, flow).then(onOpen, () =>
      setFailure(
        `${flow.origin.name} to ${flow.destination.name} could not be opened: the server did not answer.`,
      ),
    );
  };
  return (
    <figure className={styles['figure']}>
      {isTable ? (
        <FlowTable flows={flows} onFlow={onFlow} />
      ) : (
        <FlowMap flows={flows} onFlow={onFlow} onCountry={(id) => onOpen({ ids: [id] })} />
      )}
      {failure && <p role="alert">{failure}</p>}
      <figcaption className={styles['caption']}>
        {!isTable && (
          <ul className={styles['key']}>
            <li>
              <span className={styles['arc']} /> transfers between two countries, thicker with more
            </li>
            <li>
              <span className={styles['dot']} /> incidents with such goods, around where they went
            </li>
          </ul>
        )}
        <p>
          {leftOut > 0
            ? `The ${String(flows.length)} largest of ${countWords(flows.length + leftOut, 'pair')} of countries`
            : `All ${countWords(flows.length, 'pair')} of countries`}
          , counted in events, not goods.{' '}
          {unplacedCount > 0 &&
            `${countWords(unplacedCount, 'transfer')} ${unplacedCount === 1 ? 'names' : 'name'} no origin or no destination and ${unplacedCount === 1 ? 'is' : 'are'} not here.`}
        </p>
        <Button icon={isTable ? 'map' : 'table'} onClick={() => setTable(!isTable)}>
          {isTable ? 'Show as map' : 'Show as table'}
        </Button>
      </figcaption>
    </figure>
  );
}
