import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { GraphView } from '../../graph/graph-view.ts';
import type { Insets } from '../../graph/scene.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { pictureOf } from '../../state/graph-data.ts';
import { summaryOf } from '../../state/summary.ts';
import type { Place } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState, FailedState } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Canvas } from './Canvas.tsx';
import { ExpandMenu } from './ExpandMenu.tsx';
import { HoverLine, type HoverState } from './HoverLine.tsx';
import { useKeys } from './keys.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { Legend, LegendBody } from './Legend.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PictureTable } from './PictureTable.tsx';
import { usePlacement } from './placement.ts';
import { Toolbar } from './Toolbar.tsx';
import styles from './Explorer.module.css';

/** Space that controls keep to the edges of the canvas, in CSS pixels (`--space-3`). */
const GAP = 12;
/** Height of the line at the foot that tells of the picture, in CSS pixels; a narrow canvas has none. */
const HOVER_LINE = 40;

/*
 * Explorer
 * ├─ Canvas | PictureTable      the picture, drawn or in rows
 * ├─ Toolbar, NoticeBar, Legend, HoverLine   over it
 * └─ ExpandMenu, LegendBody, KeysSheet   in dialogs, on demand
 */
export default function Explorer() {
  const store = useExplorerStore();
  const data = useExplorer((state) => state.data);
  const status = useExplorer((state) => state.status);
  const { nodes, hidden, hiddenTypes, time, places, mode, selection } = useExplorer(
    (state) => state.history.present,
  );
  const picture = useMemo(
    () => pictureOf(data, { nodes, hidden, hiddenTypes, time }),
    [data, nodes, hidden, hiddenTypes, time],
  );
  const place = useCallback(
    (found: Readonly<Record<string, Place>>) => store.getState().place(found),
    [store],
  );
  const [view, setView] = useState<GraphView | null>(null);
  const [expanding, setExpanding] = useState<string | null>(null);
  const [hover] = useState(() => createStore<HoverState>(() => ({ id: null })));
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const summaryId = useId();
  const summary = useMemo(() => summaryOf(picture), [picture]);
  const selected = selection?.what === 'node' ? selection.id : null;

  const section = useRef<HTMLElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const insets = (): Insets => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = legend.current ?? {};
    const { offsetHeight: tools = 0 } = top.current ?? {};
    const bottom = window.matchMedia('(width >= 48rem)').matches ? HOVER_LINE : GAP;
    const corner = { width: width + 2 * GAP, height: height + 2 * GAP - bottom };
    return { top: tools + GAP, right: 0, bottom, left: 0, corner: width === 0 ? null : corner };
  };

  const aspect = (): number => {
    const { offsetWidth: width = 3, offsetHeight: height = 2 } = section.current ?? {};
    const covered = insets();
    return width / Math.max(1, height - covered.top - covered.bottom);
  };
  const { isPlacing, failed } = usePlacement(picture, places, place, aspect);
  const isBlank = picture.nodes.length === 0 || (isPlacing && Object.keys(places).length === 0);

  const isLost = picture.nodes.length === 0 && status.at === 'failed';

  useKeys({
    undo: () => store.getState().undo(),
    redo: () => store.getState().redo(),
    collapse: () => selected !== null && store.getState().collapse(selected),
    zoomIn: () => view?.zoomBy(1.3),
    zoomOut: () => view?.zoomBy(1 / 1.3),
    fit: () => view?.fit(),
    toggleTable: () => store.getState().setMode(mode === 'table' ? 'graph' : 'table'),
    showFilter: () => setFilterOpen(true),
    showKeys: () => setKeysOpen(true),
  });

  return (
    <section ref={section} className={styles['explorer']} aria-label="Explorer">
      {mode === 'graph' ? (
        <Canvas
          picture={picture}
          describedBy={summaryId}
          onExpand={setExpanding}
          onHover={(id) => hover.setState({ id })}
          onView={setView}
          insets={insets}
        />
      ) : (
        <PictureTable picture={picture} summary={summary} />
      )}
      {isBlank && mode === 'graph' && status.at !== 'failed' && failed === null && (
        <div className={styles['waiting']}>
          <Skeleton what="the picture" lines={5} />
        </div>
      )}
      {isLost && (
        <div className={styles['waiting']}>
          <FailedState title={status.message} onRetry={() => void store.getState().retry()}>
            {status.canHeal
              ? 'The picture is drawn as soon as it answers; it is asked again by itself.'
              : null}
          </FailedState>
        </div>
      )}
      {picture.nodes.length > 0 && picture.visible.size === 0 && (
        <div className={styles['waiting']}>
          <EmptyState title="The filter leaves nothing in sight">
            <Button onClick={() => store.getState().clearFilter()}>Show everything</Button>
          </EmptyState>
        </div>
      )}
      {failed !== null && mode === 'graph' && (
        <div className={styles['waiting']}>
          <FailedState title="The graph could not be drawn">{failed} The table shows the same.</FailedState>
        </div>
      )}
      <div ref={top} className={styles['top']}>
        <Toolbar
          view={mode === 'graph' ? view : null}
          onExpand={setExpanding}
          onFilter={() => setFilterOpen(true)}
          onKeys={() => setKeysOpen(true)}
        />
        {!isLost && <NoticeBar />}
      </div>
      {mode === 'graph' && (
        <div className={styles['bottom']}>
          <div ref={legend} className={styles['legend']}>
            {picture.nodes.length > 0 && <Legend picture={picture} onCall={() => setFilterOpen(true)} />}
          </div>
          <HoverLine hover={hover} picture={picture} summary={summary} />
        </div>
      )}
      <p id={summaryId} className="visually-hidden">
        {summary} Use the arrow keys to go from node to node, Enter to expand, d for the details, t for a
        table, f for the filter, question mark for all keys.
      </p>
      {expanding !== null && (
        <ExpandMenu key={expanding} id={expanding} picture={picture} onClose={() => setExpanding(null)} />
      )}
      {isFilterOpen && (
        <Dialog title="Legend and filter" onClose={() => setFilterOpen(false)}>
          <LegendBody picture={picture} />
        </Dialog>
      )}
      {isKeysOpen && <KeysSheet onClose={() => setKeysOpen(false)} />}
    </section>
  );
}
