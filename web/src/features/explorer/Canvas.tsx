import { useEffect, useEffectEvent, useMemo, useRef, type KeyboardEvent } from 'react';
import { nextInDirection, type ArrowKey } from '../../graph/directions.ts';
import { createGraphView, type GraphView } from '../../graph/graph-view.ts';
import type { Insets } from '../../graph/scene.ts';
import { neighboursOf } from '../../state/collapse.ts';
import { countUnseen, type Picture } from '../../state/graph-data.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import styles from './Canvas.module.css';

interface CanvasProps {
  picture: Picture;
  /** Id of the element that tells the picture in words. */
  describedBy: string;
  onExpand(id: string): void;
  onHover(id: string | null): void;
  /** Takes the view while it lives, for buttons elsewhere; null when it is gone. */
  onView(view: GraphView | null): void;
  /** Room at the edges that controls cover. */
  insets(): Insets;
}

const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
const isArrow = (key: string): key is ArrowKey => ARROWS.has(key);

/** The drawn graph. It takes focus; arrow keys go from node to node. */
export function Canvas({ picture, describedBy, onExpand, onHover, onView, insets }: CanvasProps) {
  const store = useExplorerStore();
  const { places, selection } = useExplorer((state) => state.history.present);
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView | null>(null);
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const nodes = useMemo(() => {
    const unseen = countUnseen(picture);
    return picture.nodes.map((node) => ({ ...node, unseen: unseen.get(node.id) ?? 0 }));
  }, [picture]);

  const expand = useEffectEvent(onExpand);
  const hover = useEffectEvent(onHover);
  const giveView = useEffectEvent(onView);
  const cover = useEffectEvent(insets);

  useEffect(() => {
    if (!container.current) return undefined;
    const created = createGraphView(container.current, {
      onSelect: (next) => {
        store.getState().select(next);
      },
      onExpand: (id) => {
        expand(id);
      },
      onHover: (id) => {
        hover(id);
      },
      insets: () => cover(),
      onMove: (moved) => {
        store.getState().move(moved);
      },
    });
    view.current = created;
    drawn.current = new Set();
    giveView(created);
    // Who chose something on the opening screen has lost the place where that was; a link that is opened moves nothing.
    const isAstray = document.activeElement === null || document.activeElement === document.body;
    if (isAstray && navigator.userActivation.hasBeenActive) container.current.focus({ preventScroll: true });
    return () => {
      giveView(null);
      view.current = null;
      created.dispose();
    };
  }, [store]);

  useEffect(() => {
    view.current?.show({
      nodes,
      edges: picture.lines,
      places,
      visible: picture.visible,
      selected: selection,
    });
    const standing = nodes.filter((node) => places[node.id] !== undefined).map((node) => node.id);
    const came = standing.filter((id) => !drawn.current.has(id));
    if (came.length === standing.length) view.current?.open();
    else if (came.length > 0) view.current?.keepInSight(came);
    drawn.current = new Set(standing);
  }, [picture, nodes, places, selection]);

  useEffect(() => {
    if (selection?.what === 'node') view.current?.reveal(selection.id);
    view.current?.setFocused(document.activeElement === container.current);
  }, [selection]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const selected = selection?.what === 'node' ? selection.id : null;
    const { select, remove } = store.getState();
    if (isArrow(event.key)) {
      const standing = new Map(Object.entries(places).filter(([id]) => picture.visible.has(id)));
      const near = neighboursOf(picture.lines).get(selected ?? '') ?? new Set<string>();
      const first = picture.nodes.find((node) => picture.visible.has(node.id))?.id ?? null;
      const next = selected === null ? first : nextInDirection(selected, event.key, standing, near);
      if (next !== null) select({ what: 'node', id: next });
    } else if (event.key === 'Enter' && selected !== null) onExpand(selected);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && selected !== null) remove(selected);
    else if (event.key === 'Escape') select(null);
    else return;
    event.preventDefault();
  };

  return (
    // The application role gives arrow keys to the graph; the table tells the same in rows.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={container}
      className={styles['canvas']}
      role="application"
      aria-label="Graph"
      aria-describedby={describedBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => view.current?.setFocused(true)}
      onBlur={() => view.current?.setFocused(false)}
    />
  );
}
