import {
  ProductDetailsDocument,
  StandardDetailsDocument,
  type EventPageFieldsFragment,
  type NodeKind,
} from '../../../gql/documents.ts';
import { EventPages } from '../lists/EventPages.tsx';
import { Loaded } from '../Loaded.tsx';
import { PanelHeader } from '../PanelHeader.tsx';
import { usePagedQuery } from './use-paged-query.ts';

interface Goods {
  id: string;
  name: string;
  events: EventPageFieldsFragment;
}

/** A kind of goods and the events whose goods include it. */
export function ProductPanel({ id }: { id: string }) {
  const { data, ...query } = usePagedQuery(ProductDetailsDocument, id);
  return <GoodsPanel kind="PRODUCT" title="Events with such goods" goods={data?.product} {...query} />;
}

/** A standard and the events that turn on it. */
export function StandardPanel({ id }: { id: string }) {
  const { data, ...query } = usePagedQuery(StandardDetailsDocument, id);
  const goods = data?.node?.__typename === 'Standard' ? data.node : null;
  return <GoodsPanel kind="STANDARD" title="Events that turn on it" goods={goods} {...query} />;
}

interface GoodsPanelProps extends Omit<ReturnType<typeof usePagedQuery>, 'data'> {
  kind: NodeKind;
  title: string;
  goods: Goods | null | undefined;
}

function GoodsPanel({ kind, title, goods, fetching, error, onRetry, after, onAfter }: GoodsPanelProps) {
  const what = kind === 'PRODUCT' ? 'product' : 'standard';
  return (
    <Loaded what={what} data={goods} fetching={fetching} error={error} onRetry={onRetry}>
      {({ id, name, events }) => (
        <>
          <PanelHeader id={id} kind={kind} title={name} />
          <EventPages title={title} page={events} after={after} fetching={fetching} onAfter={onAfter} />
        </>
      )}
    </Loaded>
  );
}
