import { lazy, Suspense, type ReactNode } from 'react';
import type { OpenRequest } from '../state/open-request.ts';
import { useExplorer, useExplorerStore } from '../state/explorer-context.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Workspace.module.css';

const Explorer = lazy(() => import('../features/explorer/Explorer.tsx'));
const EdgePanel = lazy(async () => ({
  default: (await import('../features/explorer/EdgePanel.tsx')).EdgePanel,
}));
const DetailPanel = lazy(async () => ({
  default: (await import('../features/details/DetailPanel.tsx')).DetailPanel,
}));

function Details({ onOpen }: { onOpen(request: OpenRequest): void }): ReactNode {
  const store = useExplorerStore();
  const { selection, nodes } = useExplorer((state) => state.history.present);
  const edge = useExplorer((state) =>
    selection?.what === 'edge' ? state.data.edges.get(selection.id) : undefined,
  );
  const id = selection?.what === 'node' ? selection.id : edge?.from;
  if (id === undefined) return null;
  const { select } = store.getState();
  return (
    <aside className={styles['details']} aria-label="Details">
      <ErrorBoundary key={id} region="The details">
        <Suspense fallback={<Skeleton what="details" lines={8} />}>
          {edge && <EdgePanel id={edge.id} />}
          <DetailPanel
            id={id}
            shown={new Set(nodes)}
            onOpen={onOpen}
            onSelect={(next) => select({ what: 'node', id: next })}
            onClose={() => select(null)}
          />
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

/** The picture with the details of what is selected: beside it, or below it on a narrow screen. */
export function Workspace({ onOpen }: { onOpen(request: OpenRequest): void }) {
  return (
    <main className={styles['workspace']}>
      <h1 className="visually-hidden">Explorer</h1>
      <ErrorBoundary region="The graph">
        <Suspense
          fallback={
            <div className={styles['waiting']}>
              <Skeleton what="the explorer" lines={5} />
            </div>
          }
        >
          <Explorer />
        </Suspense>
      </ErrorBoundary>
      <Details onOpen={onOpen} />
    </main>
  );
}
