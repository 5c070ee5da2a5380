import { useState } from 'react';
import { useClient } from 'urql';
import { DatasetLineDocument } from '../../gql/documents.ts';
import type { GraphView } from '../../graph/graph-view.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { saveAs, slugOf } from './save-as.ts';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  /** Null while the graph is not drawn: then the buttons of the drawing are not there. */
  view: GraphView | null;
  onExpand(id: string): void;
  onKeys(): void;
}

/** What can be done with the picture and with the selected node. */
export function Toolbar({ view, onExpand, onKeys }: ToolbarProps) {
  const store = useExplorerStore();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  const mode = useExplorer((state) => state.history.present.mode);
  const selection = useExplorer((state) => state.history.present.selection);
  const selected = useExplorer(({ data }) =>
    selection?.what === 'node' && data.nodes.has(selection.id) ? selection.id : null,
  );
  const title = useExplorer(({ data, history: { present } }) => {
    const id = selected ?? present.nodes[0];
    return (id === undefined ? null : data.nodes.get(id)?.label) ?? 'Mask diplomacy';
  });
  const client = useClient();
  const [said, setSaid] = useState<string | null>(null);
  const { undo, redo, collapse, remove, setMode } = store.getState();

  const say = (text: string): void => {
    setSaid(text);
    window.setTimeout(() => {
      setSaid(null);
    }, 4000);
  };
  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      say('Link copied');
    } catch {
      say('Copy the address from the address bar');
    }
  };
  const saveImage = async (from: GraphView): Promise<void> => {
    try {
      const { data } = await client.query(DatasetLineDocument, {}).toPromise();
      const edition = data ? ` ${data.dataset.version} · ${data.dataset.licence}` : '';
      saveAs(await from.image(title, `Mask diplomacy fact set${edition}`), `${slugOf(title)}.png`);
      say('Picture saved');
    } catch {
      say('The picture could not be saved');
    }
  };

  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Picture" aria-orientation="horizontal">
      <Button
        className={styles['expand']}
        icon="expand"
        title="Expand: bring what is around the selected (Enter)"
        disabled={selected === null}
        onClick={() => selected !== null && onExpand(selected)}
      >
        Expand
      </Button>
      <IconButton
        icon="collapse"
        label="Collapse: take away what hangs on the selected alone (c)"
        disabled={selected === null}
        onClick={() => selected !== null && collapse(selected)}
      />
      <IconButton
        icon="trash"
        label="Remove the selected from the picture (Delete)"
        disabled={selected === null}
        onClick={() => selected !== null && remove(selected)}
      />
      <span className={styles['rule']} />
      <IconButton
        className={styles['step']}
        icon="undo"
        label="Undo (u)"
        disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        className={styles['step']}
        icon="redo"
        label="Redo (r)"
        disabled={!canRedo}
        onClick={redo}
      />
      <span className={styles['rule']} />
      {view && (
        <>
          <IconButton
            className={styles['wide']}
            icon="plus"
            label="Zoom in (+)"
            onClick={() => view.zoomBy(1.3)}
          />
          <IconButton
            className={styles['wide']}
            icon="minus"
            label="Zoom out (-)"
            onClick={() => view.zoomBy(1 / 1.3)}
          />
          <IconButton icon="fit" label="Fit the picture (0)" onClick={() => view.fit()} />
          <IconButton
            className={styles['wide']}
            icon="download"
            label="Save as picture"
            onClick={() => void saveImage(view)}
          />
          <span className={styles['rule']} />
        </>
      )}
      <IconButton
        icon="table"
        label={mode === 'table' ? 'Show as graph (t)' : 'Show as table (t)'}
        aria-pressed={mode === 'table'}
        onClick={() => setMode(mode === 'table' ? 'graph' : 'table')}
      />
      <IconButton icon="share" label="Copy a link to this picture" onClick={() => void copyLink()} />
      <IconButton className={styles['wide']} icon="keyboard" label="Keys (?)" onClick={onKeys} />
      <span className={styles['said']} role="status">
        {said}
      </span>
    </div>
  );
}
