import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import type { OpenRequest } from '../state/open-request.ts';
import { useExplorer, useExplorerStore } from '../state/explorer-context.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Sheet } from './Sheet.tsx';
import type { SheetHeight } from './sheet-heights.ts';
import { useDetailKeys } from './use-detail-keys.ts';
import { useSubject } from './use-subject.ts';
import styles from './Workspace.module.css';

const Explorer = lazy(() => import('../features/explorer/Explorer.tsx'));
const EdgePanel = lazy(async () => ({
  default: (await import('../features/explorer/EdgePanel.tsx')).EdgePanel,
}));
const DetailPanel = lazy(async () => ({
  default: (await import('../features/details/DetailPanel.tsx')).DetailPanel,
}));

/** What is selected; nothing while it is not known and the picture says why. */
function Details({ onOpen }: { onOpen(request: OpenRequest): void }): ReactNode {
  const store = useExplorerStore();
  const { selection, nodes, mode } = useExplorer((state) => state.history.present);
  const edge = useExplorer((state) =>
    selection?.what === 'edge' ? state.data.edges.get(selection.id) : undefined,
  );
  const isAway = useExplorer(({ status, data }) => status.at === 'failed' && data.nodes.size === 0);
  const [height, setHeight] = useState<SheetHeight>('half');
  const [modeBefore, setModeBefore] = useState(mode);
  if (mode !== modeBefore) {
    setModeBefore(mode);
    if (mode === 'table') setHeight('peek');
  }
  const id = selection?.what === 'node' ? selection.id : edge?.id;
  if (id === undefined || isAway) return null;
  const { select } = store.getState();
  return (
    <Sheet height={height} onHeight={setHeight}>
      <ErrorBoundary key={id} region="The details">
        <Suspense fallback={<Skeleton what="details" lines={8} />}>
          {edge ? (
            <EdgePanel id={edge.id} />
          ) : (
            <DetailPanel
              id={id}
              shown={new Set(nodes)}
              onOpen={onOpen}
              onSelect={(next) => select({ what: 'node', id: next })}
              onClose={() => select(null)}
            />
          )}
        </Suspense>
      </ErrorBoundary>
    </Sheet>
  );
}

/** The picture with the details of what is selected: beside it, or in a sheet over it on a narrow screen. */
export function Workspace({ onOpen }: { onOpen(request: OpenRequest): void }) {
  const subject = useSubject();
  const main = useRef<HTMLElement>(null);
  useDetailKeys(main);
  return (
    <main ref={main} className={styles['workspace']}>
      <h1 className="visually-hidden">{subject === null ? 'Explorer' : `${subject} in the explorer`}</h1>
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
