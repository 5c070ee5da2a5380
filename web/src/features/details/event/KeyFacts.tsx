import type { ClaimField } from '../../../gql/documents.ts';
import { preciseDateWords, spanWords } from '../../../ui/words/dates.ts';
import { formatMoney } from '../../../ui/words/numbers.ts';
import { quantityWords } from '../../../ui/words/quantity.ts';
import { NodeLink, NodeLinks } from '../NodeLink.tsx';
import { FactRow } from './FactRow.tsx';
import { groupFacts, type EventDetails } from './fact-rows.ts';
import styles from './KeyFacts.module.css';

const NOT_STATED = 'not stated by any source';

/** The record of an event row by row: goods, worth, who, where, when, why, what came of it. */
export function KeyFacts({ event }: { event: EventDetails }) {
  const { items, fields } = groupFacts(event.facts);
  const of = (field: ClaimField) => fields.get(field);
  const isTransfer = event.family === 'TRANSFER';
  return (
    <dl className={styles['facts']}>
      {event.items.map((item) => (
        <FactRow key={item.key} term="Goods" facts={items.get(item.key)}>
          <NodeLink id={item.product.id}>{item.product.name}</NodeLink>: {quantityWords(item)}
        </FactRow>
      ))}
      {of('QUANTITY') && <FactRow term="Load as a whole" facts={of('QUANTITY')} />}
      {(event.value ?? of('VALUE') ?? isTransfer) && (
        <FactRow term="Worth" facts={of('VALUE')}>
          {event.value ? formatMoney(event.value.amount, event.value.currency) : NOT_STATED}
        </FactRow>
      )}
      <People event={event} fields={fields} />
      <Places event={event} fields={fields} />
      <FactRow term="When" facts={of('DATE')}>
        {event.endDate ? spanWords(event.date.iso, event.endDate) : preciseDateWords(event.date.iso)}
      </FactRow>
      {of('NATURE') && <FactRow term="Gift or sale" facts={of('NATURE')} />}
      {(event.reason ?? of('REASON')) && (
        <FactRow term="What was wrong" facts={of('REASON')}>
          {event.reason ?? undefined}
        </FactRow>
      )}
      {(event.outcome ?? of('OUTCOME')) && (
        <FactRow term="What came of it" facts={of('OUTCOME')}>
          {event.outcome ?? undefined}
        </FactRow>
      )}
      {event.standards.length > 0 && (
        <FactRow term="Standards">
          <NodeLinks nodes={event.standards} />
        </FactRow>
      )}
      {of('RATE') && <FactRow term="Rates" facts={of('RATE')} />}
      {of('COUNT') && <FactRow term="Counts" facts={of('COUNT')} />}
      {(['UNIT', 'PRODUCT', 'OTHER'] as const).map(
        (field) => of(field) && <FactRow key={field} term="Also said" facts={of(field)} />,
      )}
    </dl>
  );
}

interface PartProps {
  event: EventDetails;
  fields: ReturnType<typeof groupFacts>['fields'];
}

/** Who gave, received, made and acted. What nobody states is said for transfers, where one would look for it. */
function People({ event, fields }: PartProps) {
  const isTransfer = event.family === 'TRANSFER';
  const rows = [
    { term: 'Who gave or sold', nodes: event.senders, field: 'SENDER', isAsked: isTransfer },
    { term: 'Who received', nodes: event.recipients, field: 'RECIPIENT', isAsked: isTransfer },
    { term: 'Who made the goods', nodes: event.manufacturers, field: 'MANUFACTURER', isAsked: false },
    { term: issuerTerm(event.family), nodes: event.issuers, field: null, isAsked: false },
  ] as const;
  return rows.map(({ term, nodes, field, isAsked }) => {
    const facts = field ? fields.get(field) : undefined;
    if (nodes.length === 0 && !facts && !isAsked) return null;
    return (
      <FactRow key={term} term={term} facts={facts}>
        <NodeLinks nodes={nodes} none={NOT_STATED} />
      </FactRow>
    );
  });
}

/** Where from and where to; for rules and statements, who issued and whom they address. */
function Places({ event, fields }: PartProps) {
  const isSaid = event.family === 'POLICY' || event.family === 'STATEMENT';
  return (
    <>
      {(event.origins.length > 0 || fields.has('ORIGIN') || !isSaid) && (
        <FactRow term={isSaid ? 'Country that issued it' : 'From'} facts={fields.get('ORIGIN')}>
          <NodeLinks nodes={event.origins} none={NOT_STATED} />
        </FactRow>
      )}
      {(event.destinations.length > 0 || !isSaid) && (
        <FactRow term={isSaid ? 'Addressed to' : 'To'}>
          <NodeLinks nodes={event.destinations} none={NOT_STATED} />
        </FactRow>
      )}
    </>
  );
}

function issuerTerm(family: EventDetails['family']): string {
  if (family === 'STATEMENT') return 'Who spoke';
  return family === 'POLICY' ? 'Who made the rule' : 'Who acted';
}
