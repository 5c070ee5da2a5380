import { useMemo, type ComponentType } from 'react';
import type { OpenRequest } from '../../state/open-request.ts';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
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
 *       EventPanel: PanelHeader, StatusBadges, KeyFacts > FactRow > (DisagreementView | ClaimList), Affair
 *       ActorPanel, CountryPanel, ProductPanel, StandardPanel: PanelHeader, rows, EventPages
 *       SourcePanel, PublisherPanel, ClaimPanel, DisagreementPanel
 */
export function DetailPanel({ id, shown, onOpen, onSelect, onClose }: DetailPanelProps) {
  const actions = useMemo(() => ({ shown, onOpen, onSelect }), [shown, onOpen, onSelect]);
  const Panel = PANELS[id.split(':', 1)[0] ?? ''];
  return (
    <DetailActionsContext value={actions}>
      <section className={styles['panel']} aria-label="Details">
        <IconButton icon="close" label="Close details" className={styles['close']} onClick={onClose} />
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
