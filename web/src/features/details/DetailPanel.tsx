import { useMemo, useState, type ComponentType } from 'react';
import type { OpenRequest } from '../../state/open-request.ts';
import { EmptyState } from '../../ui/Notice.tsx';
import { PanelBar } from '../../ui/PanelBar.tsx';
import { DetailActionsContext } from './actions.ts';
import styles from './DetailPanel.module.css';
import { EventPanel } from './event/EventPanel.tsx';
import { ActorPanel } from './panels/ActorPanel.tsx';
import { ClaimPanel } from './panels/ClaimPanel.tsx';
import { CountryPanel } from './panels/CountryPanel.tsx';
import { DisagreementPanel } from './panels/DisagreementPanel.tsx';
import { ProductPanel, StandardPanel } from './panels/ProductPanel.tsx';
import { PublisherPanel } from './panels/PublisherPanel.tsx';
import { SourcePanel } from './panels/SourcePanel.tsx';

interface DetailPanelProps {
  /** Global id of a node of any kind; it need not be in the picture. */
  id: string;
  /** Global ids that are in the picture. */
  shown: ReadonlySet<string>;
  onOpen: (request: OpenRequest) => void;
  onSelect: (id: string) => void;
  onClose: () => void;
}

const PANELS: Partial<Record<string, ComponentType<{ id: string }>>> = {
  event: EventPanel,
  actor: ActorPanel,
  country: CountryPanel,
  product: ProductPanel,
  standard: StandardPanel,
  source: SourcePanel,
  publisher: PublisherPanel,
  claim: ClaimPanel,
  disagreement: DisagreementPanel,
};

/**
 * What is known of one node, and who says so.
 *
 *     DetailPanel
 *       PanelBar: stays in sight; PanelHeader draws into it
 *       EventPanel: PanelHeader, StatusBadges, KeyFacts > FactRow > (DisagreementView | ClaimList), Affair
 *       ActorPanel, CountryPanel, ProductPanel, StandardPanel: PanelHeader, rows, EventPages
 *       SourcePanel, PublisherPanel, ClaimPanel, DisagreementPanel
 */
export function DetailPanel({ id, shown, onOpen, onSelect, onClose }: DetailPanelProps) {
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const actions = useMemo(() => ({ shown, onOpen, onSelect, bar }), [shown, onOpen, onSelect, bar]);
  const Panel = PANELS[id.split(':', 1)[0] ?? ''];
  return (
    <DetailActionsContext value={actions}>
      <PanelBar slot={setBar} closeLabel="Close details" onClose={onClose} />
      <section className={styles['panel']} aria-label="Details">
        {Panel ? (
          <Panel key={id} id={id} />
        ) : (
          <EmptyState title="No details for this">
            “{id}” is not an id of an event, actor, country, product, standard, source, publisher, claim or
            disagreement.
          </EmptyState>
        )}
      </section>
    </DetailActionsContext>
  );
}
